// Zijn onze eigen vormen van de Sheets-dienst die van Google? De compiler vergelijkt ze met de types van googleapis.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type * as ons from '../../src/sheets/google';
import type * as opmaak from '../../src/sheets/google-opmaak';
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
  Past<sheets_v4.Schema$CellData, ons.Celopmaak>,
  Past<sheets_v4.Schema$Sheet, ons.Bladantwoord>,
];
/** No name that Google does not know: its types are all optional, so a typo would fit. */
type Bekend<A, B> = Exclude<keyof A, keyof B>;
type Delen<R, G> = R extends unknown
  ? { [K in keyof R]: K extends keyof G ? Bekend<R[K], NonNullable<G[K]>> : K }[keyof R]
  : never;
/** Deep in a view, a chart, a warning or a rule too. */
type Namen<O, G> = O extends readonly (infer D)[]
  ? G extends readonly (infer E)[]
    ? Namen<D, E>
    : 'geen lijst'
  : O extends object
    ? { [K in keyof O]-?: K extends keyof G ? Namen<NonNullable<O[K]>, NonNullable<G[K]>> : K }[keyof O]
    : never;
const opmaakZonderVreemdeNamen: [
  Namen<opmaak.FilterView, sheets_v4.Schema$FilterView>,
  Namen<opmaak.EmbeddedChart, sheets_v4.Schema$EmbeddedChart>,
  Namen<opmaak.ProtectedRange, sheets_v4.Schema$ProtectedRange>,
  Namen<opmaak.DataValidation, sheets_v4.Schema$DataValidationRule>,
] extends [never, never, never, never]
  ? true
  : false = true;
const geenVreemdeNamen: Delen<ons.Request, sheets_v4.Schema$Request> extends never ? true : false = true;

test('elk verzoek heeft precies een soort', () => {
  expect([geenVreemdeNamen, opmaakZonderVreemdeNamen]).toEqual([true, true]);
  const verzoeken: sheets_v4.Schema$Request[] = opzetVerzoeken();
  expect(verzoeken.filter((v) => Object.keys(v).length !== 1)).toEqual([]);
});
