// Welke maatregelen horen in de evaluatie van dit jaar, en welk bewijs ligt erbij? (5.3.2)
import { verschilInDagen } from '../procedure/dag';
import { isBeoordeeld } from '../procedure/oordeel';
import type { Maatregel } from '../procedure/rijen';
import { inJaar, tel } from './figuren/beeld';
import type { Jaarbeeld } from './figuren/beeld';
import { herhaling, oordeelvoorstel } from './herhaling';
import type { Maatregelkaart } from './model';

/** Null for what was settled in an earlier year or decided later; what has no final judgement comes back every year. */
const redenVoor = (beeld: Jaarbeeld, m: Maatregel): Maatregelkaart['reden'] | null => {
  if (m.besluitOp === null || m.besluitOp > beeld.einde) return null;
  if (m.besluit === 'afgewezen') return inJaar(beeld, m.besluitOp) ? 'afgewezen' : null;
  if (m.besluit !== 'vastgesteld') return null;
  if (isBeoordeeld(m))
    // The evaluation of a year is held in the next one.
    return m.beoordeeldOp !== null &&
      m.beoordeeldOp >= beeld.begin &&
      (m.geslotenOp === null || m.geslotenOp >= beeld.begin)
      ? 'dit jaar beoordeeld'
      : null;
  if (m.uitgevoerdOp === null) return 'loopt';
  return m.beoordeeldOp === null ? 'te beoordelen' : 'nog niet te beoordelen';
};

const kaart = (beeld: Jaarbeeld, m: Maatregel, reden: Maatregelkaart['reden']): Maatregelkaart => {
  const bewijs = herhaling(beeld, m);
  return {
    maatregel: m,
    aanleiding: tel(beeld.klachten.filter((k) => k.nummer !== null && m.klachtnummers.includes(k.nummer))),
    herhaling: bewijs,
    voorstel: oordeelvoorstel(bewijs),
    dagenTotUitvoering:
      m.besluitOp === null || m.uitgevoerdOp === null ? null : verschilInDagen(m.besluitOp, m.uitgevoerdOp),
    opvolger: beeld.rijen.maatregelen.find((x) => x.opvolgerVan === m.nummer)?.nummer ?? null,
    reden,
  };
};

/** In the order of their numbers. */
export const kaarten = (beeld: Jaarbeeld): readonly Maatregelkaart[] =>
  [...beeld.rijen.maatregelen]
    .sort((a, b) => (a.nummer < b.nummer ? -1 : 1))
    .flatMap((m) => {
      const reden = redenVoor(beeld, m);
      return reden === null ? [] : [kaart(beeld, m, reden)];
    });
