// Welke vormen van de Sheets REST-dienst (v4) gebruiken wij? Alleen deze; een test houdt ze naast de types van googleapis.
// The types of googleapis themselves pull Node's globals into a pure room. Shapes of the lay-out stand in google-opmaak.ts.
import type {
  Bladopmaak,
  BooleanCondition,
  ColorStyle,
  DataValidation,
  EmbeddedChart,
  FilterView,
  GridRange,
  Maat,
  ProtectedRange,
  Voorwaarde,
} from './google-opmaak';

export type { BooleanCondition, ColorStyle, GridRange } from './google-opmaak';

/** One of these. */
export interface ExtendedValue {
  readonly stringValue?: string;
  readonly numberValue?: number;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
}

export interface NumberFormat {
  readonly type: string;
  readonly pattern: string;
}

export interface CellFormat {
  readonly numberFormat?: NumberFormat;
  readonly backgroundColorStyle?: ColorStyle;
  readonly wrapStrategy?: string;
  readonly verticalAlignment?: string;
  readonly textFormat?: {
    readonly bold?: boolean;
    readonly fontSize?: number;
    readonly foregroundColorStyle?: ColorStyle;
  };
}

/** As much of a cell as commands ever read. */
export interface Celinhoud {
  readonly userEnteredValue?: { readonly [K in keyof ExtendedValue]: ExtendedValue[K] | null };
}

/** And what the lay-out looks at. */
export interface Celopmaak extends Celinhoud {
  readonly note?: string | null;
  readonly dataValidation?: { readonly condition?: Voorwaarde };
  readonly userEnteredFormat?: { readonly numberFormat?: { readonly type?: string | null } };
}

export interface CellData extends Celinhoud {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly note?: string;
  readonly dataValidation?: DataValidation;
}

export interface RowData {
  readonly values?: CellData[];
}

export interface DataFilter {
  readonly gridRange: GridRange;
}

interface SheetProperties {
  readonly sheetId: number;
  readonly title: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
    readonly frozenColumnCount?: number;
  };
  readonly tabColorStyle?: ColorStyle;
}

interface ConditionalFormatRule {
  readonly ranges: GridRange[];
  readonly booleanRule: { readonly condition: BooleanCondition; readonly format: CellFormat };
}

type Bladwijziging = Pick<SheetProperties, 'sheetId' | 'hidden' | 'gridProperties'>;

interface DimensionRange {
  readonly sheetId: number;
  readonly dimension: 'ROWS' | 'COLUMNS';
  readonly startIndex: number;
  readonly endIndex: number;
}

interface Requests {
  readonly deleteProtectedRange: { readonly protectedRangeId: number };
  readonly updateSpreadsheetProperties: {
    readonly properties: { readonly locale: string; readonly timeZone: string };
    readonly fields: string;
  };
  readonly addSheet: { readonly properties: SheetProperties };
  readonly updateSheetProperties: { readonly properties: Bladwijziging; readonly fields: string };
  readonly appendCells: { readonly sheetId: number; readonly rows: RowData[]; readonly fields: string };
  readonly updateCells: {
    readonly start: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
    readonly rows: RowData[];
    readonly fields: string;
  };
  readonly repeatCell: { readonly range: GridRange; readonly cell: CellData; readonly fields: string };
  readonly updateDimensionProperties: {
    readonly range: DimensionRange;
    readonly properties: { readonly pixelSize?: number; readonly hiddenByUser?: boolean };
    readonly fields: string;
  };
  readonly insertDimension: { readonly range: DimensionRange; readonly inheritFromBefore: boolean };
  readonly appendDimension: {
    readonly sheetId: number;
    readonly dimension: 'ROWS' | 'COLUMNS';
    readonly length: number;
  };
  readonly addConditionalFormatRule: { readonly index: number; readonly rule: ConditionalFormatRule };
  readonly updateConditionalFormatRule: { readonly index: number; readonly rule: ConditionalFormatRule };
  readonly addProtectedRange: { readonly protectedRange: ProtectedRange };
  readonly addFilterView: { readonly filter: FilterView };
  readonly updateFilterView: { readonly filter: FilterView; readonly fields: string };
  readonly clearBasicFilter: { readonly sheetId: number };
  readonly unmergeCells: { readonly range: GridRange };
  readonly addChart: { readonly chart: EmbeddedChart };
  readonly updateChartSpec: { readonly chartId: number; readonly spec: EmbeddedChart['spec'] };
}

/** Exactly one kind per request. */
export type Request = { [K in keyof Requests]: Pick<Requests, K> }[keyof Requests];

export interface BatchUpdateBody {
  readonly requests: Request[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseIncludeGridData?: boolean;
  readonly responseRanges?: string[];
}

type Getallen<K extends string> = { readonly [N in K]?: number | null };

interface Bladinhoud {
  readonly startRow?: number | null;
  readonly startColumn?: number | null;
  readonly rowData?: { readonly values?: Celopmaak[] }[];
  readonly rowMetadata?: Maat[];
  readonly columnMetadata?: Maat[];
}

/** A tab as Google sends it. */
export interface Bladantwoord extends Bladopmaak {
  readonly properties?: {
    readonly sheetId?: number | null;
    readonly title?: string | null;
    readonly hidden?: boolean | null;
    readonly gridProperties?: Getallen<'rowCount' | 'columnCount' | 'frozenRowCount' | 'frozenColumnCount'>;
  };
  readonly data?: Bladinhoud[];
}

/** Google leaves out what is zero or empty. */
export interface Spreadsheet {
  readonly properties?: { readonly locale?: string | null; readonly timeZone?: string | null };
  readonly sheets?: Bladantwoord[];
}

export interface BatchUpdateAntwoord {
  readonly updatedSpreadsheet?: Spreadsheet;
}

export interface BatchGetValuesBody {
  readonly dataFilters: DataFilter[];
  readonly majorDimension: 'ROWS' | 'COLUMNS';
  readonly valueRenderOption: string;
}

/** Answers come in the order of the sheets, not of the question. */
export interface BatchGetValuesAntwoord {
  readonly valueRanges?: {
    readonly dataFilters?: {
      readonly gridRange?: { readonly sheetId?: number | null; readonly startColumnIndex?: number | null };
    }[];
    readonly valueRange?: { readonly values?: readonly (readonly unknown[])[] | null };
  }[];
}

export interface GetByDataFilterBody {
  readonly dataFilters: DataFilter[];
  /** Only counts without a field mask. */
  readonly includeGridData: boolean;
}
