// Welke cijfers en welke naleving liggen vast zodra een jaar is vastgesteld? Wat later komt is nagekomen en verandert ze niet (5.3.2, I-16)
import * as z from 'zod/mini';
import { figurenVan } from './figuren';
import { jaarbeelden } from './figuren/beeld';
import type { Cijferbron } from './figuren/beeld';
import { getallenVan } from './getallen';
import type { Figuur } from './model';
import type { Naleving } from './naleving';

const vorm = z.object({
  getallen: z.record(z.string(), z.nullable(z.number())),
  naleving: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** Rows changed by hand that nobody had decided about; the figures use what was logged. */
  afwijkingenOpen: z.optional(z.number()),
});
/** The numbers of the figures by name; per rule how often it was followed, and how often it held. */
export type Jaarstand = z.infer<typeof vorm>;

export const standUit = (figuren: readonly Figuur[], naleving: readonly Naleving[]): Jaarstand => ({
  getallen: getallenVan(figuren),
  naleving: Object.fromEntries(
    naleving.filter((n) => n.vanToepassing.length > 0).map((n) => [n.naam, [n.gevolgd.length, n.vanToepassing.length]]),
  ),
});

/** The year as it stands. */
export const jaarstand = (bron: Cijferbron, jaar: number): Jaarstand => {
  const beeld = jaarbeelden(bron)(jaar);
  return standUit(figurenVan(beeld), beeld.naleving());
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
