// Hoe gaat post de deur uit zolang het register van ons alleen is? Versturen en meteen merken, zonder opnieuw te lezen (besluit 9).
// In one turn: whoever comes next finds it marked, so that a message goes out once however many rounds run at the same time.
import { beslis } from '../procedure/beslis';
import { systeem } from '../procedure/persoon';
import { maakCommit, naCommit } from '../register/commit';
import { leesZuiver } from '../register/lezen';
import { leegLeesvraag } from '../register/register';
import type { Momentopname, Register, Schrijver } from '../register/register';
import type { Afwijking } from '../register/afwijking';
import { opdrachtVoor, postUit } from './postvak';
import type { Post } from './postvak';
import { maakStand } from './stand-van-zaken';
import type { Deur, Omgeving } from './stand-van-zaken';
import type { Daarna } from './voer-uit';

export interface Bezorger {
  /** Tries one mail: null in `fout` when it went out. Null when it was not tried, because the allowance or the time is up. */
  readonly verstuur: (post: Post) => { readonly fout: string | null } | null;
  /** Sending or marking broke off; what was decided before stands. */
  readonly mislukt: (fout: unknown) => void;
}

/** A host that can send while it waits; the others deliver afterwards. */
export interface Bezorgdeur extends Deur {
  readonly bezorger?: Bezorger;
}

/** Mail whose sending could not be recorded, because its row or dossier was changed by hand, waits; or it would go out every day. */
export const bezorgbaar = (post: readonly Post[], afwijkingen: readonly Afwijking[]): readonly Post[] => {
  const anders = new Set(afwijkingen.map((a) => `${a.tabel} ${a.id}`));
  return post.filter((p) => !anders.has(`berichten ${p.id}`) && !anders.has(`klachten ${p.dossier}`));
};

const wacht = (rijen: Momentopname, post: Post): boolean =>
  rijen.berichten.some((b) => b.id === post.id && b['status'] === 'te verzenden');

/** Marking a letter changes its dossier, so that must have been read. */
const kanMerken = (rijen: Momentopname, { dossier }: Post): boolean =>
  dossier === '' || rijen.klachten.some((k) => k.id === dossier);

const merk = (
  schrijver: Schrijver,
  omgeving: Omgeving,
  rijen: Momentopname,
  post: Post,
  fout: string | null,
): Momentopname => {
  const besluit = beslis(maakStand(rijen, omgeving, systeem), opdrachtVoor(post, omgeving.vandaag, fout));
  if (besluit.soort !== 'wijzigingen') return rijen;
  const { wijzigingen, stappen } = besluit;
  const deel = { tijdstip: omgeving.nu, wie: systeem.id, stappen, zout: omgeving.zout() };
  const commit = maakCommit(wijzigingen, rijen, deel);
  schrijver.schrijf(commit);
  return naCommit(rijen, commit);
};

/** One mail after the other, each with one write; gives those that still wait. Never throws: the command before it is done. */
export const bezorgEnMerk = (
  schrijver: Schrijver,
  omgeving: Omgeving,
  begin: Momentopname,
  post: readonly Post[],
  { verstuur, mislukt }: Bezorger,
): readonly Post[] => {
  let rijen = begin;
  const over = post.filter((p) => !kanMerken(begin, p));
  const nu = post.filter((p) => kanMerken(begin, p));
  for (const [i, een] of nu.entries()) {
    if (!wacht(rijen, een)) continue;
    try {
      const uit = verstuur(een);
      if (uit === null) return [...over, ...nu.slice(i)];
      rijen = merk(schrijver, omgeving, rijen, een, uit.fout);
    } catch (fout) {
      mislukt(fout);
      return [...over, ...nu.slice(i)];
    }
  }
  return over;
};

/** Right after a command, in its own turn and on what it read. */
export const bezorgDaarna =
  (omgeving: Omgeving, bezorger: Bezorger): Daarna =>
  (schrijver, rijen, wijzigingen) => {
    const post = postUit(wijzigingen);
    const blijft = new Set(bezorgEnMerk(schrijver, omgeving, rijen, post, bezorger).map((p) => p.id));
    return post.map((p) => p.id).filter((id) => !blijft.has(id));
  };

/** In a turn of its own, for what was left; reads the rows of these mails only. Gives what still waits. */
export const bezorgWachtende = (
  register: Register,
  omgeving: Omgeving,
  post: readonly Post[],
  bezorger: Bezorger,
): readonly Post[] => {
  const vraag = {
    ...leegLeesvraag,
    dossiers: [...new Set(post.map((p) => p.dossier))].filter((id) => id !== ''),
    rijen: post.map((p) => ({ tabel: 'berichten' as const, id: p.id })),
  };
  const uit = register.exclusief((schrijver) => {
    const { rijen, afwijkingen } = leesZuiver(schrijver, vraag);
    return bezorgEnMerk(schrijver, omgeving, rijen, bezorgbaar(post, afwijkingen), bezorger);
  });
  return uit.ok ? uit.waarde : post;
};
