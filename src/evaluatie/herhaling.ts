// Kwamen klachten met dezelfde oorzaak terug na een maatregel? Evenveel maanden ervoor en erna, met wat men daarbij moet weten (K21; 5.3.2).
import { jaarVan, plusDagen, verschilInDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { Klacht, Maatregel } from '../procedure/rijen';
import { isKlacht, plusMaanden, tel } from './figuren/beeld';
import type { Jaarbeeld } from './figuren/beeld';
import { tussen } from './figuren/register';
import type { Opdag } from './figuren/register';
import type { Herhaling } from './model';
import { minimum } from './woorden';

const maanden = 6;

/** First day, and the day after the last. */
type Venster = readonly [van: Dag, totNa: Dag];

/** The day itself is neither before nor after. */
const vensters = (uitgevoerdOp: Dag): readonly [voor: Venster, na: Venster, rijpOp: Dag] => {
  const rijpOp = plusMaanden(uitgevoerdOp, maanden);
  return [
    [plusMaanden(uitgevoerdOp, -maanden), uitgevoerdOp],
    [plusDagen(uitgevoerdOp, 1), plusDagen(rijpOp, 1)],
    rijpOp,
  ];
};

const zin = (n: number, een: string, meer: string): readonly string[] => (n === 0 ? [] : [n === 1 ? een : meer]);

const andereMaatregelen = (beeld: Jaarbeeld, m: Maatregel): readonly string[] => {
  const n = (beeld.register().uitgevoerdPerOorzaak.get(m.oorzaak) ?? []).filter((x) => x.id !== m.id).length;
  return zin(
    n,
    'Voor dezelfde oorzaak is nog een maatregel uitgevoerd.',
    `Voor dezelfde oorzaak zijn nog ${n} maatregelen uitgevoerd.`,
  );
};

const zonderOorzaak = (rij: Opdag, [voor, na]: readonly [Venster, Venster, Dag]): readonly string[] => {
  const n = [voor, na].flatMap((v) => tussen(rij, ...v)).filter(isKlacht).length;
  return zin(
    n,
    'Van 1 klacht uit die maanden is geen oorzaak vastgelegd.',
    `Van ${n} klachten uit die maanden is geen oorzaak vastgelegd.`,
  );
};

/** When twice as much of everything comes in, or half of it, a cause goes along. */
const andereDrukte = (rij: Opdag, [voor, na]: readonly [Venster, Venster, Dag]): readonly string[] => {
  const [a, b] = [voor, na].map((v) => tussen(rij, ...v).filter(isKlacht).length);
  if (a === undefined || b === undefined || Math.max(a, b) < minimum || Math.max(a, b) < 2 * Math.min(a, b)) return [];
  return [`Ook alles bij elkaar veranderde: ${a} klachten ervoor, ${b} erna.`];
};

const signalen = (rijen: readonly Klacht[]): readonly string[] => {
  const n = rijen.filter((k) => !isKlacht(k)).length;
  return zin(
    n,
    'Met deze oorzaak kwam ook 1 ander signaal binnen; dat telt hier niet mee.',
    `Met deze oorzaak kwamen ook ${n} andere signalen binnen; die tellen hier niet mee.`,
  );
};

/** Journeys of those days, as a part of what was typed for each year; null when a year is missing. */
const trajectenIn = (beeld: Jaarbeeld, [van, totNa]: Venster): number | null => {
  let som = 0;
  for (let begin = van; begin < totNa; begin = `${jaarVan(begin) + 1}-01-01`) {
    const jaar = jaarVan(begin);
    const trajecten = beeld.rijen.jaarevaluatie.find((j) => j.jaar === jaar)?.trajecten ?? null;
    if (trajecten === null || trajecten === 0) return null;
    const volgend = `${jaar + 1}-01-01`;
    const tot = totNa < volgend ? totNa : volgend;
    som += (trajecten * verschilInDagen(begin, tot)) / verschilInDagen(`${jaar}-01-01`, volgend);
  }
  return som;
};

const naarVerhouding = (
  beeld: Jaarbeeld,
  [voor, na]: readonly [Venster, Venster, Dag],
  aantallen: readonly [number, number],
): Herhaling['perHonderd'] => {
  const [a, b] = [trajectenIn(beeld, voor), trajectenIn(beeld, na)];
  return a === null || b === null ? null : { voor: (aantallen[0] * 100) / a, na: (aantallen[1] * 100) / b };
};

/** Null when no cause was named or the measure was not carried out. */
export const herhaling = (beeld: Jaarbeeld, m: Maatregel): Herhaling | null => {
  const { oorzaak, uitgevoerdOp } = m;
  if (oorzaak === null || uitgevoerdOp === null) return null;
  const { alle, perOorzaak } = beeld.register();
  const wanneer = vensters(uitgevoerdOp);
  const [eerst, daarna, rijpOp] = wanneer;
  const [allesVoor, allesNa] = [eerst, daarna].map((v) => tussen(perOorzaak.get(oorzaak) ?? [], ...v));
  const [voor, na] = [(allesVoor ?? []).filter(isKlacht), (allesNa ?? []).filter(isKlacht)];
  return {
    oorzaak,
    maanden,
    voor: tel(voor),
    na: tel(na),
    rijpOp,
    rijp: rijpOp <= beeld.vandaag,
    perHonderd: naarVerhouding(beeld, wanneer, [voor.length, na.length]),
    kanttekeningen: [
      ...(voor.length + na.length < minimum ? ['Het gaat om weinig klachten; toeval kan een grote rol spelen.'] : []),
      ...andereMaatregelen(beeld, m),
      ...zonderOorzaak(perOorzaak.get(null) ?? [], wanneer),
      ...andereDrukte(alle, wanneer),
      ...signalen([...(allesVoor ?? []), ...(allesNa ?? [])]),
    ],
  };
};
