// Welke kleur heeft een blok, een fase of een termijn? Een rustige reeks, in Google en op de eigen pagina dezelfde.
import type { Fase } from '../procedure/lijsten';
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

export const fasekleuren: Readonly<Record<Exclude<Fase, 'Nieuw'>, string>> = {
  Ontvangen: '#d9e8f6',
  'Bij directie': '#fdf0cc',
  'Niet in behandeling': '#eeeeee',
  'In onderzoek': '#fbe3b5',
  'Advies bij directie': '#fdf0cc',
  Besloten: '#f8e1d6',
  Afgehandeld: '#dcefe1',
  Besproken: '#e7def3',
  Gearchiveerd: '#eeeeee',
};

export const termijnkleuren = { teLaat: '#f4c7c3', vandaag: '#fbe3b5', morgen: '#fdf0cc' } as const;

const deel = (hex: string, plek: number): number => parseInt(hex.slice(plek, plek + 2), 16) / 255;

/** `#rrggbb` as Google wants it. */
export const naarGoogle = (hex: string): ColorStyle => ({
  rgbColor: { red: deel(hex, 1), green: deel(hex, 3), blue: deel(hex, 5) },
});
