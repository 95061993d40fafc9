// In welke volgorde zet Sheets rijen? Getallen, tekst, ja/nee, leeg altijd onderaan; celinhoud verhuist, rijhoogtes niet.
import { werkelijkeWaarde } from './formule';
import type { Rechthoek } from './cellen';
import type { Blad, Cel, Inhoud, Rij } from './werkboek';

type Sleutel = readonly [soort: number, waarde: number | string];
const LEEG: Sleutel = [9, 0];

function sleutel(inhoud: Inhoud, blad: Blad, rij: number, kolom: number): Sleutel {
  const waarde = werkelijkeWaarde(inhoud, blad, rij, kolom);
  if (waarde === undefined) return LEEG;
  if (typeof waarde.numberValue === 'number') return [0, waarde.numberValue];
  if (typeof waarde.stringValue === 'string') return [1, waarde.stringValue.toLowerCase()];
  if (typeof waarde.boolValue === 'boolean') return [2, waarde.boolValue ? 1 : 0];
  return [3, 0];
}

function vergelijk(a: Sleutel, b: Sleutel, aflopend: boolean): number {
  if (a[0] === 9 || b[0] === 9) return a[0] - b[0];
  const uit = a[0] !== b[0] ? a[0] - b[0] : plus(a[1], b[1]);
  return aflopend ? -uit : uit;
}

function plus(a: number | string, b: number | string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export interface SorteerSleutel {
  readonly kolom: number;
  readonly aflopend: boolean;
}

export function sorteerVlak(inhoud: Inhoud, blad: Blad, vlak: Rechthoek, sleutels: readonly SorteerSleutel[]): Blad {
  const eind = Math.min(vlak.r1, Math.max(vlak.r0, blad.rijen.length));
  const plekken = Array.from({ length: eind - vlak.r0 }, (_, plek) => vlak.r0 + plek);
  const gesorteerd = plekken
    .map((rij) => ({ rij, waarden: sleutels.map(({ kolom }) => sleutel(inhoud, blad, rij, kolom)) }))
    .sort((a, b) => {
      const uit = sleutels.map(({ aflopend }, plek) =>
        vergelijk(a.waarden[plek] ?? LEEG, b.waarden[plek] ?? LEEG, aflopend),
      );
      return uit.find((verschil) => verschil !== 0) ?? a.rij - b.rij;
    });
  const rijen = [...blad.rijen];
  gesorteerd.forEach(({ rij }, plek) => {
    rijen[vlak.r0 + plek] = mengRij(blad.rijen[vlak.r0 + plek] ?? [], blad.rijen[rij] ?? [], vlak);
  });
  return { ...blad, rijen: Array.from(rijen, (rij: Rij | undefined) => rij ?? []) };
}

function mengRij(hier: Rij, bron: Rij, { k0, k1 }: Rechthoek): Rij {
  const lengte = Math.max(hier.length, bron.length);
  return Array.from({ length: lengte }, (_, kolom): Cel | undefined =>
    kolom >= k0 && kolom < k1 ? bron[kolom] : hier[kolom],
  );
}
