// Hoe vragen we Google om rijen, en wat staat er in het antwoord? Eerst waar ze staan, dan de rijen zelf met sleutels en titel.
import type { Tabelnaam } from '../procedure/rijen';
import type {
  BatchGetValuesAntwoord,
  BatchGetValuesBody,
  Celinhoud,
  DataFilter,
  GetByDataFilterBody,
  Spreadsheet,
} from './google';
import { bladnamen, bladVan, SLEUTELRIJ } from './layout';
import type { Bladnaam } from './layout';
import type { Bladnummers } from './setup-requests';

const kolom = (sheetId: number, plek: number): DataFilter => ({
  gridRange: { sheetId, startColumnIndex: plek, endColumnIndex: plek + 1 },
});

const kolommen = (dataFilters: DataFilter[]): BatchGetValuesBody => ({
  dataFilters,
  majorDimension: 'COLUMNS',
  valueRenderOption: 'UNFORMATTED_VALUE',
});

/** Of one column, all there is. */
export const vraagKolom = (sheetId: number, plek: number): BatchGetValuesBody => kolommen([kolom(sheetId, plek)]);

/** Where the number of a dossier stands as long as nobody moves the column; its key in row 1 tells whether it still does. */
const NUMMERKOLOM = bladVan('klachten').kolommen.findIndex((k) => k.sleutel === 'nummer');

/** Read 1: column A of these tables, and the numbers of the dossiers when one is looked for. */
export const vraagIds = (
  nummers: Bladnummers,
  tabellen: readonly Tabelnaam[],
  metNummers = false,
): BatchGetValuesBody =>
  kolommen([
    ...tabellen.map((t) => kolom(nummers[t], 0)),
    ...(metNummers ? [kolom(nummers.klachten, NUMMERKOLOM)] : []),
  ]);

export const leesKolom = (antwoord: BatchGetValuesAntwoord): readonly unknown[] =>
  antwoord.valueRanges?.[0]?.valueRange?.values?.[0] ?? [];

/** Which rows of the tab have one of these numbers; none when the column is not in its place. */
export const leesNummers = (
  nummers: Bladnummers,
  antwoord: BatchGetValuesAntwoord,
  gezocht: readonly string[],
): readonly number[] => {
  const gevonden = (antwoord.valueRanges ?? []).find(({ dataFilters }) => {
    const { sheetId, startColumnIndex } = dataFilters?.[0]?.gridRange ?? {};
    return (sheetId ?? 0) === nummers.klachten && startColumnIndex === NUMMERKOLOM;
  });
  const waarden = gevonden?.valueRange?.values?.[0] ?? [];
  return waarden[SLEUTELRIJ] === 'nummer'
    ? waarden.flatMap((w, rij) => (gezocht.includes(String(w)) ? [rij] : []))
    : [];
};

/** Ids by table; the position in the list is the row in the sheet. */
export const leesIds = (
  nummers: Bladnummers,
  antwoord: BatchGetValuesAntwoord,
): ReadonlyMap<Bladnaam, readonly string[]> => {
  const uit = new Map<Bladnaam, readonly string[]>();
  for (const { dataFilters, valueRange } of antwoord.valueRanges ?? []) {
    const { sheetId, startColumnIndex } = dataFilters?.[0]?.gridRange ?? {};
    const nummer = sheetId ?? 0;
    if ((startColumnIndex ?? 0) !== 0) continue;
    const naam = bladnamen.find((b) => nummers[b] === nummer);
    if (naam !== undefined) uit.set(naam, (valueRange?.values?.[0] ?? []).map(String));
  }
  return uit;
};

/** Rows to read of a tab by position, or all of it. */
export type Wens = 'heel' | readonly number[];

/** Adjacent rows as one range. */
const stukken = (rijen: readonly number[]): readonly (readonly [van: number, tot: number])[] => {
  const uit: [number, number][] = [];
  for (const rij of [...new Set(rijen)].sort((a, b) => a - b)) {
    const laatste = uit[uit.length - 1];
    if (laatste?.[1] === rij) laatste[1] = rij + 1;
    else uit.push([rij, rij + 1]);
  }
  return uit;
};

const filters = (sheetId: number, wens: Wens): DataFilter[] =>
  wens === 'heel'
    ? [{ gridRange: { sheetId } }]
    : stukken([SLEUTELRIJ, ...wens]).map(([startRowIndex, endRowIndex]) => ({
        gridRange: { sheetId, startRowIndex, endRowIndex },
      }));

/** Read 2: the keys of every tab, and the rows that are wished for. */
export const vraagRijen = (nummers: Bladnummers, wensen: ReadonlyMap<Bladnaam, Wens>): GetByDataFilterBody => ({
  dataFilters: bladnamen.flatMap((b) => filters(nummers[b], wensen.get(b) ?? [])),
  includeGridData: true,
});

const CELLEN = 'properties(sheetId,title),data(startRow,startColumn,rowData.values.userEnteredValue)';
/** Field masks: only titles and what was entered, so a typed formula is seen as one. */
export const MASKER_LEZEN = `sheets(${CELLEN})`;
/** And where cells are merged, for who looks for damage. */
export const MASKER_ALLES = `sheets(merges,${CELLEN})`;
export const MASKER_TERUGLEZEN = `updatedSpreadsheet.sheets(${CELLEN})`;

/** Cells of one tab by row; a row that was not asked or is empty is not there. */
export interface Bladcellen {
  readonly titel: string;
  readonly rijen: ReadonlyMap<number, readonly Celinhoud[]>;
  /** Rows (zero-based) where merged cells begin; only when asked for. */
  readonly samengevoegd: readonly number[];
}

const isGevuld = (cel: Celinhoud): boolean => cel.userEnteredValue !== undefined;

/** By number of the sheet. The blocks of an answer are placed by where they start, not by their order. */
export const leesCellen = (antwoord: Spreadsheet | undefined): ReadonlyMap<number, Bladcellen> =>
  new Map(
    (antwoord?.sheets ?? []).map(({ properties, data, merges }) => {
      const rijen = new Map<number, Celinhoud[]>();
      for (const { startRow, startColumn, rowData } of data ?? [])
        (rowData ?? []).forEach(({ values = [] }, i) => {
          if (!values.some(isGevuld)) return;
          const rij = rijen.get((startRow ?? 0) + i) ?? [];
          values.forEach((cel, k) => (rij[(startColumn ?? 0) + k] = cel));
          rijen.set(
            (startRow ?? 0) + i,
            Array.from(rij, (cel: Celinhoud | undefined) => cel ?? {}),
          );
        });
      const samengevoegd = (merges ?? []).map((m) => m.startRowIndex ?? 0);
      return [properties?.sheetId ?? 0, { titel: properties?.title ?? '', rijen, samengevoegd }];
    }),
  );
