// Welke rijen van een tabblad mag de directie op het scherm zien? Alle, behalve die van dossiers waarin zij zelf beklaagde is (besluit 6).
import { dossierVan } from '../procedure/onderwerp';
import { handeltAlsDirectie, magLezen } from '../procedure/persoon';
import type { Tabelnaam } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import { nietGevonden } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';
import { zuiver } from '../register/afwijking';
import { leegLeesvraag } from '../register/register';
import type { Logregel } from '../register/logboek';
import type { Lezer, Register } from '../register/register';
import type { Rij } from '../register/tabellen';
import { maakStand } from './stand-van-zaken';
import type { Deur } from './stand-van-zaken';

/** Asked once for a whole tab: may this person see a row of this table? A row of no known dossier is nobody's secret. */
export const rijkijker = (stand: Stand): ((tabel: Tabelnaam, id: string) => boolean) => {
  const geheim = new Set(stand.rijen.klachten.filter((k) => !magLezen(stand, stand.wie, k)).map((k) => k.id));
  return (tabel, id) => !geheim.has(dossierVan(tabel, id) ?? '');
};

/** An entry is shown when every row it touched may be seen: its content is theirs. */
export const zichtbareLogregels = (register: Lezer, stand: Stand): readonly Logregel[] => {
  const magZien = rijkijker(stand);
  const zichtbaar = (wijzer: string): boolean => {
    const [tabel = '', ...id] = wijzer.split(' ');
    return magZien(tabel as Tabelnaam, id.join(' '));
  };
  return register.logboek().filter((regel) => regel.rijen.every(zichtbaar));
};

export const magRijZien = (stand: Stand, tabel: Tabelnaam, id: string): boolean => rijkijker(stand)(tabel, id);

/** Rows of one tab as last logged, for the page that draws the register; only for the directie, who may open the file. */
export const bladrijen = (
  register: Register,
  deur: Deur,
  tabel: Tabelnaam,
): { readonly ok: true; readonly rijen: readonly Rij[] } | { readonly ok: false; readonly weigering: Weigering } => {
  const { rijen } = zuiver(register.lees({ ...leegLeesvraag, heel: ['klachten', tabel] }), register);
  const stand = maakStand(rijen, deur, deur.email);
  if (!handeltAlsDirectie(stand, stand.wie)) return { ok: false, weigering: nietGevonden };
  const magZien = rijkijker(stand);
  return { ok: true, rijen: rijen[tabel].filter((rij) => magZien(tabel, rij.id)) };
};
