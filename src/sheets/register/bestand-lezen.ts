// Wat is dit voor bestand, en staat er al iets in? Wat Google er zelf over zegt.
import { leesBestand, MASKER_BESTAND } from '../bestand';
import type { Bestand } from '../bestand';
import { merkIn, merkVraag } from '../file-mark';
import type { BatchGetValuesBody } from '../google';
import { EERSTE_RIJ } from '../layout';
import { MASKER_LEZEN } from '../read-requests';
import { nieuweNummers } from '../setup-requests';
import type { Sheetsdienst } from './plek';

/** Id of the file that this one was set up as; null when nobody did. */
export const merkVan = ({ Spreadsheets }: Sheetsdienst, id: string): string | null => {
  try {
    return merkIn(nieuweNummers, Spreadsheets.getByDataFilter(merkVraag(nieuweNummers), id, { fields: MASKER_LEZEN }));
  } catch {
    // There is no such tab.
    return null;
  }
};

export const bestandVan = (sheets: Sheetsdienst, id: string): Bestand =>
  leesBestand(sheets.Spreadsheets.get(id, { fields: MASKER_BESTAND }), merkVan(sheets, id));

/** Is anything written in the log? Asked of its tab alone, for the others may be missing. */
export const heeftLogboek = ({ Spreadsheets }: Sheetsdienst, { bladen }: Bestand, id: string): boolean => {
  const sheetId = nieuweNummers.logboek;
  if (!bladen.some((b) => b.nummer === sheetId)) return false;
  const vraag: BatchGetValuesBody = {
    dataFilters: [{ gridRange: { sheetId, startRowIndex: EERSTE_RIJ, startColumnIndex: 0, endColumnIndex: 1 } }],
    ...{ majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' },
  };
  const { valueRanges = [] } = Spreadsheets.Values.batchGetByDataFilter(vraag, id);
  return valueRanges.some((r) => (r.valueRange?.values ?? []).length > 0);
};
