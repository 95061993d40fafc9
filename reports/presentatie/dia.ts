// Hoe ziet een dia eruit als gegevens? Titel, een of twee delen, een bron onderaan en de getallen in de notities (5.3.2).
import type { Grafiek } from '../grafieken/grafiek';

/** One of the five figures of the summary. */
export interface Tegel {
  readonly kop: string;
  readonly waarde: string;
  /** The year before, or why there is none. */
  readonly vorig: string;
}

export interface Tabel {
  readonly soort: 'tabel';
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** Share of the width per column; they add up to 1. */
  readonly breedtes: readonly number[];
}

export type Deel =
  | { readonly soort: 'tegels'; readonly tegels: readonly Tegel[] }
  | { readonly soort: 'grafiek'; readonly grafiek: Grafiek }
  | Tabel
  | { readonly soort: 'lijst'; readonly regels: readonly string[] };

export interface Dia {
  /** Stable name, such as `instroom`. */
  readonly naam: string;
  readonly titel: string;
  /** One: over the whole width. Two: beside each other, the first the widest. */
  readonly delen: readonly Deel[];
  /** Where the figures come from, or null when there are none. */
  readonly bron: string | null;
  readonly notities: readonly string[];
}

export interface Titeldia {
  readonly titel: string;
  readonly regels: readonly string[];
}

export interface Presentatie {
  readonly titel: Titeldia;
  readonly dias: readonly Dia[];
  readonly voet: string;
}

/** Something to show at all? An empty slide is left out. */
export const heeftInhoud = ({ delen }: Dia): boolean =>
  delen.some((d) => {
    if (d.soort === 'tabel') return d.rijen.length > 0;
    if (d.soort === 'lijst') return d.regels.length > 0;
    return true;
  });
