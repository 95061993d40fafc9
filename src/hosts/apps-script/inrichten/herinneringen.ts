// Lopen de herinneringen, op wiens naam, en mag het script dat van deze persoon? (5.1.7, I-22)
import type { Herinneringbeeld } from '../../../loket/plekinrichten';
import type { Weigering } from '../../../procedure/weigering';
import { rondeVan, triggerstand, zetTriggers } from '../triggers';
import type { Triggerstand } from '../triggers';
import { geenToestemming, toestemming } from './toestemming';

/** Who did not allow Google this, cannot see his own triggers either. */
const gezien = (): Pick<Triggerstand, 'ronde' | 'wijziging' | 'door'> => {
  try {
    return triggerstand();
  } catch {
    return { ronde: false, wijziging: false, door: rondeVan() };
  }
};

export const herinneringen = (ik: string): Herinneringbeeld => {
  const { ronde, wijziging, door } = gezien();
  // Triggers of a colleague cannot be seen; whether they run, the heartbeat tells.
  const vanAnder = door !== null && door !== ik;
  return { aan: vanAnder || (ronde && wijziging), door, ik };
};

export const zetHerinneringen = (
  ik: string,
): { readonly zinnen: readonly string[]; readonly herinneringen: Herinneringbeeld } | Weigering => {
  const nee = geenToestemming(toestemming());
  return nee ?? { zinnen: zetTriggers(), herinneringen: herinneringen(ik) };
};
