// Waar staan de keuzes van een keuzelijst? Op een eigen verborgen blad, want in de lijst zelf passen geen komma's en geen 256 tekens.
import { bladen } from '../../src/sheets/layout';
import type { Bereik, Werkblad } from './werkblad';

const titel = 'Keuzelijsten';

const sleutelVan = (keuzes: readonly string[]): string => JSON.stringify(keuzes);

/** Equal lists of different columns once. */
const lijsten = new Map(
  bladen.flatMap((b) => b.kolommen).flatMap((k) => (k.keuzes === null ? [] : [[sleutelVan(k.keuzes), k] as const])),
);
const plekken = new Map([...lijsten.keys()].map((sleutel, kolom) => [sleutel, kolom]));

export const keuzeplek = (keuzes: readonly string[]): { readonly blad: string; readonly uit: Bereik } => ({
  blad: titel,
  uit: { kolom: plekken.get(sleutelVan(keuzes)) ?? 0, van: 1, tot: 1 + keuzes.length },
});

export const keuzeblad = (): Werkblad => {
  const alle = [...lijsten.values()].map((k) => ({ kop: k.kop, keuzes: k.keuzes ?? [] }));
  const langste = Math.max(...alle.map((l) => l.keuzes.length));
  return {
    titel,
    verborgen: true,
    kolommen: alle.map(() => ({ breedte: 180, verborgen: false, formaat: '@', terugloop: false })),
    rijen: [alle.map((l) => l.kop), ...Array.from({ length: langste }, (_, i) => alle.map((l) => l.keuzes[i] ?? null))],
    hoogtes: new Map(),
    stijlen: new Map([[0, alle.map(() => ({ vet: true, kleur: null }))]]),
    vast: { rijen: 1, kolommen: 0 },
    filterrij: null,
    keuzes: [],
    kleurregels: [],
  };
};
