// Zijn onze eigen vormen van de Sheets-dienst die van Google? De compiler vergelijkt ze met de types van googleapis.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type * as ons from '../../src/sheets/google';
import { opzetVerzoeken } from '../../src/sheets/setup-requests';

type Past<A extends B, B> = A;

/** What we send fits what Google takes; what Google sends fits what we read. `npm run types` says so, or does not. */
export type Vragen = [
  Past<ons.Request, sheets_v4.Schema$Request>,
  Past<ons.CellData, sheets_v4.Schema$CellData>,
  Past<ons.RowData, sheets_v4.Schema$RowData>,
  Past<ons.GridRange, sheets_v4.Schema$GridRange>,
  Past<ons.DataFilter, sheets_v4.Schema$DataFilter>,
  Past<ons.BooleanCondition, sheets_v4.Schema$BooleanCondition>,
  Past<ons.BatchUpdateBody, sheets_v4.Schema$BatchUpdateSpreadsheetRequest>,
  Past<ons.BatchGetValuesBody, sheets_v4.Schema$BatchGetValuesByDataFilterRequest>,
  Past<ons.GetByDataFilterBody, sheets_v4.Schema$GetSpreadsheetByDataFilterRequest>,
];
export type Antwoorden = [
  Past<sheets_v4.Schema$Spreadsheet, ons.Spreadsheet>,
  Past<sheets_v4.Schema$BatchUpdateSpreadsheetResponse, ons.BatchUpdateAntwoord>,
  Past<sheets_v4.Schema$BatchGetValuesByDataFilterResponse, ons.BatchGetValuesAntwoord>,
  Past<sheets_v4.Schema$CellData, ons.Celinhoud>,
];
/** No name that Google does not know: its types are all optional, so a typo would fit. */
type Bekend<A, B> = Exclude<keyof A, keyof B>;
type Delen<R, G> = R extends unknown
  ? { [K in keyof R]: K extends keyof G ? Bekend<R[K], NonNullable<G[K]>> : K }[keyof R]
  : never;
const geenVreemdeNamen: Delen<ons.Request, sheets_v4.Schema$Request> extends never ? true : false = true;

test('elk verzoek heeft precies een soort', () => {
  expect(geenVreemdeNamen).toBe(true);
  const verzoeken: sheets_v4.Schema$Request[] = opzetVerzoeken();
  expect(verzoeken.filter((v) => Object.keys(v).length !== 1)).toEqual([]);
});
