// Werken wij volgens de procedure? Per regel die niet afgedwongen wordt: hoe vaak gold zij, hoe vaak is zij gevolgd, en waar niet (5.3.2, K24).
import { jaarVan } from '../procedure/dag';
import { beginTermijn } from '../procedure/termijnen';
import { behandeling } from './naleving/behandeling';
import { evaluatie } from './naleving/evaluatie';
import { lering } from './naleving/lering';
import { ontvangst } from './naleving/ontvangst';
import { evaluatierij } from './naleving/toets';
import type { Geval, Registerbeeld, Toets } from './naleving/toets';

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

const samen = ({ naam, titel, artikel }: Toets, gevallen: readonly Geval[]): Naleving => {
  const ids = (gevolgd: boolean): readonly string[] => gevallen.filter((g) => g.gevolgd === gevolgd).map((g) => g.id);
  return {
    naam,
    titel,
    artikel,
    vanToepassing: gevallen.map((g) => g.id),
    gevolgd: ids(true),
    uitzonderingen: ids(false),
  };
};

/** Of the whole register. */
export const naleving = (beeld: Registerbeeld): readonly Naleving[] =>
  toetsen.map((toets) => samen(toets, toets.gevallen(beeld)));

/** A round counts in the year it was opened, a measure in that of its proposal, an evaluation in the year it had to be held. */
const jaarVanGeval = ({ rijen }: Registerbeeld): ((id: string) => number | null) => {
  const jaren = new Map<string, number>();
  for (const k of rijen.klachten) {
    const dag = beginTermijn(k);
    if (dag !== null) jaren.set(k.id, jaarVan(dag));
  }
  for (const m of rijen.maatregelen) jaren.set(m.id, jaarVan(m.voorgesteldOp));
  return (id) => (id.startsWith(evaluatierij) ? Number(id.slice(evaluatierij.length)) + 1 : (jaren.get(id) ?? null));
};

/** Every case is looked at against the whole register, and falls in one year: what came of it may be later. */
export const nalevingPerJaar = (beeld: Registerbeeld): ((jaar: number) => readonly Naleving[]) => {
  const jaarVanId = jaarVanGeval(beeld);
  const alle = toetsen.map((toets) => {
    const per = new Map<number | null, Geval[]>();
    for (const geval of toets.gevallen(beeld)) {
      const jaar = geval.jaar ?? jaarVanId(geval.id);
      const groep = per.get(jaar);
      if (groep === undefined) per.set(jaar, [geval]);
      else groep.push(geval);
    }
    return { toets, per };
  });
  return (jaar) => alle.map(({ toets, per }) => samen(toets, per.get(jaar) ?? []));
};
