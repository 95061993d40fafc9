// Hoe tekent Chart.js een grafiek? Zonder beweging, met de aantallen erbij, in het huis van het register.
import type { BarElement, ChartConfiguration, ChartDataset, Plugin } from 'chart.js';
import type { Grafiek } from './grafiek';
import { fout, goed, inkt, letter, rasterlijn, stil, tinten } from './kleuren';

type Soort = 'bar' | 'line';
type Config = ChartConfiguration<Soort, (number | [number, number])[]>;
type Deel = ChartDataset<Soort, (number | [number, number])[]>;

/** Without it a picture is transparent, and black in some viewers. */
const wit: Plugin = {
  id: 'wit',
  beforeDraw: ({ ctx, width, height }) => {
    ctx.save();
    ctx.fillStyle = '#ffffff';
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
};

const schrijf = (ctx: CanvasRenderingContext2D, tekst: string, x: number, y: number, kleur: string): void => {
  ctx.fillStyle = kleur;
  ctx.fillText(tekst, x, y);
};

/** The number at the end of every bar; a zero says nothing where bars are stacked. */
const aantallen = (grafiek: Grafiek, letters: number): Plugin => ({
  id: 'aantallen',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    const stapel = grafiek.soort === 'stapel';
    ctx.save();
    ctx.font = `600 ${letters}px "${letter}", sans-serif`;
    ctx.textBaseline = 'middle';
    chart.data.datasets.forEach((reeks, r) => {
      if (reeks.type === 'line') return;
      chart.getDatasetMeta(r).data.forEach((element, i) => {
        const waarde = grafiek.reeksen[r]?.waarden[i] ?? 0;
        if (stapel && waarde === 0) return;
        const { x, y } = (element as BarElement).getProps(['x', 'y'], true);
        const liggend = chart.options.indexAxis === 'y';
        ctx.textAlign = liggend && !stapel ? 'left' : 'center';
        const midden = (element as BarElement).getCenterPoint(true);
        if (x === null || y === null || midden.x === null || midden.y === null) return;
        if (stapel) schrijf(ctx, String(waarde), midden.x, midden.y, r === 0 ? '#ffffff' : inkt);
        else if (liggend) schrijf(ctx, String(waarde), x + letters * 0.4, y, inkt);
        else schrijf(ctx, String(waarde), x, y - letters * 0.8, inkt);
      });
    });
    ctx.restore();
  },
});

/** Dashed lines between two bars: where a term ends. */
const termijnlijnen = (grafiek: Grafiek, letters: number): Plugin => ({
  id: 'termijnlijnen',
  afterDraw: (chart) => {
    const { ctx, chartArea, scales } = chart;
    const as = scales['x'];
    if (as === undefined) return;
    ctx.save();
    ctx.setLineDash([6, 4]);
    ctx.strokeStyle = stil;
    ctx.font = `${letters}px "${letter}", sans-serif`;
    ctx.textAlign = 'center';
    for (const { na, tekst } of grafiek.lijnen) {
      const plek = grafiek.labels.indexOf(na);
      if (plek < 0) continue;
      const x = (as.getPixelForValue(plek) + as.getPixelForValue(plek + 1)) / 2;
      ctx.beginPath();
      ctx.moveTo(x, chartArea.top + letters * 1.4);
      ctx.lineTo(x, chartArea.bottom);
      ctx.stroke();
      schrijf(ctx, tekst, x, chartArea.top + letters * 0.6, stil);
    }
    ctx.restore();
  },
});

/** Bars that stand on the one before; a closing bar hangs down from it. */
const opVoet = ([waarden, voet]: Grafiek['reeksen']): (number | [number, number])[] =>
  (waarden?.waarden ?? []).map((w, i) => [voet?.waarden[i] ?? 0, (voet?.waarden[i] ?? 0) + w]);

const reeksen = (grafiek: Grafiek): Deel[] => {
  if (grafiek.soort === 'waterval')
    return [
      { type: 'bar', label: 'Aantal', data: opVoet(grafiek.reeksen), backgroundColor: goed, maxBarThickness: 90 },
    ];
  return grafiek.reeksen.map((r, i): Deel => {
    const kleur = grafiek.soort === 'stapel' ? [goed, fout][i] : tinten[i % tinten.length];
    if (grafiek.soort === 'pareto' && i === 1)
      return {
        type: 'line',
        label: r.naam,
        data: [...r.waarden],
        borderColor: tinten[1],
        backgroundColor: tinten[1],
        xAxisID: 'deel',
        pointRadius: 4,
      };
    return { type: 'bar', label: r.naam, data: [...r.waarden], backgroundColor: kleur ?? goed, maxBarThickness: 70 };
  });
};

const afgekort = (label: string, tot: number): string | string[] => {
  if (label.length <= tot) return label;
  const regels: string[] = [];
  for (const woord of label.split(' ')) {
    const laatste = regels[regels.length - 1];
    if (laatste !== undefined && `${laatste} ${woord}`.length <= tot) regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
};

/** `letters` is the size of the text in pixels of the canvas. */
export const grafiekConfig = (grafiek: Grafiek, letters: number): Config => {
  const liggend = grafiek.soort === 'liggend' || grafiek.soort === 'pareto' || grafiek.soort === 'stapel';
  const font = { family: letter, size: letters };
  const getallen = {
    beginAtZero: true,
    grace: '12%',
    stacked: grafiek.soort === 'stapel',
    grid: { color: rasterlijn },
    ticks: { font, color: stil, precision: 0 },
  };
  const woorden = {
    stacked: grafiek.soort === 'stapel',
    grid: { display: false },
    ticks: { font, color: inkt, autoSkip: false },
  };
  const labels = grafiek.labels.map((l) => afgekort(l, liggend ? 34 : 18));
  return {
    type: 'bar',
    data: { labels, datasets: reeksen(grafiek) },
    options: {
      animation: false,
      responsive: false,
      indexAxis: liggend ? 'y' : 'x',
      layout: { padding: { top: letters * 1.6, right: letters * 3 } },
      scales: {
        x: liggend ? getallen : woorden,
        y: liggend ? woorden : getallen,
        ...(grafiek.soort === 'pareto'
          ? { deel: { position: 'top', min: 0, max: 100, grid: { display: false }, ticks: { font, color: stil } } }
          : {}),
      },
      plugins: {
        legend: { display: grafiek.reeksen.length > 1 && grafiek.soort !== 'waterval', labels: { font, color: inkt } },
        tooltip: { enabled: false },
      },
    },
    plugins: [wit, aantallen(grafiek, letters), termijnlijnen(grafiek, letters)],
  };
};
