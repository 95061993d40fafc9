// Hoe meldt iemand zich aan bij een echt register? Met een persoonlijke link; het register bewaart er alleen de hash van.
import type { Tijdstip } from '../../procedure/rijen';
import { hashVan, nieuwGeheim } from './geheim';
import type { Database } from '../../computer/sqlite';

export interface Sleutels {
  /** A new personal key; an earlier one of this person stops working. */
  readonly nieuw: (persoon: string, nu: Tijdstip) => string;
  /** A key that works once, for the link that is printed at the start. */
  readonly eenmalig: (persoon: string) => string;
  /** Whose key is this? A one-time key is used up by asking. */
  readonly wie: (sleutel: string) => string | null;
}

export const maakSleutels = (db: Database): Sleutels => {
  const bewaar = db.prepare(
    'INSERT INTO host_sleutels (persoon, hash, gemaakt) VALUES (?, ?, ?) ' +
      'ON CONFLICT (persoon) DO UPDATE SET hash = excluded.hash, gemaakt = excluded.gemaakt',
  );
  const zoek = db.prepare('SELECT persoon FROM host_sleutels WHERE hash = ?');
  const eenmalig = new Map<string, string>();
  const neem = (hash: string): string | undefined => {
    const persoon = eenmalig.get(hash);
    eenmalig.delete(hash);
    return persoon;
  };
  return {
    nieuw: (persoon, nu) => {
      const sleutel = nieuwGeheim();
      bewaar.run(persoon, hashVan(sleutel), nu);
      return sleutel;
    },
    eenmalig: (persoon) => {
      const sleutel = nieuwGeheim();
      eenmalig.set(hashVan(sleutel), persoon);
      return sleutel;
    },
    wie: (sleutel) => {
      const hash = hashVan(sleutel);
      return neem(hash) ?? (zoek.get(hash) as { persoon: string } | undefined)?.persoon ?? null;
    },
  };
};
