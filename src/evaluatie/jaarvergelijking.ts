// Hoe verhoudt een cijfer zich tot vorig jaar, in een zin voor scherm, presentatie en verslag? (5.3.2)
import { uitGetallen } from './getallen';
import type { Evaluatie, Figuur, Getallen, Telling, Verdeling } from './model';
import { bedragInWoorden, getalInWoorden, inEenRegel, magTrend, procent, verschilInWoorden } from './woorden';

type Jaren = Pick<Evaluatie, 'jaar' | 'jaren'>;

const getallenIn = ({ jaren }: Jaren, jaar: number): Getallen | null =>
  jaren.find((j) => j.jaar === jaar)?.getallen ?? null;

/** The same figure a year ago, as frozen when it was; null when there is none. */
export const figuurVorigJaar = (f: Figuur, e: Jaren): Figuur | null => {
  const getallen = getallenIn(e, e.jaar - 1);
  return getallen === null ? null : uitGetallen(f, getallen);
};

/** A group with last year beside it; also one that only existed then, or that column would not add up. */
export interface Groepsregel extends Telling {
  readonly naam: string;
  /** Null when nothing of it was kept. */
  readonly toen: number | null;
}

/** First the groups of this year, in their own order. */
export const groepenMetVorigJaar = (f: Verdeling, e: Jaren): readonly Groepsregel[] => {
  const toen = figuurVorigJaar(f, e);
  if (toen?.soort !== 'verdeling') return f.groepen.map((g) => ({ ...g, toen: null }));
  return toen.groepen.map(({ naam, aantal }) => ({
    ...(f.groepen.find((g) => g.naam === naam) ?? { naam, aantal: 0, ids: [] }),
    toen: aantal,
  }));
};

const totaal = (f: Figuur): string =>
  f.soort === 'verdeling' ? `${f.van.aantal === 0 ? 'geen' : `${f.van.aantal} in totaal`}` : inEenRegel(f);

/** What is compared of a figure; a share is not a number of its own. */
const kern = (f: Figuur): number | null => {
  if (f.soort === 'aantal') return f.telling.aantal;
  if (f.soort === 'verdeling') return f.van.aantal;
  if (f.soort === 'duur') return f.mediaan;
  if (f.soort === 'bedrag') return f.centen;
  if (f.soort === 'dichtheid') return f.perHonderd;
  return null;
};

const punten = (nu: Figuur, toen: Figuur): string | null => {
  if (nu.soort !== 'aandeel' || toen.soort !== 'aandeel') return null;
  const [a, b] = [nu, toen].map((f) => procent(f.telling.aantal, f.van.aantal));
  if (a === null || b === null || a === undefined || b === undefined) return null;
  return a === b ? 'even hoog' : `${Math.abs(a - b)} procentpunt ${a > b ? 'hoger' : 'lager'}`;
};

/** "3 meer", "15 procentpunt hoger"; null when the numbers are too small or not there. */
export const verschilMetVorigJaar = (nu: Figuur, toen: Figuur): string | null => {
  const [a, b] = [kern(nu), kern(toen)];
  if (a === null || b === null) return punten(nu, toen);
  return verschilInWoorden(a, b, nu.soort === 'bedrag' ? bedragInWoorden : getalInWoorden);
};

/** "7; in 2025 4 (3 meer)", or the figure alone in a first year. */
export const jaarzin = (f: Figuur, e: Jaren): string => {
  const toen = figuurVorigJaar(f, e);
  if (toen === null) return `${inEenRegel(f)}; over ${e.jaar - 1} is niets bekend`;
  const verschil = verschilMetVorigJaar(f, toen);
  return `${inEenRegel(f)}; in ${e.jaar - 1} ${totaal(toen)}${verschil === null ? '' : ` (${verschil})`}`;
};

const klachten = (n: number): string => (n === 0 ? 'geen klachten' : n === 1 ? '1 klacht' : `${n} klachten`);

/** "In 2026 zijn geen klachten ontvangen; in 2025 4 (4 minder)." Also, and above all, in a year of zero. */
export const ontvangstzin = (e: Jaren): string => {
  const nu = getallenIn(e, e.jaar)?.['K02:klacht'] ?? 0;
  const toen = getallenIn(e, e.jaar - 1)?.['K02:klacht'] ?? null;
  const daarvoor =
    toen === null
      ? `over ${e.jaar - 1} is niets bekend`
      : `in ${e.jaar - 1} ${toen === 0 ? 'geen' : toen} (${verschilInWoorden(nu, toen)})`;
  return `In ${e.jaar} ${nu === 1 ? 'is' : 'zijn'} ${klachten(nu)} ontvangen; ${daarvoor}.`;
};

/** "Trend: 2024 3, 2025 4, 2026 7", and without that word when it would say more than there is. */
export const verloopzin = ({ jaren }: Jaren, getal: string): string => {
  const per = jaren.map((j) => ({ jaar: j.jaar, n: j.getallen[getal] ?? null }));
  const gevallen = per.reduce((som, { n }) => som + (n ?? 0), 0);
  const woord = magTrend(per.filter(({ n }) => n !== null).length, gevallen) ? 'Trend' : 'Per jaar';
  return `${woord}: ${per.map(({ jaar, n }) => `${jaar} ${n === null ? 'onbekend' : getalInWoorden(n)}`).join(', ')}`;
};
