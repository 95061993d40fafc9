// Wat ziet wie niet in Medewerkers staat, of wie Google niet noemt? Een bladzijde met de reden en wat hij kan doen. (1.2)
import type { Weigering } from '../../src/procedure/weigering';
import { Kop } from '../delen/kop';
import { Kader } from '../delen/tekst';
import { inGoogle } from '../verbinding/loket-adres';

interface Props {
  readonly weigering: Weigering;
  readonly opnieuw: () => void;
}

const anderAccount = 'Gebruikt u meer dan een Google-account? Kijk dan eerst of u met uw werkaccount bent aangemeld.';

export const GeenToegang = ({ weigering, opnieuw }: Props) => (
  <>
    <Kop titel="U heeft nog geen toegang" />
    <Kader soort="let-op">
      <p role="alert">{weigering.tekst}</p>
      {inGoogle() && !weigering.tekst.includes('Google') && <p>{anderAccount}</p>}
      <button type="button" class="knop klein" onClick={opnieuw}>
        Probeer opnieuw
      </button>
    </Kader>
  </>
);
