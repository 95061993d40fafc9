// Welk bestand krijgt de directie? Een werkboek, of een zip met een csv per tabel; teruggelezen voor het wordt gegeven.
import { csvTabel } from '../../reports/csv/tabel';
import { leesCsvTabel } from '../../reports/csv/teruglezen';
import { csvUitleg } from '../../reports/csv/uitleg';
import { leeswijzertekst } from '../../reports/werkboek/leeswijzer';
import type { Herkomst } from '../../reports/werkboek/leeswijzer';
import { verschillen } from '../../reports/werkboek/nagaan';
import { leesTabel } from '../../reports/werkboek/teruglezen';
import { maakWerkboek, telling } from '../../reports/werkboek/werkboek';
import type { Tabelinhoud } from '../../reports/werkboek/werkboek';
import { leesXlsx, schrijfXlsx } from '../../reports/xlsx';
import { maakZip } from '../../reports/zip';
import { bladVan } from '../../src/sheets/layout';

export type Soort = 'xlsx' | 'csv';

export interface Bestand {
  readonly naam: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null when it is too large to read back here. */
  readonly klopt: boolean | null;
}

/** Reading a workbook back takes about as long and as much memory as making it. */
const hoogstensTerug = 25_000;

const teGroot = (tabellen: readonly Tabelinhoud[]): boolean =>
  tabellen.reduce((som, t) => som + t.rijen.length, 0) > hoogstensTerug;

const xlsx = async (herkomst: Herkomst, tabellen: readonly Tabelinhoud[]): Promise<Bestand> => {
  const bytes = await schrijfXlsx(maakWerkboek(herkomst, tabellen));
  const terug = teGroot(tabellen) ? null : await leesXlsx(bytes);
  return {
    naam: `klachtenregister-${herkomst.dag}.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: Uint8Array.from(bytes),
    klopt: terug === null ? null : verschillen(tabellen, (t) => leesTabel(t.naam, terug)).length === 0,
  };
};

const csv = (herkomst: Herkomst, tabellen: readonly Tabelinhoud[]): Bestand => {
  const teksten = new Map(tabellen.map((t) => [t.naam, csvTabel(bladVan(t.naam), t.kolommen, t.rijen)]));
  const letters = new TextEncoder();
  const leeswijzer = leeswijzertekst(herkomst, tabellen.map(telling), csvUitleg);
  return {
    naam: `klachtenregister-${herkomst.dag}-csv.zip`,
    type: 'application/zip',
    bytes: Uint8Array.from(
      maakZip([
        { naam: 'LEESWIJZER.txt', inhoud: letters.encode(leeswijzer) },
        ...[...teksten].map(([naam, tekst]) => ({ naam: `${naam}.csv`, inhoud: letters.encode(tekst) })),
      ]),
    ),
    klopt: verschillen(tabellen, (t) => leesCsvTabel(bladVan(t.naam), teksten.get(t.naam) ?? '')).length === 0,
  };
};

export const maakBestand = async (
  soort: Soort,
  herkomst: Herkomst,
  tabellen: readonly Tabelinhoud[],
): Promise<Bestand> => (soort === 'xlsx' ? xlsx(herkomst, tabellen) : csv(herkomst, tabellen));
