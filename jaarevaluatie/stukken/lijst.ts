// Welke stukken zijn er, waarvoor zijn ze, en wie mag ze krijgen? Het verslag, de paragraaf, de versie voor buiten en de claims. (5.3.2)
import { tekenInBrowser } from '../../reports/grafieken/browser';
import { tekenPlaatjes } from '../../reports/verslag/evaluatie/plaatjes';
import { verslagAlsHtml, verslagtitel } from '../../reports/verslag/evaluatie/verslag';
import { externAlsHtml, externtitel } from '../../reports/verslag/extern/extern';
import { paragraafAlsHtml, paragraaftekst, paragraaftitel } from '../../reports/verslag/jaarverslag/alinea';
import { claimsAlsHtml, claimtitel } from '../../reports/verslag/verzekeraar';
import type { Evaluatie } from '../../src/evaluatie/model';
import type { Papier } from './papier';

export interface Stuk {
  readonly sleutel: string;
  readonly titel: string;
  /** What it is for, and who may get it. */
  readonly waarvoor: string;
  readonly maak: (e: Evaluatie) => Promise<Papier>;
}

export const naamVan = (wat: string, { jaar, stand }: Pick<Evaluatie, 'jaar' | 'stand'>): string =>
  `klachten-${jaar}-${wat}-${stand}`;

const papier = (e: Evaluatie, wat: string, titel: string, html: string, tekst: string | null = null): Papier => ({
  ...{ titel, naam: naamVan(wat, e), html, tekst },
});

export const stukken: readonly Stuk[] = [
  {
    sleutel: 'verslag',
    titel: 'Verslag van de evaluatie',
    waarvoor:
      'Alles van het jaar op papier, voor de bespreking en het archief. Alleen voor de directie en wie toezicht houdt.',
    maak: async (e) => papier(e, 'verslag', verslagtitel(e), verslagAlsHtml(e, await tekenPlaatjes(e, tekenInBrowser))),
  },
  {
    sleutel: 'paragraaf',
    titel: 'Paragraaf voor het jaarverslag',
    waarvoor:
      'Een halve bladzijde tekst om over te nemen, met precieze aantallen. Voor een verslag dat binnen de organisatie blijft; gaat het naar buiten, neem dan de versie voor buiten.',
    maak: (e) => Promise.resolve(papier(e, 'paragraaf', paragraaftitel(e), paragraafAlsHtml(e), paragraaftekst(e))),
  },
  {
    sleutel: 'extern',
    titel: 'Versie voor buiten',
    waarvoor:
      'Een bladzijde met afgeronde aantallen en de verbeteringen in woorden. Voor iedereen, zodra het jaar is vastgesteld. Lees na of in een maatregel geen naam staat.',
    maak: (e) => Promise.resolve(papier(e, 'versie-voor-buiten', externtitel(e), externAlsHtml(e))),
  },
  {
    sleutel: 'claims',
    titel: 'Claims per jaar',
    waarvoor: 'Aantallen per jaar zonder bedragen. Voor uw verzekeraar, als die erom vraagt (artikel 5.1.6).',
    maak: (e) => Promise.resolve(papier(e, 'claims', claimtitel(e), claimsAlsHtml(e))),
  },
];
