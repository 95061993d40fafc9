// Welke rijen zijn al uit het bestand gelezen en sindsdien niet veranderd? Zo kost een vraag over alles niet elke keer alles.
import type { Tabelnaam } from '../procedure/rijen';
import type { Commit } from '../register/register';
import type { Rij } from '../register/tabellen';
import type { Database } from './sqlite';

export interface Voorraad {
  /** All rows of a table in their order; `haal` reads them when what we have may be out of date. */
  readonly heel: (tabel: Tabelnaam, haal: () => readonly string[]) => readonly Rij[];
  /** Writes of this connection, by `werk`: what we have follows them. */
  readonly volg: (rijen: Commit['rijen'], werk: () => void) => void;
  /** Something was rolled back. */
  readonly wis: () => void;
}

/** Frozen, so that whoever checked its seal once need not do so again. */
export const bevroren = (json: string): Rij => {
  const rij = JSON.parse(json) as Rij;
  return Object.freeze(rij);
};

export const maakVoorraad = (db: Database): Voorraad => {
  const vanAnderen = db.prepare('PRAGMA data_version');
  const vanOns = db.prepare('SELECT total_changes()');
  const per = new Map<Tabelnaam, Map<string, Rij>>();
  let stand = '';
  /** Another number after every change in the file, by whoever and however. */
  const standNu = (): string => JSON.stringify([vanAnderen.get(), vanOns.get()]);
  const wis = (): void => per.clear();
  const kijkNa = (): void => {
    const nu = standNu();
    if (nu !== stand) wis();
    stand = nu;
  };
  return {
    wis,
    heel: (tabel, haal) => {
      kijkNa();
      const bekend =
        per.get(tabel) ??
        new Map(
          haal()
            .map(bevroren)
            .map((rij) => [rij.id, rij]),
        );
      per.set(tabel, bekend);
      return [...bekend.values()];
    },
    volg: (rijen, werk) => {
      kijkNa();
      werk();
      for (const { tabel, rij } of rijen) per.get(tabel)?.set(rij.id, bevroren(JSON.stringify(rij)));
      stand = standNu();
    },
  };
};
