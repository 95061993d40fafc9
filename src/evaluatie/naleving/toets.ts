// Hoe ziet een toets van de naleving eruit? Welke gevallen vallen onder de regel, en in welke daarvan is zij gevolgd (5.3.2).
import type { Dag } from '../../procedure/dag';
import type { Klacht, Rijen } from '../../procedure/rijen';
import type { Termijnnaam } from '../../procedure/termijnen';
import { werkdagenNa } from '../../procedure/werkdagen';
import type { Kalender } from '../../procedure/werkdagen';
import { gelopen } from '../klok';

export interface Registerbeeld {
  readonly rijen: Pick<Rijen, 'klachten' | 'maatregelen' | 'jaarevaluatie' | 'medewerkers' | 'verzekering'>;
  readonly kalender: Kalender;
  readonly vandaag: Dag;
}

/** How the id of an evaluation begins, also of one that was never opened. */
export const evaluatierij = 'jaar-';

/** A dossier, measure or evaluation to which the rule applies. */
export interface Geval {
  readonly id: string;
  readonly gevolgd: boolean;
  /** Year in which the duty arose, when that is not the year of the row. */
  readonly jaar?: number;
}

export interface Toets {
  readonly naam: string;
  /** The rule as a question that can be answered with yes. */
  readonly titel: string;
  readonly artikel: string;
  readonly gevallen: (beeld: Registerbeeld) => readonly Geval[];
}

/** Done in time, not done in time, or not due yet: then it says nothing. */
const oordeel = (id: string, op: Dag | null, uiterlijk: Dag, vandaag: Dag): readonly Geval[] =>
  op === null && uiterlijk >= vandaag ? [] : [{ id, gevolgd: op !== null && op <= uiterlijk }];

/** Everything on a clock of the procedure, judged on the day the clock stopped. */
export const opTijd =
  (naam: Termijnnaam, wie: (klacht: Klacht) => boolean = () => true): Toets['gevallen'] =>
  (beeld) =>
    gelopen(beeld, naam, beeld.rijen.klachten.filter(wie)).map((g) => ({ id: g.klacht.id, gevolgd: g.opTijd }));

export interface Plicht {
  readonly id: string;
  readonly van: Dag | null;
  readonly op: Dag | null;
}

/** Duties to be met a number of working days after the day they arose. */
export const binnenWerkdagen =
  (aantal: number, plichten: (beeld: Registerbeeld) => readonly Plicht[]): Toets['gevallen'] =>
  (beeld) =>
    plichten(beeld).flatMap(({ id, van, op }) => {
      const uiterlijk = van === null ? null : werkdagenNa(van, aantal, beeld.kalender);
      return uiterlijk?.ok === true ? oordeel(id, op, uiterlijk.dag, beeld.vandaag) : [];
    });

/** Duties with a last day of their own. */
export const uiterlijkOp =
  (
    plichten: (beeld: Registerbeeld) => readonly (Omit<Plicht, 'van'> & { readonly uiterlijk: Dag })[],
  ): Toets['gevallen'] =>
  (beeld) =>
    plichten(beeld).flatMap(({ id, op, uiterlijk }) => oordeel(id, op, uiterlijk, beeld.vandaag));
