// Hoe verhoudt dit jaar zich tot de jaren ervoor? Ten hoogste vijf jaren naast elkaar, vastgestelde jaren zoals zij vastliggen. (5.3.2, I-16)
import { doorDeJaren } from '../../../reports/grafieken/uit-cijfers';
import type { Evaluatie, Figuur, Getallen } from '../../../src/evaluatie/model';
import { getalInWoorden, vanInWoorden } from '../../../src/evaluatie/woorden';
import { kaal } from '../kaart';
import type { Kaart, Rij } from '../kaart';

const getoond = ['K04', 'K08', 'K09', 'K11', 'K13', 'K19', 'K20', 'K20.optijd'];

const aantalrij = (e: Evaluatie, kop: string, getal: (van: Getallen) => string): Rij => ({
  kop,
  artikel: '',
  bij: null,
  cellen: e.jaren.map((j) => kaal(getal(j.getallen))),
});

const ofStreep = (getal: number | null): string => (getal === null ? '–' : getalInWoorden(getal));

const figuurrij = (e: Evaluatie, f: Figuur): Rij => ({
  ...aantalrij(e, f.titel, (g) =>
    f.soort === 'aandeel' ? vanInWoorden(g[f.naam] ?? 0, g[`${f.naam}:van`] ?? 0) : ofStreep(g[f.naam] ?? null),
  ),
  artikel: f.artikel,
});

const gegrond = (g: Getallen): string =>
  vanInWoorden((g['K12:gegrond'] ?? 0) + (g['K12:deels gegrond'] ?? 0), g['K12:van'] ?? 0);

const rijen = (e: Evaluatie): readonly Rij[] => [
  aantalrij(e, 'Klachten ontvangen', (g) => ofStreep(g['K02:klacht'] ?? 0)),
  aantalrij(e, 'Klachten en andere signalen samen', (g) => ofStreep(g['K02:van'] ?? 0)),
  ...(e.jaren.some((j) => (j.getallen['K03'] ?? null) !== null)
    ? [aantalrij(e, 'Klachten per 100 trajecten', (g) => ofStreep(g['K03'] ?? null))]
    : []),
  aantalrij(e, 'Gegrond of deels gegrond', gegrond),
  ...getoond.flatMap((naam) => e.figuren.filter((f) => f.naam === naam)).map((f) => figuurrij(e, f)),
];

export const jarenkaart = (e: Evaluatie): Kaart => ({
  naam: 'jaren',
  titel: 'Door de jaren',
  artikel: '5.3.2',
  filter: `Dezelfde telling voor elk jaar vanaf ${e.jaren[0]?.jaar ?? e.jaar}`,
  voetnoot: e.jaren.some((j) => j.vastgesteld)
    ? 'Een vastgesteld jaar staat er zoals het is vastgesteld; wat later kwam is nagekomen.'
    : null,
  breed: true,
  grafiek: doorDeJaren('jaren', 'Klachten en andere signalen per jaar', e.jaren, [
    ['Klachten', 'K02:klacht'],
    ['Alles samen', 'K02:van'],
  ]),
  koppen: ['Cijfer', ...e.jaren.map((j) => (j.vastgesteld ? `${j.jaar} (vastgesteld)` : String(j.jaar)))],
  rijen: rijen(e),
  achter: () => null,
});
