// Welke e-mail gaat eerst, als er niet genoeg weg kan? De brief die een klok stopt, dan de directie en wie te laat is (5.1.3, B16).
import { briefsoort } from '../procedure/brieven';
import { plusDagen } from '../procedure/dag';
import type { Stand } from '../procedure/stand';
import { isDigest, meldtTeLaat, meldtVoorDirectie } from './digest';
import type { Post } from './postvak';

const geduld = 3;
const meldt = ({ id, onderwerp }: Post): boolean => isDigest(id) && meldtVoorDirectie(onderwerp);

/**
 * Within a rank the oldest first. What has waited for days goes up, or it would never go; and what the directie hears takes
 * at most half of the allowance.
 */
export const opSpoed = (post: readonly Post[], { vandaag, rijen }: Stand, tegoed: number): readonly Post[] => {
  const grens = plusDagen(vandaag, -geduld);
  const lang = new Set(rijen.berichten.filter((b) => b.gemaaktOp.slice(0, 10) <= grens).map((b) => b.id));
  const voorrang = 2 * post.filter(meldt).length <= tegoed;
  const rang = (p: Post): number => {
    if ((briefsoort(p.soort)?.klok ?? null) !== null) return 0;
    if (voorrang && meldt(p)) return 1;
    return meldt(p) || meldtTeLaat(p.onderwerp) || lang.has(p.id) ? 2 : 3;
  };
  return [...post].sort((a, b) => rang(a) - rang(b));
};
