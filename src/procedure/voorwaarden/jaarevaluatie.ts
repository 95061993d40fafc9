// Wanneer kan een jaar worden geëvalueerd? (5.3.2, A-27)
import { jaarVan } from '../dag';
import type { Dag } from '../dag';
import type { Evaluatiebesluit } from '../rijen';
import type { Stand } from '../stand';
import type { Voorwaarde } from '../voorwaarde';

export const jaarVoorbij: Voorwaarde<{ readonly dag: Dag }> = {
  code: 'jaar-nog-niet-voorbij',
  artikel: '5.3.2',
  veld: 'dag',
  toets: ({ invoer, stand }) => {
    const dit = jaarVan(stand.vandaag);
    const mag = jaarVan(invoer.dag) < dit || (jaarVan(invoer.dag) === dit && stand.vandaag.slice(5, 7) === '12');
    return mag ? null : 'Dit jaar is nog niet voorbij. Kies een dag in een eerder jaar.';
  },
};

export const jaarNogNietOpen: Voorwaarde<{ readonly dag: Dag }> = {
  code: 'jaar-al-geopend',
  artikel: '5.3.2',
  veld: 'dag',
  toets: ({ invoer, stand }) =>
    stand.rijen.jaarevaluatie.some((j) => j.jaar === jaarVan(invoer.dag))
      ? 'De evaluatie van dit jaar is al geopend. Open haar bij Jaarevaluatie.'
      : null,
};

export const besprekingKan: Voorwaarde<{ readonly besprokenOp: Dag }> = {
  code: 'bespreking-in-toekomst',
  artikel: '5.3.2',
  veld: 'besprokenOp',
  toets: ({ invoer, stand }) => (invoer.besprokenOp > stand.vandaag ? 'Kies vandaag of een eerdere dag.' : null),
};

/** Decisions with that number. */
export const besluitenMet = ({ rijen }: Stand, nummer: string): readonly Evaluatiebesluit[] =>
  rijen.besluiten.filter((b) => b.nummer === nummer);

export const besluitBestaat: Voorwaarde<{ readonly nummer: string }> = {
  code: 'besluit-onbekend',
  artikel: '5.3.2',
  veld: 'nummer',
  toets: ({ stand, invoer }) =>
    besluitenMet(stand, invoer.nummer).length > 0
      ? null
      : 'Dit nummer hoort niet bij een besluit van een jaarevaluatie. Kijk in het tabblad Besluiten.',
};
