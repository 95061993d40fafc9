// Hoe ver is het bestand, en hoe stopt u? Zolang er wordt opgehaald.
import { bladVan } from '../../src/sheets/layout';
import type { Stand } from './werk';

interface Props {
  readonly stand: Extract<Stand, { soort: 'ophalen' | 'maken' }>;
  readonly stop: () => void;
}

const getal = new Intl.NumberFormat('nl-NL');

const zin = (stand: Props['stand']): string => {
  if (stand.soort === 'maken') return 'Het bestand wordt gemaakt en nagelezen. Dat kan een minuut duren.';
  if (stand.voortgang === null) return 'Het register wordt gelezen.';
  const { tabel, gedaan, totaal } = stand.voortgang;
  return `${bladVan(tabel).titel}: ${getal.format(gedaan)} van ${getal.format(totaal)} rijen.`;
};

export const Onderweg = ({ stand, stop }: Props) => {
  const voortgang = stand.soort === 'ophalen' ? stand.voortgang : null;
  const maat = voortgang === null ? {} : { value: voortgang.gedaan, max: Math.max(voortgang.totaal, 1) };
  return (
    <div class="exporteren">
      <p role="status">{zin(stand)}</p>
      <progress aria-label="Voortgang van het exporteren" {...maat} />
      {stand.soort === 'ophalen' && (
        <div class="knoppen">
          <button type="button" class="knop" onClick={stop}>
            Stoppen
          </button>
        </div>
      )}
    </div>
  );
};
