// Welke regels van het logboek gaan over een rij? Een lijst ernaast, zodat niemand daarvoor het hele logboek hoeft te lezen.
import type { Lezer } from '../register/register';
import { tabellen, tabelnamen } from '../register/tabellen';
import type { Database } from './sqlite';

/** Also fills the list of a file that was made before there was one. */
export const aanlegLogRijen = [
  'CREATE TABLE IF NOT EXISTS log_rijen (rij TEXT, nummer INTEGER, PRIMARY KEY (rij, nummer)) WITHOUT ROWID',
  `INSERT OR IGNORE INTO log_rijen SELECT r.value, logboek.nummer FROM logboek, json_each(logboek.regel, '$.rijen') r
    WHERE NOT EXISTS (SELECT 1 FROM log_rijen)`,
];

interface LogRijen extends Pick<Lezer, 'kent'> {
  readonly voegToe: (nummer: number, sleutels: readonly string[]) => void;
  /** Entries that touch rows of this dossier, as text, in order. */
  readonly regelsVan: (dossier: string) => readonly string[];
}

/** `/` is the character after `.`: everything between is a row of this dossier. */
const vanDossier = tabelnamen
  .filter((t) => tabellen[t].perDossier)
  .map((t) => `rij = '${t} ' || ?1 OR (rij >= '${t} ' || ?1 || '.' AND rij < '${t} ' || ?1 || '/')`)
  .join(' OR ');

export const maakLogRijen = (db: Database): LogRijen => {
  const zoek = db.prepare('SELECT 1 FROM log_rijen WHERE rij = ? LIMIT 1');
  const nieuw = db.prepare('INSERT OR IGNORE INTO log_rijen (rij, nummer) VALUES (?, ?)');
  const regels = db.prepare(
    `SELECT regel FROM logboek WHERE nummer IN (SELECT nummer FROM log_rijen WHERE ${vanDossier}) ORDER BY nummer`,
  );
  return {
    kent: (sleutels) => sleutels.filter((s) => zoek.get(s) !== undefined),
    voegToe: (nummer, sleutels) => {
      for (const sleutel of sleutels) nieuw.run(sleutel, nummer);
    },
    regelsVan: (dossier) => regels.all(dossier).map((r) => (r as { regel: string }).regel),
  };
};
