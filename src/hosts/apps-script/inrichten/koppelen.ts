// Staat hier een heel register dat het script is vergeten? Pas als tabbladen en logboek kloppen, werkt het er weer mee (5.3.1).
import { magInrichten } from '../../../loket/inrichting';
import { weiger } from '../../../procedure/weigering';
import type { Weigering } from '../../../procedure/weigering';
import { anker } from '../../../register/commit';
import { eersteKettingfout } from '../../../register/logboek';
import { leegLeesvraag } from '../../../register/register';
import { opzetstand } from '../../../sheets/setup-batches';
import { nieuweNummers } from '../../../sheets/setup-requests';
import type { Bestand } from '../../../sheets/bestand';
import type { Stand } from '../../../procedure/stand';
import { misteKolom } from '../../../sheets/register/bladen-lezen';
import type { Werkplek } from '../../../sheets/register/plek';
import { herstelNu } from '../opmaak';
import { maakSheetsRegister } from '../../../sheets/register/sheets-register';
import { onthoudWerkplek, werkplekIn } from '../werkplek';
import { bestandVan, heeftLogboek } from './bestand';
import { standIn } from './toegang';

const nee = (code: string, tekst: string): Weigering => weiger(code, '5.3.1', null, tekst);

const geenRegister = nee(
  'geen-register',
  'Hier staat geen heel klachtenregister. Er ontbreken tabbladen, of het logboek is leeg. Zet een eerdere versie van het bestand terug, of begin met een lege spreadsheet.',
);
const zonderKenmerk = nee(
  'zonder-kenmerk',
  'Het register kan niet zien of dit bestand een kopie is. Twee registers door elkaar sturen dubbele post. Weet u zeker dat dit het register zelf is? Kruis dat dan aan.',
);
const kapot = (nummer: number): Weigering =>
  nee(
    'logboek-beschadigd',
    `Regel ${nummer} van het logboek klopt niet. Zet eerst een eerdere versie van het bestand terug. Er is niets gekoppeld.`,
  );
const geenRecht = nee(
  'geen-recht',
  'Het register opnieuw koppelen kan alleen: directie of beheerder van dit register.',
);

/** All tabs, and a log: a register and not half a set-up. */
export const isLos = (bestand: Bestand, id: string): boolean =>
  opzetstand(bestand, id).volgende.length === 0 && heeftLogboek(bestand, id);

/** Columns that came later are put there first; empty, to the right of the others. */
const metKolommen = (plek: Werkplek, email: string): Stand => {
  try {
    return standIn(plek, email);
  } catch (fout) {
    if (!misteKolom(fout)) throw fout;
    herstelNu(plek);
    return standIn(plek, email);
  }
};

export const koppelOpnieuw = (id: string, email: string, zeker: boolean): { readonly regels: number } | Weigering => {
  const bestand = bestandVan(id);
  if (!isLos(bestand, id)) return geenRegister;
  const plek = werkplekIn(id, nieuweNummers);
  if (!magInrichten(metKolommen(plek, email))) return geenRecht;
  if (bestand.kenmerk === null && !zeker) return zonderKenmerk;
  const register = maakSheetsRegister(plek);
  const regels = register.logboek();
  const fout = eersteKettingfout(regels, anker(register.lees(leegLeesvraag).systeem));
  if (fout !== null) return kapot(fout.nummer);
  onthoudWerkplek(id, nieuweNummers);
  return { regels: regels.length };
};
