// Hoe krijgt een spreadsheet haar tabbladen? Een paar per keer, elke keer heel of niet, en verder waar het bleef (5.3.1).
import { opzetstand } from '../setup-batches';
import type { Opzetstand } from '../setup-batches';
import { bestandVan, heeftLogboek } from './bestand-lezen';
import type { Sheetsdienst } from './plek';

/** A tab that a register lost is never made anew: that would hide the loss (SAFETY D9). */
export type Opzetuitslag = Opzetstand | 'register staat er al';

/** The next few tabs; nothing when a tab of somebody else is in the way. A second time changes nothing. */
export const zetVolgende = (sheets: Sheetsdienst, id: string): Opzetuitslag => {
  const bestand = bestandVan(sheets, id);
  const voor = opzetstand(bestand, id);
  if (heeftLogboek(sheets, bestand, id)) return 'register staat er al';
  if (voor.inDeWeg.length > 0 || voor.volgende.length === 0) return voor;
  sheets.Spreadsheets.batchUpdate({ requests: voor.volgende }, id, { fields: 'spreadsheetId' });
  return opzetstand(bestandVan(sheets, id), id);
};
