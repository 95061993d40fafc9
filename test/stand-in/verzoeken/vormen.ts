// Welke namen mogen er binnen een weergave, grafiek, kleurregel, waarschuwing of blad staan? Een vreemde naam is bij Google een 400.
// Zo ver als het register ze gebruikt; wat een test van een mens of een ander wil, mag erbij.
import { ongeldig } from '../fout';
import type { Verzoek } from './soort';

type Vorm = true | { readonly [naam: string]: Vorm };

const bereik: Vorm = {
  ...{ sheetId: true, startRowIndex: true, endRowIndex: true },
  ...{ startColumnIndex: true, endColumnIndex: true },
};
const kleur: Vorm = { rgbColor: { red: true, green: true, blue: true, alpha: true }, themeColor: true };
const voorwaarde: Vorm = { type: true, values: { userEnteredValue: true, relativeDate: true } };
const bron: Vorm = { sourceRange: { sources: bereik }, aggregateType: true };
const weergave: Vorm = {
  ...{ filterViewId: true, title: true, range: bereik, namedRangeId: true, criteria: true },
  filterSpecs: { columnIndex: true, filterCriteria: { condition: voorwaarde, hiddenValues: true } },
  sortSpecs: { dimensionIndex: true, sortOrder: true },
};
const spec: Vorm = {
  ...{ title: true, subtitle: true, altText: true, pieChart: true, hiddenDimensionStrategy: true },
  basicChart: {
    ...{ chartType: true, legendPosition: true, headerCount: true, axis: true, stackedType: true },
    domains: { domain: bron, reversed: true },
    series: { series: bron, targetAxis: true, type: true, colorStyle: kleur, dataLabel: true },
  },
};
const regel: Vorm = { ranges: bereik, booleanRule: { condition: voorwaarde, format: true }, gradientRule: true };
const waarschuwing: Vorm = {
  ...{ protectedRangeId: true, range: bereik, namedRangeId: true, description: true, warningOnly: true },
  ...{ requestingUserCanEdit: true, unprotectedRanges: bereik, editors: true },
};
const raster: Vorm = {
  ...{ rowCount: true, columnCount: true, frozenRowCount: true, frozenColumnCount: true },
  ...{ hideGridlines: true, rowGroupControlAfter: true, columnGroupControlAfter: true },
};
const blad: Vorm = {
  ...{ sheetId: true, title: true, index: true, sheetType: true, hidden: true, tabColor: true },
  ...{ tabColorStyle: kleur, rightToLeft: true, gridProperties: raster },
};

const VORMEN: { readonly [K in keyof Verzoek]?: Readonly<Record<string, Vorm>> } = {
  addSheet: { properties: blad },
  updateSheetProperties: { properties: blad },
  addFilterView: { filter: weergave },
  updateFilterView: { filter: weergave },
  addChart: { chart: { chartId: true, position: true, border: true, spec } },
  updateChartSpec: { spec },
  addConditionalFormatRule: { rule: regel },
  updateConditionalFormatRule: { rule: regel },
  addProtectedRange: { protectedRange: waarschuwing },
  updateProtectedRange: { protectedRange: waarschuwing },
  unmergeCells: { range: bereik },
};

const isObject = (ding: unknown): ding is Readonly<Record<string, unknown>> =>
  typeof ding === 'object' && ding !== null;

function eis(ding: unknown, vorm: Vorm | undefined, plek: string): void {
  if (vorm === undefined || vorm === true) return;
  if (Array.isArray(ding)) ding.forEach((deel, i) => eis(deel, vorm, `${plek}[${String(i)}]`));
  else if (isObject(ding))
    for (const [naam, deel] of Object.entries(ding)) {
      if (!Object.hasOwn(vorm, naam))
        throw ongeldig(`Invalid JSON payload received. Unknown name "${naam}" at '${plek}': Cannot find field.`);
      eis(deel, vorm[naam], `${plek}.${naam}`);
    }
}

export function eisVorm(soort: keyof Verzoek, verzoek: Verzoek, plek: number): void {
  const delen = (verzoek[soort] ?? {}) as Readonly<Record<string, unknown>>;
  for (const [naam, vorm] of Object.entries(VORMEN[soort] ?? {}))
    eis(delen[naam], vorm, `requests[${String(plek)}].${soort}.${naam}`);
}

const RELATIEF = ['DATE_BEFORE', 'DATE_AFTER', 'DATE_ON_OR_BEFORE', 'DATE_ON_OR_AFTER'];

/** Een relatieve datum mag volgens Google alleen voor of na een dag vragen. */
export function eisVoorwaarde(voorwaarde: unknown): void {
  if (!isObject(voorwaarde) || !Array.isArray(voorwaarde.values)) return;
  const relatief = voorwaarde.values.some((w) => isObject(w) && w.relativeDate !== undefined);
  if (relatief && !RELATIEF.includes(String(voorwaarde.type)))
    throw ongeldig(`Invalid BooleanCondition: ${String(voorwaarde.type)} cannot have a relative date.`);
}

/** Een gekozen nummer dat er al is, weigert Google. */
export function eisVrij(nummers: readonly unknown[], nummer: number | null | undefined, woord: string): void {
  if (nummer === undefined || nummer === null || !nummers.includes(nummer)) return;
  throw ongeldig(`${woord} with id: ${String(nummer)} already exists.`);
}
