// In welke spreadsheet staat het register, en is dit die spreadsheet? Een kopie van het bestand doet niets en stuurt niets.
import { bladnamen } from '../../sheets/layout';
import { laterErbij } from '../../sheets/nummers';
import { merkVan } from '../../sheets/register/bestand-lezen';
import type { Werkplek } from '../../sheets/register/plek';
import type { Bladnummers } from '../../sheets/setup-requests';
import { scriptAnker } from './anker';
import { sheetsdienst } from './diensten';
import { logStoring } from './storing';

/** `onvolledig`: set up before a tab existed that this program needs. */
export type GeenWerkplek = 'niet ingericht' | 'onvolledig' | 'kopie';

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

const leesBladen = (json: string | null): Bladnummers | 'onvolledig' | null => {
  const uit = JSON.parse(json ?? 'null') as Partial<Record<string, unknown>> | null;
  const mist = bladnamen.filter((b) => typeof uit?.[b] !== 'number');
  if (uit !== null && mist.length === 0) return uit as Bladnummers;
  return mist.every((b) => laterErbij.includes(b)) ? 'onvolledig' : null;
};

const merkHier = (hier: string): string | null => {
  try {
    return merkVan(sheetsdienst(), hier);
  } catch {
    // The service is not switched on.
    return null;
  }
};

/** The script remembers nothing: a new file, or a copy, whose tab Systeem has the id of another. Asked once per request at most. */
const zonderGeheugen = (hier: string | null): GeenWerkplek => {
  const merk = hier === null ? null : merkHier(hier);
  return merk === null || merk === hier ? 'niet ingericht' : 'kopie';
};

export const werkplek = (): Werkplek | GeenWerkplek => {
  // Not all at once: people's drafts stand among the properties too.
  const waarden = eigenschappen();
  const spreadsheetId = waarden.getProperty(SPREADSHEET);
  const bladen = leesBladen(waarden.getProperty(BLADEN));
  const hier = eigenId();
  if (spreadsheetId === null || bladen === null) return zonderGeheugen(hier);
  if (hier !== null && hier !== spreadsheetId) return 'kopie';
  return bladen === 'onvolledig' ? bladen : werkplekIn(spreadsheetId, bladen);
};

export const onthoudWerkplek = (spreadsheetId: string, bladen: Bladnummers): void =>
  void eigenschappen().setProperties({ [SPREADSHEET]: spreadsheetId, [BLADEN]: JSON.stringify(bladen) });

/** Everything the script remembers goes, drafts of people included; the tabs stay. */
export const vergeetWerkplek = (): void => void eigenschappen().deleteAllProperties();

/** The place of a register whose tabs are there but are not linked yet. */
export const werkplekIn = (spreadsheetId: string, bladen: Bladnummers): Werkplek => ({
  sheets: sheetsdienst(),
  slot: () => LockService.getScriptLock(),
  wacht: (ms) => Utilities.sleep(ms),
  meld: logStoring,
  anker: scriptAnker(eigenschappen(), spreadsheetId),
  spreadsheetId,
  bladen,
});

/** Shows that the triggers still run, without touching the register. */
export const klopHart = (nu: string): void => void eigenschappen().setProperty(HARTSLAG, nu);
