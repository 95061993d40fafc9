// Hoe vraagt het scherm iets aan het loket? Een verzoek erin, een antwoord of weigeringen eruit; nooit een exception.
import type { Antwoord, Verzoek, Vraag } from '../../src/loket/contract';
import type { Plekantwoord, Plekverzoek, Plekvraag } from '../../src/loket/plekcontract';
import type { Weigering } from '../../src/procedure/weigering';
import { metBezig } from './geduld';
import { verstuur } from './loket-adres';
import type { Laat } from './loket-adres';
import { alsWeigering } from './storing';
import type { Ontvangen } from './storing';

declare const __BOUW__: number;

export type Kaal<V extends Vraag> = Omit<Verzoek<V>, 'bouw'>;

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

const metBouw = (verzoek: object, laat?: Laat): Promise<Ontvangen> =>
  verstuur(JSON.stringify({ ...verzoek, bouw: __BOUW__ }), laat);

/** For what goes on behind somebody's back: keeping a draft. It never says that the register is busy, and an old page may do it too: its text must get to safety. */
export const vraagStil = async <V extends Vraag>(verzoek: Kaal<V>): Promise<Antwoord<V>> =>
  lees<Antwoord<V>>(await verstuur(JSON.stringify(verzoek)));

/** `laat` gets an answer that comes after the person was told that there was none. */
export const vraag = async <V extends Vraag>(
  verzoek: Kaal<V>,
  laat: (antwoord: Antwoord<V>) => void = () => undefined,
): Promise<Antwoord<V>> =>
  lees<Antwoord<V>>(await metBezig(metBouw(verzoek, (ontvangen) => laat(lees<Antwoord<V>>(ontvangen)))));

/** About the place where the register stands; only Google has answers. */
export const plekvraag = async <P extends Plekvraag>(verzoek: Omit<Plekverzoek<P>, 'bouw'>): Promise<Plekantwoord<P>> =>
  lees<Plekantwoord<P>>(await metBezig(metBouw(verzoek)));
