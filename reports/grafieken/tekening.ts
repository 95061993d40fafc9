// Hoe komt een grafiek op een doek, scherp op een projector? Hetzelfde in de browser en in Node; wie het doek maakt, geeft het mee (5.3.2).
import {
  BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, LineController, LineElement, PointElement,
} from 'chart.js'; // prettier-ignore
import { grafiekConfig } from './chartjs';
import type { Grafiek } from './grafiek';

/** Draws a chart in a size in inches and gives a PNG as a `data:image/png;base64,` text. */
export type Teken = (grafiek: Grafiek, breedte: number, hoogte: number) => Promise<string>;

/** A point of the slide is a pixel of the drawing, so letters have the size they say. */
const puntenPerInch = 72;
/** 216 pixels per inch: 2880 on the width of a slide, where a projector has 1920. */
const schaal = 3;
const letters = 12;

export interface Doek {
  width: number;
  height: number;
}

Chart.register(
  ...[BarController, BarElement, LineController, LineElement, PointElement, CategoryScale, LinearScale, Legend],
);

/** Draws, lets `lees` take the picture, and clears up. */
export const opDoek = <D extends Doek, U>(
  doek: D,
  grafiek: Grafiek,
  breedte: number,
  hoogte: number,
  lees: (doek: D) => U,
): U => {
  doek.width = Math.round(breedte * puntenPerInch);
  doek.height = Math.round(hoogte * puntenPerInch);
  const config = grafiekConfig(grafiek, letters);
  const chart = new Chart(doek as unknown as HTMLCanvasElement, {
    ...config,
    options: { ...config.options, devicePixelRatio: schaal },
  });
  try {
    return lees(doek);
  } finally {
    chart.destroy();
  }
};

const opSchermLetters = 13;
/** More labels than this do not fit beside each other; then they slant. */
const rechtop = 6;

/** A chart that stays and follows the width of what it stands in; a click says which bar it was, by series and by point. */
export const opScherm = (
  doek: HTMLCanvasElement,
  grafiek: Grafiek,
  kies: (reeks: number, punt: number) => void,
): { readonly destroy: () => void } => {
  const config = grafiekConfig(grafiek, opSchermLetters);
  const draai = grafiek.labels.length > rechtop ? {} : { maxRotation: 0 };
  const { x, ...assen } = config.options?.scales ?? {};
  return new Chart(doek, {
    ...config,
    options: {
      ...config.options,
      ...{ responsive: true, maintainAspectRatio: false, events: ['click', 'mousemove', 'mouseout'] },
      scales: { ...assen, x: { ...x, ticks: { ...x?.ticks, ...draai } } },
      onClick: (_klik, [staaf]) => {
        if (staaf !== undefined) kies(staaf.datasetIndex, staaf.index);
      },
      onHover: (_beweging, staven) => {
        doek.style.cursor = staven.length > 0 ? 'pointer' : 'default';
      },
    },
  });
};
