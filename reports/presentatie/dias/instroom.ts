// Wat kwam erin, wat ging eruit, en hoe was dat in andere kwartalen en jaren? (K01 - K03; I-14)
import { verloopzin } from '../../../src/evaluatie/jaarvergelijking';
import type { Aansluiting, Evaluatie } from '../../../src/evaluatie/model';
import { getalInWoorden } from '../../../src/evaluatie/woorden';
import type { Grafiek } from '../../grafieken/grafiek';
import { doorDeJaren, figuurVan, staven, waterval } from '../../grafieken/uit-cijfers';
import type { Dia, Tabel } from '../dia';
import { klachtenzin } from '../titels';
import { dag, hoeveel, metHoofdletter } from '../woorden';
import { dia, groepentabel, kolom, noten, plaatje, plaatjeOf, tabel } from './bouwen';

const stromen = ['begin', 'ontvangen', 'heropend', 'afgesloten', 'einde'] as const;
type Regel = Aansluiting['regels'][number];

const som = (regels: readonly Regel[], stroom: (typeof stromen)[number]): number =>
  regels.reduce((totaal, r) => totaal + r[stroom].aantal, 0);

/** Kinds of which nothing was there or came are left out; together they are the bars beside it. */
export const standtabel = (f: Aansluiting | null): Tabel => {
  const regels = (f?.regels ?? []).filter((r) => stromen.some((s) => r[s].aantal > 0));
  return tabel(
    'Per soort',
    ['Soort', 'Begin', 'In', 'Heropend', 'Uit', 'Eind'],
    [0.3, 0.15, 0.09, 0.232, 0.105, 0.123],
    [
      ...regels.map((r) => [r.naam, ...stromen.map((s) => String(r[s].aantal))]),
      ...(regels.length > 1 ? [['samen', ...stromen.map((s) => String(som(regels, s)))]] : []),
    ],
    [1, 2, 3, 4, 5],
  );
};

export const standzin = (e: Evaluatie): string => {
  const regels = figuurVan(e.figuren, 'K01', 'aansluiting')?.regels ?? [];
  const einde = e.stand < `${e.jaar}-12-31` ? e.stand : `${e.jaar}-12-31`;
  return `${metHoofdletter(hoeveel(som(regels, 'ontvangen'), 'melding', 'meldingen'))} ontvangen, ${som(regels, 'afgesloten')} afgesloten, ${som(regels, 'einde')} open op ${dag(einde)}`;
};

export const instroom = (e: Evaluatie): Dia => {
  const f = figuurVan(e.figuren, 'K01', 'aansluiting');
  return dia(e, {
    ...{ naam: 'instroom', kop: 'Instroom en stand', titel: standzin(e) },
    kolommen: [
      kolom(0.54, ...plaatje(f === null ? null : waterval(f))),
      kolom(0.46, standtabel(f), ...noten(f?.voetnoot ?? null)),
    ],
    figuren: [f],
  });
};

/** Years in which nothing came say nothing when no year has anything. */
const jarenMetIets = ({ jaren }: Evaluatie): Evaluatie['jaren'] =>
  jaren.some((j) => (j.getallen['K02:van'] ?? 0) > 0) ? jaren : [];

export const jarentabel = (e: Evaluatie): Tabel =>
  tabel(
    'Per jaar',
    ['Jaar', 'Klachten', 'Alle meldingen'],
    [0.34, 0.3, 0.36],
    jarenMetIets(e).map((j) => [
      String(j.jaar),
      String(j.getallen['K02:klacht'] ?? 0),
      String(j.getallen['K02:van'] ?? 0),
    ]),
    [1, 2],
  );

export const jarengrafiek = (e: Evaluatie): Grafiek | null =>
  doorDeJaren(
    'jaren',
    'Per jaar van ontvangst',
    e.jaren,
    [
      ['Klachten', 'K02:klacht'],
      ['Alle meldingen', 'K02:van'],
    ],
    ['Klachten per 100 trajecten', 'K03'],
  );

const dichtheid = (e: Evaluatie): string | null => {
  const f = figuurVan(e.figuren, 'K03', 'dichtheid');
  if (f === null || f.perHonderd === null) return null;
  return `${getalInWoorden(f.perHonderd)} klachten per 100 trajecten (${f.telling.aantal} op ${f.noemer ?? 0}).`;
};

export const ontwikkeling = (e: Evaluatie): Dia => {
  const kwartaal = figuurVan(e.figuren, 'K02.kwartaal', 'verdeling');
  return dia(e, {
    ...{ naam: 'ontwikkeling', kop: 'Ontwikkeling', titel: klachtenzin(e) },
    kolommen: [
      kolom(
        0.46,
        plaatjeOf(kwartaal === null ? null : staven(kwartaal), groepentabel(e, 'Kwartaal', kwartaal)),
        ...noten(dichtheid(e)),
      ),
      kolom(0.54, plaatjeOf(jarengrafiek(e), jarentabel(e))),
    ],
    figuren: [kwartaal, figuurVan(e.figuren, 'K03', 'dichtheid')],
    notities: [
      `Klachten. ${verloopzin(e, 'K02:klacht')}.`,
      `Alle meldingen. ${verloopzin(e, 'K02:van')}.`,
      ...e.jaren.filter((j) => j.vastgesteld).map((j) => `${j.jaar} staat er zoals vastgesteld.`),
    ],
  });
};
