// Op welke dagen werkt het verzonnen bureau, en wanneer is er intern overleg? (besluit 3; 5.2.5)
import { jaarVan, plusDagen, weekdag } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { laatsteWerkdagOpOfVoor, maakKalender, vrijeDagenVan, werkdagenNa } from '../procedure/werkdagen';
import type { Uitkomst } from '../procedure/werkdagen';

export interface Rooster {
  readonly vandaag: Dag;
  /** Last working day before today: nothing in the example happens later, so what a visitor does comes after it. */
  readonly gisteren: Dag;
  /** The n-th working day after a day; with n = 0 the day itself or the first working day after it. */
  readonly na: (dag: Dag, n: number) => Dag;
  readonly opOfVoor: (dag: Dag) => Dag;
  /** First meeting after a day. */
  readonly overlegNa: (dag: Dag) => Dag;
  /** Last meeting before a day. */
  readonly overlegVoor: (dag: Dag) => Dag;
  /** When the director is on holiday and his deputy does his work (besluit 12). */
  readonly zomer: (jaar: number) => { readonly van: Dag; readonly tot: Dag };
  readonly directieWeg: (dag: Dag) => boolean;
  /** The day this year is discussed, in February of the next (5.3.2). */
  readonly bespreking: (jaar: number) => Dag;
  /** The day its evaluation is adopted, two weeks later; that of last year is left to the visitor, so it is still to come. */
  readonly vaststelling: (jaar: number) => Dag;
  /** The last year that was adopted. */
  readonly laatstVastgesteld: number;
}

const jarenTerug = 7;
const jarenVooruit = 8;
const dinsdag = 2;

const dagUit = (uitkomst: Uitkomst): Dag => {
  if (!uitkomst.ok) throw new Error(`Het voorbeeld kent de vrije dagen van ${uitkomst.ontbrekendJaar} niet.`);
  return uitkomst.dag;
};

const maand = (dag: Dag, verder: number): string => {
  const n = jaarVan(dag) * 12 + Number(dag.slice(5, 7)) - 1 + verder;
  return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
};

export const maakRooster = (vandaag: Dag): Rooster => {
  const jaar = jaarVan(vandaag);
  const jaren = Array.from({ length: jarenTerug + jarenVooruit + 1 }, (_, i) => jaar - jarenTerug + i);
  const kalender = maakKalender(jaren.flatMap(vrijeDagenVan));
  const na = (dag: Dag, n: number): Dag => dagUit(werkdagenNa(n === 0 ? plusDagen(dag, -1) : dag, n || 1, kalender));
  const opOfVoor = (dag: Dag): Dag => dagUit(laatsteWerkdagOpOfVoor(dag, kalender));
  /** Every month on the first Tuesday, or the first working day after it. */
  const overlegIn = (jaarmaand: string): Dag => {
    const eerste = `${jaarmaand}-01`;
    return na(plusDagen(eerste, (dinsdag - weekdag(eerste) + 7) % 7), 0);
  };
  const laatstVastgesteld = jaar - 2;
  const zomer: Rooster['zomer'] = (n) => ({ van: `${n}-07-20`, tot: `${n}-08-07` });
  return {
    vandaag,
    zomer,
    laatstVastgesteld,
    bespreking: (n) => na(`${n + 1}-02-08`, 0),
    vaststelling: (n) => na(`${n > laatstVastgesteld ? jaar + 1 : n + 1}-02-22`, 0),
    directieWeg: (dag) => dag >= zomer(jaarVan(dag)).van && dag <= zomer(jaarVan(dag)).tot,
    gisteren: opOfVoor(plusDagen(vandaag, -1)),
    na,
    opOfVoor,
    overlegNa: (dag) => [0, 1].map((m) => overlegIn(maand(dag, m))).find((d) => d > dag) ?? dag,
    overlegVoor: (dag) => [0, -1].map((m) => overlegIn(maand(dag, m))).find((d) => d < dag) ?? dag,
  };
};
