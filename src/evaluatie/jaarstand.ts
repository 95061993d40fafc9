// Welke cijfers en welke naleving liggen vast zodra een jaar is vastgesteld? Wat later komt is nagekomen en verandert ze niet (5.3.2, I-16)
import * as z from 'zod/mini';
import { jaarVan } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { figurenVan } from './figuren';
import { jaarbeelden } from './figuren/beeld';
import type { Cijferbron } from './figuren/beeld';
import { getallenVan } from './getallen';
import { naleving } from './naleving';
import type { Registerbeeld } from './naleving';

const vorm = z.object({
  getallen: z.record(z.string(), z.nullable(z.number())),
  naleving: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** Rows changed by hand that nobody had decided about; the figures use what was logged. */
  afwijkingenOpen: z.optional(z.number()),
});
/** The numbers of the figures by name; per rule how often it was followed, and how often it held. */
export type Jaarstand = z.infer<typeof vorm>;

/** Dossiers by the day of receipt, measures by the day they were proposed. */
export const vanJaar = <B extends Registerbeeld>(beeld: B, jaar: number): B => {
  const valtIn = (dag: Dag | null): boolean => dag !== null && jaarVan(dag) === jaar;
  const { klachten, maatregelen } = beeld.rijen;
  return {
    ...beeld,
    rijen: {
      ...beeld.rijen,
      klachten: klachten.filter((k) => valtIn(k.ontvangstdatum)),
      maatregelen: maatregelen.filter((m) => valtIn(m.voorgesteldOp)),
    },
  };
};

/** The year as it stands. */
export const jaarstand = (bron: Cijferbron, jaar: number): Jaarstand => {
  const gevolgd = naleving(vanJaar(bron, jaar)).filter((n) => n.vanToepassing.length > 0);
  return {
    getallen: getallenVan(figurenVan(jaarbeelden(bron)(jaar))),
    naleving: Object.fromEntries(gevolgd.map((n) => [n.naam, [n.gevolgd.length, n.vanToepassing.length]])),
  };
};

/** Null for a year that was never frozen, or a text that is none of ours. */
export const leesJaarstand = (tekst: string | null): Jaarstand | null => {
  try {
    const gelezen = vorm.safeParse(JSON.parse(tekst ?? 'null'));
    return gelezen.success ? gelezen.data : null;
  } catch {
    return null;
  }
};
