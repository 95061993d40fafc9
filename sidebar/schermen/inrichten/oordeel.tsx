// Wat is er mis met het delen of met het bestand, en waar klikt u om dat te verhelpen?
import type { Deelbevinding } from '../../../src/loket/delen/deling';
import { Kader } from '../../delen/tekst';

export const Bevindingen = ({ bevindingen }: { readonly bevindingen: readonly Deelbevinding[] }) => (
  <>
    {bevindingen.map(({ ernst, tekst, doe }) => (
      <Kader key={tekst} soort={ernst === 'fout' ? 'fout' : 'let-op'}>
        <p>{tekst}</p>
        <p>
          <strong>Wat doet u?</strong> {doe}
        </p>
      </Kader>
    ))}
  </>
);
