// Welke kleur heeft een blok, een fase of een termijn? Een rustige reeks, in Google en op de eigen pagina dezelfde.
import type { Fase } from '../procedure/lijsten';
import type { Jaarevaluatie, Maatregel } from '../procedure/rijen';
import type { Blok } from '../register/kolom';
import type { ColorStyle } from './google';

export const blokkleuren: Readonly<Record<Blok, string>> = {
  Kern: '#e3e8ee',
  Ontvangst: '#d9e8f6',
  Behandeling: '#dcefe1',
  Onderzoek: '#fdf0cc',
  Besluit: '#f8e1d6',
  Resultaat: '#e7def3',
  Systeem: '#eeeeee',
};

/** What a phase or a status says, in colour; the word always stands with it. */
export type Toon = 'grijs' | 'paars' | 'blauw' | 'oker' | 'groen' | 'rood';

/** In Google and on the page; the screen beside it has a light one of its own for each (stijl/basis.css). */
const toonkleuren: Readonly<Record<Toon, string>> = {
  grijs: '#eeeeee',
  paars: '#e7def3',
  blauw: '#d9e8f6',
  oker: '#fdf0cc',
  groen: '#dcefe1',
  rood: '#f8e1d6',
};

export const fasetonen: Readonly<Record<Fase, Toon>> = {
  Nieuw: 'grijs',
  Ontvangen: 'oker',
  'Zelf afgehandeld': 'paars',
  'Bij directie': 'paars',
  'Niet in behandeling': 'grijs',
  'In onderzoek': 'blauw',
  'Advies bij directie': 'paars',
  Besloten: 'blauw',
  Afgehandeld: 'groen',
  Besproken: 'groen',
  Gearchiveerd: 'grijs',
  Geanonimiseerd: 'grijs',
  Ingetrokken: 'grijs',
  Samengevoegd: 'grijs',
  Vervallen: 'grijs',
};

export const statustonen: Readonly<Record<Maatregel['status'] | Jaarevaluatie['status'], Toon>> = {
  Voorgesteld: 'oker',
  Aangehouden: 'oker',
  Afgewezen: 'grijs',
  Vastgesteld: 'paars',
  Bekendgemaakt: 'blauw',
  'In uitvoering': 'blauw',
  Uitgevoerd: 'oker',
  Beoordeeld: 'groen',
  Gesloten: 'grijs',
  Bijgesteld: 'grijs',
  Concept: 'oker',
  Besproken: 'paars',
  Heropend: 'oker',
};

const kleurenVan = <N extends string>(tonen: Readonly<Record<N, Toon>>): Readonly<Record<N, string>> =>
  Object.fromEntries(Object.entries<Toon>(tonen).map(([naam, toon]) => [naam, toonkleuren[toon]])) as Record<N, string>;

export const fasekleuren = kleurenVan(fasetonen);
export const statuskleuren = kleurenVan(statustonen);

export const termijnkleuren = { teLaat: '#f4c7c3', vandaag: '#fbe3b5', morgen: '#fdf0cc' } as const;

const deel = (hex: string, plek: number): number => parseInt(hex.slice(plek, plek + 2), 16) / 255;

/** `#rrggbb` as Google wants it. */
export const naarGoogle = (hex: string): ColorStyle => ({
  rgbColor: { red: deel(hex, 1), green: deel(hex, 3), blue: deel(hex, 5) },
});

const hex = (deel: number | null | undefined): string =>
  Math.round((deel ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');

type Teruggegeven = { readonly [K in keyof ColorStyle['rgbColor']]?: number | null };

/** And back; Google leaves out a part that is zero, and rounds. */
export const vanGoogle = (stijl: { readonly rgbColor?: Teruggegeven } | undefined): string | null =>
  stijl?.rgbColor === undefined
    ? null
    : `#${hex(stijl.rgbColor.red)}${hex(stijl.rgbColor.green)}${hex(stijl.rgbColor.blue)}`;
