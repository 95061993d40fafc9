// Wat was het laatste antwoord op deze vraag? Het vorige blijft staan tot het nieuwe er is, en alleen het nieuwste telt.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Antwoorden, Vraag } from '../../src/loket/contract';
import type { Weigering } from '../../src/procedure/weigering';
import { isStoring } from './storing';
import { vraag } from './vraag';
import type { Kaal } from './vraag';

const eerder = new Map<string, unknown>();
/** After a command everything may be different; after signing in as somebody else everything is. */
export const vergeetAntwoorden = (): void => eerder.clear();
/** Whoever asked it already: the view can begin with this. */
export const onthoudAntwoord = <V extends Vraag>(verzoek: Kaal<V>, antwoord: Antwoorden[V]): void =>
  void eerder.set(JSON.stringify(verzoek), antwoord);

interface Stand<T> {
  readonly sleutel: string;
  readonly beeld: T | null;
  readonly weigeringen: readonly Weigering[];
}

export interface Gelezen<T> extends Omit<Stand<T>, 'sleutel'> {
  readonly herlaad: () => Promise<T | null>;
}

const begin = <T>(sleutel: string): Stand<T> => ({
  sleutel,
  beeld: (eerder.get(sleutel) ?? null) as T | null,
  weigeringen: [],
});

export const useAntwoord = <V extends Vraag>(verzoek: Kaal<V>): Gelezen<Antwoorden[V]> => {
  type T = Antwoorden[V];
  const sleutel = JSON.stringify(verzoek);
  const volgnummer = useRef(0);
  const [bewaard, zet] = useState<Stand<T>>(() => begin(sleutel));
  const herlaad = useCallback(async (): Promise<T | null> => {
    const mijn = ++volgnummer.current;
    const antwoord = await vraag<V>(JSON.parse(sleutel) as Kaal<V>);
    if (mijn !== volgnummer.current) return null;
    if (antwoord.ok) eerder.set(sleutel, antwoord.antwoord);
    else if (!antwoord.weigeringen.every(isStoring)) eerder.delete(sleutel);
    const beeld = (eerder.get(sleutel) ?? null) as T | null;
    zet({ sleutel, beeld, weigeringen: antwoord.ok ? [] : antwoord.weigeringen });
    return antwoord.ok ? antwoord.antwoord : null;
  }, [sleutel]);
  useEffect(() => {
    void herlaad();
    return () => void volgnummer.current++;
  }, [herlaad]);
  const stand = bewaard.sleutel === sleutel ? bewaard : begin<T>(sleutel);
  return { beeld: stand.beeld, weigeringen: stand.weigeringen, herlaad };
};
