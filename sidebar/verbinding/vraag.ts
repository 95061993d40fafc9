// Hoe vraagt het scherm iets aan het loket? Een verzoek erin, een antwoord of weigeringen eruit; nooit een exception.
import type { Antwoord, Verzoek, Vraag } from '../../src/loket/contract';
import type { Plekantwoord, Plekverzoek, Plekvraag } from '../../src/loket/plekcontract';
import type { Weigering } from '../../src/procedure/weigering';
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

type Geweigerd = { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const ontleed = <A>(json: string): A | Geweigerd => {
  try {
    const ruw: unknown = JSON.parse(json);
    if (typeof ruw === 'object' && ruw !== null && 'ok' in ruw) return ruw as A;
  } catch {
    // falls through: not JSON is as wrong as the wrong JSON
  }
  return { ok: false, weigeringen: [alsWeigering('fout')] };
};

const lees = <A>(ontvangen: Ontvangen): A | Geweigerd =>
  ontvangen.ok ? ontleed<A>(ontvangen.json) : { ok: false, weigeringen: [alsWeigering(ontvangen.storing)] };

const metBouw = (verzoek: object): Promise<Ontvangen> => verstuur(JSON.stringify({ ...verzoek, bouw: __BOUW__ }));

/** For what goes on behind somebody's back, such as keeping a draft: it never says that the register is busy. */
export const vraagStil = async <V extends Vraag>(verzoek: Kaal<V>): Promise<Antwoord<V>> =>
  lees<Antwoord<V>>(await metBouw(verzoek));

export const vraag = async <V extends Vraag>(verzoek: Kaal<V>): Promise<Antwoord<V>> =>
  lees<Antwoord<V>>(await metBezig(metBouw(verzoek)));

/** About the place where the register stands; only Google has answers. */
export const plekvraag = async <P extends Plekvraag>(verzoek: Omit<Plekverzoek<P>, 'bouw'>): Promise<Plekantwoord<P>> =>
  lees<Plekantwoord<P>>(await metBezig(metBouw(verzoek)));
