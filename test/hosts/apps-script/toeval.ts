// Hoe kiest een proef willekeurig en toch elke keer hetzelfde? Met een eigen reeks getallen uit een zaad.

/** The same numbers for the same seed. */
export const toeval = (zaad: number) => {
  let a = zaad * 2_654_435_761;
  const volgende = (): number => {
    a = (a + 0x6d2b79f5) | 0;
    const t = Math.imul(a ^ (a >>> 15), 1 | a);
    const u = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((u ^ (u >>> 14)) >>> 0) / 4_294_967_296;
  };
  const tot = (n: number): number => Math.floor(volgende() * n);
  return {
    kans: (p: number) => volgende() < p,
    tot,
    kies: <T>(lijst: readonly T[]): T => lijst[tot(lijst.length)] as T,
  };
};
export type Toeval = ReturnType<typeof toeval>;
