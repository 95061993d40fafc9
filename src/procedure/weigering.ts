// Wat krijgt iemand te horen als een stap niet mag of iets ontbreekt? Een weigering is een waarde, nooit een exception.

export interface Weigering {
  /** Stable name of the rule; tests and screens refer to it. */
  readonly code: string;
  /** Article of the procedure, or `besluit N` / `A-NN` where the text itself is silent. */
  readonly artikel: string;
  /** Step the refusal belongs to when a command has several, otherwise null. */
  readonly stap: string | null;
  /** Key of the input field concerned, or null when it is about the dossier as a whole. */
  readonly veld: string | null;
  /** Dutch sentence for the user: what is missing and what to do next. */
  readonly tekst: string;
}

export const weiger = (code: string, artikel: string, veld: string | null, tekst: string): Weigering => ({
  code,
  artikel,
  stap: null,
  veld,
  tekst,
});

/** Nobody learns whether a dossier exists that he may not see. */
export const nietGevonden = weiger(
  'niet-gevonden',
  '5.1.4',
  null,
  'Dit dossier is er niet, of u mag het niet inzien. Ga terug naar uw taken.',
);

export const onbekendPersoon = weiger(
  'onbekend-persoon',
  '1.2',
  null,
  'U staat niet (meer) in de lijst Medewerkers. Vraag de directie u toe te voegen.',
);
