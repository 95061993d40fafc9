// Hoe werkt een register dat alleen in het geheugen staat? Het kleinste dat aan de afspraken voldoet, voor snelle tests.
import type { Tabelnaam } from '../../src/procedure/rijen';
import { vastgelegd } from '../../src/register/logboek';
import type { Logregel } from '../../src/register/logboek';
import type { Commit, Leesvraag, Momentopname, Register, Schrijver } from '../../src/register/register';
import { tabellen, tabelnamen } from '../../src/register/tabellen';
import type { Rij } from '../../src/register/tabellen';

export interface Geheugenregister extends Register {
  /** The rows themselves, for tests that change them by hand. */
  readonly bladen: Record<Tabelnaam, Rij[]>;
  readonly log: Logregel[];
}

const hoortBij = (id: string, dossiers: readonly string[]): boolean =>
  dossiers.some((d) => id === d || id.startsWith(`${d}.`));

export const geheugenregister = (): Geheugenregister => {
  const bladen = Object.fromEntries(tabelnamen.map((t) => [t, [] as Rij[]])) as unknown as Record<Tabelnaam, Rij[]>;
  const log: Logregel[] = [];
  const nodig = (t: Tabelnaam, rij: Rij, v: Leesvraag): boolean =>
    tabellen[t].klein ||
    v.heel.includes(t) ||
    (tabellen[t].perDossier && hoortBij(rij.id, v.dossiers)) ||
    v.rijen.some((r) => r.tabel === t && r.id === rij.id);
  const lees = (v: Leesvraag): Momentopname =>
    Object.fromEntries(tabelnamen.map((t) => [t, bladen[t].filter((r) => nodig(t, r, v))])) as unknown as Momentopname;
  const schrijf = (commit: Commit): void => {
    for (const { tabel, rij } of commit.rijen) {
      const plaats = bladen[tabel].findIndex((r) => r.id === rij.id);
      if (plaats < 0) bladen[tabel].push(rij);
      else bladen[tabel][plaats] = rij;
    }
    for (const nummer of commit.vergeet)
      log.splice(nummer - 1, 1, { ...(log[nummer - 1] as Logregel), inhoud: null, zout: null });
    log.push(commit.logregel);
  };
  const lezer = { lees, logboek: () => log, kent: (sleutels: readonly string[]) => vastgelegd(log, sleutels) };
  const schrijver: Schrijver = { ...lezer, schrijf };
  return { bladen, log, ...lezer, exclusief: (werk) => ({ ok: true, waarde: werk(schrijver) }) };
};
