// Wat is de boodschap van een cijfer in een zin? Alleen wat de aantallen zelf zeggen; bij gelijke standen of te weinig de kale vraag (5.3.2).
import type { Evaluatie, Verdeling } from '../../src/evaluatie/model';
import { vanInWoorden, verschilInWoorden } from '../../src/evaluatie/woorden';
import { figuurVan } from '../grafieken/uit-cijfers';
import { hoeveel, metHoofdletter, vorigJaar } from './woorden';

/** The group that is named most, when exactly one is. */
const grootste = (f: Verdeling | null): Verdeling['groepen'][number] | null => {
  const hoogst = Math.max(0, ...(f?.groepen ?? []).map((g) => g.aantal));
  const gelijk = (f?.groepen ?? []).filter((g) => g.aantal === hoogst);
  return hoogst > 1 && gelijk.length === 1 ? (gelijk[0] ?? null) : null;
};

/** `Vaakst genoemd: bejegening (5 van 9)` */
export const meeste = (f: Verdeling | null, zin: string, anders: string): string => {
  const groep = grootste(f);
  return f === null || groep === null ? anders : `${zin}: ${groep.naam} (${groep.aantal} van ${f.van.aantal})`;
};

/** `Eerste bericht op tijd: 18 van 20 (90%)` */
export const aandeelzin = (e: Evaluatie, naam: string, zin: string, anders: string): string => {
  const f = figuurVan(e.figuren, naam, 'aandeel');
  return f === null || f.van.aantal === 0 ? anders : `${zin}: ${vanInWoorden(f.telling.aantal, f.van.aantal)}`;
};

export const klachtenIn = (e: Evaluatie, jaar: number): number | null =>
  e.jaren.find((j) => j.jaar === jaar)?.getallen['K02:klacht'] ?? null;

/** `19 klachten, 3 meer dan in 2024`: a difference in numbers, never a direction drawn from two years. */
export const klachtenzin = (e: Evaluatie): string => {
  const nu = klachtenIn(e, e.jaar) ?? 0;
  const vorig = klachtenIn(e, e.jaar - 1);
  const zin = metHoofdletter(hoeveel(nu, 'klacht', 'klachten'));
  if (vorig === null) return `${zin} in ${e.jaar}`;
  return `${zin} in ${e.jaar}, ${verschilInWoorden(nu, vorig)} ${nu === vorig ? 'als' : 'dan'} in ${e.jaar - 1}`;
};

const delen = ['gegrond', 'deels gegrond'];

/** Upheld in whole or in part, of all files that were decided. */
export const gegrond = (e: Evaluatie): { readonly aantal: number; readonly van: number } => {
  const f = figuurVan(e.figuren, 'K12', 'verdeling');
  const groepen = (f?.groepen ?? []).filter((g) => delen.includes(g.naam));
  return { aantal: groepen.reduce((som, g) => som + g.aantal, 0), van: f?.van.aantal ?? 0 };
};

export const gegrondVorigJaar = (e: Evaluatie): string | null => {
  const vorig = vorigJaar(e);
  if (vorig === null) return null;
  return vanInWoorden(
    delen.reduce((som, g) => som + (vorig[`K12:${g}`] ?? 0), 0),
    vorig['K12:van'] ?? 0,
  );
};
