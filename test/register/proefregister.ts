// Hoe maken we een register dat een heel verhaal heeft meegemaakt, om er daarna met de hand aan te knoeien?
import { standaardSjablonen } from '../../src/procedure/briefsjablonen';
import type { Tabelnaam } from '../../src/procedure/rijen';
import { controleer } from '../../src/register/controle';
import { speelAf } from '../../src/register/afdruk';
import { anker } from '../../src/register/commit';
import { eersteKettingfout } from '../../src/register/logboek';
import { tabelnamen } from '../../src/register/tabellen';
import type { Rij } from '../../src/register/tabellen';
import { speelG1 } from '../loket/g1';
import { directie, ingericht, maakSpel } from '../loket/spel';
import type { Spel } from '../loket/spel';
import { geheugenregister } from './geheugen-register';
import type { Geheugenregister } from './geheugen-register';

export interface Proef {
  readonly register: Geheugenregister;
  readonly spel: Spel;
}

/** A fresh copy of a register: what is done to it touches no other test. */
const kopie = (van: Geheugenregister): Geheugenregister => {
  const naar = geheugenregister();
  for (const t of tabelnamen) naar.bladen[t].push(...van.bladen[t]);
  naar.log.push(...van.log);
  return naar;
};

const sjabloon = geheugenregister();
const gespeeld = ingericht(sjabloon);
const erbij = [
  ...gespeeld.doe(directie, '', ['jaarOpenen', { dag: '2025-12-31' }]),
  ...gespeeld.doe(directie, '', ['financierOpslaan', { naam: 'UWV', soort: 'UWV' }]),
  ...gespeeld.doe(directie, '', ['briefOpslaan', { brief: 'L8', ...standaardSjablonen.L8 }]),
];
const weigeringen = [...erbij, ...speelG1(gespeeld)];
if (weigeringen.length > 0) throw new Error(JSON.stringify(weigeringen));

/** Scenario G1 from report to archive, on a register of its own. */
export const naG1 = (dag = '2026-05-08'): Proef => {
  const register = kopie(sjabloon);
  return { register, spel: maakSpel(register, dag, 'na-g1') };
};

export const wijzigRij = (register: Geheugenregister, tabel: Tabelnaam, id: string, waarden: object): void => {
  const plaats = register.bladen[tabel].findIndex((r) => r.id === id);
  const rij = register.bladen[tabel][plaats];
  if (rij === undefined) throw new Error(`geen rij ${id} op ${tabel}`);
  register.bladen[tabel][plaats] = { ...rij, ...waarden };
};

export const verwijderRij = (register: Geheugenregister, tabel: Tabelnaam, id: string): void => {
  const blad = register.bladen[tabel];
  blad.splice(
    blad.findIndex((r) => r.id === id),
    1,
  );
};

const opId = (rijen: readonly Rij[]): readonly Rij[] => [...rijen].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Everything the control can say, in one sentence each; empty when register and log agree. */
export const bevindingen = (register: Geheugenregister): readonly string[] => {
  const { ketting, afwijkingen } = controleer(register);
  return [
    ...(ketting === null ? [] : [`regel ${ketting.nummer}: ${ketting.fout}`]),
    ...afwijkingen.map((a) => `${a.tabel} ${a.id}: ${a.soort}`),
  ];
};

/** I-18: the rows, and the position of the log, as replaying the log gives them. */
export const verschilMetLogboek = (register: Geheugenregister): readonly string[] => {
  const afdruk = speelAf(register.log);
  const anders = tabelnamen.filter(
    (t) => JSON.stringify(opId([...afdruk[t].values()])) !== JSON.stringify(opId(register.bladen[t])),
  );
  const ketting = eersteKettingfout(register.log, anker(register.bladen.systeem));
  return [...anders, ...(ketting === null ? [] : [`regel ${ketting.nummer}: ${ketting.fout}`])];
};
