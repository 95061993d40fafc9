// Hoe vast staat de evaluatie van een jaar, en is zij besproken? Zo staat het op de presentatie en op het verslag (5.3.2).
import { nlDag } from '../src/procedure/dag';
import type { Evaluatie } from '../src/evaluatie/model';

export const jaarstatus = ({ rij }: Evaluatie): string => {
  if (rij === null) return 'Voorlopig: de jaarevaluatie is nog niet geopend';
  return rij.status === 'Vastgesteld' && rij.vastgesteldOp !== null
    ? `Vastgesteld op ${nlDag(rij.vastgesteldOp)}, uitgave ${rij.uitgave}`
    : `Concept, uitgave ${rij.uitgave}`;
};

/** Who were there is in the register; here only how many. Null when it was not discussed. */
export const bespreking = ({ rij }: Evaluatie): string | null =>
  rij === null || rij.besprokenOp === null
    ? null
    : `${nlDag(rij.besprokenOp)}, ${rij.aanwezigen.length === 1 ? '1 aanwezige' : `${rij.aanwezigen.length} aanwezigen`}`;
