// Is er iets onderweg, en wat zei het register? Een knop doet een ding tegelijk, en een weigering blijft staan tot het lukt.
import { useState } from 'preact/hooks';
import type { Stapuitslag } from '../../../src/loket/beelden';
import type { Weigering } from '../../../src/procedure/weigering';
import { nieuweSleutel } from '../../formulier/sleutel';
import { vergeetAntwoorden } from '../../verbinding/antwoord';
import { meldAanBuren } from '../../verbinding/buren';
import { vraag } from '../../verbinding/vraag';

/** What every request about the place, and every step, comes down to. */
export type Uit<T = unknown> =
  { readonly ok: true; readonly antwoord: T } | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

export const useWerk = () => {
  const [bezig, zetBezig] = useState(false);
  const [weigeringen, zetWeigeringen] = useState<readonly Weigering[]>([]);
  /** The answer, or null when it was refused or something else is on its way. */
  const doe = async <T>(werk: () => Promise<Uit<T>>): Promise<T | null> => {
    if (bezig) return null;
    zetBezig(true);
    const uit = await werk();
    zetBezig(false);
    zetWeigeringen(uit.ok ? [] : uit.weigeringen);
    return uit.ok ? uit.antwoord : null;
  };
  return { bezig, weigeringen, doe };
};

/** One step on the register itself. */
export const doeStap = async (stap: string, invoer: object): Promise<Uit<Stapuitslag>> => {
  const stappen = [{ stap, invoer }];
  const uit = await vraag<'stap'>({ vraag: 'stap', dossier: '', versie: 0, sleutel: nieuweSleutel(), stappen });
  if (uit.ok) {
    vergeetAntwoorden();
    meldAanBuren('gewijzigd');
  }
  return uit;
};
