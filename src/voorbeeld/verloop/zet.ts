// Wat is een zet in het verhaal van een dossier? Een of meer stappen van een persoon op een werkdag, en hoe ver het dossier dan is.
import type { Dag } from '../../procedure/dag';
import type { PersoonId } from '../../procedure/rijen';
import type { Opdracht } from '../../procedure/stand';
import { bram, dirk } from '../personages';
import type { Halte } from '../schets';
import type { Verhaal } from '../verhaal';

export type Stapinvoer = Opdracht['stappen'][number];

/** What is known when the step is done. */
export interface Moment {
  readonly dag: Dag;
  readonly nummer: string;
  /** Number of the dossier this one belongs with, or empty. */
  readonly ander: string;
}

/** A measure by its place among those of the dossier, or a later round. */
export type Doel = { readonly maatregel: number } | { readonly ronde: number } | null;

export interface Zet {
  readonly halte: Halte;
  readonly dag: Dag;
  readonly wie: PersoonId;
  readonly doel?: Doel;
  /** Texts are written when the step is done: then the day and the number are known. */
  readonly stappen: (moment: Moment) => readonly Stapinvoer[];
}

export const stap = (naam: string, invoer: unknown): Stapinvoer => ({ stap: naam, invoer });
export const later = (a: Dag, b: Dag): Dag => (a > b ? a : b);
export const eerder = (a: Dag, b: Dag): Dag => (a < b ? a : b);
export const laatste = (zetten: readonly Zet[]): Dag => zetten[zetten.length - 1]?.dag ?? '';

/** Who decides: the director, or his deputy when it is about himself (besluit 6). */
export const beslisser = (v: Verhaal): PersoonId => (v.over.includes(dirk) ? bram : dirk);
