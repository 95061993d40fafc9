// Wat ligt er op tafel als de directie een jaar bespreekt? Alle cijfers, het bewijs per maatregel, de naleving en wat eerder is besloten (5.3.2)
import { instelling } from '../procedure/instellingen';
import { naamVan } from '../procedure/persoon';
import type { Evaluatiebesluit, Jaarevaluatie, Rijen } from '../procedure/rijen';
import { aansluitfouten } from './aansluitfouten';
import { figurenVan } from './figuren';
import { jaarbeelden } from './figuren/beeld';
import type { Cijferbron, Jaarbeeld } from './figuren/beeld';
import { nummerVan } from './figuren/figuur';
import { kwaliteit } from './figuren/kwaliteit';
import { leesJaarstand, standUit } from './jaarstand';
import type { Jaarstand } from './jaarstand';
import { kaarten } from './kaarten';
import type { Besluitregel, Evaluatie, Jaargetallen, Nagekomen, Nalevingregel } from './model';
import type { Naleving } from './naleving';
import { nagekomen } from './nagekomen';

export interface Evaluatiebron extends Cijferbron {
  readonly rijen: Cijferbron['rijen'] & Pick<Rijen, 'besluiten' | 'instellingen'>;
  /** Rows changed by hand and not yet accepted or put back; the figures use their last logged values. */
  readonly afwijkingenOpen: number;
}

/** Years that are shown beside each other. */
const hoeveelJaren = 5;

const rijVan = (bron: Evaluatiebron, jaar: number): Jaarevaluatie | null =>
  bron.rijen.jaarevaluatie.find((j) => j.jaar === jaar) ?? null;

/** What was frozen, for as long as the year is not open again. */
const vastgelegd = (rij: Jaarevaluatie | null): Jaarstand | null =>
  rij?.status === 'Vastgesteld' ? leesJaarstand(rij.vastgelegdeCijfers) : null;

const eersteJaar = ({ klachten }: Jaarbeeld, jaar: number): number =>
  klachten.reduce((eerste, k) => Math.min(eerste, Number((k.ontvangstdatum ?? `${jaar}`).slice(0, 4))), jaar);

interface Geteld {
  readonly beeld: Jaarbeeld;
  readonly figuren: Evaluatie['figuren'];
}

const geteld = (beeld: Jaarbeeld): Geteld => ({ beeld, figuren: figurenVan(beeld) });

interface Vergelijking {
  readonly jaren: readonly Jaargetallen[];
  readonly nagekomen: readonly Nagekomen[];
}

/** Every year as it was frozen, and beside that what a frozen year would count now. */
const vergelijk = (bron: Evaluatiebron, jaarVan: (jaar: number) => Geteld, jaar: number): Vergelijking => {
  const vanaf = Math.max(eersteJaar(jaarVan(jaar).beeld, jaar), jaar - hoeveelJaren + 1);
  const per = Array.from({ length: jaar - vanaf + 1 }, (_, i) => {
    const { beeld, figuren } = jaarVan(vanaf + i);
    const naleving = beeld.naleving();
    const nu = standUit(figuren, naleving);
    return { jaar: vanaf + i, figuren, naleving, nu, toen: vastgelegd(rijVan(bron, vanaf + i)) };
  });
  return {
    jaren: per.map(({ jaar: dit, toen, nu }) => ({
      ...{ jaar: dit, vastgesteld: toen !== null, getallen: (toen ?? nu).getallen },
    })),
    nagekomen: per.flatMap(({ toen, ...rest }) => (toen === null ? [] : nagekomen({ ...rest, toen }))),
  };
};

const alsRegel = (bron: Evaluatiebron, b: Evaluatiebesluit): Besluitregel => ({
  nummer: b.nummer,
  jaar: b.jaar,
  tekst: b.tekst,
  eigenaar: b.eigenaar === null ? 'directie' : naamVan(bron.rijen.medewerkers, b.eigenaar),
  einddatum: b.einddatum,
  status: b.status,
  toelichting: b.toelichting,
});

const alsNalevingregel = ({ vanToepassing, gevolgd, uitzonderingen, ...regel }: Naleving): Nalevingregel => ({
  ...regel,
  vanToepassing: vanToepassing.length,
  gevolgd: gevolgd.length,
  uitzonderingen: { aantal: uitzonderingen.length, ids: uitzonderingen },
});

const besluitenVan = (bron: Evaluatiebron, jaar: number): readonly Besluitregel[] =>
  bron.rijen.besluiten.filter((b) => b.jaar === jaar).map((b) => alsRegel(bron, b));

/** Those of last year, and older ones that are still open. */
const opvolging = (bron: Evaluatiebron, jaar: number): readonly Besluitregel[] =>
  bron.rijen.besluiten
    .filter((b) => b.jaar === jaar - 1 || (b.jaar < jaar && b.status === 'Open'))
    .map((b) => alsRegel(bron, b));

const leerpunten = (beeld: Jaarbeeld): Evaluatie['leerpunten'] =>
  beeld.klachten.flatMap((k) =>
    k.leerpunt === null ||
    k.leerpunt.toLowerCase() === 'geen' ||
    k.besprokenOp === null ||
    k.besprokenOp < beeld.begin ||
    k.besprokenOp > beeld.einde
      ? []
      : [{ nummer: nummerVan(k), tekst: k.leerpunt }],
  );

const nummers = ({ rijen }: Evaluatiebron): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...rijen.klachten.map((k) => [k.id, nummerVan(k)] as const),
    ...rijen.maatregelen.map((m) => [m.id, m.nummer] as const),
  ]);

export const evaluatieVan = (bron: Evaluatiebron, jaar: number): Evaluatie => {
  const beeldVan = jaarbeelden(bron);
  const dit = geteld(beeldVan(jaar));
  const { beeld, figuren } = dit;
  return {
    organisatie: instelling(bron.rijen.instellingen, 'organisatie'),
    jaar,
    stand: bron.vandaag,
    rij: rijVan(bron, jaar),
    procedureversie: instelling(bron.rijen.instellingen, 'procedureversie'),
    afwijkingenOpen: bron.afwijkingenOpen,
    figuren,
    aansluitfouten: aansluitfouten(beeld),
    ...vergelijk(bron, (j) => (j === jaar ? dit : geteld(beeldVan(j))), jaar),
    kaarten: kaarten(beeld),
    opvolging: opvolging(bron, jaar),
    besluiten: besluitenVan(bron, jaar),
    leerpunten: leerpunten(beeld),
    naleving: beeld.naleving().map(alsNalevingregel),
    kwaliteit: kwaliteit(beeld),
    nummers: nummers(bron),
  };
};
