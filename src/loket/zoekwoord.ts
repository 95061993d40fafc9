// Waar staat een gezocht woord in een tekst? Zonder op hoofdletters of accenten te letten, met een stukje van de zin eromheen.
import { knip } from '../procedure/knippen';

export const vouw = (tekst: string): string => tekst.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Everything between spaces; all of them must be found. */
export const woordenVan = (zoek: string): readonly string[] => [
  ...new Set(
    vouw(zoek)
      .split(/\s+/)
      .filter((w) => w !== ''),
  ),
];

export interface Vindplaats {
  readonly voor: string;
  readonly treffer: string;
  readonly na: string;
}

const voorHoogstens = 40;
const naHoogstens = 60;
const opEenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ');

/** The last words; half a word in front is left out when there is a whole one, and never half a character. */
const staart = (tekst: string): string => tekst.slice(-voorHoogstens).replace(/^\S*\s+(?=\S)|^[\udc00-\udfff]/, '');

const metRand = (tekst: string, begin: number, einde: number): Vindplaats => {
  const [voor, na] = [tekst.slice(0, begin), tekst.slice(einde)];
  return {
    voor: opEenRegel(voor.length > voorHoogstens ? `…${staart(voor)}` : voor),
    treffer: opEenRegel(tekst.slice(begin, einde)),
    na: opEenRegel(na.length > naHoogstens ? `${knip(na, naHoogstens)}…` : na),
  };
};

const begintWoord = (tekst: string, op: number): boolean => !/[\p{L}\p{N}]/u.test(tekst.charAt(op - 1));

/** Where a word begins with it, or else where it stands at all. */
const plekIn = (tekst: string, woord: string): number => {
  const eerste = tekst.indexOf(woord);
  let op = eerste;
  while (op >= 0 && !begintWoord(tekst, op)) op = tekst.indexOf(woord, op + 1);
  return op < 0 ? eerste : op;
};

/** `woord` is folded already. Folding changes lengths, so each folded unit remembers which characters it came from. */
export const zoekIn = (tekst: string, woord: string): (Vindplaats & { readonly aanBegin: boolean }) | null => {
  let gevouwen = '';
  const begin: number[] = [];
  let plek = 0;
  for (const teken of tekst) {
    const deel = vouw(teken);
    for (let i = 0; i < deel.length; i += 1) begin.push(plek);
    gevouwen += deel;
    plek += teken.length;
  }
  const op = plekIn(gevouwen, woord);
  if (op < 0) return null;
  const aanBegin = begintWoord(gevouwen, op);
  return { ...metRand(tekst, begin[op] ?? 0, begin[op + woord.length] ?? tekst.length), aanBegin };
};
