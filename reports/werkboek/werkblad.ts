// Wat is een werkboek, los van het bestandsformaat? Bladen met kolommen, rijen, kleuren en keuzelijsten.

export type Cel = string | number | boolean | null;

export interface Werkkolom {
  /** Pixels. */
  readonly breedte: number;
  readonly verborgen: boolean;
  /** Number format; null leaves it to the program. */
  readonly formaat: string | null;
  readonly terugloop: boolean;
}

export interface Celstijl {
  readonly vet: boolean;
  /** Background, `#rrggbb`. */
  readonly kleur: string | null;
  readonly formaat?: string;
}

/** Cells under each other in one column; counted from 0, `tot` not included. */
export interface Bereik {
  readonly kolom: number;
  readonly van: number;
  readonly tot: number;
}

export interface Werkblad {
  readonly titel: string;
  readonly verborgen: boolean;
  readonly kolommen: readonly Werkkolom[];
  readonly rijen: readonly (readonly Cel[])[];
  /** By row: points, or 0 for a hidden row. */
  readonly hoogtes: ReadonlyMap<number, number>;
  /** By row: one style for each of its cells. */
  readonly stijlen: ReadonlyMap<number, readonly Celstijl[]>;
  readonly vast: { readonly rijen: number; readonly kolommen: number };
  /** Row of the headings to filter by, or null. */
  readonly filterrij: number | null;
  /** Drop-downs; the choices stand on another sheet. */
  readonly keuzes: readonly { readonly op: Bereik; readonly blad: string; readonly uit: Bereik }[];
  /** `formule` is about the first cell of `op`, whose address comes in the place of `#`. */
  readonly kleurregels: readonly { readonly op: Bereik; readonly formule: string; readonly kleur: string }[];
}

export interface Werkboek {
  readonly titel: string;
  readonly maker: string;
  /** `JJJJ-MM-DD`; the same input gives the same bytes, so no clock here. */
  readonly dag: string;
  readonly bladen: readonly Werkblad[];
}
