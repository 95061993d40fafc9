// Waar staat de presentatie nu, en is zij bij de evaluatie vastgelegd? In Drive met een link, of op uw computer; altijd ook als bestand. (5.3.2)
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
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

const useAdres = ({ bytes }: Bestand): string => {
  const adres = useMemo(() => URL.createObjectURL(new Blob([bytes], { type: soort })), [bytes]);
  useEffect(() => () => URL.revokeObjectURL(adres), [adres]);
  return adres;
};

export const Klaar = ({ evaluatie, herlaad, bestand, sluit }: Props) => {
  const adres = useAdres(bestand);
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => link.current?.focus(), []);
  return (
    <div class="presentatieklaar">
      <Kader soort="goed">
        <p role="status">De presentatie is klaar ({maat(bestand)}). U kunt haar altijd opnieuw maken.</p>
      </Kader>
      <div class="knoppen">
        <a ref={link} class={`knop ${inGoogle() ? '' : 'hoofd'}`} href={adres} download={bestand.naam}>
          Bewaar {bestand.naam}
        </a>
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
};
