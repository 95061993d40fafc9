// Kwamen wij op tijd onze beloften na? Een balk per belofte, met wat op tijd was en wat niet. (5.1.3, 5.1.5 - 5.1.7, 5.2.5)
import { opTijd } from '../../../reports/grafieken/uit-cijfers';
import type { Aandeel, Evaluatie } from '../../../src/evaluatie/model';
import { cel, keuze, rij, zonder } from '../kaart';
import type { Kaart } from '../kaart';

const beloften: readonly (readonly [naam: string, label: string])[] = [
  ['K04', 'Bericht van ontvangst'],
  ['K06.optijd', 'Niet in behandeling'],
  ['K08', 'Binnen vier weken'],
  ['K09', 'Binnen de gestelde termijn'],
  ['K18.optijd', 'Verzekeraar geraadpleegd'],
  ['K20.optijd', 'Maatregel uitgevoerd'],
];

const gehouden = ({ figuren }: Evaluatie): readonly (readonly [string, Aandeel])[] =>
  beloften.flatMap(([naam, label]) => {
    const f = figuren.find((x) => x.naam === naam);
    return f?.soort === 'aandeel' && f.van.aantal > 0 ? [[label, f] as const] : [];
  });

/** Null when nothing had a term. */
export const optijdkaart = (e: Evaluatie): Kaart | null => {
  const delen = gehouden(e);
  if (delen.length === 0) return null;
  const niet = ([, f]: (typeof delen)[number]) => zonder(f.van, f.telling);
  return {
    naam: 'beloften',
    titel: 'Deden wij het op tijd?',
    artikel: '5.1.3',
    filter: 'Elke belofte met een termijn; wat er precies wordt geteld staat bij het cijfer hieronder',
    voetnoot: null,
    breed: false,
    grafiek: opTijd(
      'beloften',
      'Op tijd',
      delen.map(([label, f]) => [label, { gehaald: f.telling.aantal, van: f.van.aantal }]),
    ),
    koppen: ['Belofte', 'Op tijd', 'Niet op tijd'],
    rijen: delen.map((d) => rij(d[0], [cel(`${d[0]}: op tijd`, d[1].telling), cel(`${d[0]}: niet op tijd`, niet(d))])),
    achter: (reeks, punt) => {
      const deel = delen[punt];
      if (deel === undefined) return null;
      return reeks === 0
        ? keuze(`${deel[0]}: op tijd`, deel[1].telling)
        : keuze(`${deel[0]}: niet op tijd`, niet(deel));
    },
  };
};
