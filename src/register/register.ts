// Wat moet elke plek kunnen waar een register staat? Lezen, alleen werken, en in een keer vastleggen.
import type { Tabelnaam } from '../procedure/rijen';
import type { Logregel } from './logboek';
import type { Overzichtcijfers } from './overzichtcijfers';
import type { Rij } from './tabellen';

export interface Leesvraag {
  /** All rows of these dossiers: the dossier row itself and every row whose id starts with its id and a point. */
  readonly dossiers: readonly string[];
  /** Other rows by id. */
  readonly rijen: readonly { readonly tabel: Tabelnaam; readonly id: string }[];
  /** Tables to read whole, besides the small ones, which always are. */
  readonly heel: readonly Tabelnaam[];
}

/** Rows as they stand in the register, hand edits included; order as found. An id can occur twice when somebody copied a row. */
export type Momentopname = { readonly [T in Tabelnaam]: readonly Rij[] };

export interface Commit {
  /** Whole rows; `nieuw` ones are appended, the others replace the row with that id (or are appended when it is gone). */
  readonly rijen: readonly { readonly tabel: Tabelnaam; readonly nieuw: boolean; readonly rij: Rij }[];
  readonly logregel: Logregel;
  /** Numbers of log entries whose content and salt are emptied for good (retention, 5.3.1); mostly none. */
  readonly vergeet: readonly number[];
  /** What the tab Overzicht says afterwards, once a day; a host that draws Overzicht itself leaves it. */
  readonly overzicht?: Overzichtcijfers;
}

/** Reading needs no lock: every row carries its seal. */
export interface Lezer {
  lees(vraag: Leesvraag): Momentopname;
  /** The log in order: whole, for repair, control and replay; or, of a dossier, at least the entries that touch its rows. */
  logboek(dossier?: string): readonly Logregel[];
  /** Which of these rows outside the dossiers (`tabel id`) the log has ever recorded, still there or not. */
  kent(sleutels: readonly string[]): readonly string[];
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
