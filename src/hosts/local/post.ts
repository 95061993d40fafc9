// Hoe komt post na een opdracht de deur uit, ook als het even niet lukt? Bezorgen, merken, later opnieuw; een klok stopt pas bij merken.
import type { Dag } from '../../procedure/dag';
import { merkVerzonden } from '../../loket/postvak';
import type { Post } from '../../loket/postvak';
import type { Register } from '../../register/register';
import { omgevingNu } from '../../computer/klok';
import type { Klok } from '../../computer/klok';
import type { Bezorger } from './postvak-uit';
import { logFout } from './storing';

export interface Postkamer {
  /** Delivers and marks. Comes back when all is done, or earlier when the mail server is slow; the rest goes on behind it. */
  readonly bezorg: (post: readonly Post[]) => Promise<void>;
  /** Same, for what has been waiting: not yet the mails that were tried a short while ago. */
  readonly opnieuw: (post: readonly Post[]) => Promise<void>;
  /** When everything under way is done. */
  readonly klaar: () => Promise<void>;
}

/** Hours after the last try; five failures, after which a person has to act, are then spread over a day. */
const wachtUren = [0, 1, 4, 8, 12];
const uur = 3_600_000;
/** How long somebody waits for an answer because of the mail. */
const geduldMs = 3_000;

interface Poging {
  readonly keer: number;
  readonly ms: number;
}
interface Uitslag {
  readonly fout: string | null;
  readonly dag: Dag;
}

const geduld = (werk: Promise<void>, ms: number): Promise<void> =>
  new Promise((klaar) => {
    const wekker = setTimeout(klaar, ms);
    void werk.finally(() => {
      clearTimeout(wekker);
      klaar();
    });
  });

export const maakPostkamer = (
  register: Register,
  klok: Klok,
  bezorger: Bezorger,
  wachtMs: number = geduldMs,
): Postkamer => {
  const pogingen = new Map<string, Poging>();
  const onderweg = new Set<string>();
  /** Gone, but not yet marked: must not go a second time. */
  const teMerken = new Map<string, Uitslag>();
  let rij: Promise<void> = Promise.resolve();

  const aanDeBeurt = ({ id }: Post): boolean => {
    const eerder = pogingen.get(id);
    if (eerder === undefined || teMerken.has(id)) return true;
    const wacht = wachtUren[Math.min(eerder.keer, wachtUren.length - 1)] ?? 0;
    return klok.ms() - eerder.ms >= wacht * uur;
  };

  const verstuur = async (post: Post): Promise<Uitslag> => {
    pogingen.set(post.id, { keer: (pogingen.get(post.id)?.keer ?? 0) + 1, ms: klok.ms() });
    const fout = await bezorger(post);
    return { fout, dag: omgevingNu(klok).vandaag };
  };

  const merk = (post: Post, { fout, dag }: Uitslag): void => {
    const uit = merkVerzonden(register, { ...omgevingNu(klok), vandaag: dag }, post, fout);
    if (!uit.ok && uit.weigeringen.some((w) => w.code === 'bezet')) return;
    teMerken.delete(post.id);
    if (fout === null) pogingen.delete(post.id);
  };

  const een = async (post: Post): Promise<void> => {
    try {
      const uitslag = teMerken.get(post.id) ?? (await verstuur(post));
      teMerken.set(post.id, uitslag);
      merk(post, uitslag);
    } catch (fout) {
      logFout('post', fout);
    } finally {
      onderweg.delete(post.id);
    }
  };

  const zetInRij = (posten: readonly Post[]): Promise<void> => {
    const nieuw = posten.filter((p) => !onderweg.has(p.id));
    for (const post of nieuw) {
      onderweg.add(post.id);
      rij = rij.then(() => een(post));
    }
    return nieuw.length === 0 ? Promise.resolve() : geduld(rij, wachtMs);
  };

  return { bezorg: zetInRij, opnieuw: (posten) => zetInRij(posten.filter(aanDeBeurt)), klaar: () => rij };
};
