// Welke rij is de kop, en welke kolom is welk veld? Een voorstel aan de hand van de koppen; de gebruiker beslist.
import { celOp, genormaliseerd, isLegeRij, kolomletter } from './cel';
import type { Inleesblad, Inleescel } from './cel';
import { kopwoorden, veldnamen } from './velden';
import type { Koppeling, Veldnaam } from './velden';

/** 0 when the heading says nothing of the field; an exact word of the list beats one that is only part of the heading. */
const score = (kop: string, veld: Veldnaam): number => {
  const woorden = kopwoorden[veld];
  const precies = woorden.indexOf(kop);
  if (precies >= 0) return 1000 - precies;
  const deel = woorden.findIndex((w) => w.length > 2 && ` ${kop} `.includes(` ${w} `));
  return deel < 0 ? 0 : 500 - deel;
};

const herkend = (rij: readonly Inleescel[]): number =>
  rij.filter((cel) => cel.soort === 'tekst' && veldnamen.some((v) => score(genormaliseerd(cel.tekst), v) >= 500))
    .length;

/** Above the heading there is often a title; after twenty rows it is no heading any more. */
export const stelKopregelVoor = (blad: Inleesblad): number => {
  const eerste = blad.rijen.slice(0, 20);
  const meeste = Math.max(0, ...eerste.map(herkend));
  const plek = meeste > 0 ? eerste.findIndex((rij) => herkend(rij) === meeste) : -1;
  return plek >= 0
    ? plek
    : Math.max(
        0,
        eerste.findIndex((rij) => !isLegeRij(rij)),
      );
};

export interface Kolomkop {
  readonly kop: string;
  /** First values below it, so that one sees what it is about. */
  readonly voorbeelden: readonly string[];
}

/** A column without heading and without values is none. */
export const kolommenVan = (blad: Inleesblad, kopregel: number): readonly Kolomkop[] => {
  const breedte = Math.max(0, ...blad.rijen.slice(kopregel).map((rij) => rij.length));
  return Array.from({ length: breedte }, (_, kolom) => {
    const kop = celOp(blad.rijen[kopregel], kolom).tekst.replace(/\s+/g, ' ');
    const gevuld = blad.rijen.slice(kopregel + 1).flatMap((rij) => celOp(rij, kolom).tekst || []);
    return { kop: kop === '' ? `Kolom ${kolomletter(kolom)}` : kop, voorbeelden: gevuld.slice(0, 3) };
  });
};

const isLeeg = (kolom: Kolomkop, plek: number): boolean =>
  kolom.voorbeelden.length === 0 && kolom.kop === `Kolom ${kolomletter(plek)}`;

/** Every field goes to the column that suits it best; what is left comes into the note, so that nothing gets lost. */
export const stelKoppelingVoor = (kolommen: readonly Kolomkop[]): readonly Koppeling[] => {
  const kansen = kolommen
    .flatMap(({ kop }, plek) => veldnamen.map((veld) => ({ plek, veld, punten: score(genormaliseerd(kop), veld) })))
    .filter((k) => k.punten > 0)
    .sort((a, b) => b.punten - a.punten || a.plek - b.plek);
  const gekozen = new Map<number, Veldnaam>();
  for (const { plek, veld } of kansen)
    if (!gekozen.has(plek) && ![...gekozen.values()].includes(veld)) gekozen.set(plek, veld);
  return kolommen.map((kolom, plek) => gekozen.get(plek) ?? (isLeeg(kolom, plek) ? 'weg' : 'notitie'));
};
