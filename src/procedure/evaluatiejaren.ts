// Over welke jaren hoort er een evaluatie te zijn, tot wanneer, en wanneer herinneren we daaraan? (5.3.2, D8, A-27)
import { jaarVan, plusDagen, plusJaren } from './dag';
import type { Dag } from './dag';
import { isIngelezen } from './ingelezen';
import { datumklok } from './klokken';
import type { Klok } from './klokken';
import type { Jaarevaluatie, Klacht, Rijen } from './rijen';
import type { Stand } from './stand';

/** Between two evaluations lie no more than twelve months and 31 days. */
const dagenSpeling = 31;

/** From 15 January last year waits to be discussed. */
const vanafDag = '01-15';
/** From this day on it is said that the calendar year is nearly over without one. */
const laatDag = '12-01';

/** Every year since the first report, with or without any; the years of an old register were evaluated there, or never. */
export const evaluatiejaren = (klachten: readonly Klacht[], vandaag: Dag): readonly number[] => {
  const dagen = klachten.flatMap((k) => (k.ontvangstdatum === null || isIngelezen(k) ? [] : [k.ontvangstdatum])).sort();
  const eerste = dagen[0] === undefined ? jaarVan(vandaag) : jaarVan(dagen[0]);
  return Array.from({ length: Math.max(0, jaarVan(vandaag) - eerste) }, (_, i) => eerste + i);
};

/** Last day between two evaluations, counted from the one before. */
export const uiterlijkNa = (vorige: Dag): Dag => plusDagen(plusJaren(vorige, 1), dagenSpeling);

/** The evaluation before that of this year, when it was frozen. */
export const vorigeVastgesteld = (evaluaties: readonly Jaarevaluatie[], jaar: number): Dag | null =>
  evaluaties
    .filter((j) => j.jaar < jaar && j.vastgesteldOp !== null)
    .reduce<Dag | null>(
      (laatst, j) => (laatst === null || (j.vastgesteldOp ?? '') > laatst ? j.vastgesteldOp : laatst),
      null,
    );

/** The end of the next calendar year, or sooner when the previous evaluation is long ago (A-27, both tests). */
export const evaluatieUiterlijk = (evaluaties: readonly Jaarevaluatie[], jaar: number): Dag => {
  const eindeJaar = `${jaar + 1}-12-31`;
  const vorige = vorigeVastgesteld(evaluaties, jaar);
  const tussen = vorige === null ? eindeJaar : uiterlijkNa(vorige);
  return tussen < eindeJaar ? tussen : eindeJaar;
};

/** The earliest year that should have been opened and was not. */
export const wachtendJaar = ({ vandaag, rijen }: Pick<Stand, 'vandaag'> & { readonly rijen: Rijen }): number | null =>
  evaluatiejaren(rijen.klachten, vandaag)
    .filter((jaar) => jaar < jaarVan(vandaag) - 1 || vandaag.slice(5) >= vanafDag)
    .find((jaar) => !rijen.jaarevaluatie.some((j) => j.jaar === jaar)) ?? null;

/** The fifteenth of this month and of the last, and 1 December. */
const herinnerdagen = (vandaag: Dag): readonly Dag[] => {
  const vorigeMaand = plusDagen(`${vandaag.slice(0, 8)}01`, -1);
  return [`${vorigeMaand.slice(0, 8)}15`, `${vandaag.slice(0, 8)}15`, `${jaarVan(vandaag)}-${laatDag}`];
};

export const evaluatieklok = (stand: Stand, jaar: number, titel: string): Klok | null => {
  const begin = `${jaar + 1}-01-01`;
  const herinnerOp = herinnerdagen(stand.vandaag).filter((dag) => dag >= begin);
  const einde = evaluatieUiterlijk(stand.rijen.jaarevaluatie, jaar);
  return datumklok({ naam: 'D8', titel, artikel: '5.3.2', begin, einde, herinnerOp }, stand);
};

/** The year, and from 1 December on that this calendar year has seen no evaluation yet. */
export const evaluatiekop = ({ vandaag, rijen }: Stand, jaar: number): string => {
  const ditJaar = rijen.jaarevaluatie.some(
    (j) => j.vastgesteldOp !== null && jaarVan(j.vastgesteldOp) === jaarVan(vandaag),
  );
  return vandaag.slice(5) >= laatDag && !ditJaar ? `Jaar ${jaar} (dit jaar nog geen evaluatie)` : `Jaar ${jaar}`;
};
