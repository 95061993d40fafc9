// Welke e-mail gaat eerst, als er niet genoeg weg kan? De brief die een klok stopt, dan wie te laat is (5.1.3, B16).
import { briefsoort } from '../procedure/brieven';
import { plusDagen } from '../procedure/dag';
import type { Stand } from '../procedure/stand';
import { isDringend } from './digest';
import type { Post } from './postvak';

const spoed = ({ soort, onderwerp }: Post): number => {
  if ((briefsoort(soort)?.klok ?? null) !== null) return 0;
  return isDringend(onderwerp) ? 1 : 2;
};
const geduld = 3;
/** Letters that stop a clock first, then who is late and what has waited for days, or it would never go; within that the oldest. */
export const opSpoed = (post: readonly Post[], { vandaag, rijen }: Stand): readonly Post[] => {
  const grens = plusDagen(vandaag, -geduld);
  const lang = new Set(rijen.berichten.filter((b) => b.gemaaktOp.slice(0, 10) <= grens).map((b) => b.id));
  const rang = (p: Post): number => Math.min(spoed(p), lang.has(p.id) ? 1 : 2);
  return [...post].sort((a, b) => rang(a) - rang(b));
};
