// Overleeft elke bevestigde opdracht een kill -9, en blijft er geen halve achter? Echte processen, echte kills, op een willekeurig moment.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { openDatabase } from '../../../src/computer/database';
import { sqliteRegister } from '../../../src/computer/sqlite-register';
import { controleer } from '../../../src/register/controle';
import { leesInhoud } from '../../../src/register/logboek';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

const opdrachten = 200;
const bestanden = 5;
const perBestand = 2;
// Inside the project, where the child finds its packages.
const kind = join(
  __dirname,
  '..',
  '..',
  '..',
  'node_modules',
  '.cache',
  'klachtenregister',
  `crash-${process.pid}.cjs`,
);

beforeAll(() => {
  buildSync({
    entryPoints: [join(__dirname, 'crash-kind.ts')],
    outfile: kind,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(kind, { force: true });
  ruimOp();
});

const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/** The keys that the child acknowledged before it was shot. */
const schiet = (pad: string, ronde: number, na: number): Promise<{ bevestigd: string[]; signaal: string | null }> =>
  new Promise((klaar, mislukt) => {
    const proces = spawn(process.execPath, [kind, pad, String(ronde), String(opdrachten)]);
    let uit = '';
    let fout = '';
    let geschoten = false;
    proces.stderr.on('data', (deel: Buffer) => (fout += deel.toString()));
    proces.stdout.on('data', (deel: Buffer) => {
      uit += deel.toString();
      if (geschoten || uit.split('\n').length <= na) return;
      geschoten = true;
      void wacht(Math.random() * 4).then(() => proces.kill('SIGKILL'));
    });
    proces.on('close', (code, signaal) => {
      if (signaal === null && code !== 0) mislukt(new Error(fout));
      klaar({ bevestigd: uit.split('\n').slice(1, -1), signaal });
    });
  });

const rust = (pad: string): string[] => {
  const db = openDatabase(pad);
  const register = sqliteRegister(db);
  const regels = register.logboek();
  const uitslag = controleer(register);
  db.close();
  expect(uitslag).toMatchObject({ regels: regels.length, ketting: null, afwijkingen: [] });
  return regels.flatMap((r) => leesInhoud(r).flatMap((w) => (w.w['laatsteOpdracht'] ?? []) as string));
};

test(`${bestanden * perBestand} keer kill -9 tijdens ${opdrachten} opdrachten: niets bevestigds weg, niets half`, async () => {
  let totaal = 0;
  for (let bestand = 0; bestand < bestanden; bestand += 1) {
    const pad = join(tijdelijkeMap(), 'register.sqlite');
    const bevestigd: string[] = [];
    // Every next round starts by recovering what the one before it left.
    for (let ronde = 1; ronde <= perBestand; ronde += 1) {
      const uit = await schiet(pad, ronde, 1 + Math.floor(Math.random() * (opdrachten - 20)));
      bevestigd.push(...uit.bevestigd);
      expect(uit.signaal).toBe('SIGKILL');
      const sleutels = rust(pad);
      expect(new Set(sleutels).size).toBe(sleutels.length);
      expect(bevestigd.filter((s) => !sleutels.includes(s))).toEqual([]);
      // At most one per round was written without having been told.
      expect(sleutels.length - bevestigd.length).toBeLessThanOrEqual(ronde);
    }
    totaal += bevestigd.length;
  }
  expect(totaal).toBeGreaterThan(opdrachten);
}, 60_000);
