// Hoe ziet een register eruit dat al jaren in gebruik is? Verzonnen dossiers, gemaakt met opdrachten; bij hetzelfde zaad altijd gelijk.
import { plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { leegLeesvraag } from '../register/register';
import type { Register } from '../register/register';
import { bijzonderheden } from './bijzonderheden';
import { evaluaties, inrichting } from './jaren';
import { maakRooster } from './rooster';
import type { Rooster } from './rooster';
import { lijktDubbel } from './schets';
import type { Schets, Weg } from './schets';
import { taferelen } from './taferelen';
import { maakToeval } from './toeval';
import type { Toeval } from './toeval';
import { voerTakenUit } from './uitvoering';
import type { Taak } from './uitvoering';
import { maakVerhaal } from './verhaal';
import type { Verhaal } from './verhaal';
import { verloop } from './verloop/verloop';

export interface Voorbeeldkeuze {
  readonly aantal: number;
  readonly zaad: number;
  readonly vandaag: Dag;
}

/** Enough to show everything, and made within a second. */
export const standaardAantal = 60;

const jaren = 5;
const dagen = jaren * 365;
/** Above 1: the last months are busier than the first. */
const drukte = 1.4;

/** Out of a hundred complaints so many go this way; the others go the ordinary one. */
const verdeling: readonly (readonly [weg: Weg, procent: number])[] = [
  ['weigeren', 9],
  ['zelf', 11],
  ['zelf, toch behandeld', 2],
  ['afdoende', 5],
  ['anoniem', 2],
  ['intrekken', 4],
  ['samenvoegen', 2],
  ['ontkoppeld', 1],
  ['vervallen', 2],
];

const kiesWeg = (t: Toeval): Weg => {
  let rest = t.deel() * 100;
  for (const [weg, procent] of verdeling) {
    rest -= procent;
    if (rest < 0) return weg;
  }
  return 'gewoon';
};

/** A dossier of the past; how far it is follows from the day it came in. */
const vroeger = (t: Toeval, r: Rooster, plek: number): Schets => {
  const dag = plusDagen(r.gisteren, -Math.floor(1 + (dagen - 1) * plek ** drukte));
  const weg = kiesWeg(t);
  const gekozen = t.kies([14, 21, 21, 28, 28, 28] as const);
  // Two weeks are gone by the time it turns out to be no double.
  const termijn = weg === 'ontkoppeld' ? 28 : gekozen;
  const traag =
    weg === 'gewoon' && termijn > 14 && t.kans(0.14) ? t.kies(['begin', 'eind', 'eind'] as const) : undefined;
  return {
    // Letters and mails also come in on free days.
    ontvangst: t.kans(0.7) ? r.opOfVoor(dag) : dag,
    weg,
    tot: 'Geanonimiseerd',
    opTijdKlaar: false,
    termijn,
    wens: traag === undefined ? {} : { traag },
  };
};

const maakSchetsen = ({ aantal, zaad }: Voorbeeldkeuze, r: Rooster): readonly Schets[] => {
  const vast = [...taferelen(r), ...bijzonderheden(r)].slice(0, aantal);
  const rest = aantal - vast.length;
  const t = maakToeval(zaad);
  const oud = Array.from({ length: rest }, (_, i) => vroeger(t, r, (i + t.deel()) / rest));
  return [...vast, ...oud].sort((a, b) => Number(a.ontvangst > b.ontvangst) - Number(a.ontvangst < b.ontvangst));
};

/** Something to belong with: an ordinary complaint with a number, entered when it came in. */
const kanEerste = (v: Verhaal): boolean => v.schets.weg === 'gewoon' && v.schets.gemeld === undefined;

/** In order of receipt, so that a double can follow the one it repeats. */
const maakVerhalen = (schetsen: readonly Schets[], zaad: number): readonly Verhaal[] => {
  const verhalen: Verhaal[] = [];
  let eerste: Verhaal | undefined;
  for (const [i, schets] of schetsen.entries()) {
    const id = `voorbeeld-${String(i + 1).padStart(5, '0')}`;
    const zonderEerste = lijktDubbel(schets) && eerste === undefined;
    const t = maakToeval(zaad, i + 1);
    const verhaal = maakVerhaal(id, zonderEerste ? { ...schets, weg: 'gewoon' } : schets, t, eerste);
    verhalen.push(verhaal);
    if (kanEerste(verhaal)) eerste = verhaal;
  }
  return verhalen;
};

const opDag = (a: Taak, b: Taak): number => Number(a.dag > b.dag) - Number(a.dag < b.dag);

/** Fills an empty register; all or nothing. */
export const vulVoorbeeld = (register: Register, keuze: Voorbeeldkeuze): void => {
  const rooster = maakRooster(keuze.vandaag);
  const dossiers = maakVerhalen(maakSchetsen(keuze, rooster), keuze.zaad).flatMap((v) => verloop(v, rooster));
  const begin = rooster.opOfVoor(plusDagen(rooster.gisteren, -dagen - 7));
  const taken = [...inrichting(rooster, begin), ...dossiers, ...evaluaties(rooster, begin, keuze.zaad)].sort(opDag);
  const uit = register.exclusief((schrijver) => {
    if (schrijver.lees(leegLeesvraag).systeem.length > 0)
      throw new Error('Het voorbeeld komt alleen in een leeg register.');
    voerTakenUit(schrijver, taken, keuze.zaad);
  });
  if (!uit.ok) throw new Error('Het register is bezet; het voorbeeld is niet gemaakt.');
};
