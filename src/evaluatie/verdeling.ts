// Welke paar groepen maken samen het meeste uit? De opgetelde aandelen van een verdeling, pas bij genoeg gevallen (K22; 5.2.5).
import type { Verdeling } from './model';
import { genoegGevallen, procent } from './woorden';

export interface Paretoregel {
  readonly naam: string;
  readonly aantal: number;
  /** Running share in whole percent, of all groups together; null below ten. */
  readonly samen: number | null;
  /** One of the few that together make four fifths; never with fewer than twenty cases. */
  readonly vitaal: boolean;
}

const vierVijfde = 0.8;

/** In the order of the figure, which has the largest first. */
export const pareto = (f: Verdeling): readonly Paretoregel[] => {
  const totaal = f.groepen.reduce((som, g) => som + g.aantal, 0);
  let tot = 0;
  return f.groepen.map(({ naam, aantal }) => {
    const ervoor = tot;
    tot += aantal;
    const vitaal = f.van.aantal >= genoegGevallen && aantal > 0 && ervoor < vierVijfde * totaal;
    return { naam, aantal, samen: procent(tot, totaal), vitaal };
  });
};
