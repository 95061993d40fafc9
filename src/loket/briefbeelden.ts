// Wat krijgt het scherm te zien van een brief: voor hij weggaat, zoals hij wegging, en de tekst waar hij mee begint? (5.1.3)
import type { Dag } from '../procedure/dag';

/** A letter before it is sent, and what the register will look for in the text that goes out. */
export interface Briefbeeld {
  readonly onderwerp: string;
  readonly tekst: string;
  /** Refused when it is missing. */
  readonly verplicht: readonly string[];
  /** Asked about when it is missing. */
  readonly gevraagd: readonly string[];
  /** What the person should look at before sending. */
  readonly letOp: string | null;
}

export interface BewaardeBrief {
  readonly soort: string;
  readonly aan: string;
  readonly adres: string | null;
  readonly via: 'e-mail' | 'post';
  readonly afzender: string | null;
  readonly procedureversie: string | null;
  readonly nummer: string | null;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly gemaaktOp: string;
  readonly verzondenOp: Dag | null;
  readonly inhoudscontrole: string | null;
}

export interface Sjabloonbeeld {
  readonly onderwerp: string;
  readonly sjabloon: string;
  /** The directie changed it. */
  readonly eigen: boolean;
  readonly verplicht: readonly string[];
}
