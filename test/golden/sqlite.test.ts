// Lopen de gouden scenario's ook door het loket als het register in een SQLite-bestand staat?
import { join } from 'node:path';
import { openDatabase } from '../../src/computer/database';
import type { Database } from '../../src/computer/sqlite';
import { sqliteRegister } from '../../src/computer/sqlite-register';
import type { Register } from '../../src/register/register';
import { ruimOp, tijdelijkeMap } from '../hosts/local/tijdelijk';
import { goudenOntvangst } from './ontvangst';
import type { Plek } from './handwerk';
import { goudenRegister } from './register';
import { goudenOudRegister } from './oud-register';
import { goudenVoortgang } from './voortgang';

const open: Database[] = [];
afterEach(() => {
  for (const db of open.splice(0)) db.close();
  ruimOp();
});

const opent = (): Database => {
  const db = openDatabase(join(tijdelijkeMap(), 'register.sqlite'));
  // What survives a power cut is proved elsewhere; here it would only cost time.
  db.exec('PRAGMA synchronous = OFF');
  open.push(db);
  return db;
};
const opSchijf = (): Register => sqliteRegister(opent());
/** Somebody with an SQLite editor: rows in another order, a row gone. */
const metHand = (): Plek => {
  const db = opent();
  return {
    register: sqliteRegister(db),
    sorteer: (tabel) => db.exec(`UPDATE "${tabel}" SET volgorde = -volgorde`),
    verwijder: (tabel, id) => void db.prepare(`DELETE FROM "${tabel}" WHERE id = ?`).run(id),
  };
};

goudenOntvangst('op SQLite', opSchijf);
goudenVoortgang('op SQLite', opSchijf);
goudenRegister('op SQLite', metHand);
goudenOudRegister('op SQLite', opSchijf);
