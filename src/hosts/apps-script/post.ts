// Hoe gaat een bericht de deur uit, en wat als Google het weigert? Versturen zolang het tegoed en de tijd er zijn; de rest wacht (besluit 9).
import type { Bezorger } from '../../loket/bezorging';
import { bezorgWachtende } from '../../loket/bezorging';
import type { Post } from '../../loket/postvak';
import type { Omgeving } from '../../loket/stand-van-zaken';
import type { Register } from '../../register/register';
import { foutbericht } from '../../sheets/register/foutbericht';
import { logStoring } from './storing';

const AFZENDER = 'Klachtenregister';
/** So long one turn may take for sending; then others get theirs, who wait twenty seconds. */
const BEURT = 10_000;

/** Google's own message can quote the address, so only its kind is kept. */
const reden = (fout: unknown): string => {
  const bericht = foutbericht(fout);
  if (/invalid email|no recipient/i.test(bericht)) return 'Google herkent het e-mailadres niet.';
  return /too many times|limit exceeded/i.test(bericht)
    ? 'De grens van Google voor e-mail is bereikt.'
    : 'Google kon de e-mail niet versturen.';
};

/** Null when it went out. */
const verstuur = ({ adres, onderwerp, tekst }: Post): string | null => {
  try {
    MailApp.sendEmail({ to: adres, subject: onderwerp, body: tekst, name: AFZENDER });
    return null;
  } catch (fout) {
    return reden(fout);
  }
};

export const tegoed = (): number => MailApp.getRemainingDailyQuota();

/** Without permission for mail none goes out; the command itself is done, so that is no failure. */
const heeftTegoed = (): boolean => {
  try {
    return tegoed() > 0;
  } catch (fout) {
    logStoring('post', fout);
    return false;
  }
};

/** Sends until `einde` on the clock. A mail whose marking failed is not sent again in this run, only marked. */
export interface Postbode {
  /** For one turn, which begins with its first mail. */
  readonly beurt: () => Bezorger;
  /** Is another turn of any use for these? */
  readonly kan: (post: readonly Post[]) => boolean;
}

export const maakPostbode = (klok: () => number, einde: number): Postbode => {
  const uitslagen = new Map<string, { readonly fout: string | null }>();
  const magNog = (): boolean => klok() < einde && heeftTegoed();
  const probeer = (post: Post, tot: number): { readonly fout: string | null } | null => {
    const eerder = uitslagen.get(post.id);
    if (eerder !== undefined) return eerder;
    if (klok() >= tot || !magNog()) return null;
    const uit = { fout: verstuur(post) };
    uitslagen.set(post.id, uit);
    return uit;
  };
  return {
    kan: (post) => post.some((p) => uitslagen.has(p.id)) || (post.length > 0 && magNog()),
    beurt: () => {
      let tot: number | undefined;
      return {
        verstuur: (post) => probeer(post, (tot ??= klok() + BEURT)),
        mislukt: (fout) => logStoring('post', fout),
      };
    },
  };
};

/** Turn after turn what is left. What cannot go out, because allowance, time or turn is up, stays waiting for the morning round. */
export const bezorg = (
  register: Register,
  omgeving: Omgeving,
  post: readonly Post[],
  { beurt, kan }: Postbode,
): readonly Post[] => {
  let wacht = post;
  while (kan(wacht)) {
    const over = bezorgWachtende(register, omgeving, wacht, beurt());
    if (over.length === wacht.length) break;
    wacht = over;
  }
  return wacht;
};
