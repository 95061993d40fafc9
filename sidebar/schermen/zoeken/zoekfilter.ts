// Hoe ziet een bewaarde zoekvraag eruit? Een naam en de vraag, als tekst in het kladblok van de persoon.
import type { Kladje } from '../../../src/loket/kladblok';
import { opgeschoond } from './zoekvraag';
import type { Zoekvraag } from './zoekvraag';

export interface Zoekfilter {
  readonly sleutel: string;
  readonly naam: string;
  readonly vraag: Zoekvraag;
}

export const filterBegin = 'filter~';

export const inTekst = (naam: string, vraag: Zoekvraag): string => JSON.stringify({ naam, vraag: opgeschoond(vraag) });

/** Nothing for what this page cannot read; the register checks the question itself when it is asked. */
export const uitKladje = ({ sleutel, waarde }: Kladje): readonly Zoekfilter[] => {
  try {
    const { naam, vraag } = JSON.parse(waarde) as { naam?: unknown; vraag?: unknown };
    if (typeof naam !== 'string' || typeof vraag !== 'object' || vraag === null) return [];
    return [{ sleutel, naam, vraag: opgeschoond(vraag) }];
  } catch {
    return [];
  }
};
