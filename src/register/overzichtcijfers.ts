// Welke cijfers staan er in het tabblad Overzicht van een spreadsheet? Alleen aantallen, geen personen (5.1.7, 5.3.2).
import type { Dag } from '../procedure/dag';
import type { Tijdstip } from '../procedure/rijen';

/** A host that draws Overzicht from the register itself has no use for them. */
export interface Overzichtcijfers {
  readonly jaar: number;
  readonly bijgewerkt: Tijdstip;
  /** Last day on which the daily round ran; empty when it never did. */
  readonly ronde: Dag;
  /** The figures of the year: how many, and of how many when it is a share. */
  readonly ditJaar: readonly { readonly titel: string; readonly aantal: number; readonly van: number | null }[];
  readonly termijnen: { readonly opTijd: number; readonly teLaat: number };
  /** Received in January to December. */
  readonly perMaand: readonly number[];
  readonly fasen: Readonly<Record<string, number>>;
  readonly oordelen: Readonly<Record<string, number>>;
}
