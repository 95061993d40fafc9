// Hoe ziet de evaluatie van een jaar eruit als gegevens? Alles wat scherm, presentatie en verslag tonen, staat hierin (5.3.2).
import type { Dag } from '../procedure/dag';
import type { Jaarevaluatie, Maatregel } from '../procedure/rijen';

/** How many rows, and which; `ids` can be shorter than `aantal` for somebody who may not open all of them. */
export interface Telling {
  readonly aantal: number;
  /** Row ids of dossiers (rounds) or measures, in the order of their numbers. */
  readonly ids: readonly string[];
}

interface Kop {
  /** K01 to K25. */
  readonly k: string;
  /** Unique and stable, such as `K06.reden`; snapshots are kept under it. */
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  /** What is counted, in words: the source line under every picture. */
  readonly filter: string;
  /** What a reader must know to read it well, or null. */
  readonly voetnoot: string | null;
}

/** A plain count. */
export interface Aantal extends Kop {
  readonly soort: 'aantal';
  readonly telling: Telling;
}

/** So many of so many. */
export interface Aandeel extends Kop {
  readonly soort: 'aandeel';
  readonly telling: Telling;
  readonly van: Telling;
}

/** Counts per group, in an order that means something. */
export interface Verdeling extends Kop {
  readonly soort: 'verdeling';
  readonly groepen: readonly (Telling & { readonly naam: string })[];
  readonly van: Telling;
  /** One row can stand in several groups, so that the groups add up to more than `van`. */
  readonly dubbel: boolean;
}

export interface Kruistabel extends Kop {
  readonly soort: 'kruistabel';
  readonly rijen: readonly string[];
  readonly kolommen: readonly string[];
  /** By row, by column. */
  readonly cellen: readonly (readonly Telling[])[];
}

/** How long it took. Median and highest are null without cases, p90 also with fewer than ten. */
export interface Duur extends Kop {
  readonly soort: 'duur';
  readonly eenheid: 'werkdagen' | 'dagen';
  readonly telling: Telling;
  readonly mediaan: number | null;
  readonly p90: number | null;
  readonly hoogste: number | null;
}

/** Whole cents. */
export interface Bedrag extends Kop {
  readonly soort: 'bedrag';
  readonly telling: Telling;
  readonly centen: number;
}

/** So many per hundred; null without a denominator. */
export interface Dichtheid extends Kop {
  readonly soort: 'dichtheid';
  readonly telling: Telling;
  readonly noemer: number | null;
  readonly perHonderd: number | null;
}

/** What was there, came in, went out and is there: per kind of signal (K01, I-14). A kind that was corrected counts as what it is now. */
export interface Aansluiting extends Kop {
  readonly soort: 'aansluiting';
  readonly regels: readonly {
    readonly naam: string;
    readonly begin: Telling;
    readonly ontvangen: Telling;
    readonly heropend: Telling;
    readonly afgesloten: Telling;
    readonly einde: Telling;
  }[];
}

export type Figuur = Aantal | Aandeel | Verdeling | Kruistabel | Duur | Bedrag | Dichtheid | Aansluiting;

/** Numbers of the figures by name (of a group: name and group), for comparison and for the snapshot; null is "none". */
export type Getallen = Readonly<Record<string, number | null>>;

/** Rows on which begin, in, out and end do not agree. */
export interface Aansluitfout {
  readonly soort: string;
  /** What is wrong with them, as the end of a sentence: "deze dossiers ...". */
  readonly waarom: string;
  readonly ids: readonly string[];
}

/** Complaints with the same cause before and after a measure (K21). */
export interface Herhaling {
  readonly oorzaak: string;
  /** Months looked at on both sides. */
  readonly maanden: number;
  readonly voor: Telling;
  readonly na: Telling;
  /** Last day of the months after; until then nothing can be said. */
  readonly rijpOp: Dag;
  readonly rijp: boolean;
  /** In proportion to the journeys of those months; null when they were not typed for every year concerned. */
  readonly perHonderd: { readonly voor: number; readonly na: number } | null;
  /** What one must know before drawing conclusions: small numbers, other measures for the same cause, reporting that changed. */
  readonly kanttekeningen: readonly string[];
}

/** What the system proposes from the evidence; the directie decides, and both are kept. */
export interface Oordeelvoorstel {
  readonly doeltreffendheid: NonNullable<Maatregel['doeltreffendheid']>;
  readonly waarom: string;
}

/** A measure with its evidence and its three judgements (3.3 of the evaluation: juistheid, doeltreffendheid, doelmatigheid). */
export interface Maatregelkaart {
  readonly maatregel: Maatregel;
  /** Complaints that led to it. */
  readonly aanleiding: Telling;
  /** Null when no cause was named or it was not carried out. */
  readonly herhaling: Herhaling | null;
  readonly voorstel: Oordeelvoorstel | null;
  /** Days from decision to execution. */
  readonly dagenTotUitvoering: number | null;
  /** Number of the measure that followed it. */
  readonly opvolger: string | null;
  /** Why it stands in this evaluation. */
  readonly reden: 'dit jaar beoordeeld' | 'te beoordelen' | 'nog niet te beoordelen' | 'loopt' | 'afgewezen';
}

/** A decision or action of an evaluation. */
export interface Besluitregel {
  readonly nummer: string;
  readonly jaar: number;
  readonly tekst: string;
  /** Role or name as the internal version shows it; never in an external one. */
  readonly eigenaar: string;
  readonly einddatum: Dag | null;
  readonly status: 'Open' | 'Gedaan' | 'Vervallen';
  readonly toelichting: string | null;
}

/** How often one rule held and was followed (K24). Counts, so that they are the same for whoever may not open every row. */
export interface Nalevingregel {
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  readonly vanToepassing: number;
  readonly gevolgd: number;
  /** Dossiers, measures and evaluations in which it was not. */
  readonly uitzonderingen: Telling;
}

/** What a frozen year said and what would be counted now (I-16). */
export interface Nagekomen {
  readonly jaar: number;
  readonly verschillen: readonly { readonly naam: string; readonly toen: number | null; readonly nu: number | null }[];
  /** The same per figure or rule, in words. */
  readonly regels: readonly { readonly titel: string; readonly toen: string; readonly nu: string }[];
}

export interface Jaargetallen {
  readonly jaar: number;
  readonly vastgesteld: boolean;
  readonly getallen: Getallen;
}

export interface Evaluatie {
  readonly organisatie: string;
  readonly jaar: number;
  /** Day on which this was drawn up. */
  readonly stand: Dag;
  /** Null when the year was not opened yet. */
  readonly rij: Jaarevaluatie | null;
  readonly procedureversie: string | null;
  /** Dossiers and measures that were changed by hand and not yet accepted or put back. */
  readonly afwijkingenOpen: number;
  readonly figuren: readonly Figuur[];
  readonly aansluitfouten: readonly Aansluitfout[];
  /** Up to five years, oldest first, this year last; frozen years as they were frozen. */
  readonly jaren: readonly Jaargetallen[];
  readonly nagekomen: readonly Nagekomen[];
  readonly kaarten: readonly Maatregelkaart[];
  /** What the previous evaluation decided, and how it stands. */
  readonly opvolging: readonly Besluitregel[];
  readonly besluiten: readonly Besluitregel[];
  /** Learning points of the year, without names, under their number. */
  readonly leerpunten: readonly { readonly nummer: string; readonly tekst: string }[];
  readonly naleving: readonly Nalevingregel[];
  /** Missing fields, late entries, corrections, decisions against advice. */
  readonly kwaliteit: readonly Figuur[];
  /** Number of every row that is counted, by id, to show and to click. */
  readonly nummers: Readonly<Record<string, string>>;
}
