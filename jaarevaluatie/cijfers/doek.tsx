// Hoe staat een grafiek op het scherm? Op de breedte die er is, zonder beweging; een klik op een staaf zegt welke het was. (5.3.2)
import { useEffect, useRef } from 'preact/hooks';
import { altTekst } from '../../reports/grafieken/grafiek';
import type { Grafiek } from '../../reports/grafieken/grafiek';
import { opScherm } from '../../reports/grafieken/tekening';

interface Props {
  readonly grafiek: Grafiek;
  readonly kies: (reeks: number, punt: number) => void;
  /** In pixels; what the kind of chart asks when left out. */
  readonly hoog?: number;
}

/** A long label takes three lines. */
const perBalk = (labels: readonly string[]): number => (labels.some((l) => l.length > 30) ? 48 : 36);
const vast = 90;

const hoogte = ({ soort, labels }: Grafiek): number =>
  ['liggend', 'pareto', 'stapel'].includes(soort) ? vast + labels.length * perBalk(labels) : 300;

export const Doek = ({ grafiek, kies, hoog }: Props) => {
  const doek = useRef<HTMLCanvasElement>(null);
  const laatste = useRef(kies);
  laatste.current = kies;
  useEffect(() => {
    if (doek.current === null) return undefined;
    const chart = opScherm(doek.current, grafiek, (reeks, punt) => laatste.current(reeks, punt));
    return () => chart.destroy();
  }, [grafiek]);
  return (
    <div class="doek" style={{ height: `${hoog ?? hoogte(grafiek)}px` }}>
      <canvas ref={doek} role="img" aria-label={altTekst(grafiek)} />
    </div>
  );
};
