// Met welke SQLite werkt het register? Die van Node zelf waar hij er is (22.13 en nieuwer), anders het pakket met dezelfde vorm.
import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { foutveld } from './foutveld';

export interface Statement {
  run(...waarden: readonly (string | number | null)[]): unknown;
  get(...waarden: readonly (string | number | null)[]): unknown;
  all(...waarden: readonly (string | number | null)[]): readonly unknown[];
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Sqlite {
  readonly DatabaseSync: new (pad: string) => Database;
}

/** Node calls its own SQLite experimental, on the screen of somebody who only wants to open a register. */
const zonderWaarschuwing = <T>(werk: () => T): T => {
  const waarschuw = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return werk();
  } finally {
    process.emitWarning = waarschuw;
  }
};

// createRequire: the bundler leaves it alone, so the native package is found beside the bundle.
const laad = (): Sqlite =>
  (zonderWaarschuwing(() => process.getBuiltinModule('node:sqlite')) ??
    createRequire(__filename)('@photostructure/sqlite')) as Sqlite;

/** SQLite gives the files it puts beside this one the same rights. */
const sluitAf = (pad: string): void => closeSync(openSync(pad, 'a', 0o600));

export const openBestand = (pad: string): Database => {
  sluitAf(pad);
  return new (laad().DatabaseSync)(pad);
};

/** Primary result code of SQLite, or 0 when the error is something else. */
export const sqliteCode = (fout: unknown): number => {
  const code = foutveld(fout, 'errcode');
  return typeof code === 'number' ? code & 0xff : 0;
};

export const sqliteBezet = 5;
