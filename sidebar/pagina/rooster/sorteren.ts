// Wat komt eerst? Getallen en dagen naar grootte, tekst zoals het Nederlands het doet, lege cellen altijd onderaan.
import type { Celwaarde } from '../../../src/sheets/bladbeeld';

const nederlands = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

const isLeeg = (waarde: Celwaarde): boolean => waarde === null || waarde === '';

const tekstLaatst = (waarde: Celwaarde): number => (typeof waarde === 'string' ? 1 : 0);

export const vergelijk = (a: Celwaarde, b: Celwaarde): number => {
  if (typeof a === 'string' && typeof b === 'string') return nederlands.compare(a, b);
  return tekstLaatst(a) - tekstLaatst(b) || Number(a) - Number(b);
};

/** Tabulator turns the answer around for `desc`, so for empty cells we turn it back. */
export const sorteer = (
  a: Celwaarde,
  b: Celwaarde,
  _rijA: unknown,
  _rijB: unknown,
  _kolom: unknown,
  richting: 'asc' | 'desc',
): number => {
  const leegte = Number(isLeeg(a)) - Number(isLeeg(b));
  if (leegte === 0) return isLeeg(a) ? 0 : vergelijk(a, b);
  return richting === 'desc' ? -leegte : leegte;
};
