// Welke drie dossiers ziet de auditor? Door het toeval gekozen en toch na te gaan: uit jaar, uitgave en nummer volgt altijd dezelfde keuze (5.3.2).

export interface Kandidaat {
  /** Of the row: dossier and round. */
  readonly id: string;
  readonly nummer: string;
}

/** FNV-1a with a last stir: small, the same everywhere, and neighbouring numbers lie far apart. */
export const lotgetal = (tekst: string): number => {
  let h = 0x811c9dc5;
  for (const letter of tekst) h = Math.imul(h ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

export const hoeveel = 3;

export interface Keuze {
  readonly gekozen: readonly (Kandidaat & { readonly lot: number })[];
  readonly uit: number;
}

/** The lowest lots win, so one dossier more changes at most one of the three. */
export const kies = (kandidaten: readonly Kandidaat[], jaar: number, uitgave: number): Keuze => {
  const loten = kandidaten.map((k) => ({ ...k, lot: lotgetal(`${jaar}/${uitgave}/${k.nummer}`) }));
  const opLot = loten.sort((a, b) => a.lot - b.lot || (a.nummer < b.nummer ? -1 : 1));
  return { gekozen: opLot.slice(0, hoeveel), uit: kandidaten.length };
};
