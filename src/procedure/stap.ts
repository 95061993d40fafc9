// Hoe ziet een stap van de procedure eruit? Een rij van de tabel in stappen.ts: artikel, fasen, wie, velden, voorwaarden, gevolgen.
import type { Fase } from './lijsten';
import type { Hoedanigheid } from './persoon';
import type { Klacht, Tabelnaam, Wijziging } from './rijen';
import type { Zaak } from './stand';
import type { Termijnnaam } from './termijnen';
import type { Velden, Waarden } from './velden';
import type { Voorwaarde } from './voorwaarde';

export interface Stap<V extends Velden = Velden> {
  readonly naam: string;
  readonly titel: string;
  /** What the step is for, in one or two plain sentences with the gist of the article. */
  readonly uitleg: string;
  readonly artikel: string;
  /** Transition of the state machine, such as T07; empty for housekeeping. */
  readonly overgang: string;
  readonly onderwerp: 'dossier' | 'register';
  readonly van: readonly Fase[];
  /** Phase after the step, or null when it stays or when the sending of a letter decides. */
  readonly naar: Fase | null;
  readonly wie: readonly Hoedanigheid[];
  readonly velden: V;
  /** Conditions that hold or not whatever is typed. */
  readonly vooraf: readonly Voorwaarde[];
  readonly voorwaarden: readonly Voorwaarde<Waarden<V>>[];
  /** The next duty in this phase: on whose list it stands and which clock sets its date; null for what is never due. */
  readonly taak: { readonly bij: Hoedanigheid; readonly klok: Termijnnaam | null } | null;
  readonly start: readonly Termijnnaam[];
  readonly stopt: readonly Termijnnaam[];
  readonly brieven: readonly string[];
  /** Rows outside the dossier that the step needs, named by its input. */
  readonly leest: (invoer: Waarden<V>) => readonly { readonly tabel: Tabelnaam; readonly id: string }[];
  readonly doe: (zaak: Zaak<Waarden<V>>) => readonly Wijziging[];
}

type Kort<V extends Velden> = Omit<
  Stap<V>,
  'onderwerp' | 'vooraf' | 'start' | 'stopt' | 'brieven' | 'leest' | 'taak' | 'naar'
> &
  Partial<Stap<V>>;

/** Fills in what most steps leave open; the types of its own fields stay inside the row. */
export const stap = <V extends Velden>(rij: Kort<V>): Stap =>
  ({
    onderwerp: 'dossier',
    naar: null,
    taak: null,
    vooraf: [],
    start: [],
    stopt: [],
    brieven: [],
    leest: () => [],
    ...rij,
  }) as unknown as Stap;

export type Klachtwaarden = Partial<Omit<Klacht, 'id' | 'versie'>>;

export const wijzigKlacht = (zaak: Zaak, waarden: Klachtwaarden): Wijziging => {
  const nieuw = zaak.klacht.fase === 'Nieuw';
  const { id, versie: _versie, ...leeg } = zaak.klacht;
  return { tabel: 'klachten', id, nieuw, waarden: nieuw ? { ...leeg, ...waarden } : waarden };
};
