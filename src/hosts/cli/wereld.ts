// Wat krijgt een opdracht van buiten, en wat geeft zij terug? Google pas als er iets van gevraagd wordt; de rest is deze computer.
import type { Klok } from '../../computer/klok';
import type { Google } from './google/google';

/** What is going on, for whoever watches; never anything about a person. */
export interface Verteller {
  /** What the command will do, before it does. */
  readonly zeg: (regel: string) => void;
  readonly voortgang: (wat: string, gedaan: number, totaal: number) => void;
}

export interface Wereld extends Verteller {
  readonly google: () => Google;
  readonly klok: Klok;
  /** File with the token of this user. */
  readonly sleutelpad: string;
}

/** Documented in the help: see hulp.ts. */
export const codes = { gedaan: 0, kanNiet: 1, verkeerd: 2, bevindingen: 3, nietAangemeld: 4 } as const;

export interface Uitslag {
  readonly code: 0 | 3;
  /** For people. */
  readonly regels: readonly string[];
  /** The same for programs: `--json`. */
  readonly gegevens: Readonly<Record<string, unknown>>;
}

export const gedaan = (gegevens: Uitslag['gegevens'], ...regels: readonly string[]): Uitslag => ({
  code: codes.gedaan,
  regels,
  gegevens,
});
