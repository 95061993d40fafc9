// Waar staat de sleutel waarmee dit programma namens u bij Google mag, en kan alleen u erbij? (0600, nooit in een register of backup)
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { foutcode, foutveld } from '../../../computer/foutveld';
import { startfout } from '../../../computer/startfout';

export interface Sleutel {
  readonly client_id: string;
  readonly client_secret: string;
  readonly refresh_token: string;
}

export const sleutelpad = (): string => {
  const { platform, env } = process;
  const eigen =
    platform === 'win32'
      ? (env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'))
      : (env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'));
  return join(eigen, 'klachtenregister', 'google.json');
};

const isSleutel = (ding: unknown): ding is Sleutel =>
  ['client_id', 'client_secret', 'refresh_token'].every((naam) => typeof foutveld(ding, naam) === 'string');

const eisGesloten = (pad: string): void => {
  if (process.platform !== 'win32' && (statSync(pad).mode & 0o077) !== 0)
    throw startfout(
      `Anderen op deze computer kunnen bij uw aanmelding. Doe: klachtenregister afmelden, en meld u opnieuw aan.`,
      1,
    );
};

const ontleed = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
};

/** Null when nobody signed in with a client of his own. */
export const leesSleutel = (pad: string): Sleutel | null => {
  let tekst: string;
  try {
    tekst = readFileSync(pad, 'utf8');
  } catch (fout) {
    if (foutcode(fout) === 'ENOENT') return null;
    throw fout;
  }
  eisGesloten(pad);
  const sleutel = ontleed(tekst);
  if (isSleutel(sleutel)) return sleutel;
  throw startfout('Uw aanmelding is niet leesbaar. Doe: klachtenregister afmelden, en meld u opnieuw aan.', 1);
};

/** Beside it first, so that a stop halfway leaves what was there. */
export const bewaarSleutel = (pad: string, sleutel: Sleutel): void => {
  mkdirSync(dirname(pad), { recursive: true, mode: 0o700 });
  const half = `${pad}.half`;
  rmSync(half, { force: true });
  const bestand = openSync(half, 'wx', 0o600);
  try {
    writeSync(bestand, JSON.stringify(sleutel));
    fsyncSync(bestand);
  } finally {
    closeSync(bestand);
  }
  renameSync(half, pad);
};

export const wisSleutel = (pad: string): void => {
  rmSync(pad, { force: true });
  rmSync(`${pad}.half`, { force: true });
};
