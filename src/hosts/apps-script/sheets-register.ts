// Hoe is een spreadsheet van Google een register? Lezen op sleutel en id, alleen werken onder het slot, in een keer vastleggen.
import type { Tabelnaam } from '../../procedure/rijen';
import { vastgelegd } from '../../register/logboek';
import { leegLeesvraag } from '../../register/register';
import type { Commit, Leesvraag, Lezer, Momentopname, Register, Schrijver } from '../../register/register';
import { tabelnamen } from '../../register/tabellen';
import type { Rij } from '../../register/tabellen';
import { logregelsIn } from '../../sheets/repair';
import { rijenVan } from '../../sheets/sheet-state';
import type { Stand } from '../../sheets/sheet-state';
import { lees, leesRijen } from './bladen-lezen';
import { leesBladen, schrijf } from './bladen-schrijven';
import type { Slot, Werkplek } from './diensten';

const WACHTTIJD = 20_000;

const momentopname = (stand: Stand): Momentopname => {
  const uit: Partial<Record<Tabelnaam, readonly Rij[]>> = {};
  for (const t of tabelnamen) uit[t] = rijenVan(stand.get(t));
  return uit as Momentopname;
};

const logboek = (plek: Werkplek): ReturnType<Lezer['logboek']> =>
  logregelsIn(leesRijen(plek, new Map([['logboek', 'heel']])));

/** Do we know where every changed row stands? */
const kent = (stand: Stand, commit: Commit): boolean =>
  commit.rijen.every(({ tabel, nieuw, rij }) => nieuw || stand.get(tabel)?.rijen.some((r) => r.id === rij.id));

const rijenIn = (commit: Commit): Leesvraag => ({
  ...leegLeesvraag,
  rijen: commit.rijen.map(({ tabel, rij }) => ({ tabel, id: rij.id })),
});

const beginstand = (plek: Werkplek, laatst: Stand | undefined, commit: Commit): Stand => {
  if (commit.vergeet.length > 0) return leesBladen(plek, commit);
  return laatst !== undefined && kent(laatst, commit) ? laatst : lees(plek, rijenIn(commit));
};

/** Remembers where the rows stood that this command read, so that writing needs no question of its own. */
const maakSchrijver = (plek: Werkplek): Schrijver => {
  let laatst: Stand | undefined;
  return {
    lees: (vraag) => momentopname((laatst = lees(plek, vraag))),
    logboek: () => logboek(plek),
    kent: (sleutels) => vastgelegd(logboek(plek), sleutels),
    schrijf(commit) {
      const stand = beginstand(plek, laatst, commit);
      laatst = undefined;
      schrijf(plek, stand, commit);
    },
  };
};

/** Too many requests for the lock count as a lock that did not come. */
export const krijgt = (slot: Slot): boolean => {
  try {
    return slot.tryLock(WACHTTIJD);
  } catch {
    return false;
  }
};

export const maakSheetsRegister = (plek: Werkplek): Register => ({
  lees: (vraag) => momentopname(lees(plek, vraag)),
  logboek: () => logboek(plek),
  kent: (sleutels) => vastgelegd(logboek(plek), sleutels),
  exclusief(werk) {
    const slot = plek.slot();
    if (!krijgt(slot)) return { ok: false };
    try {
      return { ok: true, waarde: werk(maakSchrijver(plek)) };
    } finally {
      slot.releaseLock();
    }
  },
});
