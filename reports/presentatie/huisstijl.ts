// Hoe ziet elke dia eruit? 16:9, een rustige bladspiegel, een accentkleur en nooit kleiner dan twaalf punten.
import { accent, inkt, rasterlijn, stil, vlak } from '../grafieken/kleuren';

/** In inches. */
export interface Vak {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const BREED = 13.333;
export const HOOG = 7.5;
const MARGE = 0.6;
const breedte = BREED - 2 * MARGE;

export const vakken = {
  kop: { x: MARGE, y: 0.4, w: breedte, h: 0.26 },
  titel: { x: MARGE, y: 0.66, w: breedte, h: 0.86 },
  /** Below a title of one line; below one of two lines it begins lower. */
  inhoud: { x: MARGE, y: 1.36, w: breedte, h: 5.06 },
  bron: { x: MARGE, y: 6.48, w: breedte, h: 0.46 },
  voet: { x: MARGE, y: 7.02, w: 9, h: 0.26 },
  nummer: { x: BREED - MARGE - 1, y: 7.02, w: 1, h: 0.26 },
  streep: { x: 0, y: 0.44, w: 0.16, h: 1.02 },
} as const satisfies Record<string, Vak>;

/** On every computer, in Google Slides and in LibreOffice under another name but just as wide. */
export const LETTER = 'Arial';
/** Never smaller than this many points. */
export const KLEINST = 12;
export const punten = { titel: 24, kop: KLEINST, tussenkop: 14, klein: KLEINST, tegel: 24 } as const;

const hex = (kleur: string): string => kleur.replace('#', '').toUpperCase();
export const kleuren = {
  accent: hex(accent),
  inkt: hex(inkt),
  stil: hex(stil),
  lijn: hex(rasterlijn),
  vlak: hex(vlak),
};
/** From nothing to most, in steps that also differ in grey. */
export const tinten = ['FFFFFF', 'E3EEF1', 'B9D5DC', '8FB8C4'] as const;
