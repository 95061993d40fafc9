// Hoe staat een verdeling op het scherm? Een staaf en een regel per groep, met vorig jaar ernaast. (5.3.2)
import { liggend, pareto, staven } from '../../../reports/grafieken/uit-cijfers';
import type { Grafiek } from '../../../reports/grafieken/grafiek';
import { groepenMetVorigJaar } from '../../../src/evaluatie/jaarvergelijking';
import type { Evaluatie, Verdeling } from '../../../src/evaluatie/model';
import { cel, kaal, keuze, kopVan, rij } from '../kaart';
import type { Cel, Kaart } from '../kaart';

/** Time and judgement stand in an order of their own; causes and grounds by how many. */
const opVolgorde = ['K02.kwartaal', 'K02.maand', 'K12', 'K12.onderdeel'];
const opAantal = ['K22', 'K22.grond', 'K22.rubriek'];

const termijnlijnen = (f: Verdeling): Grafiek['lijnen'] => [
  { na: f.groepen[0]?.naam ?? '', tekst: '14 dagen' },
  { na: f.groepen[1]?.naam ?? '', tekst: '28 dagen' },
];

const grafiekBij = (f: Verdeling): Grafiek | null => {
  if (f.naam === 'K07.band') return staven(f, termijnlijnen(f));
  if (opVolgorde.includes(f.naam)) return staven(f);
  return opAantal.includes(f.naam) ? pareto(f) : liggend(f);
};

/** Null in a first year, and for what is not kept of earlier years. */
const vorig = (e: Evaluatie, naam: string): number | null =>
  e.jaren.find((j) => j.jaar === e.jaar - 1)?.getallen[naam] ?? null;

const totaalrij = (f: Verdeling) => rij(f.dubbel ? 'Klachten samen' : 'Samen', [cel(f.titel, f.van)]);

export const verdelingkaart = (e: Evaluatie, f: Verdeling): Kaart => {
  const toen = vorig(e, `${f.naam}:van`);
  const metVorig = (cellen: readonly Cel[], erbij: Cel): readonly Cel[] =>
    toen === null ? cellen : [...cellen, erbij];
  const achter = (punt: number) => {
    const groep = f.groepen[punt];
    return groep === undefined ? null : keuze(`${f.titel}: ${groep.naam}`, groep);
  };
  const totaal = totaalrij(f);
  return {
    ...kopVan(f),
    breed: false,
    grafiek: grafiekBij(f),
    koppen: ['Groep', String(e.jaar), ...(toen === null ? [] : [String(e.jaar - 1)])],
    rijen: [
      ...groepenMetVorigJaar(f, e).map((g, i) =>
        rij(g.naam, metVorig([{ tekst: String(g.aantal), keuze: achter(i) }], kaal(String(g.toen ?? 0)))),
      ),
      { ...totaal, cellen: metVorig(totaal.cellen, kaal(String(toen ?? 0))) },
    ],
    achter: (_reeks, punt) => achter(punt),
  };
};
