// Hoe ziet een register eruit dat al jaren in gebruik is? Verzonnen dossiers, gemaakt met opdrachten; bij hetzelfde zaad altijd gelijk.
import { jaarVan, plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { leegLeesvraag } from '../register/register';
import type { Register } from '../register/register';
import { collegas, dirk, organisatie } from './personages';
import { maakRooster } from './rooster';
import type { Rooster } from './rooster';
import type { Schets } from './schets';
import { taferelen } from './taferelen';
import { maakToeval } from './toeval';
import type { Toeval } from './toeval';
import { voerTakenUit } from './uitvoering';
import type { Taak } from './uitvoering';
import { maakVerhaal } from './verhaal';
import { verloop } from './verloop';

export interface Voorbeeldkeuze {
  readonly aantal: number;
  readonly zaad: number;
  readonly vandaag: Dag;
}

const jaren = 5;
const dagen = jaren * 365;
/** Above 1: the last months are busier than the first. */
const drukte = 1.4;

/** A dossier of the past; how far it is follows from the day it came in. */
const vroeger = (t: Toeval, r: Rooster, plek: number): Schets => {
  const dag = plusDagen(r.gisteren, -Math.floor(1 + (dagen - 1) * plek ** drukte));
  const termijn = t.kans(0.12) ? null : t.kies([14, 21, 21, 28, 28, 28] as const);
  const traag =
    termijn !== null && termijn > 14 && t.kans(0.14) ? t.kies(['begin', 'eind', 'eind'] as const) : undefined;
  return {
    // Letters and mails also come in on free days.
    ontvangst: t.kans(0.7) ? r.opOfVoor(dag) : dag,
    tot: 'Gearchiveerd',
    opTijdKlaar: false,
    termijn,
    wens: traag === undefined ? {} : { traag },
  };
};

const maakSchetsen = ({ aantal, zaad }: Voorbeeldkeuze, r: Rooster): readonly Schets[] => {
  const scenes = taferelen(r).slice(0, aantal);
  const rest = aantal - scenes.length;
  const t = maakToeval(zaad);
  const oud = Array.from({ length: rest }, (_, i) => vroeger(t, r, (i + t.deel()) / rest));
  return [...scenes, ...oud].sort((a, b) => Number(a.ontvangst > b.ontvangst) - Number(a.ontvangst < b.ontvangst));
};

const opRegister = (dag: Dag, wie: string, stap: string, invoer: unknown): Taak => ({
  dag,
  wie,
  dossier: '',
  stappen: () => [{ stap, invoer }],
});

/** The register is set up before the first complaint; every January the free days of a later year are added. */
const inrichting = (r: Rooster, eerste: Dag): readonly Taak[] => {
  const begin = r.opOfVoor(plusDagen(eerste, -7));
  const nieuwjaren = Array.from({ length: jaarVan(r.vandaag) - jaarVan(begin) }, (_, i) => jaarVan(begin) + i + 1);
  return [
    opRegister(begin, dirk, 'inrichten', organisatie),
    ...collegas.map((c) => opRegister(begin, dirk, 'medewerkerOpslaan', { ...c, actief: true })),
    ...nieuwjaren
      .map((jaar) => opRegister(r.na(`${jaar}-01-01`, 0), dirk, 'jaarVullen', { dag: `${jaar + 2}-01-01` }))
      .filter((taak) => taak.dag <= r.gisteren),
  ];
};

const opDag = (a: Taak, b: Taak): number => Number(a.dag > b.dag) - Number(a.dag < b.dag);

/** Fills an empty register; all or nothing. */
export const vulVoorbeeld = (register: Register, keuze: Voorbeeldkeuze): void => {
  const rooster = maakRooster(keuze.vandaag);
  const schetsen = maakSchetsen(keuze, rooster);
  const dossiers = schetsen.flatMap((schets, i) => {
    const id = `voorbeeld-${String(i + 1).padStart(5, '0')}`;
    return verloop(maakVerhaal(id, schets, maakToeval(keuze.zaad, i + 1)), rooster);
  });
  const eerste = plusDagen(rooster.gisteren, -dagen);
  const taken = [...inrichting(rooster, eerste), ...dossiers].sort(opDag);
  const uit = register.exclusief((schrijver) => {
    if (schrijver.lees(leegLeesvraag).systeem.length > 0)
      throw new Error('Het voorbeeld komt alleen in een leeg register.');
    voerTakenUit(schrijver, taken, keuze.zaad);
  });
  if (!uit.ok) throw new Error('Het register is bezet; het voorbeeld is niet gemaakt.');
};
