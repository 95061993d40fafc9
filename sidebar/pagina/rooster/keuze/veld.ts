// Welke cellen zijn er om uit te kiezen, en welke cel staat waar op het scherm?
import type { RowComponent } from 'tabulator-tables';
import type { Roosterrij } from '../rij';
import type { Maat, Plek } from './gebied';

export interface Veld {
  /** What scrolls, with the rows that are on the screen now. */
  readonly houder: HTMLElement;
  /** Columns of the tab, in the order of the grid. */
  readonly kolommen: readonly number[];
  /** Rows that are left after filtering, in their order. */
  readonly rijen: () => readonly RowComponent[];
  /** Row behind an element. */
  readonly rijBij: (element: Element) => RowComponent | undefined;
}

export const rijhoogte = 28;

export const maatVan = ({ houder, kolommen, rijen }: Veld): Maat => ({
  rijen: rijen().length,
  kolommen: kolommen.length,
  pagina: Math.max(1, Math.floor(houder.clientHeight / rijhoogte) - 1),
});

export const rijData = (veld: Veld, rij: number): Roosterrij | undefined =>
  veld.rijen()[rij]?.getData() as Roosterrij | undefined;

export const celOp = (veld: Veld, { rij, kolom }: Plek): HTMLElement | undefined =>
  veld.rijen()[rij]?.getCells()[kolom]?.getElement();

export const cellenVan = (rij: Element): readonly HTMLElement[] => [
  ...rij.querySelectorAll<HTMLElement>('.tabulator-cell'),
];

/** Place among the rows; -1 for none. */
export const plaatsVan = (veld: Veld, rij: Element): number => Number(veld.rijBij(rij)?.getPosition() ?? 0) - 1;

/** The cell under the mouse. */
export const plekVan = (veld: Veld, doel: EventTarget | null): Plek | null => {
  const cel = doel instanceof Element ? doel.closest<HTMLElement>('.tabulator-cell') : null;
  const rij = cel?.parentElement;
  if (cel === null || !rij) return null;
  const plek = { rij: plaatsVan(veld, rij), kolom: cellenVan(rij).indexOf(cel) };
  return plek.rij < 0 || plek.kolom < 0 ? null : plek;
};
