// Wat wil de directie in het bestand? Werkboek of losse tabellen, en welke tabellen.
import { bladen } from '../../src/sheets/layout';
import type { Bladnaam } from '../../src/sheets/layout';
import type { Soort } from './bestand';

export interface Keuze {
  readonly soort: Soort;
  readonly namen: readonly Bladnaam[];
}

const tabbladen = bladen.flatMap(({ naam, titel }) => (naam === 'overzicht' ? [] : [{ naam, titel }]));
export const alles: Keuze = { soort: 'xlsx', namen: tabbladen.map((t) => t.naam) };

const soorten: readonly (readonly [Soort, string])[] = [
  ['xlsx', 'Werkboek (xlsx), voor Excel, LibreOffice en Google Sheets'],
  ['csv', 'Losse tabellen (csv) in een zip, voor een ander programma'],
];

interface Props {
  readonly keuze: Keuze;
  readonly zet: (keuze: Keuze) => void;
}

const Soorten = ({ keuze, zet }: Props) => (
  <fieldset class="veld">
    <legend>Soort bestand</legend>
    <div class="keuzes">
      {soorten.map(([soort, label]) => (
        <label key={soort} class="keuze">
          <input type="radio" name="soort" checked={keuze.soort === soort} onChange={() => zet({ ...keuze, soort })} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

/** In the order of the register, however they were ticked. */
const metOfZonder = ({ namen }: Keuze, naam: Bladnaam): readonly Bladnaam[] =>
  alles.namen.filter((n) => (n === naam) !== namen.includes(n));

const Tabellen = ({ keuze, zet }: Props) => (
  <fieldset class="veld">
    <legend>Tabellen</legend>
    <div class="tabelkeuze">
      {tabbladen.map(({ naam, titel }) => (
        <label key={naam} class="keuze">
          <input
            type="checkbox"
            checked={keuze.namen.includes(naam)}
            onChange={() => zet({ ...keuze, namen: metOfZonder(keuze, naam) })}
          />
          <span>{titel}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

export const Keuzes = (props: Props) => (
  <>
    <Soorten {...props} />
    <Tabellen {...props} />
  </>
);
