// Wat kwam er na de vaststelling nog binnen over dat jaar? De vaste cijfers blijven staan; dit staat ernaast. (I-16, A-30, 5.3.2)
import type { Evaluatie, Figuur } from '../../src/evaluatie/model';
import { bedragInWoorden, getalInWoorden } from '../../src/evaluatie/woorden';

export interface Nakomer {
  readonly titel: string;
  readonly toen: string;
  readonly nu: string;
}

const delen: Readonly<Record<string, string>> = { van: 'totaal', p90: 'negen van de tien', noemer: 'trajecten' };

const inWoorden = (figuur: Figuur | undefined, getal: number | null): string => {
  if (getal === null) return 'geen';
  return figuur?.soort === 'bedrag' ? bedragInWoorden(getal) : getalInWoorden(getal);
};

/** `K06.reden:anders` is the group "anders" of figure K06.reden. */
export const nakomers = ({ nagekomen, figuren, jaar }: Evaluatie): readonly Nakomer[] =>
  (nagekomen.find((n) => n.jaar === jaar)?.verschillen ?? []).map(({ naam, toen, nu }) => {
    const [k = naam, ...rest] = naam.split(':');
    const deel = rest.join(':');
    const figuur = figuren.find((f) => f.naam === k);
    const bij = deel === '' ? '' : `: ${(delen[deel] ?? deel).replace('/', ', ')}`;
    return { titel: `${figuur?.titel ?? k}${bij}`, toen: inWoorden(figuur, toen), nu: inWoorden(figuur, nu) };
  });
