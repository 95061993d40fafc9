// Hoe staat een regel van de procedure in de lijst van bewijs? Met wat zij vraagt en wat haar draagt: een weigering of een meting.

/** What a rule is: something that must, may, has a term, is recorded, is chosen, is a fact of the dossier, or sets the scope. */
export const regelsoorten = {
  V: 'verplichting',
  B: 'bevoegdheid',
  T: 'termijn',
  D: 'document',
  K: 'keuze',
  G: 'gegeven',
  S: 'uitgangspunt',
} as const;
export type Regelsoort = keyof typeof regelsoorten;

export interface Regelbewijs {
  readonly id: string;
  readonly soort: Regelsoort;
  readonly artikel: string;
  /** What it asks, in our own words. */
  readonly zin: string;
  /** Refusals that force it: a code, `code: stap` or `code: stap.veld`. */
  readonly dwang: readonly string[];
  /** Checks of src/evaluatie/naleving that measure it. */
  readonly meting: readonly string[];
}

/** Just the hand-written part; `draagt` is what carries it, with `meet NAAM` for a measurement. */
export const regel = (
  id: string,
  soort: Regelsoort,
  artikel: string,
  zin: string,
  draagt: readonly string[],
): Regelbewijs => ({
  id,
  soort,
  artikel,
  zin,
  dwang: draagt.filter((d) => !d.startsWith('meet ')),
  meting: draagt.filter((d) => d.startsWith('meet ')).map((d) => d.slice('meet '.length)),
});
