// Hoe komt het bestand op de computer van de directie? Met een gewone link naar iets dat alleen in deze pagina bestaat.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { Kader } from '../../sidebar/delen/tekst';
import type { Bestand } from './bestand';

interface Props {
  readonly bestand: Bestand;
  readonly rijen: number;
  readonly terug: () => void;
}

const getal = new Intl.NumberFormat('nl-NL');

const nagelezen = ({ klopt }: Bestand): string =>
  klopt === null
    ? 'Het is te groot om hier na te lezen.'
    : 'Het is nagelezen en bevat precies wat in het register staat.';

export const Bewaren = ({ bestand, rijen, terug }: Props) => {
  const adres = useMemo(() => URL.createObjectURL(new Blob([bestand.bytes], { type: bestand.type })), [bestand]);
  useEffect(() => () => URL.revokeObjectURL(adres), [adres]);
  const link = useRef<HTMLAnchorElement>(null);
  useLayoutEffect(() => link.current?.focus(), []);
  return (
    <div class="exporteren">
      <Kader soort="goed">
        <p role="status">
          Het bestand is klaar: {getal.format(rijen)} rijen, {getal.format(Math.ceil(bestand.bytes.length / 1024))} KB.{' '}
          {nagelezen(bestand)}
        </p>
      </Kader>
      <div class="knoppen">
        <a ref={link} class="knop hoofd" href={adres} download={bestand.naam}>
          Bewaar {bestand.naam}
        </a>
        <button type="button" class="knop" onClick={terug}>
          Nog een bestand
        </button>
      </div>
    </div>
  );
};
