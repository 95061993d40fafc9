// Waarover gaat het verslag, hoe vast staat het, en wat is het in het kort? (5.3.2)
import { nlDag } from '../../../src/procedure/dag';
import type { Evaluatie } from '../../../src/evaluatie/model';
import { inEenRegel, vanInWoorden } from '../../../src/evaluatie/woorden';
import { figuurVan } from '../../grafieken/uit-cijfers';
import { vorigeWaarde, vorigJaar } from '../../presentatie/woorden';
import { el } from '../html';
import type { Html, Inhoud } from '../html';
import { gegevens } from '../tabel';
import { tel } from '../telwoord';
import { conclusies } from './besluiten';
import { ditJaar } from './vorig';

export const status = ({ rij }: Evaluatie): string => {
  if (rij === null) return 'Voorlopig: de jaarevaluatie is nog niet geopend';
  return rij.status === 'Vastgesteld' && rij.vastgesteldOp !== null
    ? `Vastgesteld op ${nlDag(rij.vastgesteldOp)}, uitgave ${rij.uitgave}`
    : `Concept, uitgave ${rij.uitgave}`;
};

const besproken = ({ rij }: Evaluatie): string =>
  rij === null || rij.besprokenOp === null
    ? ''
    : `${nlDag(rij.besprokenOp)}, ${rij.aanwezigen.length === 1 ? '1 aanwezige' : `${rij.aanwezigen.length} aanwezigen`}`;

export const omslag = (e: Evaluatie): Inhoud => [
  el('p.kicker', e.organisatie),
  el('h1', `Evaluatie klachten en maatregelen ${e.jaar}`),
  el('p.onder', 'Verslag voor intern gebruik (artikel 5.3.2)'),
  gegevens([
    ['Status', status(e)],
    ['Besproken', besproken(e)],
    ['Stand van het register', nlDag(e.stand)],
    ['Versie van de procedure', e.procedureversie],
  ]),
];

const tegel = (kop: string, waarde: string, vorig: string): Html =>
  el('div.tegel', el('span', kop), el('b', waarde), el('span.stil', vorig));

const aandeeltegel = (e: Evaluatie, kop: string, naam: string): Html | null => {
  const f = figuurVan(e.figuren, naam, 'aandeel');
  return f === null || f.van.aantal === 0 ? null : tegel(kop, inEenRegel(f), `${e.jaar - 1}: ${vorigeWaarde(e, f)}`);
};

const gegrond = (getallen: ReturnType<typeof ditJaar>): string =>
  vanInWoorden((getallen['K12:gegrond'] ?? 0) + (getallen['K12:deels gegrond'] ?? 0), getallen['K12:van'] ?? 0);

const tegels = (e: Evaluatie): Html => {
  const [nu, toen] = [ditJaar(e), vorigJaar(e)];
  const vorig = (tekst: (getallen: NonNullable<typeof toen>) => string): string =>
    toen === null ? 'eerste jaar' : `${e.jaar - 1}: ${tekst(toen)}`;
  return el(
    'div.tegels',
    tegel(
      'Klachten ontvangen',
      String(nu['K02:klacht'] ?? 0),
      vorig((g) => String(g['K02:klacht'] ?? 0)),
    ),
    aandeeltegel(e, 'Eerste bericht op tijd', 'K04'),
    aandeeltegel(e, 'Antwoord binnen vier weken', 'K08'),
    (nu['K12:van'] ?? 0) === 0 ? null : tegel('Gegrond of deels gegrond', gegrond(nu), vorig(gegrond)),
    aandeeltegel(e, 'Maatregelen doeltreffend', 'K21.doeltreffend'),
  );
};

/** A year without complaints says so, with what it was the year before. */
const zonderKlachten = (e: Evaluatie): Html | null => {
  if ((ditJaar(e)['K02:klacht'] ?? 0) > 0) return null;
  const toen = vorigJaar(e)?.['K02:klacht'];
  const vergelijking = typeof toen !== 'number' ? '' : ` In ${e.jaar - 1} ontvingen wij ${tel(toen, 'klacht')}.`;
  return el('p', `In ${e.jaar} zijn geen klachten ontvangen.${vergelijking}`);
};

export const inHetKort = (e: Evaluatie): Inhoud => [
  zonderKlachten(e),
  tegels(e),
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
