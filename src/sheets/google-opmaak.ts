// Welke vormen van de Sheets-dienst gaan over opmaak: bereiken, kleuren, voorwaarden, weergaven, grafieken, en hoe Google ze teruggeeft?
// Apart van google.ts, dat over cellen en verzoeken gaat; dezelfde test houdt beide naast de types van googleapis.

export interface ColorStyle {
  readonly rgbColor: { readonly red: number; readonly green: number; readonly blue: number };
}

/** Zero-based, half open; a missing bound is unbounded and a missing sheetId is 0. */
export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface BooleanCondition {
  readonly type: string;
  readonly values: { readonly userEnteredValue?: string; readonly relativeDate?: string }[];
}

export interface DataValidation {
  readonly condition: BooleanCondition;
  readonly strict: boolean;
  readonly showCustomUi: boolean;
}

export interface FilterView {
  readonly filterViewId: number;
  readonly title: string;
  readonly range: GridRange;
  readonly filterSpecs: {
    readonly columnIndex: number;
    readonly filterCriteria: { readonly condition?: BooleanCondition; readonly hiddenValues?: string[] };
  }[];
  readonly sortSpecs: { readonly dimensionIndex: number; readonly sortOrder: 'ASCENDING' | 'DESCENDING' }[];
}

export interface ProtectedRange {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly description: string;
  readonly warningOnly: boolean;
}

interface ChartData {
  readonly sourceRange: { readonly sources: GridRange[] };
}

export interface ChartSpec {
  readonly title: string;
  readonly altText: string;
  readonly basicChart: {
    readonly chartType: 'COLUMN' | 'BAR';
    readonly legendPosition: string;
    readonly headerCount: number;
    readonly domains: { readonly domain: ChartData }[];
    readonly series: {
      readonly series: ChartData;
      readonly targetAxis: 'LEFT_AXIS' | 'BOTTOM_AXIS';
      readonly colorStyle: ColorStyle;
    }[];
  };
}

export interface EmbeddedChart {
  readonly chartId: number;
  readonly spec: ChartSpec;
  readonly position: {
    readonly overlayPosition: {
      readonly anchorCell: { readonly sheetId: number; readonly rowIndex: number; readonly columnIndex: number };
      readonly widthPixels: number;
      readonly heightPixels: number;
    };
  };
}

/** What Google sends: anything can be missing or null. */
type Los<T> = T extends readonly (infer D)[]
  ? D extends object
    ? Los<D>[]
    : D[] | null
  : T extends object
    ? { readonly [K in keyof T]?: Los<NonNullable<T[K]>> }
    : (T extends string ? string : T) | null;

export type Bereik = Los<GridRange>;
export type Voorwaarde = Los<BooleanCondition>;
export type Maat = Los<{ readonly hiddenByUser: boolean }>;

export interface Kleurregelstand {
  readonly ranges?: Bereik[];
  readonly booleanRule?: {
    readonly condition?: Voorwaarde;
    readonly format?: { readonly backgroundColorStyle?: Los<ColorStyle> };
  };
}

/** What lies on a tab besides its cells. */
export interface Bladopmaak {
  readonly merges?: Bereik[];
  readonly conditionalFormats?: Kleurregelstand[];
  readonly filterViews?: Los<FilterView>[];
  readonly protectedRanges?: Los<ProtectedRange>[];
  readonly basicFilter?: { readonly range?: Bereik };
  readonly charts?: Los<Pick<EmbeddedChart, 'chartId' | 'spec'>>[];
}
