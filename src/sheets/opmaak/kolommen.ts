// Welke kolommen ontbreken of missen hun opmaak? Nieuwe komen rechts van de andere; wat de gebruiker zelf koos, blijft staan.
import type { CellData, GridRange, Request } from '../google';
import type { DataValidation, Voorwaarde } from '../google-opmaak';
import { naarGoogle } from '../kleuren';
import { CELOPMAAK, celopmaak, EERSTE_RIJ, SLEUTELRIJ } from '../layout';
import type { Bladkolom } from '../layout';
import { celIn, kolommenIn, kolomVerborgen, nieuweKolommen } from './zicht';
import type { Herstel, Zicht } from './zicht';

export const kopcel = (k: Bladkolom): CellData => ({
  userEnteredValue: { stringValue: k.kop },
  userEnteredFormat: {
    backgroundColorStyle: naarGoogle(k.kleur),
    textFormat: { bold: true },
    wrapStrategy: 'WRAP',
    verticalAlignment: 'MIDDLE',
  },
  ...(k.notitie === null ? {} : { note: k.notitie }),
});

export const maat = (
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  plek: number,
  properties: { readonly pixelSize?: number; readonly hiddenByUser?: boolean },
): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension, startIndex: plek, endIndex: plek + 1 },
    properties,
    fields: Object.keys(properties).join(),
  },
});

/** The cells of a column below the headings, however many there are. */
export const onderKop = (sheetId: number, kolom: number): GridRange => ({
  sheetId,
  startRowIndex: EERSTE_RIJ,
  startColumnIndex: kolom,
  endColumnIndex: kolom + 1,
});

/** Only warns: the rules hold in the loket. */
const keuzelijst = (keuzes: readonly string[]): DataValidation => ({
  condition: { type: 'ONE_OF_LIST', values: keuzes.map((userEnteredValue) => ({ userEnteredValue })) },
  strict: false,
  showCustomUi: true,
});

const opmaakEronder = ({ nummer }: Zicht, k: Bladkolom, plek: number): Request => ({
  repeatCell: {
    range: onderKop(nummer, plek),
    cell: {
      userEnteredFormat: celopmaak(k),
      ...(k.keuzes === null ? {} : { dataValidation: keuzelijst(k.keuzes) }),
    },
    fields: `${CELOPMAAK},dataValidation`,
  },
});

/** A column between those of the register and those of the user has the looks of its neighbours. */
const maakPlaats = (zicht: Zicht, plek: number, aantal: number): Request[] => {
  const { nummer: sheetId, kolommen } = zicht;
  if (kolommen.size === 0) return [];
  const range = { sheetId, dimension: 'COLUMNS', startIndex: plek, endIndex: plek + aantal } as const;
  return [
    plek < kolommenIn(zicht)
      ? { insertDimension: { range, inheritFromBefore: false } }
      : { appendDimension: { sheetId, dimension: 'COLUMNS', length: aantal } },
    {
      repeatCell: {
        range: { sheetId, startColumnIndex: plek, endColumnIndex: plek + aantal },
        cell: {},
        fields: 'userEnteredFormat,dataValidation,note',
      },
    },
  ];
};

const opsomming = (koppen: readonly string[]): string => koppen.map((kop) => `"${kop}"`).join(', ');

export const herstelOntbrekende = (zicht: Zicht): readonly Herstel[] => {
  const nieuw = nieuweKolommen(zicht);
  const [eerste] = nieuw;
  if (eerste === undefined) return [];
  const [{ nummer, titel }, rowIndex, columnIndex] = [zicht, SLEUTELRIJ, eerste[1]];
  const kolommen = nieuw.map(([k]) => k);
  const koppen = opsomming(kolommen.map((k) => k.kop));
  const zin = kolommen.length === 1 ? `kolom ${koppen} ontbrak en staat` : `kolommen ${koppen} ontbraken en staan`;
  const rows = [
    { values: kolommen.map((k) => ({ userEnteredValue: { stringValue: k.sleutel } })) },
    { values: kolommen.map(kopcel) },
  ];
  return [
    {
      zin: `Tabblad "${titel}": ${zin} nu rechts van de andere kolommen van het register.`,
      verzoeken: [
        ...maakPlaats(zicht, columnIndex, kolommen.length),
        {
          updateCells: {
            start: { sheetId: nummer, rowIndex, columnIndex },
            rows,
            fields: 'userEnteredValue,userEnteredFormat,note',
          },
        },
        ...nieuw.flatMap(([k, plek]) => [
          maat(nummer, 'COLUMNS', plek, { pixelSize: k.breedte, hiddenByUser: k.verborgen }),
          opmaakEronder(zicht, k, plek),
        ]),
      ],
    },
  ];
};

const waarden = (voorwaarde: Voorwaarde | undefined): readonly unknown[] =>
  (voorwaarde?.values ?? []).map((v) => v.userEnteredValue);

/** The first row under the headings speaks for the column; other formats of the same kind are the user's taste. */
const mistOpmaak = ({ huidig }: Zicht, k: Bladkolom, plek: number): boolean => {
  const { userEnteredFormat, dataValidation } = celIn(huidig, EERSTE_RIJ, plek) ?? {};
  const soort = userEnteredFormat?.numberFormat?.type ?? null;
  const formaatWeg = k.formaat !== null && (soort === null || (k.formaat.type === 'TEXT' && soort !== 'TEXT'));
  const lijst = waarden(dataValidation?.condition);
  const lijstWeg = k.keuzes !== null && JSON.stringify(lijst) !== JSON.stringify(k.keuzes);
  return formaatWeg || lijstWeg;
};

const herstelKolom = (zicht: Zicht, k: Bladkolom, plek: number): readonly Herstel[] => {
  const { nummer, titel } = zicht;
  return [
    ...(k.verborgen && !kolomVerborgen(zicht, plek)
      ? [
          {
            zin: `Tabblad "${titel}": de technische kolom "${k.kop}" is weer verborgen.`,
            verzoeken: [maat(nummer, 'COLUMNS', plek, { hiddenByUser: true })],
          },
        ]
      : []),
    ...(mistOpmaak(zicht, k, plek)
      ? [
          {
            zin: `Tabblad "${titel}": kolom "${k.kop}" heeft haar opmaak en keuzelijst terug.`,
            verzoeken: [opmaakEronder(zicht, k, plek)],
          },
        ]
      : []),
  ];
};

export const herstelKolommen = (zicht: Zicht): readonly Herstel[] =>
  zicht.blad.kolommen.flatMap((k) => {
    const plek = zicht.kolommen.get(k.sleutel);
    return plek === undefined ? [] : herstelKolom(zicht, k, plek);
  });
