// Evalueert de directie elk jaar, en doet zij iets met wat daaruit komt? (5.3.1, 5.3.2, A-27)
import { jaarVan } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import { evaluatiejaren, uiterlijkNa, vorigeVastgesteld } from '../../procedure/evaluatiejaren';
import { krijgtOpvolger } from '../../procedure/oordeel';
import type { Jaarevaluatie } from '../../procedure/rijen';
import type { Toets } from './toets';
import { evaluatierij, uiterlijkOp } from './toets';

const vastgesteld = (evaluaties: readonly Jaarevaluatie[], jaar: number): Jaarevaluatie | undefined =>
  evaluaties.find((j) => j.jaar === jaar && j.vastgesteldOp !== null);

const eindeVanHetJaarNa = (jaar: number): Dag => `${jaar + 1}-12-31`;

export const evaluatie: readonly Toets[] = [
  {
    naam: 'versie-bekend',
    titel: 'Staat bij elk dossier welke versie van de procedure gold?',
    artikel: '7',
    gevallen: ({ rijen }) => rijen.klachten.map((k) => ({ id: k.id, gevolgd: k.procedureversie !== null })),
  },
  {
    naam: 'gearchiveerd',
    titel: 'Is gearchiveerd wat besproken is in een jaar waarvan de evaluatie is vastgesteld?',
    artikel: '5.3.1',
    // The duty comes with the freezing, so it belongs to the year in which that was done.
    gevallen: ({ rijen }) => {
      const vastgesteldIn = new Map(
        rijen.jaarevaluatie.flatMap((j) => (j.vastgesteldOp === null ? [] : [[j.jaar, jaarVan(j.vastgesteldOp)]])),
      );
      return rijen.klachten.flatMap((k) => {
        const jaar = k.besprokenOp === null ? undefined : vastgesteldIn.get(jaarVan(k.besprokenOp));
        return jaar === undefined ? [] : [{ id: k.id, gevolgd: k.gearchiveerdOp !== null, jaar }];
      });
    },
  },
  {
    naam: 'jaarlijks-geevalueerd',
    titel: 'Is elk jaar geëvalueerd in het jaar erna?',
    artikel: '5.3.2',
    gevallen: uiterlijkOp(({ rijen, vandaag }) =>
      evaluatiejaren(rijen.klachten, vandaag).map((jaar) => ({
        id: `${evaluatierij}${jaar}`,
        op: vastgesteld(rijen.jaarevaluatie, jaar)?.vastgesteldOp ?? null,
        uiterlijk: eindeVanHetJaarNa(jaar),
      })),
    ),
  },
  {
    naam: 'evaluatie-binnen-dertien-maanden',
    titel: 'Zat er tussen twee evaluaties niet meer dan twaalf maanden en 31 dagen?',
    artikel: '5.3.2',
    gevallen: uiterlijkOp(({ rijen, vandaag }) =>
      evaluatiejaren(rijen.klachten, vandaag).flatMap((jaar) => {
        const vorige = vorigeVastgesteld(rijen.jaarevaluatie, jaar);
        const op = vastgesteld(rijen.jaarevaluatie, jaar)?.vastgesteldOp ?? null;
        return vorige === null ? [] : [{ id: `${evaluatierij}${jaar}`, op, uiterlijk: uiterlijkNa(vorige) }];
      }),
    ),
  },
  {
    naam: 'maatregel-beoordeeld',
    titel: 'Is elke uitgevoerde maatregel op het afgesproken moment beoordeeld?',
    artikel: '5.3.2',
    gevallen: uiterlijkOp(({ rijen }) =>
      rijen.maatregelen.flatMap((m) =>
        m.uitgevoerdOp === null || m.meetmoment === null
          ? []
          : [{ id: m.id, op: m.beoordeeldOp, uiterlijk: m.meetmoment }],
      ),
    ),
  },
  {
    naam: 'teruggekoppeld',
    titel: 'Kregen de deskundigen die de evaluatie noemt ook terugkoppeling?',
    artikel: '5.3.2',
    gevallen: ({ rijen }) =>
      rijen.jaarevaluatie
        .filter((j) => j.vastgesteldOp !== null && j.terugkoppelingAan.length > 0)
        .map((j) => ({ id: j.id, gevolgd: j.terugkoppelingOp !== null })),
  },
  {
    naam: 'bijgesteld',
    titel: 'Heeft een maatregel die bijgesteld of vervangen moest worden een opvolger?',
    artikel: '5.3.2',
    gevallen: ({ rijen }) => {
      const opgevolgd = new Set(rijen.maatregelen.map((m) => m.opvolgerVan));
      return rijen.maatregelen.filter(krijgtOpvolger).map((m) => ({ id: m.id, gevolgd: opgevolgd.has(m.nummer) }));
    },
  },
];
