// Hoe komt een cel op het scherm die er nog niet staat? Eerst haar rij, dan haar kolom; daarna bestaat zij en kan zij de focus krijgen.
import type { RowComponent } from 'tabulator-tables';

/**
 * The grid hears of scrolling a frame later. Until then it remembers rows that are no longer drawn, and would put the
 * cells of a column that comes into view in those. So it hears of every scrolling at once.
 */
const meldMeteen = (houder: HTMLElement): boolean => houder.dispatchEvent(new Event('scroll'));

export const brengInBeeld = (houder: HTMLElement, rij: RowComponent, kolom: number): void => {
  // Both promises are only there for the caller who waits: the work is done when they return.
  const { scrollLeft } = houder;
  if (!rij.getElement().isConnected) void rij.scrollTo('center', true);
  // Going to the first row puts it at the left too, and that would be heard before the rows are.
  houder.scrollLeft = scrollLeft;
  meldMeteen(houder);
  const cel = rij.getCells()[kolom];
  if (cel?.getElement().isConnected === false) void cel.getColumn().scrollTo('middle', true);
  meldMeteen(houder);
  rij.getCells()[kolom]?.getElement().scrollIntoView({ block: 'nearest', inline: 'nearest' });
  meldMeteen(houder);
};
