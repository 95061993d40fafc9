// Wat staat er op het scherm als iemand een opdracht typt? Dezelfde opdrachtregel, met een Google die de test heeft.
import { join } from 'node:path';
import { maakKlok } from '../../../src/computer/klok';
import { draai } from '../../../src/hosts/cli/draai';
import type { Google } from '../../../src/hosts/cli/google/google';
import { tijdelijkeMap } from '../local/tijdelijk';

export interface Uitkomst {
  readonly code: number;
  readonly uit: string;
  readonly fout: string;
}

const geenGoogle = (): never => {
  throw new Error('Deze opdracht hoort niets aan Google te vragen.');
};

/** Wednesday 25 November 2026, at noon in the Netherlands. */
const klok = maakKlok(null, () => Date.UTC(2026, 10, 25, 11));

export const typ = async (google: Google | null, ...woorden: readonly string[]): Promise<Uitkomst> => {
  const [uit, fout]: [string[], string[]] = [[], []];
  const code = await draai(woorden, {
    google: google === null ? geenGoogle : () => google,
    klok,
    sleutelpad: join(tijdelijkeMap(), 'google.json'),
    uit: { write: (tekst) => uit.push(tekst) },
    fout: { write: (tekst) => fout.push(tekst) },
  });
  return { code, uit: uit.join(''), fout: fout.join('') };
};

/** With `--json`: what a program would read. */
export const typJson = async (google: Google | null, ...woorden: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await typ(google, ...woorden, '--json')).uit) as Record<string, unknown>;
