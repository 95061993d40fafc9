// Hoe komt er een nieuw register in een lege map? Heel of niet, en nooit over een ander heen.
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { bestanden, heeftRegister, maakDatamap, volledigPad } from '../../computer/datamap';
import { startfout } from '../../computer/startfout';
import type { Register } from '../../register/register';
import { inNieuwBestand, metSlot } from './lokaal';

/** Only when it is done does the file get its name; `begin` may put one there to start from. */
export const inNieuweMap = <T>(gegeven: string, werk: (register: Register) => T, begin?: string): T => {
  const map = volledigPad(gegeven);
  if (heeftRegister(map))
    throw startfout(`In ${map} staat al een register; dat blijft zoals het is. Kies een lege map met --map.`, 2);
  maakDatamap(map);
  return metSlot(map, () => {
    const pad = join(map, bestanden.register);
    const uit = inNieuwBestand(`${pad}-half`, werk, begin);
    renameSync(`${pad}-half`, pad);
    return uit;
  });
};
