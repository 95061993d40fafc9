// Waarover gaat het verslag, hoe vast staat het, en wat is het in het kort? (5.3.2)
import { nlDag } from '../../../src/procedure/dag';
import type { Evaluatie } from '../../../src/evaluatie/model';
import { ontvangstzin } from '../../../src/evaluatie/jaarvergelijking';
import { bespreking, jaarstatus } from '../../jaarstatus';
import { tegels } from '../../presentatie/dias/kort';
import { el } from '../html';
import type { Html, Inhoud } from '../html';
import { gegevens } from '../tabel';
import { conclusies } from './besluiten';
import { ditJaar } from './vorig';

export const omslag = (e: Evaluatie): Inhoud => [
  el('p.kicker', e.organisatie),
  el('h1', `Evaluatie klachten en maatregelen ${e.jaar}`),
  el('p.onder', 'Verslag voor intern gebruik (artikel 5.3.2)'),
  gegevens([
    ['Status', jaarstatus(e)],
    ['Besproken', bespreking(e) ?? ''],
    ['Stand van het register', nlDag(e.stand)],
    ['Versie van de procedure', e.procedureversie],
  ]),
];

/** The five of the deck and of the screen. */
const tegelvakken = (e: Evaluatie): Html =>
  el(
    'div.tegels',
    tegels(e).map(({ kop, waarde, vorig }) =>
      el('div.tegel', el('span', kop), el('b', waarde), el('span.stil', vorig)),
    ),
  );

/** A year without complaints says so, with what it was the year before. */
const zonderKlachten = (e: Evaluatie): Html | null =>
  (ditJaar(e)['K02:klacht'] ?? 0) > 0 ? null : el('p', ontvangstzin(e));

export const inHetKort = (e: Evaluatie): Inhoud => [
  zonderKlachten(e),
  tegelvakken(e),
  conclusies(e).length === 0
    ? el('p.stil', 'De directie heeft nog geen conclusies vastgelegd.')
    : [
        el('h3', 'Conclusies van de directie'),
        el(
          'ul',
          conclusies(e).map((c) => el('li', c)),
        ),
      ],
];
