// Op welke werkdag doet wie welke stap in een verzonnen dossier? Van melding tot archief of verder, zo ver als de schets zegt.
import type { Dag } from '../../procedure/dag';
import type { PersoonId } from '../../procedure/rijen';
import type { Opdracht } from '../../procedure/stand';
import { registratie } from '../intake';
import { bram, dirk } from '../personages';
import type { Rooster } from '../rooster';
import { haltes } from '../schets';
import type { Verhaal } from '../verhaal';
import * as tekst from '../voortgang';
import { begin, melden, zelf } from './begin';
import { einde } from './einde';
import { midden } from './onderzoek';
import { beslisser, laatste, stap } from './zet';
import type { Doel, Moment, Zet } from './zet';

export interface Gebeurtenis {
  readonly dossier: string;
  /** Dossier this one refers to by its number. */
  readonly bij: string | null;
  readonly doel: Doel;
  readonly dag: Dag;
  readonly wie: PersoonId;
  readonly stappen: (moment: Moment) => Opdracht['stappen'];
}

const beslist = (v: Verhaal, dag: Dag, naam: string, invoer: (m: Moment) => unknown, halte: Zet['halte']): Zet => ({
  halte,
  dag,
  wie: beslisser(v),
  stappen: (m) => [stap(naam, invoer(m))],
});

const ingetrokken = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const eerst = begin(v, r);
  const dag = r.na(laatste(eerst), v.toeval.tussen(1, 6));
  return [
    ...eerst,
    beslist(v, dag, 'intrekken', (m) => tekst.intrekking(v, m.dag), 'Afgehandeld'),
    ...einde(v, dag, r),
  ];
};

const genummerd = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const gemeld = melden(v, r);
  return [gemeld, beslist(v, r.na(gemeld.dag, 1), 'registreren', () => registratie(v), 'Bij directie')];
};

/** Only after the other one surely has its number. */
const samengevoegd = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const eerst = genummerd(v, r);
  const dag = r.na(laatste(eerst), 6);
  return [...eerst, beslist(v, dag, 'samenvoegen', (m) => tekst.samenvoeging(v, m.ander), 'Gearchiveerd')];
};

const ontkoppeld = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const samen = samengevoegd(v, r).map((z): Zet => (z.halte === 'Gearchiveerd' ? { ...z, halte: 'Bij directie' } : z));
  const los = beslist(v, r.na(laatste(samen), 1), 'ontkoppelen', () => tekst.ontkoppeling(v), 'Bij directie');
  const toelaten = begin(v, r)
    .slice(-1)
    .map((z): Zet => ({ ...z, dag: r.na(los.dag, 1) }));
  // Registered already, so only what comes after that.
  const alleenToelaten = toelaten.map((z): Zet => ({
    ...z,
    stappen: (m) => z.stappen(m).filter((s) => s.stap !== 'registreren'),
  }));
  const eerst = [...samen, los, ...alleenToelaten];
  return [...eerst, ...behandeld(v, laatste(eerst), r)];
};

const behandeld = (v: Verhaal, toegelaten: Dag, r: Rooster): readonly Zet[] => {
  const zetten = midden(v, toegelaten, v.schets.ontvangst, r);
  return [...zetten, ...einde(v, laatste(zetten), r)];
};

const vervallen = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const gemeld = melden(v, r);
  return [gemeld, beslist(v, r.na(gemeld.dag, 1), 'vervallen', () => tekst.vervalreden(v), 'Gearchiveerd')];
};

const allesVan = (v: Verhaal, r: Rooster): readonly Zet[] => {
  const { weg } = v.schets;
  if (weg === 'vervallen') return vervallen(v, r);
  if (weg === 'samenvoegen') return samengevoegd(v, r);
  if (weg === 'ontkoppeld') return ontkoppeld(v, r);
  if (weg === 'intrekken') return ingetrokken(v, r);
  const eerst = weg === 'zelf' || weg === 'zelf, toch behandeld' ? zelf(v, r) : begin(v, r);
  if (weg === 'gewoon' || weg === 'zelf, toch behandeld') return [...eerst, ...behandeld(v, laatste(eerst), r)];
  return [...eerst, ...einde(v, laatste(eerst), r)];
};

/** While the director is away his deputy does his work; not what he himself received (besluit 12). */
const uitvoerder = (v: Verhaal, { wie, dag, halte }: Zet, r: Rooster): PersoonId =>
  wie === dirk && halte !== 'Ontvangen' && r.directieWeg(dag) && !v.over.includes(bram) && !v.over.includes(dirk)
    ? bram
    : wie;

const opDag = (a: Zet, b: Zet): number => Number(a.dag > b.dag) - Number(a.dag < b.dag);

export const verloop = (v: Verhaal, r: Rooster): readonly Gebeurtenis[] => {
  const { schets } = v;
  const tot = haltes.indexOf(schets.tot);
  return [...allesVan(v, r)]
    .sort(opDag)
    .filter((z) => haltes.indexOf(z.halte) <= tot && (schets.opTijdKlaar || z.dag <= r.gisteren))
    .map((z) => ({ ...z, dag: z.dag > r.gisteren ? r.gisteren : z.dag }))
    .map((z) => ({
      dossier: v.id,
      bij: v.bij,
      doel: z.doel ?? null,
      dag: z.dag,
      wie: uitvoerder(v, z, r),
      stappen: z.stappen,
    }));
};
