// Houdt het register op SQLite zich aan wat elke plek moet kunnen waar een register staat?
import { join } from 'node:path';
import { openDatabase } from '../../../src/computer/database';
import type { Database } from '../../../src/computer/sqlite';
import { sqliteRegister } from '../../../src/computer/sqlite-register';
import { registerContract } from '../register-contract';
import { ruimOp, tijdelijkeMap } from './tijdelijk';

/** A database whose next INSERT into the log fails, after the rows have been written. */
const metStoring = (db: Database): { readonly db: Database; readonly mislukt: () => void } => {
  let storing = false;
  return {
    mislukt: () => {
      storing = true;
    },
    db: {
      exec: (sql) => db.exec(sql),
      close: () => db.close(),
      prepare: (sql) => {
        const zin = db.prepare(sql);
        if (!sql.startsWith('INSERT INTO logboek')) return zin;
        const run: typeof zin.run = (...waarden) => {
          if (!storing) return zin.run(...waarden);
          storing = false;
          throw new Error('database or disk is full');
        };
        return { run, get: zin.get.bind(zin), all: zin.all.bind(zin) };
      },
    },
  };
};

afterEach(ruimOp);

registerContract('SQLite', () => {
  const pad = join(tijdelijkeMap(), 'register.sqlite');
  const open: Database[] = [];
  const nieuw = (): Database => {
    const db = openDatabase(pad);
    db.exec('PRAGMA busy_timeout = 20');
    open.push(db);
    return db;
  };
  const { db, mislukt } = metStoring(nieuw());
  return {
    register: sqliteRegister(db),
    laatSchrijvenMislukken: mislukt,
    terwijlBezet: (werk) => {
      const ander = nieuw();
      ander.exec('BEGIN IMMEDIATE');
      try {
        return werk();
      } finally {
        ander.exec('ROLLBACK');
      }
    },
    heropen: () => sqliteRegister(nieuw()),
    sluit: () => {
      for (const een of open.splice(0)) een.close();
    },
  };
});
