// Wat moet er met een verzonnen klacht gebeuren? Wanneer zij binnenkwam, hoe ver zij komt en wat er bijzonder aan is.
import type { Dag } from '../procedure/dag';

/** How far a dossier comes. `Brief op de post`: decided, and the paper letter still has to be posted. */
export const haltes = [
  'Ontvangen',
  'Bij directie',
  'In onderzoek',
  'Advies bij directie',
  'Besloten',
  'Brief op de post',
  'Afgehandeld',
  'Besproken',
  'Gearchiveerd',
] as const;
export type Halte = (typeof haltes)[number];

export interface Schets {
  readonly ontvangst: Dag;
  readonly tot: Halte;
  /** What would come after yesterday was done yesterday (a scene for today's lists), or is not done yet. */
  readonly opTijdKlaar: boolean;
  /** Days that may be spent, or null when the complaint is not taken into treatment (5.1.5). */
  readonly termijn: 14 | 21 | 28 | null;
  readonly wens: {
    readonly overMedewerker?: boolean;
    /** Spoken, and no advice was given to write it down (5.1.1). */
    readonly zonderAdvies?: boolean;
    readonly behandelaar?: string;
    readonly boodschapper?: string;
    readonly maatregel?: boolean;
    /** The first answer or the decision comes later than allowed. */
    readonly traag?: 'begin' | 'eind';
    readonly opPapier?: boolean;
  };
}
