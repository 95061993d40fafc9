// Is een logregel leeggemaakt door de bewaartermijn, of met de hand? Na de bewaartermijn staat elke rij verderop opnieuw, in haar geheel (5.3.1).
import { leesInhoud } from './logboek';
import type { Logregel, Logwijziging } from './logboek';
import { tabellen } from './tabellen';

/** States the whole row; a column that was added to the register later may be missing. */
const isGrondslag = ({ t, n, w }: Logwijziging): boolean =>
  n === true || Object.keys(w).length * 4 >= (tabellen[t].kolommen.length - 4) * 3;

const isLeeg = (regel: Logregel): boolean => regel.inhoud === null && regel.zout === null;

/** Numbers of entries whose content is gone while no later entry states their rows anew: replay would miss values. */
export const metDeHandGeleegd = (regels: readonly Logregel[]): readonly number[] => {
  if (!regels.some(isLeeg)) return [];
  const opnieuw = new Set<string>();
  const uit: number[] = [];
  for (const regel of [...regels].reverse())
    if (!isLeeg(regel)) for (const w of leesInhoud(regel).filter(isGrondslag)) opnieuw.add(`${w.t} ${w.i}`);
    else if (!regel.rijen.every((rij) => opnieuw.has(rij))) uit.unshift(regel.nummer);
  return uit;
};
