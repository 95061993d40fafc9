// Welke velden bestaan er in een antwoord? Zo ver als de stand-in ze geeft; een onbekend veld in een masker is een 400.
import type { Velden } from './veldmasker';

const CEL: Velden = {
  userEnteredValue: true,
  effectiveValue: true,
  formattedValue: true,
  userEnteredFormat: true,
  effectiveFormat: true,
  note: true,
  dataValidation: true,
  textFormatRuns: true,
  hyperlink: true,
};

const BLAD: Velden = {
  properties: true,
  data: { startRow: true, startColumn: true, rowData: { values: CEL }, rowMetadata: true, columnMetadata: true },
  merges: true,
  conditionalFormats: true,
  filterViews: true,
  protectedRanges: true,
  basicFilter: true,
  charts: true,
  bandedRanges: true,
  developerMetadata: true,
  rowGroups: true,
  columnGroups: true,
  slicers: true,
  tables: true,
};

export const SPREADSHEET: Velden = {
  spreadsheetId: true,
  properties: true,
  sheets: BLAD,
  namedRanges: true,
  spreadsheetUrl: true,
  developerMetadata: true,
  dataSources: true,
  dataSourceSchedules: true,
};

export const BATCH_ANTWOORD: Velden = { spreadsheetId: true, replies: true, updatedSpreadsheet: SPREADSHEET };
export const WAARDEN: Velden = { range: true, majorDimension: true, values: true };
export const WAARDEN_LIJST: Velden = { spreadsheetId: true, valueRanges: WAARDEN };
export const WAARDEN_FILTER: Velden = {
  spreadsheetId: true,
  valueRanges: { valueRange: WAARDEN, dataFilters: true },
};

export const BLAD_EIGENSCHAPPEN: Velden = {
  sheetId: true,
  title: true,
  index: true,
  sheetType: true,
  hidden: true,
  tabColor: true,
  tabColorStyle: true,
  rightToLeft: true,
  gridProperties: {
    rowCount: true,
    columnCount: true,
    frozenRowCount: true,
    frozenColumnCount: true,
    hideGridlines: true,
    rowGroupControlAfter: true,
    columnGroupControlAfter: true,
  },
};

export const BOEK_EIGENSCHAPPEN: Velden = {
  title: true,
  locale: true,
  timeZone: true,
  autoRecalc: true,
  defaultFormat: true,
  iterativeCalculationSettings: true,
  spreadsheetTheme: true,
  importFunctionsExternalUrlAccessAllowed: true,
};
