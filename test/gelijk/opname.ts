// Wat kan er op een dag met een register gebeuren? Verzoeken van mensen, de ochtendronde, een dwarse mailserver, en wie met de hand knoeit.
// A recording is plain data: the same one is played on every place.
import type { Tabelnaam, Tijdstip } from '../../src/procedure/rijen';
import type { Waarde } from '../../src/register/kolom';

export type Gebeurtenis =
  | { readonly soort: 'verzoek'; readonly nu: Tijdstip; readonly wie: string; readonly tekst: string }
  | { readonly soort: 'ronde'; readonly nu: Tijdstip }
  /** From now on mail goes out, or does not. */
  | { readonly soort: 'post'; readonly hapert: boolean }
  /** Somebody changes one cell: what he types in a sheet, and what that is. */
  | {
      readonly soort: 'typ';
      readonly tabel: Tabelnaam;
      readonly id: string;
      readonly sleutel: string;
      readonly getypt: string;
      readonly waarde: Waarde;
    }
  | { readonly soort: 'verwijder'; readonly tabel: Tabelnaam; readonly id: string }
  /** Somebody sorts a tab; where rows have no order of their own this is nothing. */
  | { readonly soort: 'sorteer'; readonly tabel: Tabelnaam; readonly kolom: number; readonly aflopend: boolean };

/** What is said when mail does not go out, on every place. */
export const postfout = 'Google kon de e-mail niet versturen.';

/** One mail as it went out. */
export interface Brief {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

/** A place on which a recording is played; answers as they come out of its door. */
export interface Plek {
  /** The answer to a request; nothing for everything else. */
  readonly speel: (gebeurtenis: Gebeurtenis) => Promise<string | undefined>;
  readonly brieven: readonly Brief[];
}
