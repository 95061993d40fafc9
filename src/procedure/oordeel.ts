// Is over een maatregel geoordeeld, voorgoed of voor nu? En over welk jaar gaat dat oordeel? (5.3.2)
import { jaarVan } from './dag';
import type { Dag } from './dag';
import type { Maatregel } from './maatregel';
import type { Stand } from './stand';

const nogNiet = 'nog niet te beoordelen';

type Oordelen = Pick<Maatregel, 'juistheid' | 'doeltreffendheid' | 'doelmatigheid'>;

/** Each of the three judgements was given, and none of them waits. */
export const isBeoordeeld = (m: Oordelen): boolean =>
  [m.juistheid, m.doeltreffendheid, m.doelmatigheid].every((o) => o !== null && o !== nogNiet);

/** Another measure comes in its place. */
export const krijgtOpvolger = ({ vervolg }: Pick<Maatregel, 'vervolg'>): boolean =>
  vervolg === 'bijstellen' || vervolg === 'vervangen';

/** Too early to tell counts for as long as the day of measuring again has not gone by. */
const magWachten = (m: Maatregel, vandaag: Dag): boolean =>
  m.beoordeeldOp !== null && m.meetmoment !== null && m.meetmoment >= vandaag;

/** Carried out by that day, and nobody judged it: so it comes back every year. */
export const wachtOpOordeel = (m: Maatregel, einde: Dag, vandaag: Dag): boolean =>
  m.uitgevoerdOp !== null && m.uitgevoerdOp <= einde && !isBeoordeeld(m) && !magWachten(m, vandaag);

/** The year whose evaluation this belongs to: the latest that is open, or else the first that is not frozen. */
export const evaluatiejaar = ({ vandaag, rijen }: Pick<Stand, 'vandaag' | 'rijen'>): number => {
  const vorig = jaarVan(vandaag) - 1;
  const open = rijen.jaarevaluatie.filter((j) => j.status !== 'Vastgesteld').map((j) => j.jaar);
  if (open.length > 0) return Math.max(...open);
  return rijen.jaarevaluatie.some((j) => j.jaar === vorig) ? vorig + 1 : vorig;
};
