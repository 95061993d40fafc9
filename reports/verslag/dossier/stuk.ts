// Wat staat er in een afgedrukt dossier? Precies wat wie het vraagt mag zien, met de brieven zoals zij zijn verstuurd (5.2.2, 5.3.1).
import type { Dag } from '../../../src/procedure/dag';

export interface Dossierbrief {
  readonly titel: string;
  readonly aan: string;
  readonly adres: string | null;
  readonly via: string;
  readonly status: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** Null for a letter that was never opened for printing. */
  readonly gemaaktOp: string | null;
  readonly verzondenOp: Dag | null;
  readonly inhoudscontrole: string | null;
}

/** In the form in which the loket gives a dossier. */
export interface Dossierinhoud {
  readonly nummer: string | null;
  readonly fase: string;
  readonly kop: string;
  readonly blokken: readonly {
    readonly titel: string;
    readonly regels: readonly { readonly kop: string; readonly tekst: string }[];
  }[];
  readonly klokken: readonly {
    readonly titel: string;
    readonly artikel: string;
    readonly begin: Dag;
    readonly einde: Dag;
    readonly gestoptOp: Dag | null;
    readonly status: string;
  }[];
  readonly tijdlijn: readonly { readonly dag: Dag; readonly tekst: string; readonly door: string | null }[];
  readonly maatregelen: readonly {
    readonly nummer: string;
    readonly soort: string;
    readonly tekst: string;
    readonly status: string;
  }[];
  readonly aanZet: string | null;
  readonly handmatig: readonly string[];
}

export interface Dossierstuk {
  readonly organisatie: string;
  /** Day on which it was printed, and for whom. */
  readonly dag: Dag;
  readonly door: string;
  readonly dossier: Dossierinhoud;
  readonly brieven: readonly Dossierbrief[];
}
