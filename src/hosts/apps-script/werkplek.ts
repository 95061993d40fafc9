// In welke spreadsheet staat het register, en is dit die spreadsheet? Een kopie van het bestand doet niets en stuurt niets.
import { bladnamen } from '../../sheets/layout';
import type { Bladnummers } from '../../sheets/setup-requests';
import { scriptAnker } from './anker';
import { sheetsdienst } from './diensten';
import type { Werkplek } from './diensten';

export type GeenWerkplek = 'niet ingericht' | 'kopie';

const SPREADSHEET = 'spreadsheetId';
const BLADEN = 'bladen';
const HARTSLAG = 'hartslag';

export const eigenschappen = (): GoogleAppsScript.Properties.Properties => PropertiesService.getScriptProperties();

/** Id of the file the script hangs on; a web app has none at hand. */
export const eigenId = (): string | null => {
  try {
    const actief = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
    return actief?.getId() ?? null;
  } catch {
    return null;
  }
};

const leesBladen = (json: string | null): Bladnummers | null => {
  const uit = JSON.parse(json ?? 'null') as Partial<Record<string, unknown>> | null;
  return uit !== null && bladnamen.every((b) => typeof uit[b] === 'number') ? (uit as Bladnummers) : null;
};

export const werkplek = (): Werkplek | GeenWerkplek => {
  // Not all at once: people's drafts stand among the properties too.
  const waarden = eigenschappen();
  const spreadsheetId = waarden.getProperty(SPREADSHEET);
  const bladen = leesBladen(waarden.getProperty(BLADEN));
  if (spreadsheetId === null || bladen === null) return 'niet ingericht';
  const hier = eigenId();
  if (hier !== null && hier !== spreadsheetId) return 'kopie';
  const anker = scriptAnker(waarden, spreadsheetId);
  return { sheets: sheetsdienst(), slot: () => LockService.getScriptLock(), spreadsheetId, bladen, anker };
};

export const onthoudWerkplek = (spreadsheetId: string, bladen: Bladnummers): void =>
  void eigenschappen().setProperties({ [SPREADSHEET]: spreadsheetId, [BLADEN]: JSON.stringify(bladen) });

/** Shows that the triggers still run, without touching the register. */
export const klopHart = (nu: string): void => void eigenschappen().setProperty(HARTSLAG, nu);
