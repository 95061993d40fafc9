// Hoe verandert een rechthoek cellen? Eén functie die rijen kopieert waar iets verandert en de rest deelt.
import type { Blad, Cel, Rij } from './werkboek';

export interface Rechthoek {
  readonly r0: number;
  readonly k0: number;
  readonly r1: number;
  readonly k1: number;
}

export function schoon(cel: Cel | undefined): Cel | undefined {
  if (cel === undefined) return undefined;
  const delen = Object.entries(cel).filter(([, waarde]) => waarde !== undefined && waarde !== null);
  return delen.length === 0 ? undefined : Object.fromEntries(delen);
}

export type CelWijziging = (cel: Cel | undefined, rij: number, kolom: number) => Cel | undefined;

export function wijzigCellen(blad: Blad, vlak: Rechthoek, wijzig: CelWijziging): Blad {
  const rijen: Rij[] = [...blad.rijen];
  for (let rij = vlak.r0; rij < vlak.r1; rij += 1) {
    const nieuw = [...(rijen[rij] ?? [])];
    for (let kolom = vlak.k0; kolom < vlak.k1; kolom += 1) {
      const cel = schoon(wijzig(nieuw[kolom], rij, kolom));
      if (cel !== undefined || kolom < nieuw.length) nieuw[kolom] = cel;
    }
    if (nieuw.length > 0 || rij < rijen.length) rijen[rij] = vulGaten(nieuw);
  }
  return { ...blad, rijen: vulRijen(rijen) };
}

export function zetCel(
  blad: Blad,
  rij: number,
  kolom: number,
  wijzig: (cel: Cel | undefined) => Cel | undefined,
): Blad {
  return wijzigCellen(blad, { r0: rij, k0: kolom, r1: rij + 1, k1: kolom + 1 }, wijzig);
}

function vulGaten(rij: readonly (Cel | undefined)[]): Rij {
  return Array.from(rij);
}

function vulRijen(rijen: readonly Rij[]): Rij[] {
  return Array.from(rijen, (rij: Rij | undefined) => rij ?? []);
}

/** De lijst tot en met het laatste volle deel: zo laat Google lege staarten weg. */
export function totLaatste<T>(lijst: readonly T[], isVol: (deel: T) => boolean): T[] {
  let eind = lijst.length;
  while (eind > 0 && !lijst.slice(eind - 1, eind).some(isVol)) eind -= 1;
  return lijst.slice(0, eind);
}
