// Hoe gaat een bericht de deur uit, en wat als Google het weigert? Versturen, en van elk bericht vastleggen hoe het afliep (besluit 9).
import { merkVerzonden } from '../../loket/postvak';
import type { Post } from '../../loket/postvak';
import type { Omgeving } from '../../loket/stand-van-zaken';
import type { Register } from '../../register/register';
import { foutbericht } from './foutbericht';
import { logStoring } from './storing';

const AFZENDER = 'Klachtenregister';

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

/** What cannot go out today because the daily allowance is used up stays waiting for the morning round. */
export const bezorg = (register: Register, omgeving: Omgeving, post: readonly Post[]): void => {
  for (const bericht of post)
    try {
      if (MailApp.getRemainingDailyQuota() < 1) return;
      merkVerzonden(register, omgeving, bericht, verstuur(bericht));
    } catch (fout) {
      // The command itself is done; a mail that is not marked is tried again by the morning round.
      logStoring('post', fout);
    }
};
