// Hoe knoeit een mens met de rijen, op elke plek op de manier die daar kan? Sorteren, filteren en een rij verwijderen (G14).
import type { Tabelnaam } from '../../src/procedure/rijen';
import type { Register } from '../../src/register/register';

export interface Plek {
  readonly register: Register;
  /** Turns the order of the rows around, as somebody who sorts does; a filter changes nothing that is stored. */
  readonly sorteer: (tabel: Tabelnaam) => void;
  readonly verwijder: (tabel: Tabelnaam, id: string) => void;
}
