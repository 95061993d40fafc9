// Hoe staat het register in een bestand, en is dat bestand wel van ons? Een tabel per tabblad, het logboek ernaast (5.3.1).
import { tabelnamen } from '../register/tabellen';
import { openBestand, sqliteCode } from './sqlite';
import type { Database } from './sqlite';
import { aanlegLogRijen } from './log-rijen';
import { startfout } from './startfout';

/** One higher whenever an older program could misread the file. */
export const schemaversie = 1;
/** Marks the file as a register in its header: `KLRG`. */
const kenmerk = 0x4b4c5247;

const hostTabellen = ['host_sleutels', 'host_kladblok'];
const onzeTabellen: ReadonlySet<string> = new Set([...tabelnamen, 'logboek', 'log_rijen', ...hostTabellen]);

const aanleg = [
  // `volgorde` is the order of the rows; it survives everything, an implicit rowid does not.
  ...tabelnamen.map(
    (t) =>
      `CREATE TABLE IF NOT EXISTS "${t}" (volgorde INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rij TEXT NOT NULL)`,
  ),
  'CREATE TABLE IF NOT EXISTS logboek (nummer INTEGER PRIMARY KEY, regel TEXT NOT NULL)',
  ...aanlegLogRijen,
  'CREATE TABLE IF NOT EXISTS host_sleutels (persoon TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, gemaakt TEXT NOT NULL)',
  'CREATE TABLE IF NOT EXISTS host_kladblok (persoon TEXT NOT NULL, sleutel TEXT NOT NULL, dag TEXT NOT NULL, ' +
    'waarde TEXT NOT NULL, PRIMARY KEY (persoon, sleutel)) WITHOUT ROWID',
  `PRAGMA application_id = ${kenmerk}`,
  `PRAGMA user_version = ${schemaversie}`,
];

/** fullfsync: on a Mac an ordinary fsync leaves the data in the disk's own memory. */
const instellingen = [
  'busy_timeout = 2000',
  'journal_mode = WAL',
  'synchronous = FULL',
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
  'secure_delete = ON',
  'trusted_schema = OFF',
  'foreign_keys = ON',
  'cell_size_check = ON',
];

const pragma = (db: Database, naam: string): unknown => Object.values(db.prepare(`PRAGMA ${naam}`).get() ?? {})[0];

const tabellenIn = (db: Database): readonly string[] =>
  db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map((r) => (r as { name: string }).name);

const nieuwer =
  'Dit register is gemaakt met een nieuwere versie van het programma. Werk het programma bij en probeer het opnieuw.';

/** SQLite's code for a file that is no database at all. */
const geenDatabase = 26;
const vreemd = (): Error => startfout('Dit bestand is geen klachtenregister.', 1);

const toetsHerkomst = (db: Database): void => {
  const tabellen = tabellenIn(db);
  const leeg = tabellen.length === 0 && pragma(db, 'application_id') === 0;
  if (leeg) return;
  if (pragma(db, 'application_id') !== kenmerk) throw vreemd();
  if (Number(pragma(db, 'user_version')) > schemaversie || tabellen.some((t) => !onzeTabellen.has(t)))
    throw startfout(nieuwer, 1);
};

const toetsInhoud = (db: Database): void => {
  if (pragma(db, 'integrity_check(1)') === 'ok') return;
  throw startfout('Het bestand van het register is beschadigd. Zet een back-up terug en verander dit bestand niet.', 1);
};

const leesbaar = (db: Database): void => {
  try {
    toetsHerkomst(db);
  } catch (fout) {
    throw sqliteCode(fout) === geenDatabase ? vreemd() : fout;
  }
};

const legAan = (db: Database): void => {
  db.exec('BEGIN IMMEDIATE');
  for (const sql of aanleg) db.exec(sql);
  db.exec('COMMIT');
};

/** Opens the file, or makes it; refuses what is not ours, what is newer and what is damaged. */
export const openDatabase = (pad: string): Database => {
  const db = openBestand(pad);
  try {
    db.exec('PRAGMA busy_timeout = 2000');
    leesbaar(db);
    for (const instelling of instellingen) db.prepare(`PRAGMA ${instelling}`).get();
    legAan(db);
    toetsInhoud(db);
    return db;
  } catch (fout) {
    db.close();
    throw fout;
  }
};

/** Moves the write-ahead log into the file and empties it: what was erased then stands nowhere any more. */
export const leegWal = (db: Database): void => {
  db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
};

/** Closing alone may leave the log beside the file: statements that wait for the garbage collector keep it open. */
export const sluitDatabase = (db: Database): void => {
  try {
    leegWal(db);
  } finally {
    db.close();
  }
};
