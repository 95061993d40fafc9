// Welke rijen heeft een opdracht nodig? Haar dossier, wat haar stappen lezen, en de dossiers die zij bij nummer noemen.
import { leesInvoer } from '../procedure/invoer';
import type { Tabelnaam } from '../procedure/rijen';
import type { Stap } from '../procedure/stap';
import type { Opdracht } from '../procedure/stand';
import { stapMetNaam } from '../procedure/stappen';
import type { Gelezen } from '../register/afwijking';
import { leesZuiver } from '../register/lezen';
import { leegLeesvraag } from '../register/register';
import type { Leesvraag, Lezer, Momentopname } from '../register/register';

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

/** A number that stands nowhere in its own cell: changed by hand, or never given. Then the whole tab is gone through. */
const metNummer = (nummers: readonly string[], lezer: Lezer): readonly string[] =>
  leesZuiver(lezer, { ...leegLeesvraag, heel: ['klachten'] })
    .rijen.klachten.filter((k) => nummers.includes(String(k['nummer'])))
    .map((k) => k.id);

export interface Leesronde {
  /** As it stands in the tabs, hand edits included. */
  readonly er: Momentopname;
  readonly gelezen: Gelezen;
}

/** One look, judged. */
export const leesRonde = (lezer: Lezer, vraag: Leesvraag): Leesronde => {
  const er = lezer.lees(vraag);
  return { er, gelezen: leesZuiver({ ...lezer, lees: () => er }, vraag) };
};

/** A dossier row comes with all that belongs to it: its derived columns follow from those. */
export const leesVoor = (opdracht: Opdracht, lezer: Lezer): Leesronde => {
  const rijen = gevraagd(opdracht);
  const nummers = uitStappen(opdracht, (stap, invoer) => stap.noemt(invoer));
  const ids = [opdracht.dossier, ...rijen.filter((r) => r.tabel === 'klachten').map((r) => r.id)];
  const dossiers = [...new Set(ids)].filter((id) => id !== '');
  const vraag: Leesvraag = { dossiers, rijen, heel: [], nummers };
  const eerst = leesRonde(lezer, vraag);
  const mist = nummers.filter((n) => !eerst.gelezen.rijen.klachten.some((k) => k['nummer'] === n));
  const verder = mist.length === 0 ? [] : metNummer(mist, lezer);
  if (verder.length === 0) return eerst;
  return leesRonde(lezer, { ...vraag, dossiers: [...new Set([...dossiers, ...verder])] });
};
