// Hoe staan we ervoor, in getallen? De cijfers van dit jaar en de dossiers per fase, op elk overzicht hetzelfde. (5.1.7)
import type { Overzichtbeeld } from '../../src/loket/directiebeelden';
import { Fasechip } from './fase';
import { Artikel } from './tekst';

export const Cijfers = ({ cijfers, jaar }: Pick<Overzichtbeeld, 'cijfers' | 'jaar'>) => (
  <section aria-labelledby="kop-cijfers">
    <h2 id="kop-cijfers">Cijfers van {jaar}</h2>
    <dl class="cijfers">
      {cijfers.map((c) => (
        <div key={c.titel}>
          <dt>{c.titel}</dt>
          <dd class="waarde">{c.waarde}</dd>
          <dd class="stil">
            {c.uitleg} <Artikel artikel={c.artikel} />
          </dd>
        </div>
      ))}
    </dl>
  </section>
);

export const Fasen = ({ fasen }: Pick<Overzichtbeeld, 'fasen'>) => {
  const meeste = Math.max(1, ...fasen.map((f) => f.aantal));
  return (
    <section aria-labelledby="kop-fasen">
      <h2 id="kop-fasen">Dossiers per fase</h2>
      <ul class="fasen">
        {fasen.map(({ fase, aantal }) => (
          <li key={fase}>
            <Fasechip fase={fase} />
            <span class="staaf" style={{ '--deel': String(aantal / meeste) }} />
            <span class="aantal">{aantal}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
