// Wat krijgt alleen de directie te zien: het overzicht, de naleving, de controle en een deel van een tabel? (5.1.7, 5.3.2)
import type { Dag } from '../procedure/dag';
import type { Fase } from '../procedure/lijsten';
import type { Deelwijze } from '../procedure/instellingen';
import type { Waarde } from '../register/kolom';
import type { Termijnbeeld } from './beelden';

export interface Overzichtbeeld {
  readonly jaar: number;
  readonly fasen: readonly { readonly fase: Fase; readonly aantal: number }[];
  /** The most urgent running terms, and how many there are. */
  readonly termijnen: {
    readonly eerste: readonly Termijnbeeld[];
    readonly aantal: number;
    readonly telaat: number;
  };
  readonly cijfers: readonly {
    readonly titel: string;
    readonly artikel: string;
    readonly waarde: string;
    readonly uitleg: string;
  }[];
}

/** One line per rule that is measured rather than forced. */
export type Nalevingbeeld = readonly {
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  readonly vanToepassing: number;
  readonly gevolgd: number;
  /** `dossier` is empty when there is nothing to open. */
  readonly uitzonderingen: readonly { readonly dossier: string; readonly naam: string }[];
}[];

/** What a step about a hand-edited row needs; `gezien` says what was seen of it. */
export interface Handwerkrij {
  readonly tabel: string;
  readonly rij: string;
  readonly gezien: string;
}

export interface Bevindingbeeld {
  /** Unique among the findings. */
  readonly sleutel: string;
  /** What is the matter and what to do about it. */
  readonly tekst: string;
  /** Per column what is logged and what stands in the tab, as people read it there. */
  readonly kolommen: readonly { readonly kop: string; readonly was: string; readonly is: string }[];
  /** Who changed the row last according to the log, when, and how. */
  readonly laatst: string | null;
  /** The row can be put back as logged; for a row that stands twice that is throwing away the copy. */
  readonly herstel: (Handwerkrij & { readonly knop: string }) | null;
  /** What stands there can become a logged correction. */
  readonly aanvaard: Handwerkrij | null;
  /** Why it cannot be accepted, when that could be asked. */
  readonly nietAanvaard: string | null;
}

export interface Controlebeeld {
  readonly regels: number;
  readonly inOrde: boolean;
  readonly bevindingen: readonly Bevindingbeeld[];
}

/** What stands in the register already, for whoever sets it up. */
export interface Inrichtingbeeld {
  readonly mensen: readonly {
    readonly id: string;
    readonly naam: string;
    readonly rollen: readonly string[];
    readonly actief: boolean;
  }[];
  /** Who is still missing, in words. */
  readonly advies: readonly string[];
  readonly financiers: readonly { readonly naam: string; readonly soort: string }[];
  /** This year and the next, with their free days. */
  readonly jaren: readonly {
    readonly jaar: number;
    readonly dagen: readonly {
      readonly dag: Dag;
      readonly inWoorden: string;
      readonly naam: string;
      readonly teltAlsVrij: boolean;
    }[];
  }[];
  readonly instellingen: readonly {
    readonly sleutel: string;
    readonly titel: string;
    readonly artikel: string;
    readonly waarde: string;
    readonly standaard: string;
  }[];
  /** Where the register opens, for the links in mails; empty when nobody filled it in. */
  readonly adres: string;
  readonly delen: Deelwijze | null;
}

/** Part of one table as data: what somebody takes along in a file. */
export interface Uitvoerbeeld {
  /** Keys of the columns, in the order of each row. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly (readonly Waarde[])[];
  /** Rows of the whole table. */
  readonly totaal: number;
  /** Where the next part begins, or null after the last. */
  readonly verder: number | null;
  /** Last entry of the log: parts with another number are not of one moment. */
  readonly logregel: number;
  /** Rows of this part that were changed by hand; given as last logged. */
  readonly handmatig: number;
}
