// Wat kiest iemand bij het inlezen van een oud register? Alles wat nodig is om de rijen te lezen.
import type { Koppeling } from './velden';
import type { Vertaling } from './waarden';

export interface Inleeskeuze {
  /** Name of the file; kept with every dossier. */
  readonly bestand: string;
  /** Row of the headings, from 0. */
  readonly kopregel: number;
  /** Per column of the sheet. */
  readonly koppeling: readonly Koppeling[];
  readonly vertaling: Vertaling;
  /** What a row without a closing date means: still open, or closed by the end of its year. */
  readonly zonderSluitdatum: 'nog open' | 'einde van het jaar';
}
