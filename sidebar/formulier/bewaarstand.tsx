// Is wat iemand typte bewaard? Rustig als het goed gaat, duidelijk als het niet lukt.
import { Pictogram } from '../delen/pictogram';
import type { Bewaring } from './bewaring';

const bewaard = 'Uw tekst is bewaard als concept, op uw naam. Na 30 dagen vervalt het.';

export const Bewaarstand = ({ stand }: { readonly stand: ReturnType<Bewaring['stand']> }) => (
  <div class="bewaarstand">
    {/* Only what goes wrong is read out; "bewaard" after every word would be noise. */}
    <p role="status">
      {typeof stand === 'object' && (
        <span class="veldfout">
          <Pictogram naam="waarschuwing" />
          <span>Concept niet bewaard. {stand.mislukt}</span>
        </span>
      )}
    </p>
    {(stand === 'bewaard' || stand === 'bezig') && (
      <p class="stil">{stand === 'bewaard' ? bewaard : 'Uw concept wordt bewaard…'}</p>
    )}
  </div>
);
