// Hoe ziet een stap van de procedure eruit? Een rij van de tabel in stappen.ts: artikel, fasen, wie, velden, voorwaarden, gevolgen.
import type { Dag } from './dag';
import type { Klok } from './klokken';
import type { Fase } from './lijsten';
import type { Hoedanigheid } from './persoon';
import type { Evaluatiebesluit, Jaarevaluatie, Klacht, Maatregel, Tabelnaam, Wijziging } from './rijen';
import type { Zaak } from './stand';
import type { Termijnnaam } from './termijnen';
import type { Velden, Waarden } from './velden';
import type { Voorwaarde } from './voorwaarde';

export type Onderwerp = 'dossier' | 'maatregel' | 'jaarevaluatie' | 'register';
export type Toestand = Fase | Maatregel['status'] | Jaarevaluatie['status'];

/** A duty on somebody's list. */
export interface Taak {
  readonly bij: Hoedanigheid;
  /** Clock of the dossier that sets the date. */
  readonly klok: Termijnnaam | null;
  /** When it is due at all; without it: as soon as the step is possible. */
  readonly als?: (zaak: Zaak) => boolean;
  /** Date of a measure's own (D10). */
  readonly datum?: (maatregel: Maatregel) => Dag | null;
  /** Whether a measure in such a status still asks for it. */
  readonly nogNodig?: (maatregel: Maatregel) => boolean;
  /** Date of a decision of a yearly evaluation; each has a duty of its own until it is done (D10). */
  readonly besluit?: (besluit: Evaluatiebesluit) => Dag | null;
  /** Clock of a duty about a year or the register itself (D8). */
  readonly looptijd?: (zaak: Zaak) => Klok | null;
  /** Which year, for such a duty. */
  readonly kop?: (zaak: Zaak) => string;
  /** What is asked, when the step itself is wider than this duty. */
  readonly vraagt?: string;
  /** Who has it on his list as well, so that it does not depend on one person. */
  readonly ookBij?: Hoedanigheid;
}

export interface Stap<V extends Velden = Velden> {
  readonly naam: string;
  readonly titel: string;
  /** What the step is for, in one or two plain sentences with the gist of the article. */
  readonly uitleg: string;
  readonly artikel: string;
  /** Transition of the state machine, such as T07; empty for housekeeping. */
  readonly overgang: string;
  readonly onderwerp: Onderwerp;
  /** Phases of the dossier, or statuses of the measure or evaluation, in which the step can be done. */
  readonly van: readonly Toestand[];
  /** Phase or status after the step, or null when it stays or when the step itself or the sending of a letter decides. */
  readonly naar: Toestand | null;
  readonly wie: readonly Hoedanigheid[];
  /** Off the main road: never a duty, and shown apart. */
  readonly zijstap: boolean;
  /** Has a place of its own on the screen, so it is no form in the list. */
  readonly eigenPlek: boolean;
  readonly velden: V;
  /** Conditions that hold or not whatever is typed. */
  readonly vooraf: readonly Voorwaarde[];
  readonly voorwaarden: readonly Voorwaarde<Waarden<V>>[];
  /** The next duty in this phase: on whose list it stands and which clock sets its date; null for what is never due. */
  readonly taak: Taak | null;
  readonly start: readonly Termijnnaam[];
  readonly stopt: readonly Termijnnaam[];
  readonly brieven: readonly string[];
  /** Decided with what was counted in the whole register: the figures of a year, or what returned after a measure. */
  readonly telt: 'jaar' | 'herhaling' | null;
  /** Rows outside the dossier that the step needs, named by its input. */
  readonly leest: (invoer: Waarden<V>) => readonly { readonly tabel: Tabelnaam; readonly id: string }[];
  /** Numbers of other dossiers the step writes to; their rows are looked up. */
  readonly noemt: (invoer: Waarden<V>) => readonly string[];
  readonly doe: (zaak: Zaak<Waarden<V>>) => readonly Wijziging[];
}

type Kort<V extends Velden> = Omit<
  Stap<V>,
  | 'onderwerp'
  | 'vooraf'
  | 'start'
  | 'stopt'
  | 'brieven'
  | 'telt'
  | 'leest'
  | 'noemt'
  | 'taak'
  | 'naar'
  | 'zijstap'
  | 'eigenPlek'
> &
  Partial<Stap<V>>;

/** Fills in what most steps leave open; the types of its own fields stay inside the row. */
export const stap = <V extends Velden>(rij: Kort<V>): Stap =>
  ({
    onderwerp: 'dossier',
    naar: null,
    zijstap: false,
    eigenPlek: false,
    taak: null,
    vooraf: [],
    start: [],
    stopt: [],
    brieven: [],
    telt: null,
    leest: () => [],
    noemt: () => [],
    ...rij,
  }) as unknown as Stap;

export type Klachtwaarden = Partial<Omit<Klacht, 'id' | 'versie'>>;

export const wijzigKlacht = (zaak: Zaak, waarden: Klachtwaarden): Wijziging => {
  const nieuw = zaak.klacht.fase === 'Nieuw';
  const { id, versie: _versie, ...leeg } = zaak.klacht;
  return { tabel: 'klachten', id, nieuw, waarden: nieuw ? { ...leeg, ...waarden } : waarden };
};

export type Maatregelwaarden = Partial<Omit<Maatregel, 'id' | 'versie'>>;

/** Nothing when the step is about no measure, which `beslis` has already refused. */
export const wijzigMaatregel = (zaak: Zaak, waarden: Maatregelwaarden): readonly Wijziging[] =>
  zaak.maatregel === null ? [] : [{ tabel: 'maatregelen', id: zaak.maatregel.id, nieuw: false, waarden }];

export type Jaarwaarden = Partial<Omit<Jaarevaluatie, 'id' | 'versie'>>;
export const wijzigJaar = (zaak: Zaak, waarden: Jaarwaarden): readonly Wijziging[] =>
  zaak.jaarevaluatie === null ? [] : [{ tabel: 'jaarevaluatie', id: zaak.jaarevaluatie.id, nieuw: false, waarden }];
