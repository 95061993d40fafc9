// Wat moet er met een verzonnen klacht gebeuren? Wanneer zij binnenkwam, welke weg zij gaat, hoe ver zij komt en wat er bijzonder aan is.
import type { Dag } from '../procedure/dag';
import type { Keuze, maatregelstatussen, tevredenheden } from '../procedure/lijsten';

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
  'Geanonimiseerd',
] as const;
export type Halte = (typeof haltes)[number];

/** The ways through the procedure; `gewoon` is examination, decision and answer. */
export type Weg =
  | 'gewoon'
  | 'weigeren'
  | 'zelf'
  | 'zelf, toch behandeld'
  | 'afdoende'
  | 'anoniem'
  | 'intrekken'
  | 'samenvoegen'
  | 'ontkoppeld'
  | 'vervallen';

/** From no claim up to the answer of the insurer (5.1.6). */
export type Claimstand = 'geen' | 'tot 500' | 'boven 500, nog niets gedaan' | 'opdrachtnemer ingelicht' | 'verzekeraar heeft geantwoord' | 'eerst laag, later hoog'; // prettier-ignore

export interface Wens {
  readonly overMedewerker?: boolean;
  /** About the director: the deputy assessor decides (besluit 6). */
  readonly overDirectie?: boolean;
  /** Spoken, and no advice was given to write it down (5.1.1). */
  readonly zonderAdvies?: boolean;
  readonly behandelaar?: string;
  readonly boodschapper?: string;
  readonly maatregel?: boolean;
  /** How far its measure comes; without it as far as the days reach. */
  readonly maatregelTot?: Keuze<typeof maatregelstatussen>;
  /** Judged as falling short and left at that, or turned down by the director. */
  readonly maatregelAfloop?: 'onvoldoende' | 'afgewezen';
  /** A simple complaint, where it could also be a question or a remark. */
  readonly isKlacht?: boolean;
  /** Two elements, one of them well-founded. */
  readonly deels?: boolean;
  /** The first answer or the decision comes later than allowed. */
  readonly traag?: 'begin' | 'eind';
  readonly opPapier?: boolean;
  readonly claim?: Claimstand;
  /** Another end date: within four weeks, or after them. */
  readonly verzet?: 'binnen vier weken' | 'verlengd';
  readonly wissel?: boolean;
  readonly terug?: boolean;
  readonly vraag?: boolean;
  readonly wederhoor?: boolean;
  readonly geschil?: 'loopt' | 'voorbij';
  readonly reactie?: Keuze<typeof tevredenheden>;
  readonly heropend?: boolean;
  readonly gekoppeld?: boolean;
  readonly anonimiseren?: boolean;
  readonly langerBewaren?: boolean;
  /** Withdrawn because it was solved together. */
  readonly inDerMinne?: boolean;
  /** Examined, and still nobody can tell what happened. */
  readonly zonderOordeel?: boolean;
  /** A measure that the person who examined it proposes himself. */
  readonly voorstel?: boolean;
  /** Something was written down wrong and is put right (T22). */
  readonly verbeterd?: boolean;
  readonly reden?: 'tuchtrechtelijk' | 'ex-relatie, niet over een gedraging' | 'niet van of namens een opdrachtgever' | 'anders'; // prettier-ignore
}

export interface Schets {
  readonly ontvangst: Dag;
  /** Only when it was entered much later than it came in. */
  readonly gemeld?: Dag;
  readonly weg: Weg;
  readonly tot: Halte;
  /** What would come after yesterday was done yesterday (a scene for today's lists), or is not done yet. */
  readonly opTijdKlaar: boolean;
  /** Days that may be spent. */
  readonly termijn: 14 | 21 | 28;
  readonly wens: Wens;
}

/** Is it the same as another one, or did it seem so? */
export const lijktDubbel = ({ weg }: Schets): boolean => weg === 'samenvoegen' || weg === 'ontkoppeld';
