// Welk bedrag staat er in deze cel? Een getal van het rekenblad, of tekst zoals op een formulier (besluit 7).
import { leesBedrag } from '../procedure/velden';
import type { Inleescel } from './cel';

/** `1250.5` -> `1250,50`, as a form takes it; null when it is no amount. */
export const bedragVan = (cel: Inleescel): string | null => {
  if (cel.soort !== 'getal') return leesBedrag(cel.tekst) === null ? null : cel.tekst;
  const tekst = Number(cel.tekst).toFixed(2).replace('.', ',');
  return leesBedrag(tekst) === null ? null : tekst;
};
