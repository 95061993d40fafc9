// Draait er al een server op deze map? Een slot van het besturingssysteem: na kill -9 is het vanzelf weer vrij.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bestanden } from './datamap';
import { openBestand, sqliteBezet, sqliteCode } from './sqlite';
import { startfout } from './startfout';

export interface Slot {
  /** Tells the next one who holds the folder. */
  readonly meld: (adres: string) => void;
  readonly open: () => void;
}

const wieHoudtHet = (map: string): string => {
  try {
    return readFileSync(join(map, bestanden.pid), 'utf8').trim();
  } catch {
    return 'onbekend proces';
  }
};

const bezet = (map: string): Error =>
  startfout(`Er draait al een klachtenregister op ${map} (${wieHoudtHet(map)}). Gebruik dat, of sluit het eerst.`, 1);

/**
 * Holds an exclusive lock on a file of its own for as long as the process lives. A file that only names a process can be
 * taken over by two at a time and points at a stranger after a restart of the computer; this cannot.
 */
export const neemSlot = (map: string): Slot => {
  const db = openBestand(join(map, bestanden.slot));
  try {
    db.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (fout) {
    db.close();
    throw sqliteCode(fout) === sqliteBezet ? bezet(map) : fout;
  }
  const pid = join(map, bestanden.pid);
  const meld = (adres: string): void => {
    writeFileSync(pid, `proces ${process.pid}, ${adres}\n`, { mode: 0o600 });
  };
  meld('start op');
  return {
    meld,
    open: () => {
      rmSync(pid, { force: true });
      db.close();
    },
  };
};
