// Wat ligt vast zodra de directie het jaar vaststelt, en wat staat dan al in het register? In zinnen, om vooraf te lezen. (5.3.2, I-16)
import type { Evaluatie } from '../../src/evaluatie/model';
import { krijgtOpvolger } from '../../src/procedure/oordeel';

const opsomming = (nummers: readonly string[]): string =>
  nummers.length === 0 ? 'geen' : `${nummers.length} (${nummers.join(', ')})`;

export const watLigtVast = ({ jaar, rij, besluiten, kaarten }: Evaluatie): readonly string[] => {
  const klaar = kaarten
    .filter((k) => k.reden === 'dit jaar beoordeeld' && k.maatregel.status === 'Beoordeeld')
    .map((k) => k.maatregel);
  const vervangen = klaar.filter(krijgtOpvolger);
  return [
    `Alle cijfers van ${jaar} zoals zij vandaag zijn, en hoe vaak wij elke regel volgden. Komt er later nog iets binnen over ${jaar}, dan telt dat als nagekomen.`,
    `De conclusies en wie erbij waren, als uitgave ${rij?.uitgave ?? 1}. Besluiten en acties: ${opsomming(besluiten.map((b) => b.nummer))}. Hoe het daarmee gaat, blijft u bijwerken.`,
    `Beoordeelde maatregelen die nog open staan, worden gesloten: ${opsomming(klaar.map((m) => m.nummer))}. Daarvan krijgen een opvolger, als nieuw voorstel: ${opsomming(vervangen.map((m) => m.nummer))}.`,
    'Veranderen kan daarna alleen door te heropenen, met een reden. De volgende vaststelling krijgt dan een nieuw uitgavenummer.',
  ];
};
