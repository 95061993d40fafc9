// Kwamen klachten met dezelfde oorzaak terug na een maatregel? Evenveel maanden ervoor en erna, met wat men daarbij moet weten (K21; 5.3.2).
import { jaarVan, plusDagen, verschilInDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import type { Maatregel } from '../procedure/rijen';
import { plusMaanden, tel } from './figuren/beeld';
import type { Jaarbeeld } from './figuren/beeld';
import { aantalTussen, tussen } from './figuren/register';
import type { Opdag } from './figuren/register';
import type { Herhaling } from './model';
import { minimum } from './woorden';

const maanden = 6;

/** First day, and the day after the last. */
type Venster = readonly [van: Dag, totNa: Dag];
interface Vensters {
  readonly voor: Venster;
  readonly na: Venster;
  readonly rijpOp: Dag;
}

/** The day itself is neither before nor after. */
const vensters = (uitgevoerdOp: Dag): Vensters => {
  const rijpOp = plusMaanden(uitgevoerdOp, maanden);
  return {
    voor: [plusMaanden(uitgevoerdOp, -maanden), uitgevoerdOp],
    na: [plusDagen(uitgevoerdOp, 1), plusDagen(rijpOp, 1)],
    rijpOp,
  };
};

const hoeveel = (rij: Opdag | undefined, { voor, na }: Vensters): readonly [voor: number, na: number] =>
  rij === undefined ? [0, 0] : [aantalTussen(rij, ...voor), aantalTussen(rij, ...na)];

const zin = (n: number, een: string, meer: string): readonly string[] => (n === 0 ? [] : [n === 1 ? een : meer]);

const andereMaatregelen = (beeld: Jaarbeeld, m: Maatregel): readonly string[] => {
  const n = (beeld.register().uitgevoerdPerOorzaak.get(m.oorzaak) ?? []).filter((x) => x.id !== m.id).length;
  return zin(
    n,
    'Voor dezelfde oorzaak is nog een maatregel uitgevoerd.',
    `Voor dezelfde oorzaak zijn nog ${n} maatregelen uitgevoerd.`,
  );
};

const zonderOorzaak = ([voor, na]: readonly [number, number]): readonly string[] =>
  zin(
    voor + na,
    'Van 1 klacht uit die maanden is geen oorzaak vastgelegd.',
    `Van ${voor + na} klachten uit die maanden is geen oorzaak vastgelegd.`,
  );

/** When twice as much of everything comes in, or half of it, a cause goes along. */
const andereDrukte = ([voor, na]: readonly [number, number]): readonly string[] => {
  const [minst, meest] = [Math.min(voor, na), Math.max(voor, na)];
  if (meest < minimum || meest < 2 * minst) return [];
  return [`Ook alles bij elkaar veranderde: ${voor} klachten ervoor, ${na} erna.`];
};

const signalen = ([voor, na]: readonly [number, number]): readonly string[] =>
  zin(
    voor + na,
    'Met deze oorzaak kwam ook 1 ander signaal binnen; dat telt hier niet mee.',
    `Met deze oorzaak kwamen ook ${voor + na} andere signalen binnen; die tellen hier niet mee.`,
  );

/** What one must know before drawing conclusions. */
const kanttekeningen = (beeld: Jaarbeeld, m: Maatregel, wanneer: Vensters, samen: number): readonly string[] => {
  const register = beeld.register();
  return [
    ...(samen < minimum ? ['Het gaat om weinig klachten; toeval kan een grote rol spelen.'] : []),
    ...andereMaatregelen(beeld, m),
    ...zonderOorzaak(hoeveel(register.perOorzaak.get(null), wanneer)),
    ...andereDrukte(hoeveel(register.klachten, wanneer)),
    ...signalen(hoeveel(register.signalen.get(m.oorzaak), wanneer)),
  ];
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
  wanneer: Vensters,
  aantallen: readonly [voor: number, na: number],
): Herhaling['perHonderd'] => {
  const [voor, na] = [trajectenIn(beeld, wanneer.voor), trajectenIn(beeld, wanneer.na)];
  return voor === null || na === null ? null : { voor: (aantallen[0] * 100) / voor, na: (aantallen[1] * 100) / na };
};

/** Null when no cause was named or the measure was not carried out. */
export const herhaling = (beeld: Jaarbeeld, m: Maatregel): Herhaling | null => {
  const { oorzaak, uitgevoerdOp } = m;
  if (oorzaak === null || uitgevoerdOp === null) return null;
  const zelfde = beeld.register().perOorzaak.get(oorzaak) ?? [];
  const wanneer = vensters(uitgevoerdOp);
  const [voor, na] = [tel(tussen(zelfde, ...wanneer.voor)), tel(tussen(zelfde, ...wanneer.na))];
  return {
    oorzaak,
    maanden,
    voor,
    na,
    rijpOp: wanneer.rijpOp,
    rijp: wanneer.rijpOp <= beeld.vandaag,
    perHonderd: naarVerhouding(beeld, wanneer, [voor.aantal, na.aantal]),
    kanttekeningen: kanttekeningen(beeld, m, wanneer, voor.aantal + na.aantal),
  };
};
