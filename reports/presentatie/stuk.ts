// Wat staat er op een blad, en precies waar? Het laatste station voor het bestand: hier is alles gemeten.
import type { Grafiek } from '../grafieken/grafiek';
import type { Dia, Tabel } from './dia';
import type { Vak } from './huisstijl';
import type { Schrift } from './meten';

export interface Tekststuk {
  readonly soort: 'tekst';
  readonly vak: Vak;
  readonly alineas: readonly string[];
  readonly schrift: Schrift;
  readonly kleur: 'accent' | 'inkt' | 'stil';
  readonly bolletjes: boolean;
}

export type Stuk =
  | Tekststuk
  | { readonly soort: 'blok'; readonly vak: Vak }
  | { readonly soort: 'tabel'; readonly vak: Vak; readonly tabel: Tabel }
  | { readonly soort: 'grafiek'; readonly vak: Vak; readonly grafiek: Grafiek };

/** One slide of the file; a long slide takes several. */
export interface Blad {
  readonly dia: Dia;
  readonly titel: string;
  readonly titelregels: number;
  readonly stukken: readonly Stuk[];
}

export const tekststuk = (
  vak: Vak,
  alineas: readonly string[],
  schrift: Schrift,
  kleur: Tekststuk['kleur'] = 'inkt',
  bolletjes = false,
): Tekststuk => ({ soort: 'tekst', vak, alineas, schrift, kleur, bolletjes });
