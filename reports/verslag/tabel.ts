// Hoe staat een tabel in een stuk? Met koppen die een voorlezer kent, getallen rechts en een totaal dat opvalt.
import { el, elMet } from './html';
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

export const tabel = ({ bijschrift, koppen, rijen, getallen = [], totaal = false, smal = false }: Tabel): Html => {
  const rechts = new Set(getallen);
  return elMet(
    'table',
    { class: smal ? 'smal' : null },
    bijschrift === undefined ? null : el('caption', bijschrift),
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
