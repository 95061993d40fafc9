// Hoe ziet een voorwaarde eruit? Een regel met een naam, een artikel en een toets die een zin teruggeeft als het niet klopt.
import { weiger } from './weigering';
import type { Weigering } from './weigering';
import type { Zaak } from './stand';

export interface Voorwaarde<I = unknown> {
  readonly code: string;
  readonly artikel: string;
  /** Field of the form the refusal belongs to. */
  readonly veld?: string;
  /** Null when the rule holds, otherwise what is wrong and what to do next. */
  readonly toets: (zaak: Zaak<I>) => string | null;
}

export const toetsAlle = <I>(voorwaarden: readonly Voorwaarde<I>[], zaak: Zaak<I>): readonly Weigering[] =>
  voorwaarden.flatMap((v) => {
    const tekst = v.toets(zaak);
    return tekst === null ? [] : [weiger(v.code, v.artikel, v.veld ?? null, tekst)];
  });
