// Hoe kiest het voorbeeld afwisselend en toch elke keer hetzelfde? Met een eigen reeks getallen uit een zaad; nooit met echt toeval.

export interface Toeval {
  /** From 0 up to, not including, 1. */
  readonly deel: () => number;
  /** A whole number, both ends included. */
  readonly tussen: (van: number, tot: number) => number;
  readonly kans: (deel: number) => boolean;
  readonly kies: <T>(uit: readonly T[]) => T;
  /** `Het {een|ander} woord`: one of the words between braces. */
  readonly zin: (sjabloon: string) => string;
}

/** mulberry32: small, fast, and the same on every machine. */
const reeks = (zaad: number): (() => number) => {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let x = Math.imul(stand ^ (stand >>> 15), stand | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return (x ^ (x >>> 14)) >>> 0;
  };
};

/** Streams of the same seed with another `tak` have nothing to do with each other. */
export const maakToeval = (zaad: number, tak = 0): Toeval => {
  const begin = reeks(zaad ^ Math.imul(tak + 1, 0x9e3779b1));
  const volgende = reeks(begin());
  const deel = (): number => volgende() / 2 ** 32;
  const tussen = (van: number, tot: number): number => van + Math.floor(deel() * (tot - van + 1));
  const kies = <T>(uit: readonly T[]): T => uit[tussen(0, uit.length - 1)] as T;
  return {
    deel,
    tussen,
    kans: (p) => deel() < p,
    kies,
    zin: (sjabloon) => sjabloon.replace(/\{([^{}]*)\}/g, (_geheel, woorden: string) => kies(woorden.split('|'))),
  };
};

/** 32 hexadecimal digits, where a real register takes fresh ones. */
export const maakZout = (zaad: number): (() => string) => {
  const volgende = reeks(zaad ^ 0x5a17);
  return () => [1, 2, 3, 4].map(() => volgende().toString(16).padStart(8, '0')).join('');
};
