// Hoe ziet een dia eruit als gegevens? Een titel die iets zegt, kolommen met delen, een bron onderaan en de getallen in de notities (5.3.2).
import type { Grafiek } from '../grafieken/grafiek';

/** One of the figures of the summary. */
export interface Tegel {
  readonly kop: string;
  readonly waarde: string;
  /** The year before, or why there is none. */
  readonly vorig: string;
}

export interface Tabel {
  readonly soort: 'tabel';
  readonly titel: string | null;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly string[])[];
  /** Share of the width per column; they add up to 1. */
  readonly breedtes: readonly number[];
  /** Columns of numbers, to the right. */
  readonly rechts: readonly number[];
  /** Step of the tint per cell, 0 to 3; beside the word or number, never instead of it. */
  readonly tint: readonly (readonly number[])[];
  /** Size of the letters; as large as the slide allows. */
  readonly punten: number;
}

export interface Lijst {
  readonly soort: 'lijst';
  readonly titel: string | null;
  readonly regels: readonly string[];
  readonly punten: number;
}

/** What a reader must know to read the part above it well. */
export interface Noot {
  readonly soort: 'noot';
  readonly tekst: string;
}

export type Deel =
  | { readonly soort: 'tegels'; readonly tegels: readonly Tegel[] }
  | { readonly soort: 'grafiek'; readonly grafiek: Grafiek }
  | Tabel
  | Lijst
  | Noot;

export interface Kolom {
  /** Share of the width; the columns of a slide add up to 1. */
  readonly breedte: number;
  readonly delen: readonly Deel[];
}

export interface Dia {
  /** Stable name, such as `instroom`. */
  readonly naam: string;
  /** What it is about, small above the title. */
  readonly kop: string;
  /** What it says. */
  readonly titel: string;
  /** Over the whole width, above the columns. */
  readonly boven: readonly Deel[];
  readonly kolommen: readonly Kolom[];
  /** Names of the figures it shows, for the appendix that defines them. */
  readonly figuren: readonly string[];
  /** Where the figures come from, or null when there are none. */
  readonly bron: string | null;
  readonly notities: readonly string[];
}

export interface Titeldia {
  readonly titel: string;
  readonly regels: readonly string[];
  readonly notities: readonly string[];
}

export interface Presentatie {
  readonly titel: Titeldia;
  readonly dias: readonly Dia[];
  readonly voet: string;
  /** Day on which the figures stand, and by which the file is dated. */
  readonly stand: string;
}

const isGevuld = (deel: Deel): boolean => {
  if (deel.soort === 'tabel') return deel.rijen.length > 0;
  if (deel.soort === 'lijst') return deel.regels.length > 0;
  return deel.soort !== 'noot';
};

/** Something to show at all? An empty slide is left out; a note alone says nothing. */
export const heeftInhoud = ({ boven, kolommen }: Dia): boolean =>
  boven.some(isGevuld) || kolommen.some((k) => k.delen.some(isGevuld));

/** Without empty parts and empty columns; what is left divides the width. */
export const zonderLeeg = (dia: Dia): Dia => {
  const vol = dia.kolommen
    .map((k) => ({
      ...k,
      delen: k.delen.some(isGevuld) ? k.delen.filter((d) => isGevuld(d) || d.soort === 'noot') : [],
    }))
    .filter((k) => k.delen.length > 0);
  const som = vol.reduce((totaal, k) => totaal + k.breedte, 0);
  return { ...dia, kolommen: vol.map((k) => ({ ...k, breedte: k.breedte / som })) };
};
