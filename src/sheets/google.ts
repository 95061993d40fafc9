// Welke vormen van de Sheets REST-dienst (v4) gebruiken wij? Alleen deze; een test houdt ze naast de types van googleapis.
// The types of googleapis themselves pull Node's globals into a pure room.

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

export interface ColorStyle {
  readonly rgbColor: { readonly red: number; readonly green: number; readonly blue: number };
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

/** As much of a cell as we ever read. */
export interface Celinhoud {
  readonly userEnteredValue?: { readonly [K in keyof ExtendedValue]: ExtendedValue[K] | null };
}

export interface CellData extends Celinhoud {
  readonly userEnteredValue?: ExtendedValue;
  readonly userEnteredFormat?: CellFormat;
  readonly note?: string;
}

export interface RowData {
  readonly values?: CellData[];
}

/** Zero-based, half open; a missing bound is unbounded and a missing sheetId is 0. */
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface DataFilter {
  readonly gridRange: GridRange;
}

export interface BooleanCondition {
  readonly type: string;
  readonly values: { readonly userEnteredValue?: string; readonly relativeDate?: string }[];
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

interface Requests {
  readonly deleteProtectedRange: { readonly protectedRangeId: number };
  readonly updateSpreadsheetProperties: {
    readonly properties: { readonly locale: string; readonly timeZone: string };
    readonly fields: string;
  };
  readonly addSheet: { readonly properties: SheetProperties };
  readonly appendCells: { readonly sheetId: number; readonly rows: RowData[]; readonly fields: string };
  readonly updateCells: {
    readonly start: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
    readonly rows: RowData[];
    readonly fields: string;
  };
  readonly repeatCell: { readonly range: GridRange; readonly cell: CellData; readonly fields: string };
  readonly updateDimensionProperties: {
    readonly range: {
      readonly sheetId: number;
      readonly dimension: 'ROWS' | 'COLUMNS';
      readonly startIndex: number;
      readonly endIndex: number;
    };
    readonly properties: { readonly pixelSize?: number; readonly hiddenByUser?: boolean };
    readonly fields: string;
  };
  readonly setDataValidation: {
    readonly range: GridRange;
    readonly rule: { readonly condition: BooleanCondition; readonly strict: boolean; readonly showCustomUi: boolean };
  };
  readonly addConditionalFormatRule: {
    readonly index: number;
    readonly rule: {
      readonly ranges: GridRange[];
      readonly booleanRule: { readonly condition: BooleanCondition; readonly format: CellFormat };
    };
  };
  readonly addProtectedRange: {
    readonly protectedRange: {
      readonly range: GridRange;
      readonly description: string;
      readonly warningOnly: boolean;
    };
  };
}

/** Exactly one kind per request. */
export type Request = { [K in keyof Requests]: Pick<Requests, K> }[keyof Requests];

export interface BatchUpdateBody {
  readonly requests: Request[];
  readonly includeSpreadsheetInResponse?: boolean;
  readonly responseIncludeGridData?: boolean;
  readonly responseRanges?: string[];
}

/** Google leaves out what is zero or empty. */
export interface Spreadsheet {
  readonly sheets?: {
    readonly properties?: { readonly sheetId?: number | null; readonly title?: string | null };
    readonly merges?: readonly { readonly startRowIndex?: number | null }[];
    readonly data?: {
      readonly startRow?: number | null;
      readonly startColumn?: number | null;
      readonly rowData?: { readonly values?: Celinhoud[] }[];
    }[];
  }[];
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
