// Welke rijen buiten de dossiers heeft het logboek ooit vastgelegd? Een kleine lijst ernaast, zodat niemand het hele logboek hoeft te lezen.
import type { Lezer } from '../../register/register';
import { tabellen, tabelnamen } from '../../register/tabellen';
import type { Database } from './sqlite';

const vrij = tabelnamen.filter((t) => !tabellen[t].perDossier);
const isVrij = (sleutel: string): boolean => vrij.some((t) => sleutel.startsWith(`${t} `));

/** Also fills the list of a file that was made before there was one. */
export const aanlegLogRijen = [
  'CREATE TABLE IF NOT EXISTS log_rijen (rij TEXT PRIMARY KEY) WITHOUT ROWID',
  `INSERT OR IGNORE INTO log_rijen SELECT r.value FROM logboek, json_each(logboek.regel, '$.rijen') r
    WHERE NOT EXISTS (SELECT 1 FROM log_rijen)
    AND substr(r.value, 1, instr(r.value, ' ') - 1) IN (${vrij.map((t) => `'${t}'`).join(', ')})`,
];

interface LogRijen extends Pick<Lezer, 'kent'> {
  readonly voegToe: (sleutels: readonly string[]) => void;
}

export const maakLogRijen = (db: Database): LogRijen => {
  const zoek = db.prepare('SELECT 1 FROM log_rijen WHERE rij = ?');
  const nieuw = db.prepare('INSERT OR IGNORE INTO log_rijen (rij) VALUES (?)');
  return {
    kent: (sleutels) => sleutels.filter((s) => zoek.get(s) !== undefined),
    voegToe: (sleutels) => {
      for (const sleutel of sleutels.filter(isVrij)) nieuw.run(sleutel);
    },
  };
};
