// Wat is een opdracht? Een naam, wat zij doet, welke opties zij neemt, voorbeelden, en het werk.
import type { Keuze, Optienaam } from '../keuze';
import type { Uitslag, Wereld } from '../wereld';

export interface Opdracht {
  readonly naam: string;
  /** One line. */
  readonly doel: string;
  /** What it does and leaves alone. */
  readonly uitleg: readonly string[];
  /** Besides --json and --help. */
  readonly opties: readonly Optienaam[];
  readonly voorbeelden: readonly string[];
  readonly doe: (keuze: Keuze, wereld: Wereld) => Uitslag | Promise<Uitslag>;
}
