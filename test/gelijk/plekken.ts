// Hoe loopt een opname op een register zelf, zonder server of bundel eromheen? Met hetzelfde zout, zodat ook elke hash gelijk moet zijn.
import { join } from 'node:path';
import { openDatabase } from '../../src/computer/database';
import { sqliteKladblok } from '../../src/hosts/local/sqlite-kladblok';
import { sqliteRegister } from '../../src/computer/sqlite-register';
import type { Register } from '../../src/register/register';
import { geheugenkladblok } from '../../src/voorbeeld/geheugenkladblok';
import { maakSheetsproef } from '../hosts/apps-script/proef-register';
import { tijdelijkeMap } from '../hosts/local/tijdelijk';
import { speelOp } from './in-geheugen';
import { handInSheets, handInSqlite } from './met-de-hand';
import type { Deur } from './deuren';
import type { Spelen } from './in-geheugen';

const alsDeur = (register: Register, { speel, brieven }: Spelen, sluit: () => void): Deur => ({
  ...{ register, brieven, sluit },
  speel: (g) => Promise.resolve(speel(g)),
});

export const opSqlite = (zaad: number): Deur => {
  const db = openDatabase(join(tijdelijkeMap(), 'register.sqlite'));
  db.exec('PRAGMA synchronous = OFF');
  const register = sqliteRegister(db);
  return alsDeur(register, speelOp(register, handInSqlite(db), zaad, sqliteKladblok(db)), () => db.close());
};

export const inSheets = (zaad: number): Deur => {
  const { boek, register } = maakSheetsproef();
  return alsDeur(register, speelOp(register, handInSheets(boek), zaad, geheugenkladblok()), () => undefined);
};
