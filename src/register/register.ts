// Wat moet elke plek kunnen waar een register staat? Lezen, alleen werken, en in een keer vastleggen.
import type { Tabelnaam } from '../procedure/rijen';
import type { Logregel, Logstand } from './logboek';
import type { Overzichtcijfers } from './overzichtcijfers';
import type { Rij } from './tabellen';

export interface Leesvraag {
  /** All rows of these dossiers: the dossier row itself and every row whose id starts with its id and a point. */
  readonly dossiers: readonly string[];
  /** Other rows by id. */
  readonly rijen: readonly { readonly tabel: Tabelnaam; readonly id: string }[];
  /** Tables to read whole, besides the small ones, which always are. */
  readonly heel: readonly Tabelnaam[];
  /** Also all of the dossiers with one of these numbers, where that costs no reading of its own; who does not find them looks further. */
  readonly nummers?: readonly string[];
}

/** Rows as they stand in the register, hand edits included; order as found. An id can occur twice when somebody copied a row. */
export type Momentopname = { readonly [T in Tabelnaam]: readonly Rij[] };

export interface Commit {
  /** Whole rows; `nieuw` ones are appended, the others replace the row with that id (or are appended when it is gone). */
  readonly rijen: readonly { readonly tabel: Tabelnaam; readonly nieuw: boolean; readonly rij: Rij }[];
  readonly logregel: Logregel;
  /** Numbers of log entries whose content and salt are emptied for good (retention, 5.3.1); mostly none. */
  readonly vergeet: readonly number[];
  /** Rows that may stand only once after this: where a sheet has copies of them, those are emptied. Mostly none. */
  readonly eenmaal?: readonly { readonly tabel: Tabelnaam; readonly id: string }[];
  /** What the tab Overzicht says afterwards, once a day; a host that draws Overzicht itself leaves it. */
  readonly overzicht?: Overzichtcijfers;
}

/** What stands in a tab and belongs to no row of the register: told, never touched. */
export interface Vondst {
  readonly blad: Tabelnaam | 'logboek';
  readonly soort: 'los' | 'samengevoegd';
  /** Number of the row as people see it. */
  readonly rij: number;
  /** Headings of the columns it stands in. */
  readonly koppen: readonly string[];
}

/** Everything of one moment. */
export interface Geheel {
  readonly rijen: Momentopname;
  readonly logboek: readonly Logregel[];
  readonly vondsten: readonly Vondst[];
}

/** Position of the log and the counters, kept where putting back an older version of the file does not reach. */
export interface Buitenanker extends Logstand {
  /** Highest number per series, by the id of its row in `systeem`. */
  readonly tellers: Readonly<Record<string, string>>;
}

/** Reading needs no lock: every row carries its seal. */
export interface Lezer {
  lees(vraag: Leesvraag): Momentopname;
  /** The log in order: whole, for repair, control and replay; or, of a dossier, at least the entries that touch its rows. */
  logboek(dossier?: string): readonly Logregel[];
  /** Which of these rows outside the dossiers (`tabel id`) the log has ever recorded, still there or not. */
  kent(sleutels: readonly string[]): readonly string[];
  /** In one look, where rows and log could otherwise be of two moments, or a tab can hold more than rows. */
  geheel?(): Geheel;
  /** What is remembered outside the file, where a host has such a place. */
  anker?(): Buitenanker | null;
}

export interface Schrijver extends Lezer {
  /** All or nothing: after it returns the commit is durable. Throws when it could not be written; then nothing was. */
  schrijf(commit: Commit): void;
}

export interface Register extends Lezer {
  /** Runs `werk` while no other writer is active; `bezet` when the turn did not come in time. */
  exclusief<T>(werk: (schrijver: Schrijver) => T): { readonly ok: true; readonly waarde: T } | { readonly ok: false };
}

export const leegLeesvraag: Leesvraag = { dossiers: [], rijen: [], heel: [] };
