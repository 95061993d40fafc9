// Wat zet de directie terug, en kan dat veilig? Alleen uit een logboek dat heel is (5.3.1).
import type { Opdracht } from '../procedure/stand';
import type { Tabelnaam } from '../procedure/rijen';
import { weiger } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';
import { speelAf } from '../register/afdruk';
import type { Gelezen } from '../register/afwijking';
import { anker } from '../register/commit';
import { eersteKettingfout } from '../register/logboek';
import type { Momentopname, Schrijver } from '../register/register';
import { isOngeschonden } from '../register/zegel';
import { gevraagd } from './leesvraag';

export const herstelt = (opdracht: Opdracht): boolean => opdracht.stappen.every((s) => s.stap === 'terugzetten');

/** Putting a row back starts from what the log says, whatever stands in its tab: changed, of an earlier day, or gone. */
export const metVastgelegde = (gelezen: Gelezen, opdracht: Opdracht, schrijver: Schrijver): Momentopname => {
  if (!herstelt(opdracht)) return gelezen.rijen;
  const afdruk = speelAf(schrijver.logboek());
  const uit: Record<Tabelnaam, Momentopname[Tabelnaam]> = { ...gelezen.rijen };
  for (const { tabel, id } of gevraagd(opdracht)) {
    const rij = afdruk[tabel].get(id);
    if (rij !== undefined) uit[tabel] = [...uit[tabel].filter((r) => r.id !== id), rij];
  }
  return uit;
};

/** What a broken log says of a row may be wrong; a backup is surer. */
export const logboekfout = (gelezen: Gelezen, schrijver: Schrijver): readonly Weigering[] => {
  const fout = eersteKettingfout(schrijver.logboek(), anker(gelezen.rijen.systeem));
  if (fout === null) return [];
  const tekst = `Het logboek is beschadigd bij regel ${fout.nummer}, dus het is niet zeker wat hier hoort te staan. Zet een reservekopie van het hele register terug.`;
  return [weiger('logboek-beschadigd', '5.3.1', null, tekst)];
};

/** Every row already stands as logged, once: somebody was first, or sent the same command twice. */
export const staatAlGoed = (er: Momentopname, opdracht: Opdracht, vastgelegd: Momentopname): boolean =>
  gevraagd(opdracht).every(({ tabel, id }) => {
    const rijen = er[tabel].filter((r) => r.id === id);
    const hoort = vastgelegd[tabel].find((r) => r.id === id);
    return rijen.length === 1 && rijen.every((r) => isOngeschonden(tabel, r) && r.zegel === hoort?.zegel);
  });
