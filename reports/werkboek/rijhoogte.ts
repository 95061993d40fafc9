// Hoe hoog is een rij? Zoveel regels als haar langste tekst nodig heeft, maar nooit zo hoog dat de tabel onleesbaar wordt.
import type { Cel, Werkkolom } from './werkblad';

const regelhoogte = 15;
const hoogstensRegels = 3;
/** Average width of a letter in pixels. */
const letterbreedte = 7;

const regels = (cel: Cel | undefined, { breedte, verborgen, terugloop }: Werkkolom): number => {
  if (verborgen || !terugloop || typeof cel !== 'string') return 1;
  const perRegel = Math.max(1, Math.floor(breedte / letterbreedte));
  if (cel.length <= perRegel && !cel.includes('\n')) return 1;
  return cel
    .slice(0, hoogstensRegels * perRegel)
    .split('\n')
    .reduce((som, regel) => som + Math.max(1, Math.ceil(regel.length / perRegel)), 0);
};

export const rijhoogte = (cellen: readonly Cel[], kolommen: readonly Werkkolom[]): number =>
  regelhoogte * Math.min(hoogstensRegels, Math.max(1, ...kolommen.map((k, i) => regels(cellen[i], k))));
