// Wat weet het rooster van een rij? De waarden om op te sorteren en de teksten om te lezen, per kolom van het blad.
import type { Bladbeeld, Celwaarde } from '../../../src/sheets/bladbeeld';

export interface Roosterrij {
  readonly id: string;
  readonly w: readonly Celwaarde[];
  readonly t: readonly string[];
}

export const maakRijen = ({ rijen }: Bladbeeld): Roosterrij[] =>
  rijen.map(({ id, waarden, tekst }) => ({
    id,
    w: waarden,
    t: waarden.map((waarde, i) => tekst[i] ?? (waarde === null ? '' : String(waarde))),
  }));

/** Path of a column in the row, as Tabulator reads it. */
export const veldVan = (kolom: number): string => `w.${kolom}`;
export const kolomVan = (veld: string | undefined): number => Number((veld ?? '').slice(2));
