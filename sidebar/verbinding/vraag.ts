// Hoe vraagt het scherm iets aan het loket? Een verzoek erin, een antwoord of weigeringen eruit; nooit een exception.
import type { Antwoord, Verzoek, Vraag } from '../../src/loket/contract';
import { maakSignaal } from '../signaal';
import { verstuur } from './loket-adres';
import type { Ontvangen } from './loket-adres';
import { alsWeigering } from './storing';

declare const __BOUW__: number;

export type Kaal<V extends Vraag> = Omit<Verzoek<V>, 'bouw'>;

/** Requests that have been away long enough to tell the person about. */
export const bezig = maakSignaal(0);
const stilHoogstens = 400;

const metBezig = async <T>(werk: Promise<T>): Promise<T> => {
  let getoond = false;
  const wekker = setTimeout(() => {
    getoond = true;
    bezig.zet(bezig.lees() + 1);
  }, stilHoogstens);
  try {
    return await werk;
  } finally {
    clearTimeout(wekker);
    if (getoond) bezig.zet(bezig.lees() - 1);
  }
};

const ontleed = <V extends Vraag>(json: string): Antwoord<V> => {
  try {
    const ruw: unknown = JSON.parse(json);
    if (typeof ruw === 'object' && ruw !== null && 'ok' in ruw) return ruw as Antwoord<V>;
  } catch {
    // falls through: not JSON is as wrong as the wrong JSON
  }
  return { ok: false, weigeringen: [alsWeigering('fout')] };
};

const lees = <V extends Vraag>(ontvangen: Ontvangen): Antwoord<V> =>
  ontvangen.ok ? ontleed<V>(ontvangen.json) : { ok: false, weigeringen: [alsWeigering(ontvangen.storing)] };

/** For what goes on behind somebody's back, such as keeping a draft: it never says that the register is busy. */
export const vraagStil = async <V extends Vraag>(verzoek: Kaal<V>): Promise<Antwoord<V>> =>
  lees<V>(await verstuur(JSON.stringify({ ...verzoek, bouw: __BOUW__ })));

export const vraag = async <V extends Vraag>(verzoek: Kaal<V>): Promise<Antwoord<V>> =>
  lees<V>(await metBezig(verstuur(JSON.stringify({ ...verzoek, bouw: __BOUW__ }))));
