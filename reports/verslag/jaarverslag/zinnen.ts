// Hoe staat een cijfer in een lopende zin, ook als het er geen, een of twee zijn? (5.3.2)
import { procent } from '../../../src/evaluatie/woorden';
import { telwoord } from '../telwoord';

const deelTussenHaken = (deel: number, van: number): string => {
  const p = procent(deel, van);
  return p === null ? '' : ` (${p}%)`;
};

const alleSamen = (n: number): string => (n === 2 ? 'allebei' : `alle ${telwoord(n)}`);

/** After a sentence that named how many: `Daarvan zijn er acht op tijd beantwoord.` */
export const daarvan = (deel: number, van: number, hoe: string): string => {
  if (deel === van) return van === 1 ? `Die is ${hoe}.` : `Die zijn ${alleSamen(van)} ${hoe}.`;
  if (deel === 0) return van === 1 ? `Die is niet ${hoe}.` : `Daarvan is er geen ${hoe}.`;
  return `Daarvan ${deel === 1 ? 'is er één' : `zijn er ${telwoord(deel)}`} ${hoe}${deelTussenHaken(deel, van)}.`;
};

export const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen[delen.length - 1] ?? ''}`;

const alsWoord = 12;

/** `twee keer gegrond en één keer ongegrond`; what never happened is not said, and words and figures do not stand mixed. */
export const keren = (delen: readonly (readonly [aantal: number, wat: string])[]): readonly string[] => {
  const groot = delen.some(([n]) => n > alsWoord);
  return delen.filter(([n]) => n > 0).map(([n, wat]) => `${groot ? n : telwoord(n)} keer ${wat}`);
};

const toenWarenHet = (toen: number): string => {
  if (toen === 0) return 'toen er geen waren';
  return toen === 1 ? 'toen het er één was' : `toen het er ${telwoord(toen)} waren`;
};

/** Null is a year of which nothing is known. */
export const vergelijking = (nu: number, toen: number | null, jaar: number): string => {
  if (toen === null) return `Over ${jaar} zijn er geen cijfers om mee te vergelijken.`;
  if (nu === toen) return nu === 0 ? `Ook in ${jaar} waren er geen klachten.` : `Dat is evenveel als in ${jaar}.`;
  if (nu === 0) return `In ${jaar} ${toen === 1 ? 'was het er één' : `waren het er ${telwoord(toen)}`}.`;
  const verschil = Math.abs(nu - toen);
  const dat = verschil === 1 ? 'Dat is er één' : `Dat zijn er ${telwoord(verschil)}`;
  return `${dat} ${nu > toen ? 'meer' : 'minder'} dan in ${jaar}, ${toenWarenHet(toen)}.`;
};
