// Wat wordt er opnieuw vastgelegd als een dossier uit het logboek verdwijnt? Alle rijen die de leeggemaakte regels raakten (5.3.1).
import type { Tabelnaam, Wijziging } from '../procedure/rijen';
import { leesZuiver } from '../register/lezen';
import { speelAf } from '../register/afdruk';
import type { Afdruk } from '../register/afdruk';
import type { Logregel } from '../register/logboek';
import type { Momentopname, Schrijver } from '../register/register';
import { tabelnamen } from '../register/tabellen';
import { nieuweGrondslag, regelsVanDossier } from '../register/vergeten';

interface Besluit {
  readonly wijzigingen: readonly Wijziging[];
  readonly stappen: readonly string[];
}

export interface Geheel extends Besluit {
  /** Numbers of the log entries to empty. */
  readonly vergeet: readonly number[];
  /** The rows the commit builds on, as last logged. */
  readonly eerder: Momentopname;
}

const perTabel = <A, B>(van: { readonly [T in Tabelnaam]: A }, maak: (a: A) => B): { readonly [T in Tabelnaam]: B } =>
  Object.fromEntries(tabelnamen.map((t) => [t, maak(van[t])])) as { readonly [T in Tabelnaam]: B };

/** The rows these entries touched, as last logged. They stand in their tabs; only one that somebody removed is looked up in the log. */
const geraakteRijen = (
  schrijver: Schrijver,
  dossier: string,
  regels: readonly Logregel[],
  gelezen: Momentopname,
): Afdruk => {
  const wijzers = [...new Set(regels.flatMap((r) => r.rijen))].map((wijzer) => {
    const spatie = wijzer.indexOf(' ');
    return { tabel: wijzer.slice(0, spatie) as Tabelnaam, id: wijzer.slice(spatie + 1) };
  });
  const opId = (rijen: Momentopname): Afdruk => perTabel(rijen, (er) => new Map(er.map((r) => [r.id, r])));
  const compleet = (afdruk: Afdruk): boolean => wijzers.every(({ tabel, id }) => afdruk[tabel].has(id));
  // Mostly the command itself has read them all.
  const er = opId(gelezen);
  if (compleet(er)) return er;
  const verder = opId(leesZuiver(schrijver, { dossiers: [dossier], rijen: wijzers, heel: [] }).rijen);
  return compleet(verder) ? verder : speelAf(schrijver.logboek());
};

/** Anonymising also empties what the log says about the dossier, and lays a new base for the rows concerned. */
export const metVergeten = (schrijver: Schrijver, dossier: string, besluit: Besluit, gelezen: Momentopname): Geheel => {
  if (!besluit.stappen.includes('anonimiseren')) return { ...besluit, vergeet: [], eerder: gelezen };
  const leeg = regelsVanDossier(schrijver.logboek(dossier), dossier);
  const geraakt = geraakteRijen(schrijver, dossier, leeg, gelezen);
  return {
    ...besluit,
    wijzigingen: nieuweGrondslag(leeg, geraakt, besluit.wijzigingen),
    vergeet: leeg.map((r) => r.nummer),
    eerder: perTabel(geraakt, (rijen) => [...rijen.values()]),
  };
};
