// Wie draait wat, en hoe? Elke oproep van buiten is een eigen uitvoering met een eigen soort, gebruiker en begintijd.

export type Soort = 'menu' | 'zijbalk' | 'webapp' | 'trigger' | 'eenvoudig';

export interface Uitvoering {
  readonly nummer: number;
  readonly soort: Soort;
  /** Wie zit er aan het toetsenbord ('' = onbekend) en met wiens rechten loopt de code? */
  readonly actief: string;
  readonly effectief: string;
  readonly begin: number;
  /** De code bovenaan het bestand draait nu: diensten zijn dan nog niet toegestaan. */
  laadt: boolean;
  /** Afgebroken door de tijdslimiet: elke volgende oproep faalt ook. */
  afgebroken: boolean;
}

const ZES_MINUTEN = 360_000;
const DERTIG_TELLEN = 30_000;

/** Een eenvoudige trigger krijgt veel minder tijd. */
export const hoogstens = ({ soort }: Uitvoering): number => (soort === 'eenvoudig' ? DERTIG_TELLEN : ZES_MINUTEN);
