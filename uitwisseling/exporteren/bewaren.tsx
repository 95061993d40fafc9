// Hoe komt het bestand op de computer van de directie? Met een link, en wat er over het bestand te zeggen is.
import { Bewaarlink } from '../../sidebar/delen/bewaarlink';
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

export const Bewaren = ({ bestand, rijen, terug }: Props) => (
  <div class="exporteren">
    <Kader soort="goed">
      <p role="status">
        Het bestand is klaar: {getal.format(rijen)} rijen, {getal.format(Math.ceil(bestand.bytes.length / 1024))} KB.{' '}
        {nagelezen(bestand)}
      </p>
    </Kader>
    <div class="knoppen">
      <Bewaarlink inhoud={bestand.bytes} type={bestand.type} naam={bestand.naam} hoofd />
      <button type="button" class="knop" onClick={terug}>
        Nog een bestand
      </button>
    </div>
  </div>
);
