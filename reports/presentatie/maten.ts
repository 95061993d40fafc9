// Past een tekst, en hoe hoog wordt zij? Een voorzichtige schatting in inches, zodat niets over de rand van een dia loopt.
import type { Tabel } from './dia';

/** 16:9. */
export const BREED = 13.333;
export const HOOG = 7.5;
export const MARGE = 0.6;
export const INHOUD = { x: MARGE, y: 1.45, w: BREED - 2 * MARGE, h: 5.2 } as const;

/** Never smaller than this many points. */
export const KLEINST = 12;

/** A letter of a sans serif is on average this part of its size wide, wider than measured so that the guess is on the safe side. */
const letterbreedte = 0.56;
const regelhoogte = 1.25;
/** Inside a cell, left and right together, and above and below together. */
const celrand = { w: 0.2, h: 0.12 } as const;

/** Lines that a text takes in a width; a word that is wider than the line is broken. */
export const regelsIn = (tekst: string, breedte: number, punten: number): number => {
  const perRegel = Math.max(1, Math.floor((breedte * 72) / (punten * letterbreedte)));
  return tekst.split('\n').reduce((som, alinea) => {
    let [regels, plek] = [1, 0];
    for (const woord of alinea.split(' ')) {
      const nodig = plek === 0 ? woord.length : plek + 1 + woord.length;
      if (nodig <= perRegel) plek = nodig;
      else {
        regels += plek === 0 ? 0 : 1;
        regels += Math.ceil(woord.length / perRegel) - 1;
        plek = woord.length % perRegel || perRegel;
      }
    }
    return som + regels;
  }, 0);
};

export const hoogteVan = (regels: number, punten: number): number => (regels * punten * regelhoogte) / 72;

/** The highest cell makes the row. */
export const rijhoogte = (
  rij: readonly string[],
  breedtes: readonly number[],
  breedte: number,
  punten: number,
): number =>
  Math.max(
    ...rij.map((tekst, i) => hoogteVan(regelsIn(tekst, breedte * (breedtes[i] ?? 0) - celrand.w, punten), punten)),
  ) + celrand.h;

/** Rows in groups that each fit under a heading; a row that is higher than a page stands alone. */
export const paginas = (tabel: Tabel, breedte: number, hoogte: number, punten: number): readonly Tabel['rijen'][] => {
  const kop = rijhoogte(tabel.koppen, tabel.breedtes, breedte, punten);
  const uit: (readonly string[])[][] = [];
  let over = 0;
  for (const rij of tabel.rijen) {
    const nodig = rijhoogte(rij, tabel.breedtes, breedte, punten);
    const laatste = uit[uit.length - 1];
    if (laatste !== undefined && nodig <= over) {
      laatste.push(rij);
      over -= nodig;
    } else {
      uit.push([rij]);
      over = hoogte - kop - nodig;
    }
  }
  return uit;
};

/** Lines of a list in groups that fit. */
export const lijstpaginas = (
  regels: readonly string[],
  breedte: number,
  hoogte: number,
  punten: number,
): readonly (readonly string[])[] => {
  const tabel: Tabel = { soort: 'tabel', koppen: [''], rijen: regels.map((r) => [r]), breedtes: [1] };
  return paginas(tabel, breedte - 0.4, hoogte, punten).map((rijen) => rijen.map(([r]) => r ?? ''));
};
