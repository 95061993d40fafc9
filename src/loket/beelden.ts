// Wat krijgt het scherm te zien? Alleen platte data, al in woorden; het scherm kent zelf geen regel.
import type { Dag } from '../procedure/dag';
import type { Fase, Keuze, soorten } from '../procedure/lijsten';
import type { Stukkenbeeld } from './bijlagen/stukken';

export interface Keuzeoptie {
  readonly waarde: string;
  readonly label: string;
}

/** One field of a form with its starting value. */
export interface Veldbeeld {
  readonly sleutel: string;
  readonly label: string;
  readonly hulp: string | null;
  readonly verplicht: boolean;
  readonly soort:
    | 'tekst'
    | 'tekstvak'
    | 'email'
    | 'dag'
    | 'jaNee'
    | 'bedrag'
    | 'getal'
    | 'keuze'
    | 'keuzes'
    | 'lijst'
    | 'onderdeel'
    | 'brief';
  readonly opties: readonly Keuzeoptie[];
  /** Fields of one line when `soort` is `lijst`. */
  readonly velden: readonly Veldbeeld[];
  /** Lines are given (one per element), not added by the user. */
  readonly vasteRegels: boolean;
  /** The other field has one of these values, or holds a day before this one. */
  readonly toonAls:
    | { readonly veld: string; readonly is: readonly (string | boolean | null)[] }
    | { readonly veld: string; readonly voor: Dag }
    | null;
  readonly begin: unknown;
  /** Longest text, in UTF-16 units. */
  readonly maximum: number | null;
  /** Kind of letter when `soort` is `brief`. */
  readonly brief: string | null;
}

export interface Stapbeeld {
  readonly stap: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly artikel: string;
  readonly velden: readonly Veldbeeld[];
}

/** A form: one step, or several in one commit. */
export interface Formulierbeeld {
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  readonly uiterlijk: Dag | null;
  /** Possible, but off the main road: the screen shows it apart. */
  readonly zij: boolean;
  readonly stappen: readonly Stapbeeld[];
}

export interface Persoonbeeld {
  readonly id: string;
  readonly naam: string;
}

export interface Startbeeld {
  readonly wie: Persoonbeeld & { readonly rollen: readonly string[] };
  /** Acts as the directie today, by himself or for another (besluit 12). */
  readonly directie: boolean;
  readonly vandaag: Dag;
  readonly vandaagInWoorden: string;
  readonly organisatie: string;
  readonly bouw: number;
  /** What a list of dossiers can be narrowed down to. */
  readonly filters: {
    readonly fasen: readonly Fase[];
    readonly soorten: readonly Keuze<typeof soorten>[];
  };
  /** Red bar: the daily round does not run (I-22); only for who can do something about it. */
  readonly storing: string | null;
  /** Whoever should not be able to open the file itself is sent to the web app; null for everybody else (besluit 6). */
  readonly verwijzing: string | null;
  /** Forms that need no dossier: reporting, and housekeeping for who may. */
  readonly formulieren: readonly Formulierbeeld[];
}

/** How soon: late, today, within five working days, later, or without a date. */
export type Urgentie = 'te laat' | 'vandaag' | 'binnenkort' | 'later' | 'zonder datum';

export interface Taakbeeld {
  readonly dossier: string;
  /** About several dossiers: they are what a search for "mine" gives. */
  readonly lijst: boolean;
  readonly nummer: string | null;
  readonly titel: string;
  readonly artikel: string;
  readonly omschrijving: string;
  readonly actiedatum: Dag | null;
  readonly wanneer: string;
  readonly telaat: boolean;
  readonly urgentie: Urgentie;
  /** Why it is on this person's list. */
  readonly waarom: string;
  /** Year of a duty about the evaluation of a year, or null (D8). */
  readonly jaar: number | null;
  /** Somebody else records it: there is nothing to open. */
  readonly zelf?: false;
}

/** One running clock of one dossier, or one date of one measure. */
export interface Termijnbeeld {
  readonly dossier: string;
  readonly nummer: string | null;
  /** Name of the clock; unique within its dossier. */
  readonly klok: string;
  readonly titel: string;
  readonly artikel: string;
  /** Hard date. */
  readonly einde: Dag;
  /** Last working day on or before it. */
  readonly actiedatum: Dag;
  /** Working days left, negative when late; null when the calendar lacks a year. */
  readonly werkdagen: number | null;
  /** `do 9-4-2026 (nog 3 werkdagen)` */
  readonly wanneer: string;
  readonly telaat: boolean;
  readonly wie: string;
}

export interface Lijstbeeld {
  readonly rijen: readonly {
    readonly dossier: string;
    readonly nummer: string | null;
    readonly fase: Fase;
    readonly soort: string;
    readonly omschrijving: string;
    readonly ontvangen: Dag | null;
    readonly volgendeStap: string | null;
    readonly actiedatum: Dag | null;
    readonly telaat: boolean;
    /** Where the words stand, with the heading of the field; empty when nothing was searched for. */
    readonly gevonden: readonly {
      readonly veld: string;
      readonly voor: string;
      readonly treffer: string;
      readonly na: string;
    }[];
  }[];
}

export interface Klokbeeld {
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  readonly begin: Dag;
  readonly einde: Dag;
  readonly actiedatum: Dag;
  readonly gestoptOp: Dag | null;
  readonly status: 'loopt' | 'te laat' | 'op tijd' | 'te laat gedaan';
  /** `Uiterlijk donderdag 9 april 2026 (nog 3 werkdagen)`. */
  readonly zin: string;
  /** Free days between begin and end, in words. */
  readonly overgeslagen: readonly { readonly dag: Dag; readonly tekst: string }[];
}

export interface Dossierbeeld {
  readonly dossier: string;
  readonly versie: number;
  readonly nummer: string | null;
  /** Phase of the dossier, or status of the measure or evaluation. */
  readonly fase: string;
  readonly kop: string;
  readonly blokken: readonly {
    readonly titel: string;
    readonly regels: readonly { readonly kop: string; readonly tekst: string }[];
  }[];
  readonly klokken: readonly Klokbeeld[];
  readonly tijdlijn: readonly { readonly dag: Dag; readonly tekst: string; readonly door: string | null }[];
  readonly berichten: readonly {
    readonly id: string;
    readonly titel: string;
    readonly aan: string;
    readonly via: string;
    readonly status: string;
    readonly onderwerp: string;
    readonly tekst: string;
    readonly inhoudscontrole: string | null;
  }[];
  /** Null for who sees no files at all. */
  readonly stukken: Stukkenbeeld | null;
  readonly maatregelen: readonly {
    readonly id: string;
    readonly nummer: string;
    readonly soort: string;
    readonly tekst: string;
    readonly status: string;
  }[];
  readonly mogelijk: readonly Formulierbeeld[];
  /** Whose turn it is and for which step, in words; null when nobody has to do anything. */
  readonly aanZet: string | null;
  readonly nietNu: readonly { readonly titel: string; readonly artikel: string; readonly waarom: readonly string[] }[];
  /** Hand edits on this dossier, in words; commands wait until the directie has decided about them. */
  readonly handmatig: readonly string[];
}

/** What is in the register already, as fingerprints: enough to compare a file with, nothing to read. */
export interface Ingelezenbeeld {
  readonly dossiers: readonly {
    readonly dossier: string;
    readonly nummer: string | null;
    /** Same day of receipt and same name; null when there is no name. */
    readonly gelijkenis: string | null;
    /** Over all that was read in; null for what began here and for what was anonymised since. */
    readonly afdruk: string | null;
  }[];
}

export interface Stapuitslag {
  /** Where it goes on: the dossier, or the round or evaluation that the step made. */
  readonly dossier: string;
  /** Sentence for the screen: what happened and what comes next. */
  readonly melding: string;
  readonly nummer: string | null;
  readonly fase: Fase | null;
  /** True when this command had been done before; nothing changed now. */
  readonly alGedaan: boolean;
}
