// Hoe komt het scherm bij wat iemand voor zichzelf bewaart? Zijn concepten en zoekvragen, stil op de achtergrond.
import type { Kladje } from '../../src/loket/kladblok';
import type { Antwoord } from '../../src/loket/contract';
import { vraagStil } from './vraag';

const waarom = (antwoord: Antwoord): string | null =>
  antwoord.ok ? null : antwoord.weigeringen.map((w) => w.tekst).join(' ');

/** Null when it could not be read. */
export const haalKladjes = async (begin: string): Promise<readonly Kladje[] | null> => {
  const antwoord = await vraagStil<'kladjes'>({ vraag: 'kladjes', begin });
  return antwoord.ok ? antwoord.antwoord : null;
};

/** Null when it worked, otherwise a sentence. */
export const bewaarKladje = async (sleutel: string, waarde: string): Promise<string | null> =>
  waarom(await vraagStil<'kladBewaren'>({ vraag: 'kladBewaren', sleutel, waarde }));

export const wisKladje = async (sleutel: string): Promise<string | null> =>
  waarom(await vraagStil<'kladWissen'>({ vraag: 'kladWissen', sleutel }));
