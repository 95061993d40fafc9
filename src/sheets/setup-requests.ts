// Hoe wordt een lege spreadsheet een klachtenregister? Alle tabbladen met sleutels, koppen, opmaak, keuzelijsten en kleuren.
import type { BooleanCondition, CellData, GridRange, Request } from './google';
import { naarGoogle } from './kleuren';
import { bladen, CELOPMAAK, celopmaak, EERSTE_RIJ, KOPRIJ, SLEUTELRIJ } from './layout';
import type { Blad, Bladkolom, Bladnaam, Kleurregel } from './layout';

/** Number of the sheet of each tab, as the host remembers it; it survives renaming and moving. */
export type Bladnummers = { readonly [B in Bladnaam]: number };

const EERSTE_NUMMER = 2201;

/** Numbers a new register gives its sheets. */
export const nieuweNummers = Object.fromEntries(bladen.map((b, i) => [b.naam, EERSTE_NUMMER + i])) as Bladnummers & {
  readonly overzicht: number;
};
const nummerVan = (blad: Blad): number => nummers(blad.naam);
const nummers = (naam: Blad['naam']): number => nieuweNummers[naam];

const voegToe = (blad: Blad, index: number): Request => ({
  addSheet: {
    properties: {
      sheetId: nummerVan(blad),
      title: blad.titel,
      index,
      ...(blad.verborgen ? { hidden: true } : {}),
      gridProperties: {
        rowCount: blad.rijen,
        columnCount: Math.max(blad.kolommen.length, 6),
        frozenRowCount: blad.bevrorenRijen,
        frozenColumnCount: blad.bevrorenKolommen,
      },
    },
  },
});

const kopcel = (k: Bladkolom): CellData => ({
  userEnteredValue: { stringValue: k.kop },
  userEnteredFormat: {
    backgroundColorStyle: naarGoogle(k.kleur),
    textFormat: { bold: true },
    wrapStrategy: 'WRAP',
    verticalAlignment: 'MIDDLE',
  },
  ...(k.notitie === null ? {} : { note: k.notitie }),
});

const koppen = (blad: Blad): Request => ({
  updateCells: {
    start: { sheetId: nummerVan(blad), rowIndex: SLEUTELRIJ, columnIndex: 0 },
    rows: [
      { values: blad.kolommen.map((k) => ({ userEnteredValue: { stringValue: k.sleutel } })) },
      { values: blad.kolommen.map(kopcel) },
    ],
    fields: 'userEnteredValue,userEnteredFormat,note',
  },
});

const maat = (
  blad: Blad,
  dimension: 'ROWS' | 'COLUMNS',
  plek: number,
  properties: { readonly pixelSize?: number; readonly hiddenByUser?: boolean },
): Request => ({
  updateDimensionProperties: {
    range: { sheetId: nummerVan(blad), dimension, startIndex: plek, endIndex: plek + 1 },
    properties,
    fields: Object.keys(properties).join(),
  },
});

const onderKop = (blad: Blad, kolom: number): GridRange => ({
  sheetId: nummerVan(blad),
  startRowIndex: EERSTE_RIJ,
  startColumnIndex: kolom,
  endColumnIndex: kolom + 1,
});

const kolomverzoeken = (blad: Blad, k: Bladkolom, plek: number): Request[] => [
  maat(blad, 'COLUMNS', plek, { pixelSize: k.breedte, ...(k.verborgen ? { hiddenByUser: true } : {}) }),
  {
    repeatCell: {
      range: onderKop(blad, plek),
      cell: { userEnteredFormat: celopmaak(k) },
      fields: CELOPMAAK,
    },
  },
  ...(k.keuzes === null ? [] : [keuzelijst(onderKop(blad, plek), k.keuzes)]),
];

const keuzelijst = (range: GridRange, keuzes: readonly string[]): Request => ({
  setDataValidation: {
    range,
    rule: {
      condition: { type: 'ONE_OF_LIST', values: keuzes.map((userEnteredValue) => ({ userEnteredValue })) },
      strict: false,
      showCustomUi: true,
    },
  },
});

const dagvoorwaarden: Readonly<Record<string, BooleanCondition>> = {
  'voor vandaag': { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] },
  vandaag: { type: 'DATE_EQ', values: [{ relativeDate: 'TODAY' }] },
  morgen: { type: 'DATE_EQ', values: [{ relativeDate: 'TOMORROW' }] },
};

// Built-in conditions instead of a formula: separators in formulas follow the language of the spreadsheet.
const voorwaarde = ({ bij }: Kleurregel): BooleanCondition | undefined =>
  'dag' in bij ? dagvoorwaarden[bij.dag] : { type: 'TEXT_EQ', values: [{ userEnteredValue: bij.tekst }] };

const kleurverzoeken = (blad: Blad): Request[] =>
  blad.kleurregels.flatMap((regel, index) => {
    const plek = blad.kolommen.findIndex((k) => k.sleutel === regel.kolom);
    const condition = voorwaarde(regel);
    if (condition === undefined) return [];
    const format = { backgroundColorStyle: naarGoogle(regel.kleur) };
    const rule = { ranges: [onderKop(blad, plek)], booleanRule: { condition, format } };
    return [{ addConditionalFormatRule: { index, rule } }];
  });

const waarschuwing = (blad: Blad): Request => ({
  addProtectedRange: {
    protectedRange: {
      range: { sheetId: nummerVan(blad) },
      description: 'Dit tabblad houdt het klachtenregister zelf bij. Wijzig hier niets met de hand.',
      warningOnly: true,
    },
  },
});

const opschrift = (blad: Blad): Request => ({
  updateCells: {
    start: { sheetId: nummerVan(blad), rowIndex: 0, columnIndex: 0 },
    rows: blad.opschrift.map((stringValue, i) => ({
      values: [
        {
          userEnteredValue: { stringValue },
          userEnteredFormat: { textFormat: i === 0 ? { bold: true, fontSize: 18 } : {} },
        },
      ],
    })),
    fields: 'userEnteredValue,userEnteredFormat',
  },
});

const bladverzoeken = (blad: Blad, index: number): Request[] => {
  if (blad.kolommen.length === 0) return [voegToe(blad, index), opschrift(blad)];
  return [
    voegToe(blad, index),
    koppen(blad),
    maat(blad, 'ROWS', SLEUTELRIJ, { hiddenByUser: true }),
    maat(blad, 'ROWS', KOPRIJ, { pixelSize: 40 }),
    ...blad.kolommen.flatMap((k, plek) => kolomverzoeken(blad, k, plek)),
    ...kleurverzoeken(blad),
    ...(blad.waarschuw ? [waarschuwing(blad)] : []),
  ];
};

/** Everything a new spreadsheet needs, as one batch that happens whole or not at all. */
export const opzetVerzoeken = (): Request[] => [
  {
    updateSpreadsheetProperties: {
      properties: { locale: 'nl_NL', timeZone: 'Europe/Amsterdam' },
      fields: 'locale,timeZone',
    },
  },
  ...bladen.flatMap(bladverzoeken),
];
