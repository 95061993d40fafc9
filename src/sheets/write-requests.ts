// Hoe schrijven we rijen in een keer, en kwamen ze waar ze horen? De schrijfvraag leest zelf terug welke rijen zij raakte.
import type { Waarde } from '../register/kolom';
import { decode, decodeId, encode } from './cells';
import type { BatchUpdateAntwoord, BatchUpdateBody, CellData, Celinhoud, Request, RowData } from './google';
import { bladVan, CELOPMAAK, celopmaak, SLEUTELRIJ } from './layout';
import type { Bladnaam } from './layout';
import { leesCellen } from './read-requests';
import type { Bladcellen } from './read-requests';
import type { Bladstand, Stand } from './sheet-state';

/** A row to write: whole, at its place or under the last one. */
export interface Schrijfrij {
  readonly blad: Bladnaam;
  /** Null appends. */
  readonly plek: number | null;
  readonly id: string;
  /** Null empties the register's columns of that row. */
  readonly waarden: Readonly<Record<string, Waarde>> | null;
  /** Only these columns of a row that is there, the id only to throw a copy away; without it, all but the id. */
  readonly alleen?: readonly string[];
}

type Rijcellen = readonly CellData[];
const VELDEN = 'userEnteredValue';
const VELDEN_NIEUW = `userEnteredValue,${CELOPMAAK}`;

/** The row in the present order of the columns; columns of the user stay open. */
export const inVolgorde = (blad: Bladstand, waarden: Schrijfrij['waarden'], metOpmaak: boolean): Rijcellen => {
  const uit: CellData[] = [];
  for (const k of bladVan(blad.naam).kolommen) {
    const opmaak = metOpmaak ? { userEnteredFormat: celopmaak(k) } : {};
    uit[blad.kolommen.get(k.sleutel) ?? 0] = { ...encode(k.codec, waarden?.[k.sleutel]), ...opmaak };
  }
  return Array.from(uit, (cel: CellData | undefined) => cel ?? {});
};

/** Runs of adjacent columns of the register, without the id, which is never written over. */
const reeksen = (blad: Bladstand, alleen: Schrijfrij['alleen']): readonly (readonly [van: number, tot: number])[] => {
  const uit: [number, number][] = [];
  const gekozen = [...blad.kolommen].filter(([sleutel]) => alleen?.includes(sleutel) ?? sleutel !== 'id');
  for (const plek of gekozen.map(([, k]) => k).sort((a, b) => a - b)) {
    const laatste = uit[uit.length - 1];
    if (laatste?.[1] === plek) laatste[1] = plek + 1;
    else uit.push([plek, plek + 1]);
  }
  return uit;
};

const werkBij = (blad: Bladstand, plek: number, { waarden, alleen }: Schrijfrij): Request[] => {
  const cellen = inVolgorde(blad, waarden, false);
  return reeksen(blad, alleen).map(([van, tot]) => ({
    updateCells: {
      start: { sheetId: blad.nummer, rowIndex: plek, columnIndex: van },
      rows: [{ values: cellen.slice(van, tot) }],
      fields: VELDEN,
    },
  }));
};

const voegToe = (blad: Bladstand, rijen: readonly Schrijfrij[]): Request[] => {
  const rows = rijen.map(({ waarden }): RowData => ({ values: [...inVolgorde(blad, waarden, true)] }));
  return rows.length === 0 ? [] : [{ appendCells: { sheetId: blad.nummer, rows, fields: VELDEN_NIEUW } }];
};

const kolomletters = (kolom: number): string =>
  (kolom < 26 ? '' : kolomletters(Math.floor(kolom / 26) - 1)) + String.fromCharCode(65 + (kolom % 26));
const a1 = (blad: Bladstand, cellen: string): string => `'${blad.titel.replace(/'/g, "''")}'!${cellen}`;
/** The log has no versions; of its rows only the content is ever emptied. */
const versieplek = (blad: Bladstand): number => blad.kolommen.get('versie') ?? 0;

const onderaan = (rijen: readonly Schrijfrij[]): readonly Schrijfrij[] => rijen.filter((r) => r.plek === null);

/** Where the new rows should have landed; entries of the log are never looked up again in the same turn. */
const nieuweIds = (blad: Bladstand, rijen: readonly Schrijfrij[]): string[] => {
  const aantal = onderaan(rijen).length;
  if (blad.einde === null || aantal === 0 || blad.naam === 'logboek') return [];
  return [a1(blad, `A${blad.einde + 1}:A${blad.einde + aantal}`)];
};

const terugTeLezen = (blad: Bladstand, rijen: readonly Schrijfrij[]): string[] => [
  a1(blad, '1:1'),
  ...nieuweIds(blad, rijen),
  ...rijen.flatMap(({ plek }) =>
    plek === null ? [] : [...new Set([0, versieplek(blad)])].map((k) => a1(blad, `${kolomletters(k)}${plek + 1}`)),
  ),
];

const verzoekenVoor = (blad: Bladstand, rijen: readonly Schrijfrij[]): Request[] => [
  ...rijen.flatMap((r) => (r.plek === null ? [] : werkBij(blad, r.plek, r))),
  ...voegToe(blad, onderaan(rijen)),
];

/** One batch for all rows of all tabs, and what else must happen with it. */
export const schrijfvraag = (
  stand: Stand,
  rijen: readonly Schrijfrij[],
  bovendien: readonly Request[] = [],
): BatchUpdateBody => {
  const geraakt = [...stand.values()].map((blad) => ({ blad, rijen: rijen.filter((r) => r.blad === blad.naam) }));
  return {
    requests: [...geraakt.flatMap(({ blad, rijen: van }) => verzoekenVoor(blad, van)), ...bovendien],
    includeSpreadsheetInResponse: true,
    responseIncludeGridData: true,
    responseRanges: geraakt.flatMap(({ blad, rijen: van }) => (van.length === 0 ? [] : terugTeLezen(blad, van))),
  };
};

/** A row that was written over; its id is empty when it was no row of the register. */
export interface Misplaatst {
  readonly blad: Bladnaam;
  readonly plek: number;
  readonly id: string;
}

/** What the read-back shows: did every row land where it belongs, and which rows stood there instead? */
export interface Uitslag {
  readonly klopt: boolean;
  readonly misplaatst: readonly Misplaatst[];
}

/** Same content, whatever the looks. */
export const gelijk = (a: Celinhoud | undefined, b: Celinhoud): boolean =>
  JSON.stringify(a?.userEnteredValue) === JSON.stringify(b.userEnteredValue);

const zelfdeSleutels = (blad: Bladstand, sleutelrij: readonly Celinhoud[]): boolean =>
  [...blad.kolommen].every(([sleutel, plek]) => decode('tekst', sleutelrij[plek]) === sleutel);

const beoordeelRij = (blad: Bladstand, cellen: Bladcellen | undefined, r: Schrijfrij): Uitslag => {
  const opPlek = zelfdeSleutels(blad, cellen?.rijen.get(SLEUTELRIJ) ?? []);
  if (r.plek === null) return { klopt: opPlek, misplaatst: [] };
  const rij = cellen?.rijen.get(r.plek) ?? [];
  const id = decodeId(rij[0]);
  // Of a row emptied with its id nothing can be read back: that takes a new look.
  if (r.alleen?.includes('id') === true) return { klopt: false, misplaatst: [] };
  const zelfdeVersie = versieplek(blad) === 0 || gelijk(rij[versieplek(blad)], encode('getal', r.waarden?.['versie']));
  return {
    // One empty row is like another: whether the right one was emptied takes a new look.
    klopt: opPlek && id !== '' && id === r.id && zelfdeVersie,
    misplaatst: id === r.id ? [] : [{ blad: r.blad, plek: r.plek, id }],
  };
};

const erbij = (blad: Bladstand, rijen: readonly Schrijfrij[], cellen: Bladcellen | undefined): Bladstand => {
  const { einde } = blad;
  if (einde === null || rijen.length === 0) return blad;
  const geland = rijen.flatMap(({ id }, i) =>
    decodeId(cellen?.rijen.get(einde + i)?.[0]) === id ? [{ plek: einde + i, id, cellen: [] }] : [],
  );
  const alle = geland.length === rijen.length;
  return { ...blad, rijen: [...blad.rijen, ...geland], einde: alle ? einde + rijen.length : null };
};

/** Where the rows stand after a write that was right, so that the next one in this turn needs no question. */
export const naSchrijven = (stand: Stand, rijen: readonly Schrijfrij[], antwoord: BatchUpdateAntwoord): Stand => {
  const terug = leesCellen(antwoord.updatedSpreadsheet);
  const nieuw = (naam: Bladnaam): readonly Schrijfrij[] => onderaan(rijen.filter((r) => r.blad === naam));
  return new Map([...stand].map(([naam, blad]) => [naam, erbij(blad, nieuw(naam), terug.get(blad.nummer))]));
};

/** Compares what was written with what the same batch read back. */
export const beoordeel = (stand: Stand, rijen: readonly Schrijfrij[], antwoord: BatchUpdateAntwoord): Uitslag => {
  const terug = leesCellen(antwoord.updatedSpreadsheet);
  const per = rijen.flatMap((r) => {
    const blad = stand.get(r.blad);
    return blad === undefined ? [] : [beoordeelRij(blad, terug.get(blad.nummer), r)];
  });
  return { klopt: per.every((p) => p.klopt), misplaatst: per.flatMap((p) => p.misplaatst) };
};
