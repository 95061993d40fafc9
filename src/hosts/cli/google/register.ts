// Hoe lezen we een register bij Google van buiten? Door hetzelfde als in Apps Script; schrijven kan hier niet (DESIGN: nooit in een levend register).
import type { Lezer } from '../../../register/register';
import { nieuweNummers } from '../../../sheets/nummers';
import { maakSheetsRegister } from '../../../sheets/register/sheets-register';
import type { Slot, Werkplek } from '../../../sheets/register/plek';
import type { Google } from './google';

/** The lock of the script is out of reach from here, so nobody ever gets a turn. */
const geenBeurt = (): Slot => ({ tryLock: () => false, releaseLock: () => undefined });

export const plekVan = ({ sheets, rust, wacht }: Google, spreadsheetId: string): Werkplek => ({
  ...{ sheets, rust, wacht, spreadsheetId },
  slot: geenBeurt,
  bladen: nieuweNummers,
});

export const googleLezer = (google: Google, spreadsheetId: string): Lezer =>
  maakSheetsRegister(plekVan(google, spreadsheetId));
