// Hoe tekent Chart.js een grafiek? Zonder beweging, met de aantallen erbij, in het huis van het register.
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Grafiek } from './grafiek';
import { inkt, letterstapel, lijnkleur, rasterlijn, stapeltinten, stil, stroomtinten, tinten } from './kleuren';
import { aantallen, grenzen, wit } from './opschriften';

type Soort = 'bar' | 'line';
type Waarde = number | [number, number];
type Config = ChartConfiguration<Soort, Waarde[]>;
type Deel = ChartDataset<Soort, Waarde[]>;

/** Bars that stand on the one before; a closing bar hangs down from it. */
const opVoet = ([waarden, voet]: Grafiek['reeksen']): Waarde[] =>
  (waarden?.waarden ?? []).map((w, i) => [voet?.waarden[i] ?? 0, (voet?.waarden[i] ?? 0) + w]);

const staven = (naam: string, data: Waarde[], kleur: string | string[]): Deel => ({
  ...{ type: 'bar', label: naam, data, backgroundColor: kleur, maxBarThickness: 56 },
  ...{ categoryPercentage: 0.76, barPercentage: 0.92 },
});

const lijn = (naam: string, data: Waarde[]): Deel => ({
  ...{ type: 'line', label: naam, data, yAxisID: 'rechts', borderDash: [5, 3], borderWidth: 2 },
  ...{ borderColor: lijnkleur, backgroundColor: lijnkleur, pointRadius: 4, pointStyle: 'rectRot' },
});

const reeksen = ({ soort, reeksen: alle }: Grafiek): Deel[] => {
  if (soort === 'waterval') return [staven('Aantal', opVoet(alle), [...stroomtinten])];
  const getoond = soort === 'pareto' ? alle.slice(0, 1) : alle;
  const kleuren = soort === 'stapel' ? stapeltinten : tinten;
  return getoond.map((r, i) =>
    soort === 'staaflijn' && i === alle.length - 1
      ? lijn(r.naam, [...r.waarden])
      : staven(r.naam, [...r.waarden], kleuren[i % kleuren.length] ?? tinten[0]),
  );
};

/** Broken between words; Chart.js makes room for what it gets. */
const opRegels = (label: string, tot: number): string | string[] => {
  if (label.length <= tot) return label;
  const regels: string[] = [];
  for (const woord of label.split(' ')) {
    const laatste = regels[regels.length - 1];
    if (laatste !== undefined && `${laatste} ${woord}`.length <= tot) regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
};

const isLiggend = ({ soort }: Grafiek): boolean => soort === 'liggend' || soort === 'pareto' || soort === 'stapel';

const hoogsteVan = (reeksen: Grafiek['reeksen']): number => Math.max(1, ...reeksen.flatMap((r) => r.waarden));

const assen = (grafiek: Grafiek, letters: number): NonNullable<Config['options']>['scales'] => {
  const font = { family: letterstapel, size: letters };
  const stacked = grafiek.soort === 'stapel';
  const getallen = {
    ...{ beginAtZero: true, stacked, grid: { color: rasterlijn }, border: { display: false } },
    // A whole number of reports: an axis up to 1 must not have halves.
    ...{ suggestedMax: 4, grace: stacked ? 0 : '6%', ticks: { font, color: stil, precision: 0, maxTicksLimit: 7 } },
  };
  const woorden = { stacked, grid: { display: false }, ticks: { font, color: inkt, autoSkip: false } };
  if (isLiggend(grafiek)) return { x: getallen, y: woorden };
  if (grafiek.soort !== 'staaflijn') return { x: woorden, y: getallen };
  const [hoogste, top] = [hoogsteVan(grafiek.reeksen.slice(0, -1)), hoogsteVan(grafiek.reeksen.slice(-1))];
  return {
    x: woorden,
    y: { ...getallen, grace: 0, suggestedMax: Math.max(4, hoogste * 1.7) },
    // The line keeps to the upper part and the bars to the lower, so that the one does not run through the numbers of the other.
    rechts: {
      ...{ position: 'right', min: -2 * top, max: top * 1.25, display: false },
    },
  };
};

/** `letters` is the size of the text in pixels of the canvas. */
export const grafiekConfig = (grafiek: Grafiek, letters: number): Config => {
  const liggend = isLiggend(grafiek);
  const voorGetal = grafiek.soort === 'pareto' ? 9 : 3;
  return {
    type: 'bar',
    data: { labels: grafiek.labels.map((l) => opRegels(l, liggend ? 20 : 15)), datasets: reeksen(grafiek) },
    options: {
      ...{ animation: false, responsive: false, indexAxis: liggend ? 'y' : 'x' },
      layout: { padding: { top: letters * 2, right: liggend ? letters * voorGetal : letters } },
      scales: assen(grafiek, letters),
      plugins: {
        legend: {
          display: grafiek.reeksen.length > 1 && grafiek.soort !== 'waterval' && grafiek.soort !== 'pareto',
          ...{
            position: 'bottom',
            labels: { font: { family: letterstapel, size: letters }, color: inkt, boxWidth: letters },
          },
        },
        tooltip: { enabled: false },
      },
    },
    plugins: [wit, aantallen(grafiek, letters), grenzen(grafiek, letters)],
  };
};
