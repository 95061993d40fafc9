// Hoe staat het ervoor met het bestand waar het register in staat? Een vraag aan de plek, met het laatste antwoord erop; buiten Google is er geen.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Plekantwoorden, Plekverzoek } from '../../src/loket/plekcontract';
import type { Weigering } from '../../src/procedure/weigering';
import { plekvraag } from './vraag';

/** Questions without anything besides their name. */
type Kaal = 'inrichtstand' | 'plekcontrole';

export interface Plekgelezen<T> {
  readonly beeld: T | null;
  readonly weigeringen: readonly Weigering[];
  readonly herlaad: () => Promise<void>;
}

export const usePlek = <P extends Kaal>(plek: P, hier: boolean): Plekgelezen<Plekantwoorden[P]> => {
  const [beeld, zetBeeld] = useState<Plekantwoorden[P] | null>(null);
  const [weigeringen, zetWeigeringen] = useState<readonly Weigering[]>([]);
  const herlaad = useCallback(async (): Promise<void> => {
    if (!hier) return;
    const uit = await plekvraag<P>({ plek } as unknown as Omit<Plekverzoek<P>, 'bouw'>);
    if (uit.ok) zetBeeld(uit.antwoord);
    zetWeigeringen(uit.ok ? [] : uit.weigeringen);
  }, [plek, hier]);
  useEffect(() => void herlaad(), [herlaad]);
  return { beeld, weigeringen, herlaad };
};
