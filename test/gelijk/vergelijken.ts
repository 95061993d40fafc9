// Is het op twee plekken hetzelfde register geworden? Rij voor rij en regel voor regel, op wat toeval is na: het zout, en wat daaruit volgt.
import { leegLeesvraag } from '../../src/register/register';
import type { Register } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import type { Rij } from '../../src/register/tabellen';

const opId = (a: Rij, b: Rij): number => Number(a.id > b.id) - Number(a.id < b.id);
const zonderHash = (rij: Rij): Rij => (rij.id === 'log.hash' ? { ...rij, waarde: '', zegel: '' } : rij);

/** Everything in the register; rows by id, because their order belongs to whoever sorts. */
export const inhoud = (register: Register, metToeval: boolean): object => {
  const alles = register.lees({ ...leegLeesvraag, heel: tabelnamen });
  const log = register.logboek();
  return {
    rijen: tabelnamen.flatMap((t) =>
      [...alles[t]].sort(opId).map((rij) => [t, metToeval ? rij : zonderHash(rij)] as const),
    ),
    log: metToeval
      ? log
      : log.map((r) => ({ ...r, zout: r.zout === null ? null : '', zegel: '', vorige: '', hash: '' })),
  };
};

/** As data, whatever the order of the keys. Google has a sentence of its own for whom it does not know. The rows of a file come as they stand; whoever sorted the tab chose that. */
export const ontleed = (antwoord: string | undefined): unknown => {
  if (antwoord === undefined) return undefined;
  const uit = JSON.parse(antwoord) as {
    readonly antwoord?: { readonly kolommen?: unknown; readonly rijen: readonly unknown[] };
  };
  if (antwoord.includes('"code":"onbekend-persoon"')) return 'onbekend-persoon';
  if (uit.antwoord?.kolommen === undefined) return uit;
  const rijen = uit.antwoord.rijen.map((r) => JSON.stringify(r)).sort();
  return { ...uit, antwoord: { ...uit.antwoord, rijen } };
};
