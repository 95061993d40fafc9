// Welke maatregelen horen in de evaluatie van dit jaar, en welk bewijs ligt erbij? (5.3.2)
import { verschilInDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { isBeoordeeld } from '../procedure/oordeel';
import type { Maatregel } from '../procedure/rijen';
import { inJaar, tel } from './figuren/beeld';
import type { Jaarbeeld } from './figuren/beeld';
import { herhaling } from './herhaling';
import type { Maatregelkaart } from './model';
import { oordeelvoorstel } from './oordeelvoorstel';

const vastgesteldOp = (beeld: Jaarbeeld, jaar: number): Dag | null =>
  beeld.rijen.jaarevaluatie.find((j) => j.jaar === jaar)?.vastgesteldOp ?? null;

/** From the day after the evaluation before it was frozen, else from the year itself; the evaluation of a year is held in the next one. */
const bijDezeEvaluatie = (beeld: Jaarbeeld, dag: Dag): boolean => {
  const vorige = vastgesteldOp(beeld, beeld.jaar - 1);
  const eigen = vastgesteldOp(beeld, beeld.jaar);
  return (vorige === null ? dag >= beeld.begin : dag > vorige) && (eigen === null || dag <= eigen);
};

/** Null for what was settled in an earlier year or decided later; what has no final judgement comes back every year. */
const redenVoor = (beeld: Jaarbeeld, m: Maatregel): Maatregelkaart['reden'] | null => {
  if (m.besluitOp === null || m.besluitOp > beeld.einde) return null;
  if (m.besluit === 'afgewezen') return inJaar(beeld, m.besluitOp) ? 'afgewezen' : null;
  if (m.besluit !== 'vastgesteld') return null;
  if (isBeoordeeld(m))
    return m.beoordeeldOp !== null && bijDezeEvaluatie(beeld, m.beoordeeldOp) ? 'dit jaar beoordeeld' : null;
  if (m.uitgevoerdOp === null) return 'loopt';
  return m.beoordeeldOp === null ? 'te beoordelen' : 'nog niet te beoordelen';
};

const kaart = (beeld: Jaarbeeld, m: Maatregel, reden: Maatregelkaart['reden']): Maatregelkaart => {
  const { perNummer, opvolgers } = beeld.register();
  return {
    maatregel: m,
    aanleiding: tel(m.klachtnummers.flatMap((nummer) => perNummer.get(nummer) ?? [])),
    herhaling: herhaling(beeld, m),
    voorstel: oordeelvoorstel(beeld, m),
    dagenTotUitvoering:
      m.besluitOp === null || m.uitgevoerdOp === null ? null : verschilInDagen(m.besluitOp, m.uitgevoerdOp),
    opvolger: opvolgers.get(m.nummer) ?? null,
    reden,
  };
};

/** In the order of their numbers. */
export const kaarten = (beeld: Jaarbeeld): readonly Maatregelkaart[] =>
  beeld.rijen.maatregelen
    .flatMap((m) => {
      const reden = redenVoor(beeld, m);
      return reden === null ? [] : [kaart(beeld, m, reden)];
    })
    .sort((a, b) => (a.maatregel.nummer < b.maatregel.nummer ? -1 : 1));
