// Wat ziet de directie van de evaluatie van een jaar? Alle aantallen; doorklikken alleen naar wat zij mag zien (5.3.2, besluit 6).
import { evaluatieVan } from '../evaluatie/evaluatie';
import { jaarbeelden } from '../evaluatie/figuren/beeld';
import { kwartaalset } from '../evaluatie/figuren/kwartaal';
import type { Kwartaal } from '../evaluatie/figuren/kwartaal';
import type { Aantal, Evaluatie } from '../evaluatie/model';
import { tabelnamen } from '../register/tabellen';
import type { Stand } from '../procedure/stand';
import { rijkijker } from './blad';
import { pakIn } from './inpakken';
import type { Pak } from './uitpakken';

/** Walks through the data and takes the ids out that this person may not open; the numbers stay. */
const zonderGeheim = <T>(waarde: T, geheim: ReadonlySet<string>): T => {
  if (Array.isArray(waarde))
    return waarde
      .filter((w) => typeof w !== 'string' || !geheim.has(w))
      .map((w) => zonderGeheim<unknown>(w, geheim)) as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([sleutel]) => !geheim.has(sleutel))
      .map(([sleutel, w]) => [sleutel, zonderGeheim<unknown>(w, geheim)]),
  ) as T;
};

const geheimVoor = (stand: Stand): ReadonlySet<string> => {
  const magZien = rijkijker(stand);
  const tabellen = tabelnamen.filter((t) => t === 'klachten' || t === 'maatregelen');
  return new Set(tabellen.flatMap((t) => stand.rijen[t].filter((r) => !magZien(t, r.id)).map((r) => r.id)));
};

/** Measures of a secret file and what was learnt from it are left out with it. */
const zonderGeheimeTekst = (e: Evaluatie, geheim: ReadonlySet<string>): Evaluatie => {
  const nummers = new Set([...geheim].flatMap((id) => e.nummers[id] ?? []));
  return {
    ...e,
    kaarten: e.kaarten.filter((k) => !geheim.has(k.maatregel.id)),
    leerpunten: e.leerpunten.filter((l) => !nummers.has(l.nummer)),
  };
};

const raap = (waarde: unknown, ids: Set<string>): void => {
  if (typeof waarde === 'string') ids.add(waarde);
  else if (Array.isArray(waarde)) for (const w of waarde) raap(w, ids);
  else if (typeof waarde === 'object' && waarde !== null) for (const w of Object.values(waarde)) raap(w, ids);
};

/** The answer grows with the year and not with the register: of a row that is counted nowhere no number goes along. */
const alleenGenoemd = ({ nummers, ...rest }: Evaluatie): Evaluatie => {
  const ids = new Set<string>();
  raap(rest, ids);
  for (const id of [...ids]) ids.add(id.split('.', 1)[0] ?? id);
  return { ...rest, nummers: Object.fromEntries(Object.entries(nummers).filter(([id]) => ids.has(id))) };
};

/** What keeps a row honest in the register says nothing to a reader. */
const zonderZegel = <R extends object>(rij: R): R =>
  Object.fromEntries(Object.entries(rij).filter(([naam]) => naam !== 'zegel' && naam !== 'logregel')) as R;

/** What was frozen stands in `jaren`. */
const teTonen = (e: Evaluatie): Evaluatie => ({
  ...e,
  rij: e.rij === null ? null : { ...zonderZegel(e.rij), vastgelegdeCijfers: null },
  kaarten: e.kaarten.map((k) => ({ ...k, maatregel: zonderZegel(k.maatregel) })),
});

export const evaluatiebeeld = (stand: Stand, jaar: number, afwijkingenOpen: number): Evaluatie => {
  const geheim = geheimVoor(stand);
  const e = teTonen(evaluatieVan({ ...stand, afwijkingenOpen }, jaar));
  return alleenGenoemd(geheim.size === 0 ? e : zonderGeheim(zonderGeheimeTekst(e, geheim), geheim));
};

/** By number: lists of rows stand in that order. */
const opNummer = ({ nummers }: Evaluatie): readonly string[] =>
  Object.entries(nummers)
    .sort(([, a], [, b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([id]) => id);

/** As it goes over the line: a row that is counted in fifty figures is named once. */
export const evaluatiepak = (stand: Stand, jaar: number, afwijkingenOpen: number): Pak<Evaluatie> => {
  const e = evaluatiebeeld(stand, jaar, afwijkingenOpen);
  return pakIn(e, opNummer(e));
};

export const kwartaalbeeld = (stand: Stand, keuze: Kwartaal): readonly Aantal[] =>
  zonderGeheim(kwartaalset(jaarbeelden(stand)(keuze.jaar), keuze), geheimVoor(stand));
