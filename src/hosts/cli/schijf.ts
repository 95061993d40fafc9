// Hoe komt een nieuw bestand op de schijf? Alleen voor deze gebruiker, heel of niet, en nooit over een ander heen.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { startfout } from '../../computer/startfout';

export const eisNieuw = (pad: string): void => {
  if (existsSync(pad)) throw startfout(`${pad} bestaat al en blijft zoals het is. Kies een andere naam met --uit.`, 2);
};

/** Written beside its name first. */
export const naarSchijf = (pad: string, inhoud: string | Uint8Array): void => {
  const half = `${pad}.half`;
  rmSync(half, { force: true });
  const bestand = openSync(half, 'wx', 0o600);
  try {
    let over = Buffer.from(inhoud);
    while (over.length > 0) over = over.subarray(writeSync(bestand, over));
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
  renameSync(half, pad);
};
