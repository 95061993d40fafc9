// Wat is dit voor bestand, en van wie? Wat Google er zelf over zegt.
import { leesBestand, MASKER_BESTAND } from '../../../sheets/bestand';
import type { Bestand } from '../../../sheets/bestand';
import type { BatchGetValuesBody } from '../../../sheets/google';
import { EERSTE_RIJ } from '../../../sheets/layout';
import { nieuweNummers } from '../../../sheets/setup-requests';
import { sheetsdienst } from '../diensten';
import { merkVan } from '../werkplek';

export const bestandVan = (id: string): Bestand =>
  leesBestand(sheetsdienst().Spreadsheets.get(id, { fields: MASKER_BESTAND }), merkVan(id));

/** Is anything written in the log? Asked of its tab alone, for the others may be missing. */
export const heeftLogboek = ({ bladen }: Bestand, id: string): boolean => {
  const sheetId = nieuweNummers.logboek;
  if (!bladen.some((b) => b.nummer === sheetId)) return false;
  const vraag: BatchGetValuesBody = {
    dataFilters: [{ gridRange: { sheetId, startRowIndex: EERSTE_RIJ, startColumnIndex: 0, endColumnIndex: 1 } }],
    ...{ majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' },
  };
  const { valueRanges = [] } = sheetsdienst().Spreadsheets.Values.batchGetByDataFilter(vraag, id);
  return valueRanges.some((r) => (r.valueRange?.values ?? []).length > 0);
};
