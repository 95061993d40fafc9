// Wat is een werkdag, en wat is de zoveelste werkdag na ontvangst? (art. 5.1.3 en 5.1.5; beslissingen 3 en 4.)
// Saturday and Sunday never count; the other free days are the table `Vrije dagen`. A year that is not filled there is an
// error, never a guess: every function then answers { ok: false, ontbrekendJaar }.
import { jaarVan, plusDagen, verschilInDagen, weekdag } from './dag';
import type { Dag } from './dag';

export type VrijeDag = { dag: Dag; naam: string; teltAlsVrij: boolean };
/** `jaren`: the filled years; `vrij`: day -> name, only days that count as free. */
export type Kalender = { jaren: ReadonlySet<number>; vrij: ReadonlyMap<Dag, string> };
export type Overgeslagen = { dag: Dag; reden: string };
export type JaarOntbreekt = { ok: false; ontbrekendJaar: number };
/** By default a day, with the free days (ascending) that were skipped to reach it. */
export type Uitkomst<T = { dag: Dag; overgeslagen: readonly Overgeslagen[] }> = ({ ok: true } & T) | JaarOntbreekt;

/** After this year no decree days are known yet. */
export const laatsteJaarMetBesluit = 2028;
const besluitdagen: readonly Dag[] = [
  ...['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  ...['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
];
const weekend: ReadonlyMap<number, string> = new Map([
  [6, 'zaterdag'],
  [7, 'zondag'],
]);

const opDag = (x: { dag: Dag }, y: { dag: Dag }): number => verschilInDagen(y.dag, x.dag);

// Gauss. In 1900-2199, the range of isDag, the constant is 24 and both exceptions (29, and 28 with a golden number above
// 11) come down to: one day earlier from 28.
const eerstePaasdag = (jaar: number): Dag => {
  const naBegin = (19 * (jaar % 19) + 24) % 30;
  const volleMaan = plusDagen(`${jaar}-03-21`, naBegin < 28 ? naBegin : naBegin - 1);
  return plusDagen(volleMaan, 7 - (weekdag(volleMaan) % 7));
};

const koningsdag = (jaar: number): Dag => (weekdag(`${jaar}-04-27`) === 7 ? `${jaar}-04-26` : `${jaar}-04-27`);

const vasteDagen = (jaar: number): [Dag, string][] => [
  [`${jaar}-01-01`, 'Nieuwjaarsdag'],
  [koningsdag(jaar), 'Koningsdag'],
  [`${jaar}-05-05`, 'Bevrijdingsdag'],
  [`${jaar}-12-25`, 'Eerste kerstdag'],
  [`${jaar}-12-26`, 'Tweede kerstdag'],
];

const paasdagen = (pasen: Dag): [Dag, string][] => [
  [plusDagen(pasen, -2), 'Goede Vrijdag'],
  [pasen, 'Eerste paasdag'],
  [plusDagen(pasen, 1), 'Tweede paasdag'],
  [plusDagen(pasen, 39), 'Hemelvaartsdag'],
  [plusDagen(pasen, 49), 'Eerste pinksterdag'],
  [plusDagen(pasen, 50), 'Tweede pinksterdag'],
];

const besluitdagenVan = (jaar: number): VrijeDag[] =>
  besluitdagen
    .filter((dag) => jaarVan(dag) === jaar)
    .map((dag) => ({ dag, naam: 'Gelijkgestelde dag (koninklijk besluit)', teltAlsVrij: false }));

/** The computed rows of a year (1900-2199), in order. When Hemelvaart falls on 5 May its row comes last, so it wins. */
export const vrijeDagenVan = (jaar: number): VrijeDag[] => {
  const feestdagen = [...vasteDagen(jaar), ...paasdagen(eerstePaasdag(jaar))];
  return [...feestdagen.map(([dag, naam]) => ({ dag, naam, teltAlsVrij: true })), ...besluitdagenVan(jaar)].sort(opDag);
};

/** Of double days the last row holds; a year is filled when it has a row for 1 January, free or not. */
export const maakKalender = (rijen: readonly VrijeDag[]): Kalender => {
  const laatsteRij = new Map(rijen.map((rij) => [rij.dag, rij]));
  const vrij = [...laatsteRij.values()].filter((rij) => rij.teltAlsVrij);
  return {
    jaren: new Set(rijen.filter((rij) => rij.dag.endsWith('-01-01')).map((rij) => jaarVan(rij.dag))),
    vrij: new Map(vrij.map((rij) => [rij.dag, rij.naam])),
  };
};

// No reason (undefined) = a working day.
const redenVrij = (dag: Dag, kalender: Kalender): Uitkomst<{ reden: string | undefined }> => {
  const jaar = jaarVan(dag);
  if (!kalender.jaren.has(jaar)) return { ok: false, ontbrekendJaar: jaar };
  return { ok: true, reden: kalender.vrij.get(dag) ?? weekend.get(weekdag(dag)) };
};

/** Mind: the answer is an object, so ask `.ok` and `.werkdag`. */
export const isWerkdag = (dag: Dag, kalender: Kalender): Uitkomst<{ werkdag: boolean }> => {
  const bekeken = redenVrij(dag, kalender);
  return bekeken.ok ? { ok: true, werkdag: bekeken.reden === undefined } : bekeken;
};

const zoekWerkdag = (dag: Dag, n: number, kalender: Kalender): Uitkomst => {
  const overgeslagen: Overgeslagen[] = [];
  let bereikt = dag;
  let nog = Math.abs(n);
  while (nog > 0) {
    bereikt = plusDagen(bereikt, Math.sign(n));
    const bekeken = redenVrij(bereikt, kalender);
    if (!bekeken.ok) return bekeken;
    if (bekeken.reden === undefined) nog -= 1;
    else overgeslagen.push({ dag: bereikt, reden: bekeken.reden });
  }
  return { ok: true, dag: bereikt, overgeslagen: overgeslagen.sort(opDag) };
};

/** A calendar does not change, and a register asks the same few days many times over. */
const gezocht = new WeakMap<Kalender, Map<string, Uitkomst>>();

/** The n-th working day after `dag`, which is day 0 whatever day it is. A negative n counts back. */
export const werkdagenNa = (dag: Dag, n: number, kalender: Kalender): Uitkomst => {
  const bekend = gezocht.get(kalender) ?? new Map<string, Uitkomst>();
  gezocht.set(kalender, bekend);
  const sleutel = `${dag} ${n}`;
  const uit = bekend.get(sleutel) ?? zoekWerkdag(dag, n, kalender);
  bekend.set(sleutel, uit);
  return uit;
};

export const volgendeWerkdag = (dag: Dag, kalender: Kalender): Uitkomst => werkdagenNa(dag, 1, kalender);

/** The actiedatum (beslissing 4): `dag` itself, or the last working day before it. */
export const laatsteWerkdagOpOfVoor = (dag: Dag, kalender: Kalender): Uitkomst =>
  werkdagenNa(plusDagen(dag, 1), -1, kalender);

/** The free days after `a` up to and including `b`; none when `b` is not later. */
export const overgeslagenTussen = (
  a: Dag,
  b: Dag,
  kalender: Kalender,
): Uitkomst<{ overgeslagen: readonly Overgeslagen[] }> => {
  const overgeslagen: Overgeslagen[] = [];
  for (let dag = plusDagen(a, 1); dag <= b; dag = plusDagen(dag, 1)) {
    const bekeken = redenVrij(dag, kalender);
    if (!bekeken.ok) return bekeken;
    if (bekeken.reden !== undefined) overgeslagen.push({ dag, reden: bekeken.reden });
  }
  return { ok: true, overgeslagen };
};

/** Working days after `a` up to and including `b`; when `b` is earlier, minus those from `b` to `a` (days too late). */
export const werkdagenTussen = (a: Dag, b: Dag, kalender: Kalender): Uitkomst<{ aantal: number }> => {
  if (b < a) {
    const terug = werkdagenTussen(b, a, kalender);
    return terug.ok ? { ok: true, aantal: 0 - terug.aantal } : terug;
  }
  const tussen = overgeslagenTussen(a, b, kalender);
  return tussen.ok ? { ok: true, aantal: verschilInDagen(a, b) - tussen.overgeslagen.length } : tussen;
};
