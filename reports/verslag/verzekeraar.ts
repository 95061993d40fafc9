// Hoeveel claims waren er per jaar, en is de verzekeraar steeds geraadpleegd? Een overzicht zonder bedragen en zonder dossiers (K18, 5.1.6).
import { nlDag } from '../../src/procedure/dag';
import type { Evaluatie } from '../../src/evaluatie/model';
import { vanInWoorden } from '../../src/evaluatie/woorden';
import { el } from './html';
import { alsPagina } from './pagina';
import { gegevens, tabel } from './tabel';

export const claimtitel = (e: Evaluatie): string => `Claims per jaar tot en met ${e.jaar}`;

export const claimsAlsHtml = (e: Evaluatie): string =>
  alsPagina(claimtitel(e), [
    el('p.kicker', e.organisatie),
    el('h1', claimtitel(e)),
    el('p.onder', 'Overzicht voor de verzekeraar (artikel 5.1.6)'),
    gegevens([['Stand van het register', nlDag(e.stand)]]),
    tabel({
      koppen: ['Jaar', 'Klachten met een mogelijke claim', 'Waarvan boven € 500', 'Raadpleging op tijd gevraagd'],
      rijen: e.jaren.map(({ jaar, getallen: g }) => [
        String(jaar),
        g.K18 ?? 0,
        g['K18.boven'] ?? 0,
        vanInWoorden(g['K18.optijd'] ?? 0, g['K18.optijd:van'] ?? 0),
      ]),
      getallen: [1, 2],
      breedtes: [15, 30, 25, 30],
    }),
    el(
      'p.voetnoten',
      'Een claim telt in het jaar waarin zij is geschat. Boven 500 euro vraagt de directie de uitvoerende opdrachtnemer dezelfde werkdag de verzekeraar te raadplegen. Bedragen staan niet in dit overzicht.',
    ),
  ]);
