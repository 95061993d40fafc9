// Wat weet het rooster van een rij? De waarden om op te sorteren en de teksten om te lezen, per kolom van het blad.
import type { Beeldrij, Bladbeeld, Celwaarde } from '../../../src/sheets/bladbeeld';

export interface Roosterrij {
  readonly id: string;
  readonly w: readonly Celwaarde[];
  readonly t: readonly string[];
}

/** Nothing of a row is worked out before it comes into view, is sorted or is searched. */
const maakRij = (rij: Beeldrij): Roosterrij => {
  let teksten: readonly string[] | undefined;
  return {
    get id() {
      return rij.id;
    },
    get w() {
      return rij.waarden;
    },
    get t() {
      return (teksten ??= rij.waarden.map((waarde, i) => rij.tekst[i] ?? (waarde === null ? '' : String(waarde))));
    },
  };
};

export const maakRijen = ({ rijen }: Bladbeeld): Roosterrij[] => rijen.map(maakRij);

/** Path of a column in the row, as Tabulator reads it. */
export const veldVan = (kolom: number): string => `w.${kolom}`;
export const kolomVan = (veld: string | undefined): number => Number((veld ?? '').slice(2));
