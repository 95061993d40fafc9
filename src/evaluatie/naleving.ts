// Werken wij volgens de procedure? Per regel die niet afgedwongen wordt: hoe vaak gold zij, hoe vaak is zij gevolgd, en waar niet (5.3.2).
import { behandeling } from './naleving/behandeling';
import { evaluatie } from './naleving/evaluatie';
import { lering } from './naleving/lering';
import { ontvangst } from './naleving/ontvangst';
import type { Registerbeeld, Toets } from './naleving/toets';

export type { Registerbeeld };

/** In the order of the procedure. */
export const toetsen: readonly Toets[] = [...ontvangst, ...behandeling, ...lering, ...evaluatie];

export interface Naleving {
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  /** Row ids of dossiers, measures or evaluations to which the rule applied. */
  readonly vanToepassing: readonly string[];
  readonly gevolgd: readonly string[];
  readonly uitzonderingen: readonly string[];
}

export const naleving = (beeld: Registerbeeld): readonly Naleving[] =>
  toetsen.map(({ naam, titel, artikel, gevallen }) => {
    const alle = gevallen(beeld);
    const ids = (gevolgd: boolean): readonly string[] => alle.filter((g) => g.gevolgd === gevolgd).map((g) => g.id);
    return {
      naam,
      titel,
      artikel,
      vanToepassing: alle.map((g) => g.id),
      gevolgd: ids(true),
      uitzonderingen: ids(false),
    };
  });
