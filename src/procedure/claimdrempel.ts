// Wanneer is een claim zo hoog dat de verzekeraar direct moet worden geraadpleegd? (5.1.6)
import type { Klacht } from './rijen';

/** Above this many cents: 500,00 is not above it, 500,01 is (besluit 7). */
export const claimdrempel = 50_000;

export const bovenDrempel = (klacht: Pick<Klacht, 'claimMogelijk' | 'claimbedrag'>): boolean =>
  klacht.claimMogelijk === true && (klacht.claimbedrag ?? 0) > claimdrempel;
