// Welke rijen heeft een opdracht nodig? Haar dossier, wat haar stappen lezen, en de dossiers die zij bij nummer noemen.
import { leesInvoer } from '../procedure/invoer';
import type { Tabelnaam } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Opdracht } from '../procedure/stand';
import { stapMetNaam } from '../procedure/stappen';
import { leesZuiver } from '../register/lezen';
import { leegLeesvraag } from '../register/register';
import type { Leesvraag, Lezer } from '../register/register';

export type Rijwijzer = { readonly tabel: Tabelnaam; readonly id: string };

const uitStappen = <T>(opdracht: Opdracht, wat: (stap: Stap, invoer: never) => readonly T[]): readonly T[] =>
  opdracht.stappen.flatMap(({ stap: naam, invoer }) => {
    const stap = stapMetNaam(naam);
    if (stap === undefined) return [];
    const gelezen = leesInvoer(stap, invoer);
    return gelezen.ok ? wat(stap, gelezen.invoer as never) : [];
  });

/** Rows a command needs besides its dossier, as its steps say. */
export const gevraagd = (opdracht: Opdracht): readonly Rijwijzer[] =>
  uitStappen(opdracht, (stap, invoer) => stap.leest(invoer));

/** Only for a step that names another dossier: a number is found by going through the tab. */
const metNummer = (opdracht: Opdracht, lezer: Lezer): readonly string[] => {
  const nummers = uitStappen(opdracht, (stap, invoer) => stap.noemt(invoer));
  if (nummers.length === 0) return [];
  const { klachten } = leesZuiver(lezer, { ...leegLeesvraag, heel: ['klachten'] }).rijen;
  return klachten.filter((k) => nummers.includes(String(k['nummer']))).map((k) => k.id);
};

/** A dossier row comes with all that belongs to it: its derived columns follow from those. */
export const leesvraagVoor = (opdracht: Opdracht, lezer: Lezer): Leesvraag => {
  const rijen = gevraagd(opdracht);
  const dossiers = [
    opdracht.dossier,
    ...rijen.filter((r) => r.tabel === 'klachten').map((r) => r.id),
    ...metNummer(opdracht, lezer),
  ];
  return { dossiers: [...new Set(dossiers)].filter((id) => id !== ''), rijen, heel: [] };
};
