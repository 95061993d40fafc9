// Hoe is een spreadsheet van Google een register? Lezen op sleutel en id, alleen werken onder het slot, in een keer vastleggen.
import type { Tabelnaam } from '../../procedure/rijen';
import { ankerNa } from '../../register/anker';
import { vastgelegd } from '../../register/logboek';
import { leegLeesvraag } from '../../register/register';
import type { Buitenanker, Commit, Leesvraag, Lezer, Momentopname, Register, Schrijver } from '../../register/register';
import { tabelnamen } from '../../register/tabellen';
import type { Rij } from '../../register/tabellen';
import { logregelsIn } from '../repair';
import { vondstenIn } from '../vondsten';
import { rijenVan } from '../sheet-state';
import type { Stand } from '../sheet-state';
import { lees, leesAlles, leesKolomVan, leesRijen } from './bladen-lezen';
import { leesBladen, schrijf } from './bladen-schrijven';
import type { Slot, Werkplek } from './plek';

const WACHTTIJD = 20_000;

const momentopname = (stand: Stand): Momentopname => {
  const uit: Partial<Record<Tabelnaam, readonly Rij[]>> = {};
  for (const t of tabelnamen) uit[t] = rijenVan(stand.get(t));
  return uit as Momentopname;
};

const leesLog = (plek: Werkplek): Stand => leesRijen(plek, new Map([['logboek', 'heel']]));
const logboek = (plek: Werkplek): ReturnType<Lezer['logboek']> => logregelsIn(leesLog(plek));

/** Do we know where every changed row stands? */
const kent = (stand: Stand, commit: Commit): boolean =>
  commit.rijen.every(({ tabel, nieuw, rij }) => nieuw || stand.get(tabel)?.rijen.some((r) => r.id === rij.id));

const rijenIn = (commit: Commit): Leesvraag => ({
  ...leegLeesvraag,
  rijen: commit.rijen.map(({ tabel, rij }) => ({ tabel, id: rij.id })),
});

/** When entries are to be emptied, the whole log belongs to it; when copies of a row are, its whole tab. */
const beginstand = (plek: Werkplek, laatst: Stand | undefined, log: Stand | undefined, commit: Commit): Stand => {
  if (commit.eenmaal !== undefined) return leesBladen(plek, commit);
  const bekend = laatst !== undefined && kent(laatst, commit) ? laatst : undefined;
  if (commit.vergeet.length === 0) return bekend ?? lees(plek, rijenIn(commit));
  const heelLog = log?.get('logboek');
  return bekend === undefined || heelLog === undefined
    ? leesBladen(plek, commit)
    : new Map([...bekend, ['logboek', heelLog]]);
};

/** Of the log only the column with the rows; whole when somebody is just moving it. */
const kentRijen = (plek: Werkplek, laatst: Stand | undefined, sleutels: readonly string[]): readonly string[] => {
  const blad = (laatst ?? leesRijen(plek, new Map())).get('logboek');
  const [sleutel, ...cellen] = blad === undefined ? [] : leesKolomVan(plek, blad, 'rijen');
  if (sleutel !== 'rijen') return vastgelegd(logboek(plek), sleutels);
  const regels = cellen.map((cel) => ({ rijen: String(cel).split('\n') }));
  return vastgelegd(regels, sleutels);
};

/** Remembers where the rows stood that this command read and wrote, so that writing needs no question of its own. */
const maakSchrijver = (plek: Werkplek): Schrijver => {
  let laatst: Stand | undefined;
  let log: Stand | undefined;
  let onthouden: Buitenanker | null | undefined;
  const anker = (): Buitenanker | null => (onthouden ??= plek.anker?.lees() ?? null);
  return {
    anker,
    lees: (vraag) => momentopname((laatst = lees(plek, vraag))),
    // Nobody else writes in this turn.
    logboek: () => logregelsIn((log ??= leesLog(plek))),
    kent: (sleutels) => kentRijen(plek, laatst, sleutels),
    schrijf(commit) {
      const stand = beginstand(plek, laatst, log, commit);
      laatst = undefined;
      log = undefined;
      laatst = schrijf(plek, stand, commit);
      onthouden = ankerNa(commit, anker());
      plek.anker?.zet(onthouden);
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

/** What is done is done: Google frees the lock itself when the run ends. */
const laatLos = (slot: Slot, { meld }: Werkplek): void => {
  try {
    slot.releaseLock();
  } catch (fout) {
    meld?.('slot', fout);
  }
};

export const maakSheetsRegister = (plek: Werkplek): Register => ({
  lees: (vraag) => momentopname(lees(plek, vraag)),
  logboek: () => logboek(plek),
  kent: (sleutels) => kentRijen(plek, undefined, sleutels),
  geheel: () => {
    const stand = leesAlles(plek);
    return { rijen: momentopname(stand), logboek: logregelsIn(stand), vondsten: vondstenIn(stand) };
  },
  anker: () => plek.anker?.lees() ?? null,
  exclusief(werk) {
    const slot = plek.slot();
    if (!krijgt(slot)) return { ok: false };
    try {
      return { ok: true, waarde: werk(maakSchrijver(plek)) };
    } finally {
      laatLos(slot, plek);
    }
  },
});
