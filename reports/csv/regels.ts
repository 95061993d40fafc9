// Hoe wordt een rij een regel van een csv-bestand? Zoals RFC 4180, met puntkomma's, en zonder dat een rekenprogramma een tekst uitvoert.
import { zonderFormule } from './formuleteken';

const merkteken = '\uFEFF';
export const scheiding = ';';

/** Always in quotes, so that a program never reads a separator or a line end in it. */
export const aangehaald = (tekst: string): string => `"${tekst.replace(/"/g, '""')}"`;

/** Cells as they must stand in the file. */
export const csvVan = (regels: readonly (readonly string[])[]): string =>
  merkteken + regels.map((regel) => `${regel.join(scheiding)}\r\n`).join('');

/** Numbers as they are, texts safe and in quotes. */
export const csvCel = (waarde: string | number): string =>
  typeof waarde === 'number' ? String(waarde).replace('.', ',') : aangehaald(zonderFormule(waarde));
