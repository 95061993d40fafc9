// Wat staat er vandaag op de lijsten? Zaken die precies ver genoeg zijn, met een datum die net voorbij, vandaag of vlakbij is.
import { plusDagen } from '../procedure/dag';
import { anna, bea, bram, kees } from './personages';
import type { Rooster } from './rooster';
import type { Halte, Schets, Wens } from './schets';

/** A dossier whose term ends so many days from today; not about a colleague, who then could not be asked to do it. */
const metTermijn = (r: Rooster, tot: Halte, termijn: 14 | 21 | 28, over: number, wens: Wens = {}): Schets => ({
  ontvangst: plusDagen(r.vandaag, over - termijn),
  weg: 'gewoon',
  tot,
  termijn,
  wens: { overMedewerker: false, ...wens },
  opTijdKlaar: true,
});

/** A dossier that came in so many working days before yesterday. */
const binnen = (r: Rooster, tot: Halte, werkdagen: number, weg: Schets['weg'], wens: Wens = {}): Schets => ({
  ontvangst: terug(r, werkdagen),
  weg,
  tot,
  termijn: 28,
  wens,
  opTijdKlaar: true,
});
const terug = (r: Rooster, werkdagen: number): string =>
  Array.from({ length: werkdagen }).reduce<string>((dag) => r.opOfVoor(plusDagen(dag, -1)), r.gisteren);

/** A dossier that was ready for the last meeting. */
const besproken = (r: Rooster, tot: Halte, overleggen: number, wens: Wens): Schets => {
  const overleg = Array.from({ length: overleggen }).reduce<string>((dag) => r.overlegVoor(dag), r.vandaag);
  const [dagen, termijn] = wens.traag === 'eind' ? ([35, 14] as const) : ([28, 21] as const);
  const ontvangst = r.opOfVoor(plusDagen(overleg, -dagen));
  return { ontvangst, weg: 'gewoon', tot, termijn, wens, opTijdKlaar: true };
};

/** In order of importance: a small register gets the first ones. */
export const taferelen = (r: Rooster): readonly Schets[] => [
  metTermijn(r, 'In onderzoek', 21, 6, { behandelaar: bea }),
  binnen(r, 'Ontvangen', 0, 'gewoon'),
  metTermijn(r, 'Besloten', 21, 3, { boodschapper: anna }),
  metTermijn(r, 'Advies bij directie', 28, 5),
  binnen(r, 'Bij directie', 1, 'gewoon'),
  metTermijn(r, 'Brief op de post', 21, 4, { opPapier: true }),
  binnen(r, 'Afgehandeld', 6, 'weigeren'),
  metTermijn(r, 'Afgehandeld', 28, 8, { overMedewerker: true, traag: 'begin' }),
  besproken(r, 'Besproken', 1, { maatregel: true, maatregelTot: 'Voorgesteld', reactie: 'ja' }),
  metTermijn(r, 'In onderzoek', 14, -2, { behandelaar: bea }),
  metTermijn(r, 'Besloten', 28, 1, { boodschapper: kees }),
  besproken(r, 'Besproken', 1, { maatregel: false, traag: 'eind', reactie: 'geen reactie' }),
  binnen(r, 'Ontvangen', 3, 'gewoon', { overMedewerker: true, zonderAdvies: true }),
  metTermijn(r, 'In onderzoek', 28, 0, { behandelaar: bram }),
  metTermijn(r, 'In onderzoek', 28, 17, { behandelaar: bea, overMedewerker: true, wederhoor: true }),
  binnen(r, 'Brief op de post', 2, 'weigeren', { opPapier: true }),
  binnen(r, 'Ontvangen', 1, 'zelf'),
  binnen(r, 'Afgehandeld', 9, 'intrekken'),
  binnen(r, 'Bij directie', 6, 'gewoon'),
  metTermijn(r, 'Besloten', 21, -1, { boodschapper: anna }),
  metTermijn(r, 'Advies bij directie', 14, 1),
  metTermijn(r, 'In onderzoek', 28, 23, { behandelaar: bea, claim: 'boven 500, nog niets gedaan' }),
  metTermijn(r, 'In onderzoek', 28, 19, { behandelaar: bram, claim: 'opdrachtnemer ingelicht' }),
];
