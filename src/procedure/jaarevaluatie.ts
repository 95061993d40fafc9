// Wat staat er in een jaarevaluatie van het register? (5.3.2)
import type { Dag } from './dag';
import type * as lijst from './lijsten';
import type { Keuze } from './lijsten';
import type { PersoonId, Tijdstip } from './persoonlijk';

/** Yearly discussion of the register by the directie (5.3.2); a reopened year gets a next edition. */
export interface Jaarevaluatie {
  readonly id: string;
  readonly versie: number;
  readonly jaar: number;
  readonly status: Keuze<typeof lijst.jaarstatussen>;
  readonly uitgave: number;
  readonly besprokenOp: Dag | null;
  readonly aanwezigen: readonly PersoonId[];
  readonly conclusies: string | null;
  /** Journeys carried out in the year, to see complaints in proportion; null when not known. */
  readonly trajecten: number | null;
  readonly terugkoppelingAan: readonly PersoonId[];
  readonly terugkoppelingOp: Dag | null;
  readonly vastgesteldOp: Dag | null;
  readonly vastgesteldDoor: PersoonId | null;
  /** Figures as they were on that day, as JSON; later events do not change them (I-16). */
  readonly vastgelegdeCijfers: string | null;
  readonly heropenReden: string | null;
  /** Where the deck of this edition lies, and the SHA-256 of the file: what was shown can be proven later. */
  readonly presentatieLink: string | null;
  readonly presentatieHash: string | null;
  readonly gewijzigdOp: Tijdstip | null;
  readonly gewijzigdDoor: PersoonId | null;
  readonly laatsteOpdracht: string | null;
}

/** A year whose evaluation has just been opened. */
export const nieuweJaarevaluatie = (jaar: number): Omit<Jaarevaluatie, 'id' | 'versie'> => ({
  jaar,
  status: 'Concept',
  uitgave: 1,
  besprokenOp: null,
  aanwezigen: [],
  conclusies: null,
  trajecten: null,
  terugkoppelingAan: [],
  terugkoppelingOp: null,
  vastgesteldOp: null,
  vastgesteldDoor: null,
  vastgelegdeCijfers: null,
  heropenReden: null,
  presentatieLink: null,
  presentatieHash: null,
  gewijzigdOp: null,
  gewijzigdDoor: null,
  laatsteOpdracht: null,
});
