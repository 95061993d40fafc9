// Hoe start de opdrachtregel? `klachtenregister OPDRACHT [opties]`; als tweede draad is dit bestand degene die met Google praat.
import { isMainThread, workerData } from 'node:worker_threads';
import { maakKlok } from '../../computer/klok';
import { draai } from './draai';
import { openBrug } from './google/brug';
import { maakGoogle } from './google/google';
import type { Google } from './google/google';
import { leesSleutel, sleutelpad } from './google/sleutelbestand';
import { werk } from './google/werker';
import type { Werkopdracht } from './google/werker';

/** Whoever waits at a screen sees that the program does, too. */
const meldRust = (ms: number): void => {
  if (process.stderr.isTTY) console.error(`Google antwoordt nog niet; opnieuw over ${Math.ceil(ms / 1000)} tellen.`);
};

/** Opened when something is asked of Google for the first time. */
const naarGoogle = (): (() => Google) => {
  let google: Google | undefined;
  return () => (google ??= maakGoogle(openBrug(__filename, leesSleutel(sleutelpad())), meldRust));
};

const begin = async (): Promise<void> => {
  // Whatever is made here is for this user only.
  process.umask(0o077);
  const buiten = { google: naarGoogle(), klok: maakKlok(null), sleutelpad: sleutelpad() };
  process.exitCode = await draai(process.argv.slice(2), { ...buiten, uit: process.stdout, fout: process.stderr });
};

if (isMainThread) void begin();
else werk(workerData as Werkopdracht);
