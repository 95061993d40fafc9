// Hoe leest en schrijft het register een SQLite-bestand? Een opdracht is een transactie; na `exclusief` staat zij op schijf.
import type { Tabelnaam } from '../procedure/rijen';
import type { Logregel } from '../register/logboek';
import type { Commit, Leesvraag, Momentopname, Register, Schrijver } from '../register/register';
import { tabellen, tabelnamen } from '../register/tabellen';
import type { Rij } from '../register/tabellen';
import { maakLogRijen } from './log-rijen';
import { sqliteBezet, sqliteCode } from './sqlite';
import type { Database, Statement } from './sqlite';
import { maakVoorraad, bevroren } from './voorraad';
import type { Voorraad } from './voorraad';

interface Opgeslagen {
  readonly volgorde: number;
  readonly rij: string;
}

interface Tabelzinnen {
  readonly alles: Statement;
  readonly eigen: Statement;
  readonly dossier: Statement;
  readonly nieuw: Statement;
  readonly vervang: Statement;
}

/** `/` is the character after `.`: everything between is a row of this dossier, found by the index. */
const bijDossier = "id = ?1 OR (id >= ?1 || '.' AND id < ?1 || '/')";

const zinnenVoor = (db: Database, tabel: Tabelnaam): Tabelzinnen => {
  const kies = (waar: string): Statement => db.prepare(`SELECT volgorde, rij FROM "${tabel}" ${waar}`);
  const voegToe = `INSERT INTO "${tabel}" (id, rij) VALUES (?, ?)`;
  return {
    alles: kies('ORDER BY volgorde'),
    eigen: kies('WHERE id = ?'),
    dossier: kies(`WHERE ${bijDossier}`),
    nieuw: db.prepare(voegToe),
    vervang: db.prepare(`${voegToe} ON CONFLICT (id) DO UPDATE SET rij = excluded.rij`),
  };
};

const leesTabel = (tabel: Tabelnaam, zinnen: Tabelzinnen, vraag: Leesvraag, voorraad: Voorraad): readonly Rij[] => {
  if (tabellen[tabel].klein || vraag.heel.includes(tabel))
    return voorraad.heel(tabel, () => (zinnen.alles.all() as readonly Opgeslagen[]).map((r) => r.rij));
  const opId = (zin: Statement, ids: readonly string[]): readonly Opgeslagen[] =>
    ids.flatMap((id) => zin.all(id) as readonly Opgeslagen[]);
  const gevonden = [
    ...opId(zinnen.dossier, tabellen[tabel].perDossier ? vraag.dossiers : []),
    ...opId(
      zinnen.eigen,
      vraag.rijen.filter((r) => r.tabel === tabel).map((r) => r.id),
    ),
  ];
  const uniek = new Map(gevonden.map((r) => [r.volgorde, r.rij]));
  return [...uniek].sort(([a], [b]) => a - b).map(([, rij]) => bevroren(rij));
};

/** A full disk makes SQLite roll back by itself; the first error is then the one to tell. */
const rolTerug = (db: Database, terug: string): void => {
  try {
    db.exec(terug);
  } catch {
    // Nothing left to roll back.
  }
};

/** The rest of a transaction that has begun; what throws leaves nothing behind. */
const rondAf = <T>(db: Database, eind: string, terug: string, werk: () => T, mislukt?: () => void): T => {
  try {
    const waarde = werk();
    db.exec(eind);
    return waarde;
  } catch (fout) {
    mislukt?.();
    rolTerug(db, terug);
    throw fout;
  }
};

const krijgtBeurt = (db: Database): boolean => {
  try {
    db.exec('BEGIN IMMEDIATE');
    return true;
  } catch (fout) {
    if (sqliteCode(fout) === sqliteBezet) return false;
    throw fout;
  }
};

export const sqliteRegister = (db: Database): Register => {
  const zinnen = Object.fromEntries(tabelnamen.map((t) => [t, zinnenVoor(db, t)])) as Record<Tabelnaam, Tabelzinnen>;
  const logLezen = db.prepare('SELECT regel FROM logboek ORDER BY nummer');
  const logSchrijven = db.prepare('INSERT INTO logboek (nummer, regel) VALUES (?, ?)');
  const logVergeten = db.prepare(
    "UPDATE logboek SET regel = json_set(regel, '$.inhoud', NULL, '$.zout', NULL) WHERE nummer = ?",
  );
  const logRijen = maakLogRijen(db);
  const voorraad = maakVoorraad(db);
  let bezig = false;

  const leesNu = (vraag: Leesvraag): Momentopname =>
    Object.fromEntries(tabelnamen.map((t) => [t, leesTabel(t, zinnen[t], vraag, voorraad)])) as unknown as Momentopname;
  // One transaction over all tables: another process may write in between.
  const lees = (vraag: Leesvraag): Momentopname => {
    if (bezig) return leesNu(vraag);
    db.exec('BEGIN');
    return rondAf(db, 'COMMIT', 'ROLLBACK', () => leesNu(vraag));
  };
  const heelLogboek = (): readonly string[] => logLezen.all().map((r) => (r as { regel: string }).regel);
  const logboek = (dossier?: string): readonly Logregel[] =>
    (dossier === undefined ? heelLogboek() : logRijen.regelsVan(dossier)).map((r) => JSON.parse(r) as Logregel);

  const schrijf = ({ rijen, logregel, vergeet }: Commit): void => {
    if (!bezig) throw new Error('Schrijven kan alleen binnen exclusief.');
    db.exec('SAVEPOINT deel');
    const alles = (): void => {
      for (const { tabel, nieuw, rij } of rijen) {
        const zin = nieuw ? zinnen[tabel].nieuw : zinnen[tabel].vervang;
        zin.run(rij.id, JSON.stringify(rij));
      }
      for (const nummer of vergeet) logVergeten.run(nummer);
      logRijen.voegToe(logregel.nummer, logregel.rijen);
      logSchrijven.run(logregel.nummer, JSON.stringify(logregel));
    };
    rondAf(db, 'RELEASE deel', 'ROLLBACK TO deel; RELEASE deel', () => voorraad.volg(rijen, alles), voorraad.wis);
  };

  const schrijver: Schrijver = { lees, logboek, kent: logRijen.kent, schrijf };

  const exclusief: Register['exclusief'] = (werk) => {
    if (bezig) throw new Error('exclusief binnen exclusief.');
    if (!krijgtBeurt(db)) return { ok: false };
    bezig = true;
    try {
      return { ok: true, waarde: rondAf(db, 'COMMIT', 'ROLLBACK', () => werk(schrijver), voorraad.wis) };
    } finally {
      bezig = false;
    }
  };

  return { lees, logboek, kent: logRijen.kent, exclusief };
};
