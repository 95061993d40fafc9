// Op welke registers meten we? Het voorbeeld met 100 en met 10.000 dossiers, in SQLite; elke meting krijgt een eigen kopie.
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, sluitDatabase } from '../../src/computer/database';
import type { Database } from '../../src/computer/sqlite';
import { sqliteRegister } from '../../src/computer/sqlite-register';
import type { Register } from '../../src/register/register';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { duur, rond, zeg } from './meten';

export const vandaag = '2026-04-02';

const padVan = (aantal: number): string => join(process.env['KLACHTEN_BENCHMAP'] ?? tmpdir(), `${aantal}.sqlite`);

const maak = (pad: string, aantal: number): void => {
  // Under another name until it is whole: what stopped halfway is not used the next time.
  const half = `${pad}.half`;
  rmSync(half, { force: true });
  const db = openDatabase(half);
  db.exec('PRAGMA synchronous = OFF');
  vulVoorbeeld(sqliteRegister(db), { aantal, zaad: 1, vandaag });
  // The copies take the file itself only.
  sluitDatabase(db);
  renameSync(half, pad);
};

/** Makes the file once; says how long that took. */
export const zorgVoor = (aantal: number): void => {
  const pad = padVan(aantal);
  if (existsSync(pad)) return zeg(`voorbeeld met ${aantal} dossiers: stond er al`);
  zeg(`voorbeeld met ${aantal} dossiers gemaakt in ${rond(duur(() => maak(pad, aantal)))} ms`);
};

export interface Kopie {
  readonly register: Register;
  readonly db: Database;
  readonly weg: () => void;
}

export const kopie = (aantal: number): Kopie => {
  const map = mkdtempSync(join(tmpdir(), 'klachten-bench-kopie-'));
  const pad = join(map, 'register.sqlite');
  copyFileSync(padVan(aantal), pad);
  const db = openDatabase(pad);
  const weg = (): void => {
    db.close();
    rmSync(map, { recursive: true, force: true });
  };
  // What the disk takes is the same for every size, and would hide what we do ourselves.
  db.exec('PRAGMA synchronous = OFF');
  return { register: sqliteRegister(db), db, weg };
};
