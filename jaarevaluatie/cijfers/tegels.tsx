// Hoe was het jaar in vijf getallen? Dezelfde vijf als vooraan in de presentatie, met vorig jaar erbij. (5.3.2)
import { tegels } from '../../reports/presentatie/dias/kort';
import type { Evaluatie } from '../../src/evaluatie/model';

export const Tegels = ({ evaluatie }: { readonly evaluatie: Evaluatie }) => (
  <dl class="tegels">
    {tegels(evaluatie).map((t) => (
      <div key={t.kop}>
        <dt>{t.kop}</dt>
        <dd class="waarde">{t.waarde}</dd>
        <dd class="stil">{t.vorig}</dd>
      </div>
    ))}
  </dl>
);
