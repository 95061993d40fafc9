// Welke cijfers stonden er toen een jaar werd vastgesteld, in dezelfde woorden als nu? (5.3.2, I-16)
import { maakKalender } from '../procedure/werkdagen';
import { figurenVan } from './figuren';
import { jaarbeelden } from './figuren/beeld';
import { uitGetallen } from './getallen';
import type { Figuur, Getallen } from './model';
import { inEenRegel } from './woorden';

/** The figures of any year have the same names and titles. */
const leeg = (): readonly Figuur[] =>
  figurenVan(
    jaarbeelden({
      rijen: { klachten: [], onderdelen: [], maatregelen: [], jaarevaluatie: [], medewerkers: [], verzekering: [] },
      kalender: maakKalender([]),
      vandaag: '2000-12-31',
    })(2000),
  );

/** One line per figure that was frozen with it. */
export const regelsUit = (getallen: Getallen): readonly { readonly titel: string; readonly tekst: string }[] =>
  leeg().flatMap((f) => {
    const toen = uitGetallen(f, getallen);
    return toen === null ? [] : [{ titel: f.titel, tekst: inEenRegel(toen) }];
  });
