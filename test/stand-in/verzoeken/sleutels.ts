// Welke sleutels mogen er in een verzoek staan? Google weigert een onbekende naam; een tikfout mag dus niet stil werken.
import { ongeldig } from '../fout';
import type { Verzoek } from './soort';

type Sleutels = { readonly [K in keyof Verzoek]?: readonly (keyof NonNullable<Verzoek[K]>)[] };

const SLEUTELS: Sleutels = {
  addSheet: ['properties'],
  deleteSheet: ['sheetId'],
  updateSheetProperties: ['properties', 'fields'],
  duplicateSheet: ['sourceSheetId', 'newSheetId', 'newSheetName', 'insertSheetIndex'],
  updateSpreadsheetProperties: ['properties', 'fields'],
  appendCells: ['sheetId', 'rows', 'fields'],
  updateCells: ['rows', 'fields', 'start', 'range'],
  repeatCell: ['range', 'cell', 'fields'],
  setDataValidation: ['range', 'rule', 'filteredRowsIncluded'],
  appendDimension: ['sheetId', 'dimension', 'length'],
  insertDimension: ['range', 'inheritFromBefore'],
  deleteDimension: ['range'],
  moveDimension: ['source', 'destinationIndex'],
  updateDimensionProperties: ['range', 'properties', 'fields'],
  autoResizeDimensions: ['dimensions'],
  sortRange: ['range', 'sortSpecs'],
  addConditionalFormatRule: ['rule', 'index'],
  updateConditionalFormatRule: ['rule', 'index', 'sheetId'],
  deleteConditionalFormatRule: ['index', 'sheetId'],
  addProtectedRange: ['protectedRange'],
  updateProtectedRange: ['protectedRange', 'fields'],
  deleteProtectedRange: ['protectedRangeId'],
  addBanding: ['bandedRange'],
  deleteBanding: ['bandedRangeId'],
  setBasicFilter: ['filter'],
  clearBasicFilter: ['sheetId'],
  addFilterView: ['filter'],
  updateFilterView: ['filter', 'fields'],
  deleteFilterView: ['filterId'],
  addChart: ['chart'],
  updateChartSpec: ['chartId', 'spec'],
  deleteEmbeddedObject: ['objectId'],
  createDeveloperMetadata: ['developerMetadata'],
  addNamedRange: ['namedRange'],
  deleteNamedRange: ['namedRangeId'],
  mergeCells: ['range', 'mergeType'],
  unmergeCells: ['range'],
};

/** Een losse opdracht mag alleen de genoemde sleutels hebben. */
export function eisSleutels(ding: object | null | undefined, mag: readonly PropertyKey[], plek: string): void {
  const vreemd = Object.keys(ding ?? {}).find((sleutel) => !mag.includes(sleutel));
  if (vreemd === undefined) return;
  throw ongeldig(`Invalid JSON payload received. Unknown name "${vreemd}" at '${plek}': Cannot find field.`);
}

export function eisVerzoekSleutels(soort: keyof Verzoek, verzoek: Verzoek, plek: number): void {
  eisSleutels(verzoek[soort], SLEUTELS[soort] ?? [], `requests[${String(plek)}].${soort}`);
}
