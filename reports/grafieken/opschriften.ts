// Wat schrijft een grafiek zelf in haar plaatje? Het getal bij elke staaf, en een lijn waar een termijn of een grens ligt.
import type { BarElement, Chart, Plugin } from 'chart.js';
import { getal } from './grafiek';
import type { Grafiek } from './grafiek';
import { inkt, letterstapel, lijnkleur, stil } from './kleuren';

/** Without it a picture is transparent, and black in some viewers. */
export const wit: Plugin = {
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

/** `9` or, where shares are added up, `9 (samen 45%)`. */
const bijStaaf = ({ soort, reeksen }: Grafiek, reeks: number, plek: number): string => {
  const waarde = getal(reeksen[reeks]?.waarden[plek] ?? 0);
  const samen = reeksen[1]?.waarden[plek];
  return soort === 'pareto' && samen !== undefined ? `${waarde} (samen ${samen}%)` : waarde;
};

const schrijfBij = (chart: Chart, grafiek: Grafiek, letters: number, r: number, i: number): void => {
  const { ctx } = chart;
  const staaf = chart.getDatasetMeta(r).data[i] as BarElement | undefined;
  const tekst = bijStaaf(grafiek, r, i);
  if (staaf === undefined) return;
  const { x, y, width, base } = staaf.getProps(['x', 'y', 'width', 'base'], true);
  if (x === null || y === null) return;
  if (grafiek.soort === 'stapel') {
    // In a piece that is too narrow a number would run into the next one; the table beside it has them all.
    if (Math.abs((width ?? 0) || x - (base ?? x)) < ctx.measureText(tekst).width + 2 || tekst === '0') return;
    ctx.textAlign = 'center';
    schrijf(ctx, tekst, (x + (base ?? x)) / 2, y, r === 0 ? '#ffffff' : inkt);
  } else if (chart.options.indexAxis === 'y') {
    ctx.textAlign = 'left';
    schrijf(ctx, tekst, x + letters * 0.5, y, inkt);
  } else {
    ctx.textAlign = 'center';
    schrijf(ctx, tekst, x, y - letters * 0.8, inkt);
  }
};

const schrijfBijPunt = (chart: Chart, grafiek: Grafiek, letters: number, r: number, i: number): void => {
  const punt = chart.getDatasetMeta(r).data[i];
  if (punt === undefined) return;
  chart.ctx.textAlign = 'center';
  schrijf(chart.ctx, bijStaaf(grafiek, r, i), punt.x, punt.y - letters, lijnkleur);
};

/** The number at the end of every bar, or in every piece of a stacked one. */
export const aantallen = (grafiek: Grafiek, letters: number): Plugin => ({
  id: 'aantallen',
  afterDatasetsDraw: (chart) => {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `600 ${letters}px ${letterstapel}`;
    ctx.textBaseline = 'middle';
    chart.data.datasets.forEach((reeks, r) => {
      const lijn = reeks.type === 'line';
      grafiek.labels.forEach((_, i) => {
        if (lijn) schrijfBijPunt(chart, grafiek, letters, r, i);
        else schrijfBij(chart, grafiek, letters, r, i);
      });
    });
    ctx.restore();
  },
});

const streep = (
  ctx: CanvasRenderingContext2D,
  van: readonly [number, number],
  tot: readonly [number, number],
): void => {
  ctx.beginPath();
  ctx.moveTo(...van);
  ctx.lineTo(...tot);
  ctx.stroke();
};

/** Dashed lines between two bars: where a term ends, or where four fifths are reached. */
export const grenzen = (grafiek: Grafiek, letters: number): Plugin => ({
  id: 'grenzen',
  afterDraw: (chart) => {
    const { ctx, chartArea, scales } = chart;
    const liggend = chart.options.indexAxis === 'y';
    const as = liggend ? scales['y'] : scales['x'];
    if (as === undefined) return;
    ctx.save();
    ctx.setLineDash([6, 4]);
    ctx.strokeStyle = stil;
    ctx.font = `${letters}px ${letterstapel}`;
    for (const { na, tekst } of grafiek.lijnen) {
      const plek = grafiek.labels.indexOf(na);
      if (plek < 0) continue;
      const hier = (as.getPixelForValue(plek) + as.getPixelForValue(plek + 1)) / 2;
      ctx.textAlign = liggend ? 'right' : 'center';
      if (liggend) {
        streep(ctx, [chartArea.left, hier], [chartArea.right, hier]);
        schrijf(ctx, tekst, chartArea.right, hier - letters * 0.5, stil);
      } else {
        streep(ctx, [hier, chartArea.top], [hier, chartArea.bottom]);
        schrijf(ctx, tekst, hier, chartArea.top - letters * 0.6, stil);
      }
    }
    ctx.restore();
  },
});
