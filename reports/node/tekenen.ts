// Hoe tekent Node een grafiek, zonder browser? Met Skia en een eigen letter, zodat elke computer hetzelfde plaatje geeft (5.3.2).
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { letter } from '../grafieken/kleuren';
import { opDoek } from '../grafieken/tekening';
import type { Teken } from '../grafieken/tekening';

const bestanden = [
  require.resolve('@fontsource/open-sans/files/open-sans-latin-400-normal.woff2'),
  require.resolve('@fontsource/open-sans/files/open-sans-latin-600-normal.woff2'),
];

let aanwezig = false;

/** A family nobody knows is drawn as nothing at all, silently; and one of the computer itself would draw another picture. */
const metLetter = (): void => {
  if (aanwezig) return;
  if (bestanden.some((pad) => GlobalFonts.registerFromPath(pad, letter) === null))
    throw new Error(`De letter ${letter} ontbreekt; draai npm ci opnieuw.`);
  aanwezig = true;
};

export const tekenInNode: Teken = (grafiek, breedte, hoogte) => {
  metLetter();
  return Promise.resolve(opDoek(createCanvas(1, 1), grafiek, breedte, hoogte, (doek) => doek.toDataURL('image/png')));
};
