// Welke cijfers en welke naleving liggen vast zodra een jaar is vastgesteld? Wat later komt is nagekomen en verandert ze niet (5.3.2, I-16)
import * as z from 'zod/mini';
import { jaarVan } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { cijfersVan } from './cijfers';
import { naleving } from './naleving';
import type { Registerbeeld } from './naleving';

const telling = z.record(z.string(), z.tuple([z.number(), z.nullable(z.number())]));
const vorm = z.object({ cijfers: telling, naleving: telling });
/** Per figure how many, and of how many; null for a plain count. */
export type Jaarstand = z.infer<typeof vorm>;

const vanJaar = (beeld: Registerbeeld, jaar: number): Registerbeeld => {
  const in_ = (dag: Dag | null): boolean => dag !== null && jaarVan(dag) === jaar;
  const { klachten, maatregelen } = beeld.rijen;
  return {
    ...beeld,
    rijen: {
      ...beeld.rijen,
      klachten: klachten.filter((k) => in_(k.ontvangstdatum)),
      maatregelen: maatregelen.filter((m) => in_(m.voorgesteldOp)),
    },
  };
};

/** The year as it stands: dossiers by the day of receipt, measures by the day they were proposed. */
export const jaarstand = (beeld: Registerbeeld, jaar: number): Jaarstand => {
  const cijfers = cijfersVan(beeld.rijen.klachten, jaar, beeld.kalender);
  const gevolgd = naleving(vanJaar(beeld, jaar)).filter((n) => n.vanToepassing.length > 0);
  return {
    cijfers: Object.fromEntries(cijfers.map((c) => [c.naam, [c.dossiers.length, c.van?.length ?? null]])),
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
