// Hoe zetten we een register klaar met precies deze rijen, op elke plek? Om de deur te beproeven zonder een heel verhaal te spelen.
import { join } from 'node:path';
import { openDatabase } from '../../src/computer/database';
import { sqliteRegister } from '../../src/computer/sqlite-register';
import type { Rijen } from '../../src/procedure/rijen';
import { logstand, volgendeRij } from '../../src/register/afdruk';
import { gezienVan } from '../../src/register/gezien';
import { maakLogregel, eersteHash } from '../../src/register/logboek';
import type { Commit, Register } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import { maakSheetsproef } from '../hosts/apps-script/proef-register';
import type { Sheetsproef } from '../hosts/apps-script/proef-register';
import { tijdelijkeMap } from '../hosts/local/tijdelijk';
import { geheugenregister } from '../register/geheugen-register';
import type { Geheugenregister } from '../register/geheugen-register';

/**
 * All rows as one commit, each with its seal; the log says who laid them down. With `gelogd` off the log does not know what is in
 * the rows: then there can be as many as one likes, and what is read wrong cannot be mended from the log.
 */
const alsCommit = (rijen: Rijen, gelogd: boolean): Commit => {
  const wijzigingen = (gelogd ? tabelnamen : []).flatMap((tabel) =>
    rijen[tabel].map(({ id, versie: _v, ...waarden }) => ({ tabel, id, nieuw: true, waarden }) as never),
  );
  const logregel = maakLogregel({
    ...{ nummer: 1, tijdstip: '2026-04-01T09:00:00', wie: 'proef', stappen: ['proef'], zout: '00', vorige: eersteHash },
    wijzigingen,
  });
  const rij = (tabel: (typeof tabelnamen)[number], id: string, waarden: object) =>
    ({ tabel, nieuw: true, rij: volgendeRij(tabel, id, undefined, waarden as never, 1) }) as const;
  return {
    logregel,
    vergeet: [],
    rijen: [
      ...tabelnamen.flatMap((t) => rijen[t].map((r) => rij(t, r.id, r))),
      ...logstand(logregel).map((w) => rij(w.t, w.i, w.w)),
    ],
  };
};

/** A register in memory that holds exactly these rows, and an empty log. */
export const registerVan = (rijen: Rijen): Geheugenregister => {
  const register = geheugenregister();
  for (const t of tabelnamen) {
    const alle = rijen[t] as readonly { readonly id: string }[];
    for (const rij of alle) register.bladen[t].push(volgendeRij(t, rij.id, undefined, rij, 1));
  }
  return register;
};

const leg = (register: Register, rijen: Rijen, gelogd = true): void => {
  const uit = register.exclusief((s) => s.schrijf(alsCommit(rijen, gelogd)));
  if (!uit.ok) throw new Error('bezet');
};

/** The same rows and a log that knows them, in which somebody typed another name for this person; with the mark of what is seen. */
export const metHandwerk = (
  rijen: Rijen,
  wie: string,
): { readonly register: Geheugenregister; readonly gezien: string } => {
  const register = geheugenregister();
  leg(register, rijen);
  const plaats = register.bladen.medewerkers.findIndex((r) => r.id === wie);
  const was = register.bladen.medewerkers[plaats];
  if (was === undefined) throw new Error(`geen ${wie}`);
  register.bladen.medewerkers[plaats] = { ...was, naam: 'Iemand Anders' };
  return { register, gezien: gezienVan('medewerkers', wie, register.bladen.medewerkers, was) };
};

/** A place whose register can be laid down, and brought back to how it was laid down. */
export interface Proefplek {
  readonly register: Register;
  readonly leg: (rijen: Rijen, gelogd?: boolean) => void;
  readonly herstel: () => void;
}

export const inSheets = (): Proefplek & Pick<Sheetsproef, 'boek' | 'oproepen'> => {
  const { boek, oproepen, register } = maakSheetsproef();
  const leeg = boek.inhoud;
  let gelegd = leeg;
  return {
    boek,
    register,
    oproepen,
    leg: (rijen, gelogd) => {
      boek.inhoud = leeg;
      leg(register, rijen, gelogd);
      gelegd = boek.inhoud;
    },
    herstel: () => {
      boek.inhoud = gelegd;
    },
  };
};

/** Whoever calls it removes the folder with `ruimOp`. */
export const opSqlite = (): Proefplek & { readonly sluit: () => void } => {
  const db = openDatabase(join(tijdelijkeMap(), 'register.sqlite'));
  db.exec('PRAGMA synchronous = OFF');
  const register = sqliteRegister(db);
  let gelegd: Rijen | undefined;
  const opnieuw = (rijen: Rijen, gelogd?: boolean): void => {
    for (const t of [...tabelnamen, 'logboek', 'log_rijen']) db.exec(`DELETE FROM "${t}"`);
    leg(register, rijen, gelogd);
    gelegd = rijen;
  };
  return {
    register,
    leg: opnieuw,
    herstel: () => {
      if (gelegd !== undefined) opnieuw(gelegd);
    },
    sluit: () => db.close(),
  };
};
