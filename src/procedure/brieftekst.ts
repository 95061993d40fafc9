// Staat dit in de tekst van een brief? Gegevens letterlijk, verhalen herkenbaar, en niets dat nog ingevuld moet worden (5.1.3, 5.2.2)
import type { Briefwaarden } from './briefwaarden';
import type { Onderdeel } from './rijen';

/** What a letter is made of, and so what is looked for in it. */
export interface Stof {
  readonly waarden: Briefwaarden;
  readonly onderdelen: readonly Onderdeel[];
}

const plat = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

export const letterlijk = (tekst: string, waarde: string): boolean => plat(tekst).includes(plat(waarde));

/** Every two words that follow each other: loose words turn up anywhere, pairs hardly do. */
const woordparen = (tekst: string): ReadonlySet<string> => {
  const woorden = tekst.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(woorden.slice(1).map((woord, i) => `${woorden[i] ?? ''} ${woord}`));
};

/** Literally there, or at least a third of its pairs of words: polished is fine, dropped is not. */
export const herkenbaar = (tekst: string, waarde: string): boolean => {
  if (letterlijk(tekst, waarde)) return true;
  const gezocht = [...woordparen(waarde)];
  const erin = woordparen(tekst);
  return gezocht.length > 0 && gezocht.filter((paar) => erin.has(paar)).length * 3 >= gezocht.length;
};

const keren = (tekst: string, woord: RegExp): number => (tekst.match(woord) ?? []).length;

/** The judgements are the directie's: none may be left out or turned while editing (I-07). */
export const gelijkeOordelen = (tekst: string, onderdelen: readonly Onderdeel[]): boolean => {
  const aantal = (oordeel: Onderdeel['oordeel']): number => onderdelen.filter((o) => o.oordeel === oordeel).length;
  return keren(tekst, /\bgegrond/gi) >= aantal('gegrond') && keren(tekst, /\bongegrond/gi) >= aantal('ongegrond');
};

/** Words between braces that nobody filled in. Braces the complainant typed himself are his own words. */
export const openPlaatsen = (tekst: string, waarden: Briefwaarden): readonly string[] => {
  const eigen = Object.values(waarden).filter((waarde) => waarde.includes('{'));
  const rest = eigen.reduce((over, waarde) => over.split(waarde).join(' '), tekst);
  return [...new Set([...rest.matchAll(/\{([A-Za-z_]+)\}/g)].map(([, naam]) => naam ?? ''))];
};
