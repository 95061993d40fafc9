// Hoe wordt deze spreadsheet het register? Een keer: alle tabbladen maken en onthouden waar zij staan.
import { merkVerzoek } from '../../sheets/file-mark';
import { nieuweNummers, opzetVerzoeken } from '../../sheets/setup-requests';
import { sheetsdienst } from './diensten';
import { logStoring } from './storing';
import { eigenId, onthoudWerkplek, werkplek } from './werkplek';

const WACHTTIJD = 20_000;

const maakBladen = (id: string): string => {
  try {
    sheetsdienst().Spreadsheets.batchUpdate({ requests: [...opzetVerzoeken(), merkVerzoek(nieuweNummers, id)] }, id);
  } catch (fout) {
    logStoring('installatie', fout);
    return 'De tabbladen zijn niet gemaakt. Staan er al tabbladen van een klachtenregister in dit bestand, bijvoorbeeld omdat het een kopie is? Begin dan met een lege spreadsheet.';
  }
  onthoudWerkplek(id, nieuweNummers);
  return 'De tabbladen staan klaar. Kies nu in het menu Klachtenregister: Openen. Daar vult u in wie de directie is.';
};

const onderSlot = (werk: () => string): string => {
  const slot = LockService.getScriptLock();
  if (!slot.tryLock(WACHTTIJD)) return 'Het register is even bezet. Probeer het over een minuut opnieuw.';
  try {
    return werk();
  } finally {
    slot.releaseLock();
  }
};

/** Says in one sentence how it went; a second time changes nothing. */
export const installeer = (): string => {
  const id = eigenId();
  if (id === null) return 'Open de spreadsheet zelf om haar in te richten.';
  return onderSlot(() => {
    const plek = werkplek();
    if (plek === 'kopie') return 'Dit is een kopie van het klachtenregister. Begin met een lege spreadsheet.';
    return plek === 'niet ingericht' ? maakBladen(id) : 'Deze spreadsheet is al ingericht.';
  });
};
