// Welke cellen zijn er om uit te kiezen, en welke cel staat waar op het scherm?
import type { RowComponent } from 'tabulator-tables';
import { kolomVan } from '../rij';
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

/** Cells of a row that are drawn now, with their place among the columns; what lies far to the side is not drawn. */
export const cellenVan = (
  { kolommen }: Veld,
  rij: Element,
): readonly { readonly cel: HTMLElement; readonly kolom: number }[] =>
  [...rij.querySelectorAll<HTMLElement>('.tabulator-cell')].map((cel) => ({
    cel,
    kolom: kolommen.indexOf(kolomVan(cel.getAttribute('tabulator-field') ?? '')),
  }));

/** Place among the rows; -1 for none. */
export const plaatsVan = (veld: Veld, rij: Element): number => Number(veld.rijBij(rij)?.getPosition() ?? 0) - 1;

/** The cell under the mouse. */
export const plekVan = (veld: Veld, doel: EventTarget | null): Plek | null => {
  const cel = doel instanceof Element ? doel.closest<HTMLElement>('.tabulator-cell') : null;
  const rij = cel?.parentElement;
  if (cel === null || !rij) return null;
  const plek = { rij: plaatsVan(veld, rij), kolom: cellenVan(veld, rij).find((c) => c.cel === cel)?.kolom ?? -1 };
  return plek.rij < 0 || plek.kolom < 0 ? null : plek;
};
