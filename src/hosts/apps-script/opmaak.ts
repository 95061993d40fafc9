// Ziet de spreadsheet er nog uit als het klachtenregister? Een vraag, hoogstens een keer schrijven, en in zinnen wat er hersteld is.
import { overzichtcijfers } from '../../loket/overzichtcijfers';
import { vorigeRondeVan } from '../../loket/hartslag';
import { maakStand } from '../../loket/stand-van-zaken';
import type { Omgeving } from '../../loket/stand-van-zaken';
import { systeem } from '../../procedure/persoon';
import { zuiver } from '../../register/afwijking';
import { leegLeesvraag } from '../../register/register';
import type { Register } from '../../register/register';
import { isBladfout } from '../../sheets/columns';
import type { Spreadsheet } from '../../sheets/google';
import { nieuweNummers } from '../../sheets/nummers';
import {
  MASKER_OPMAAK,
  opmaakHerstel,
  opmaakInWoorden,
  opmaakVerzoeken,
  vraagOpmaak,
} from '../../sheets/opmaak/herstel';
import { overzichtVerzoeken } from '../../sheets/opmaak/overzichtblok';
import { bladfout, vraagGoogle } from '../../sheets/register/bladen-lezen';
import type { Werkplek } from '../../sheets/register/plek';
import { foutbericht } from '../../sheets/register/foutbericht';
import { krijgt } from '../../sheets/register/sheets-register';

const vraag = (plek: Werkplek, metOverzicht: boolean): Spreadsheet =>
  vraagGoogle(plek, () =>
    plek.sheets.Spreadsheets.getByDataFilter(vraagOpmaak(plek.bladen, metOverzicht), plek.spreadsheetId, {
      fields: MASKER_OPMAAK,
    }),
  );

/** Overzicht may be gone; then Google refuses a question about it. */
const lees = (plek: Werkplek): Spreadsheet => {
  try {
    return vraag(plek, true);
  } catch (fout) {
    if (!foutbericht(fout).includes(`with id: ${nieuweNummers.overzicht}`)) throw fout;
    return vraag(plek, false);
  }
};

/** Without a turn of its own. */
export const herstelNu = (plek: Werkplek): readonly string[] => {
  const gevonden = opmaakHerstel(lees(plek), plek.bladen);
  if (isBladfout(gevonden)) throw bladfout(gevonden);
  const requests = opmaakVerzoeken(gevonden);
  if (requests.length > 0)
    plek.sheets.Spreadsheets.batchUpdate({ requests }, plek.spreadsheetId, { fields: 'spreadsheetId' });
  return opmaakInWoorden(gevonden);
};

/** What was repaired; nothing when all was well. Throws when a tab cannot be trusted, and changes nothing then. */
export const herstelOpmaak = (plek: Werkplek): readonly string[] => {
  const slot = plek.slot();
  if (!krijgt(slot))
    return ['De opmaak is nu niet nagekeken, want het register was bezet. Probeer het over een minuut opnieuw.'];
  try {
    return herstelNu(plek);
  } finally {
    slot.releaseLock();
  }
};

/** Figures of this moment in Overzicht, when nobody wants to wait for the morning round: one question, one write. */
export const verversOverzicht = (plek: Werkplek, register: Register, omgeving: Omgeving): void => {
  const { rijen } = zuiver(register.lees({ ...leegLeesvraag, heel: ['klachten', 'maatregelen'] }), register);
  const stand = maakStand(rijen, omgeving, systeem);
  const requests = overzichtVerzoeken(overzichtcijfers(stand, vorigeRondeVan(stand)));
  plek.sheets.Spreadsheets.batchUpdate({ requests }, plek.spreadsheetId, { fields: 'spreadsheetId' });
};
