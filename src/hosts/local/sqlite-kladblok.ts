// Waar bewaart deze computer wat iemand half heeft ingevuld? In het bestand van het register, naast het logboek (5.3.1).
import type { Kladblok, Kladje } from '../../loket/kladblok';
import type { Database } from '../../computer/sqlite';

export const sqliteKladblok = (db: Database): Kladblok => {
  const lees = db.prepare('SELECT sleutel, dag, waarde FROM host_kladblok WHERE persoon = ? ORDER BY sleutel');
  const bewaar = db.prepare(
    'INSERT INTO host_kladblok (persoon, sleutel, dag, waarde) VALUES (?, ?, ?, ?) ' +
      'ON CONFLICT (persoon, sleutel) DO UPDATE SET dag = excluded.dag, waarde = excluded.waarde',
  );
  const wis = db.prepare('DELETE FROM host_kladblok WHERE persoon = ? AND sleutel = ?');
  const alle = db.prepare('SELECT persoon, sleutel, dag FROM host_kladblok');
  return {
    van: (persoon) => lees.all(persoon) as readonly Kladje[],
    bewaar: (persoon, { sleutel, dag, waarde }) => {
      bewaar.run(persoon, sleutel, dag, waarde);
      return true;
    },
    wis: (persoon, sleutel) => void wis.run(persoon, sleutel),
    alle: () => alle.all() as ReturnType<Kladblok['alle']>,
  };
};
