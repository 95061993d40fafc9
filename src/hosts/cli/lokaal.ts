// Hoe gaat een register op deze computer open en weer dicht? Nooit dat van een ander, en nooit een half bestand.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase, sluitDatabase } from '../../computer/database';
import { bestanden, eisGesloten, heeftRegister, volledigPad } from '../../computer/datamap';
import { neemSlot } from '../../computer/slot';
import { sqliteRegister } from '../../computer/sqlite-register';
import { startfout } from '../../computer/startfout';
import { leegLeesvraag } from '../../register/register';
import type { Geheel, Register, Schrijver } from '../../register/register';
import { tabelnamen } from '../../register/tabellen';

export const inBestand = <T>(pad: string, werk: (register: Register) => T): T => {
  const db = openDatabase(pad);
  try {
    return werk(sqliteRegister(db));
  } finally {
    sluitDatabase(db);
  }
};

/** A file of its own: what SQLite keeps beside a register in use is gone when it is done. */
export const inNieuwBestand = <T>(pad: string, werk: (register: Register) => T, begin?: string): T => {
  const naast = ['', '-wal', '-shm', '-journal'].map((achter) => pad + achter);
  const ruimOp = (van: readonly string[]): void => van.forEach((een) => rmSync(een, { force: true }));
  ruimOp(naast);
  try {
    if (begin !== undefined) copyFileSync(begin, pad);
    const uit = inBestand(pad, werk);
    ruimOp(naast.slice(1));
    return uit;
  } catch (fout) {
    ruimOp(naast);
    throw fout;
  }
};

export const inMap = <T>(gegeven: string, werk: (register: Register) => T): T => {
  const map = volledigPad(gegeven);
  if (!heeftRegister(map)) throw startfout(`In ${map} staat geen klachtenregister. Klopt --map?`, 2);
  eisGesloten(map);
  return inBestand(join(map, bestanden.register), werk);
};

/** While no server runs on it. */
export const metSlot = <T>(map: string, werk: () => T): T => {
  const slot = neemSlot(map);
  try {
    return werk();
  } finally {
    slot.open();
  }
};

const bezet = startfout('Het register is bezet. Probeer het over een minuut opnieuw.', 1);

const inBeurt = <T>(register: Register, werk: (schrijver: Schrijver) => T): T => {
  const uit = register.exclusief(werk);
  if (!uit.ok) throw bezet;
  return uit.waarde;
};

/** Rows and log of one moment. */
export const geheelVan = (register: Register): Geheel =>
  inBeurt(register, (s) => ({
    rijen: s.lees({ ...leegLeesvraag, heel: tabelnamen }),
    logboek: s.logboek(),
    vondsten: [],
  }));

/** Fills an empty register with exactly this, in one go: the rows go along with the last entry of the log. */
export const vulLokaal = (register: Register, { rijen, logboek }: Geheel): void =>
  inBeurt(register, (schrijver) => {
    const alle = tabelnamen.flatMap((tabel) => rijen[tabel].map((rij) => ({ tabel, nieuw: true, rij })));
    logboek.forEach((logregel, i) =>
      schrijver.schrijf({ rijen: i === logboek.length - 1 ? alle : [], logregel, vergeet: [] }),
    );
  });
