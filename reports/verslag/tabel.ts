// Hoe staat een tabel in een stuk? Met koppen die een voorlezer kent, getallen rechts en een totaal dat opvalt.
import { el, elMet, regelsVan } from './html';
import type { Html, Inhoud } from './html';

export interface Tabel {
  readonly bijschrift?: string;
  readonly koppen: readonly string[];
  readonly rijen: readonly (readonly Inhoud[])[];
  /** Columns with numbers, from 0. */
  readonly getallen?: readonly number[];
  /** The last row is the total of the others. */
  readonly totaal?: boolean;
  readonly smal?: boolean;
  /** Shares of the width, for a table with texts of people: a long word then breaks instead of pushing the page. */
  readonly breedtes?: readonly number[];
}

/** The first cell names the row. */
const rij = (cellen: readonly Inhoud[], rechts: ReadonlySet<number>, slot: boolean): Html =>
  elMet(
    'tr',
    { class: slot ? 'totaal' : null },
    cellen.map((cel, i) => {
      const klasse = rechts.has(i) ? 'getal' : null;
      return i === 0 ? elMet('th', { scope: 'row', class: klasse }, cel) : elMet('td', { class: klasse }, cel);
    }),
  );

const kolommen = (breedtes: readonly number[]): Html =>
  el(
    'colgroup',
    breedtes.map((b) => elMet('col', { class: `b${b}` })),
  );

export const tabel = (t: Tabel): Html => {
  const { bijschrift, koppen, rijen, totaal = false, breedtes } = t;
  const rechts = new Set(t.getallen ?? []);
  const klassen = [t.smal === true ? 'smal' : null, breedtes === undefined ? null : 'vast'].filter((k) => k !== null);
  return elMet(
    'table',
    { class: klassen.length === 0 ? null : klassen.join(' ') },
    bijschrift === undefined ? null : el('caption', bijschrift),
    breedtes === undefined ? null : kolommen(breedtes),
    el(
      'thead',
      el(
        'tr',
        koppen.map((kop, i) => elMet('th', { scope: 'col', class: rechts.has(i) ? 'getal' : null }, kop)),
      ),
    ),
    el(
      'tbody',
      rijen.map((cellen, i) => rij(cellen, rechts, totaal && i === rijen.length - 1)),
    ),
  );
};

export const gegevens = (paren: readonly (readonly [kop: string, waarde: Inhoud])[]): Html =>
  el(
    'dl',
    paren
      .filter(([, waarde]) => waarde !== null && waarde !== '')
      .map(([kop, waarde]) => [el('dt', kop), el('dd', waarde)]),
  );

/** What is short stands two beside each other; a story gets the whole line. */
const kortTot = 32;

export const gegevensDubbel = (paren: readonly (readonly [kop: string, tekst: string | null])[]): Html => {
  const isKort = ([kop, tekst]: readonly [string, string | null]): boolean =>
    kop.length <= kortTot && (tekst ?? '').length <= kortTot;
  return el(
    'div',
    el('div.dubbel', gegevens(paren.filter(isKort))),
    gegevens(paren.filter((p) => !isKort(p)).map(([kop, tekst]) => [kop, tekst === null ? null : regelsVan(tekst)])),
  );
};
