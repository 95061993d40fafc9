// Wat stond er in een eerdere uitgave van een jaarevaluatie? Heropenen wist niets: die cijfers staan in het logboek (5.3.2, I-16).
import type { Dag } from '../procedure/dag';
import type { Jaarevaluatie } from '../procedure/rijen';
import { leesInhoud } from '../register/logboek';
import type { Lezer } from '../register/register';

export interface Uitgave {
  readonly uitgave: number;
  readonly vastgesteldOp: Dag | null;
  readonly cijfers: string;
}

/** Every time figures were frozen, oldest first. */
export const uitgavenVan = (lezer: Pick<Lezer, 'logboek'>, id: string): readonly Uitgave[] => {
  let rij: Readonly<Record<string, unknown>> = {};
  const uit: Uitgave[] = [];
  for (const { t, i, w } of lezer.logboek(id).flatMap(leesInhoud)) {
    if (t !== 'jaarevaluatie' || i !== id) continue;
    rij = { ...rij, ...w };
    const { uitgave, vastgesteldOp } = rij as Partial<Jaarevaluatie>;
    const cijfers = w['vastgelegdeCijfers'];
    if (typeof cijfers === 'string') uit.push({ uitgave: uitgave ?? 1, vastgesteldOp: vastgesteldOp ?? null, cijfers });
  }
  return uit;
};

/** Those before the figures that stand in the row now; the log is read only for a year that was opened again. */
export const eerdereUitgaven = (
  lezer: Pick<Lezer, 'logboek'>,
  { id, uitgave }: Pick<Jaarevaluatie, 'id' | 'uitgave'>,
): readonly Uitgave[] => (uitgave > 1 ? uitgavenVan(lezer, id).slice(0, -1) : []);
