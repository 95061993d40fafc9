// Wat heeft een verzoek nodig om te worden beantwoord? Alles wat de server vasthoudt zolang hij draait.
import type { Register } from '../../register/register';
import type { Kladblok } from '../../loket/kladblok';
import type { Bijlagenkast } from './bijlagenkast';
import type { Klok } from '../../computer/klok';
import type { Paginas } from './paginas';
import type { Postkamer } from './post';
import type { Rem } from './rem';
import type { Sessies } from './sessies';
import type { Sleutels } from './sleutels';

export interface Host {
  readonly register: Register;
  readonly kladblok: Kladblok;
  readonly kast: Bijlagenkast;
  readonly klok: Klok;
  /** The example register: one signs in by choosing a person, and nothing is real. */
  readonly voorbeeld: boolean;
  readonly bouw: number;
  readonly sessies: Sessies;
  readonly sleutels: Sleutels;
  readonly rem: Rem;
  readonly paginas: Paginas;
  readonly postkamer: Postkamer;
  /** Known when the server listens. */
  readonly poort: () => number;
}

export const adresVan = (poort: number): string => `http://127.0.0.1:${poort}/`;

/** After the hash: that part of an address is never sent, logged or passed on. */
export const linkVoor = (poort: number, sleutel: string): string => `${adresVan(poort)}#sleutel=${sleutel}`;
