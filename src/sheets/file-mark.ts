// Bij welk bestand hoort dit register? Het staat in het bestand zelf, in de verborgen sleutelrij van Systeem: een kopie draagt dan het oude id.
// Google copies the file and its script, and not what the script remembers; so the script alone cannot tell a copy from a new file.
import { decode } from './cells';
import type { Celinhoud, GetByDataFilterBody, Request, Spreadsheet } from './google';
import { bladVan, SLEUTELRIJ } from './layout';
import { leesCellen } from './read-requests';
import type { Bladnummers } from './setup-requests';

const BEGIN = 'bestand ';

/** Beside the keys, where a column without one of ours is anybody's own. */
export const merkVerzoek = (nummers: Bladnummers, spreadsheetId: string): Request => ({
  updateCells: {
    start: { sheetId: nummers.systeem, rowIndex: SLEUTELRIJ, columnIndex: bladVan('systeem').kolommen.length },
    rows: [{ values: [{ userEnteredValue: { stringValue: BEGIN + spreadsheetId } }] }],
    fields: 'userEnteredValue',
  },
});

/** Only that row. */
export const merkVraag = (nummers: Bladnummers): GetByDataFilterBody => ({
  dataFilters: [{ gridRange: { sheetId: nummers.systeem, startRowIndex: SLEUTELRIJ, endRowIndex: SLEUTELRIJ + 1 } }],
  includeGridData: true,
});

const merkVan = (cel: Celinhoud): string | null => {
  const tekst = decode('tekst', cel);
  return typeof tekst === 'string' && tekst.startsWith(BEGIN) ? tekst.slice(BEGIN.length) : null;
};

/** Id of the file that was set up as the register, in whatever column it was moved to; null when somebody took it away. */
export const merkIn = (nummers: Bladnummers, antwoord: Spreadsheet): string | null => {
  const rij = leesCellen(antwoord).get(nummers.systeem)?.rijen.get(SLEUTELRIJ) ?? [];
  return rij.map(merkVan).find((merk) => merk !== null) ?? null;
};
