// Waarop proberen we schade uit? Een register in Google Sheets dat een heel verhaal meemaakte, met wat buiten het bestand is onthouden.
import { maakSheetsRegister } from '../../../src/sheets/register/sheets-register';
import type { Bevindingbeeld } from '../../../src/loket/directiebeelden';
import { speelAf } from '../../../src/register/afdruk';

import { leegLeesvraag } from '../../../src/register/register';
import type { Buitenanker, Register } from '../../../src/register/register';
import { tabelnamen } from '../../../src/register/tabellen';
import { bladVan } from '../../../src/sheets/layout';
import type { Bladnaam } from '../../../src/sheets/layout';
import { speelG1 } from '../../loket/g1';
import { directie, ingericht } from '../../loket/spel';
import type { Spel } from '../../loket/spel';
import type { Blad, Inhoud } from '../../stand-in/werkboek';
import { bladMetId, celOp } from '../../stand-in/werkboek';
import { bladen, ID, maakSheetsproef } from './proef-register';
import type { Sheetsproef } from './proef-register';

export interface Schadeproef extends Pick<Sheetsproef, 'boek' | 'oproepen'> {
  readonly register: Register;
  readonly spel: Spel;
  /** As it was after the story. */
  readonly begin: { readonly inhoud: Inhoud; readonly anker: Buitenanker | null };
  /** Back to then. */
  readonly opnieuw: () => void;
  readonly blad: (naam: Bladnaam) => Blad;
}

export const maakSchadeproef = (): Schadeproef => {
  const proef = maakSheetsproef();
  let onthouden: Buitenanker | null = null;
  const register = maakSheetsRegister({
    sheets: proef.sheets,
    slot: () => ({ tryLock: () => true, releaseLock: () => undefined }),
    spreadsheetId: ID,
    bladen,
    anker: { lees: () => onthouden, zet: (anker) => void (onthouden = anker) },
  });
  const spel = ingericht(register);
  const mis = [...speelG1(spel), ...spel.doe(directie, '', ['financierOpslaan', { naam: 'UWV', soort: 'UWV' }])];
  if (mis.length > 0) throw new Error(JSON.stringify(mis));
  const begin = { inhoud: proef.boek.inhoud, anker: onthouden as Buitenanker | null };
  return {
    ...{ boek: proef.boek, oproepen: proef.oproepen, register, spel, begin },
    opnieuw: () => {
      proef.boek.inhoud = begin.inhoud;
      onthouden = begin.anker;
    },
    blad: (naam) => {
      const hier = bladMetId(proef.boek.inhoud, bladen[naam]);
      if (hier === undefined) throw new Error(`Geen blad ${naam}`);
      return hier;
    },
  };
};

/** What the directie reads at Controle; a tab that cannot be read is told by name. */
export const zie = ({ spel }: Schadeproef): readonly Bevindingbeeld[] => {
  const uit = spel.vraag(directie, 'controle');
  if (!uit.ok) throw new Error(JSON.stringify(uit.weigeringen));
  return uit.antwoord.bevindingen;
};

/** Places where register and log differ, counted apart from `controle`: by id, all columns. */
export const verschillen = ({ register }: Schadeproef): readonly string[] => {
  const foto = register.lees({ ...leegLeesvraag, heel: tabelnamen });
  const afdruk = speelAf(register.logboek());
  const alsTekst = (rijen: readonly { readonly id: string }[]): readonly string[] =>
    rijen.map((r) => JSON.stringify(Object.entries(r).sort(([a], [b]) => (a < b ? -1 : 1))));
  return tabelnamen.flatMap((t) => {
    const [er, hoort] = [
      alsTekst(foto[t]).slice().sort(),
      alsTekst([...afdruk[t].values()])
        .slice()
        .sort(),
    ];
    return JSON.stringify(er) === JSON.stringify(hoort) ? [] : [t];
  });
};

/** Row of the sheet by id, and column by key. */
export const rijMet = (proef: Schadeproef, naam: Bladnaam, id: string): number =>
  proef.blad(naam).rijen.findIndex((_rij, r) => celOp(proef.blad(naam), r, 0)?.userEnteredValue?.stringValue === id);
export const kolomMet = (naam: Bladnaam, sleutel: string): number =>
  bladVan(naam).kolommen.findIndex((k) => k.sleutel === sleutel);
