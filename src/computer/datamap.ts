// Waar staat het register, en kan alleen deze gebruiker erbij? De map is 0700, elk bestand erin 0600 (5.3.1: alleen voor de directie).
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { startfout } from './startfout';

export const bestanden = {
  register: 'register.sqlite',
  slot: 'server.slot',
  pid: 'server.pid',
  post: 'post.json',
  postvakUit: 'postvak-uit',
  bijlagen: 'bijlagen',
} as const;

/** A folder of the user, not of the program: cleaning or updating the program must never touch a register. */
export const eigenMap = (): string => {
  const { platform, env } = process;
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Klachtenregister');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Klachtenregister');
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'klachtenregister');
};

export const volledigPad = (map: string): string =>
  resolve(map === '~' || map.startsWith('~/') ? homedir() + map.slice(1) : map);

export const heeftRegister = (map: string): boolean => existsSync(join(map, bestanden.register));

const rechtenVan = (pad: string): number => statSync(pad).mode & 0o777;

/** Windows has no such bits; there the user's own profile folder is closed to others. */
const tellenRechten = process.platform !== 'win32';

const teWijd = (pad: string): boolean => tellenRechten && (rechtenVan(pad) & 0o077) !== 0;

/** Refuses what others on this computer could open: the folder, and every file in it. */
export const eisGesloten = (map: string): void => {
  if (teWijd(map)) throw startfout(`Anderen op deze computer kunnen in ${map}. Sluit de map af: chmod 700 "${map}"`, 1);
  for (const naam of readdirSync(map)) {
    const pad = join(map, naam);
    if (teWijd(pad))
      throw startfout(`Anderen op deze computer kunnen bij ${pad}. Sluit dit af: chmod -R go-rwx "${map}"`, 1);
  }
};

/** Also what SQLite puts beside its files. */
const isVanOns = (naam: string): boolean =>
  Object.values(bestanden).some((b) => naam === b || naam.startsWith(`${b}-`));

/** Makes the folder of a new register; one with other things in it stays as it is. */
export const maakDatamap = (map: string): void => {
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
  } catch {
    throw startfout(`De map ${map} kan niet worden gemaakt. Kies een andere met --map.`, 2);
  }
  const vreemd = readdirSync(map).filter((naam) => !isVanOns(naam));
  if (vreemd.length > 0) throw startfout(`In ${map} staan andere bestanden. Kies voor het register een lege map.`, 2);
  if (tellenRechten) chmodSync(map, 0o700);
  eisGesloten(map);
};
