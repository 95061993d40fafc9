// Hoe verdelen de meldingen van een jaar zich over de maanden en over de oordelen? (5.2.2, 5.3.2)
import { totaaloordelen } from '../procedure/lijsten';
import type { Klacht } from '../procedure/rijen';

const MAANDEN = 12;
const maandVan = ({ ontvangstdatum }: Klacht): number => Number((ontvangstdatum ?? '').slice(5, 7));

/** Received in January to December; of the dossiers that a figure counts. */
export const perMaand = (klachten: readonly Klacht[]): readonly number[] =>
  Array.from({ length: MAANDEN }, (_, i) => klachten.filter((k) => maandVan(k) === i + 1).length);

export const perOordeel = (klachten: readonly Klacht[]): Readonly<Record<string, number>> =>
  Object.fromEntries(totaaloordelen.map((o) => [o, klachten.filter((k) => k.oordeel === o).length]));
