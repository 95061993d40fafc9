// Waar staat de presentatie nu, en is zij bij de evaluatie vastgelegd? In Drive met een link, of op uw computer; altijd ook als bestand. (5.3.2)
import { Bewaarlink } from '../../sidebar/delen/bewaarlink';
import { Kader } from '../../sidebar/delen/tekst';
import { inGoogle } from '../../sidebar/verbinding/loket-adres';
import type { Deelprops } from '../deel';
import { InDrive } from './in-drive';
import { soort } from './maken';
import type { Bestand } from './maken';
import { Vastleggen } from './vastleggen-deel';

interface Props extends Omit<Deelprops, 'wie'> {
  readonly bestand: Bestand;
  readonly sluit: () => void;
}

const maat = ({ bytes }: Bestand): string => `${Math.ceil(bytes.length / 1024)} KB`;

export const Klaar = ({ evaluatie, herlaad, bestand, sluit }: Props) => (
  <div class="presentatieklaar">
    <Kader soort="goed">
      <p role="status">De presentatie is klaar ({maat(bestand)}). U kunt haar altijd opnieuw maken.</p>
    </Kader>
    <div class="knoppen">
      <Bewaarlink inhoud={bestand.bytes} type={soort} naam={bestand.naam} hoofd={!inGoogle()} />
      <button type="button" class="knop stil" onClick={sluit}>
        Klaar
      </button>
    </div>
    {inGoogle() ? (
      <InDrive evaluatie={evaluatie} herlaad={herlaad} bestand={bestand} />
    ) : (
      <Vastleggen rij={evaluatie.rij} plaats={bestand.naam} bestand={bestand} herlaad={herlaad} />
    )}
  </div>
);
