// Wat is er met de hand veranderd, en wat geldt dan? Tot de directie beslist geldt de laatst vastgelegde waarde.
import type { Tabelnaam } from '../procedure/rijen';
import { aangevuld, speelAf } from './afdruk';
import type { Afdruk } from './afdruk';
import { metAnker } from './anker';
import type { Waarde } from './kolom';
import type { Lezer, Momentopname } from './register';
import { tabellen, tabelnamen } from './tabellen';
import type { Rij } from './tabellen';
import { isLeeg, isOngeschonden } from './zegel';

export interface Afwijking {
  readonly tabel: Tabelnaam;
  readonly id: string;
  /** `oud`: as it was once logged, put back from an earlier version of the file. */
  readonly soort: 'gewijzigd' | 'oud' | 'dubbel' | 'verdwenen' | 'onbekend';
  /** Columns with what is logged and what stands there, where that differs. */
  readonly kolommen: readonly Kolomverschil[];
}

export interface Kolomverschil {
  readonly sleutel: string;
  readonly kop: string;
  readonly was: Waarde;
  readonly is: Waarde;
}

const gelijk = (a: Waarde | undefined, b: Waarde | undefined): boolean =>
  (isLeeg(a) && isLeeg(b)) || JSON.stringify(a) === JSON.stringify(b);

export const verschil = (tabel: Tabelnaam, was: Partial<Rij>, is: Rij): Afwijking['kolommen'] =>
  tabellen[tabel].kolommen
    .filter((k) => !gelijk(was[k.sleutel], is[k.sleutel]))
    .map((k) => ({ sleutel: k.sleutel, kop: k.kop, was: was[k.sleutel] ?? null, is: is[k.sleutel] ?? null }));

const vergelijk = (tabel: Tabelnaam, is: Rij, was: Rij | undefined): Afwijking => {
  if (was === undefined) return { tabel, id: is.id, soort: 'onbekend', kolommen: [] };
  return { tabel, id: is.id, soort: 'gewijzigd', kolommen: verschil(tabel, was, is) };
};

export interface Gelezen {
  /** The rows as last logged, one per id. */
  readonly rijen: Momentopname;
  readonly afwijkingen: readonly Afwijking[];
}

interface Tabeluitslag {
  readonly rijen: readonly Rij[];
  readonly afwijkingen: readonly Afwijking[];
}

const leesTabel = (tabel: Tabelnaam, gevonden: readonly Rij[], volgensLog: () => Afdruk): Tabeluitslag => {
  const per = new Map<string, Rij>();
  const afwijkingen: Afwijking[] = [];
  for (const rij of gevonden) {
    const dubbel = per.has(rij.id);
    const heelGebleven = !dubbel && isOngeschonden(tabel, rij);
    const geldt = heelGebleven ? rij : volgensLog()[tabel].get(rij.id);
    if (dubbel) afwijkingen.push({ tabel, id: rij.id, soort: 'dubbel', kolommen: [] });
    else if (!heelGebleven) afwijkingen.push(vergelijk(tabel, rij, geldt));
    if (geldt !== undefined) per.set(rij.id, aangevuld(tabel, geldt));
  }
  return { rijen: [...per.values()], afwijkingen };
};

const verdwenen = (tabel: Tabelnaam, id: string): Afwijking => ({ tabel, id, soort: 'verdwenen', kolommen: [] });

const isDirectie = (rij: Rij): boolean =>
  rij['actief'] === true && Array.isArray(rij['rollen']) && rij['rollen'].includes('directie');

/**
 * Without its position the log would start again at one, without people anybody could set the register up, and without
 * a director nobody could put right what was changed by hand.
 */
const mistHetNodige = (tabel: Tabelnaam, rijen: readonly Rij[]): boolean => {
  if (tabel === 'medewerkers') return !rijen.some(isDirectie);
  return tabel === 'systeem' && !['log.nummer', 'log.hash'].every((id) => rijen.some((r) => r.id === id));
};

const metHetNodige = (tabel: Tabelnaam, uit: Tabeluitslag, volgensLog: () => Afdruk): Tabeluitslag => {
  if (!mistHetNodige(tabel, uit.rijen)) return uit;
  const weg = [...volgensLog()[tabel].values()].filter((rij) => !uit.rijen.some((r) => r.id === rij.id));
  return {
    rijen: [...uit.rijen, ...weg],
    afwijkingen: [...uit.afwijkingen, ...weg.map((rij) => verdwenen(tabel, rij.id))],
  };
};

/** What was read, with every hand-edited row replaced by what the log says; the log is read only when needed. */
export const zuiver = (gelezen: Momentopname, lezer: Pick<Lezer, 'logboek' | 'anker'>): Gelezen => {
  let afdruk: Afdruk | undefined;
  const volgensLog = (): Afdruk => (afdruk ??= speelAf(lezer.logboek()));
  const per = tabelnamen.map((t) => [t, metHetNodige(t, leesTabel(t, gelezen[t], volgensLog), volgensLog)] as const);
  const rijen = Object.fromEntries(per.map(([t, uit]) => [t, uit.rijen])) as unknown as Momentopname;
  return {
    rijen: { ...rijen, systeem: metAnker(rijen.systeem, lezer.anker?.() ?? null) },
    afwijkingen: per.flatMap(([, uit]) => uit.afwijkingen),
  };
};

/** Rows the log knows and the register no longer has; only a whole reading can tell. */
export const watVerdween = (gelezen: Momentopname, volgensLog: Afdruk): readonly Afwijking[] =>
  tabelnamen.flatMap((tabel) => {
    const er = new Set(gelezen[tabel].map((r) => r.id));
    return [...volgensLog[tabel].keys()].filter((id) => !er.has(id)).map((id) => verdwenen(tabel, id));
  });
