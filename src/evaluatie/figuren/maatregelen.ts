// Wat is er besloten over maatregelen, en zijn zij op tijd uitgevoerd? (K20; 5.2.5)
import { nlDagKort, verschilInDagen } from '../../procedure/dag';
import { maatregelbronnen, maatregelsoorten } from '../../procedure/lijsten';
import type { Maatregel } from '../../procedure/rijen';
import type { Figuur } from '../model';
import { getalInWoorden } from '../woorden';
import { inJaar } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, duur, kop, verdeling } from './figuur';

/** Decided on and not yet done by that day. */
const loopt = (m: Maatregel, dag: string): boolean =>
  m.besluit === 'vastgesteld' &&
  (m.besluitOp ?? '') <= dag &&
  (m.uitgevoerdOp === null || m.uitgevoerdOp > dag) &&
  (m.geslotenOp === null || m.geslotenOp > dag);

const leeftijd = (m: Maatregel, einde: string): number => verschilInDagen(m.besluitOp ?? einde, einde);

const gemiddeld = (getallen: readonly number[]): string | null =>
  getallen.length === 0
    ? null
    : `Gemiddeld ${getalInWoorden(getallen.reduce((som, n) => som + n, 0) / getallen.length)} dagen.`;

const naarLaatsteDatum = (uitgevoerd: readonly Maatregel[]): string | null => {
  const verplaatst = uitgevoerd.filter((m) => m.verplaatsReden !== null).length;
  return verplaatst === 0
    ? null
    : `Bij ${verplaatst} is de einddatum eerder verplaatst; op tijd is naar de laatste datum.`;
};

export const maatregelen = (beeld: Jaarbeeld): readonly Figuur[] => {
  const { jaar, einde, rijen } = beeld;
  const voorgesteld = rijen.maatregelen.filter((m) => inJaar(beeld, m.voorgesteldOp));
  const besloten = rijen.maatregelen.filter((m) => inJaar(beeld, m.besluitOp));
  const uitgevoerd = rijen.maatregelen.filter((m) => inJaar(beeld, m.uitgevoerdOp) && m.einddatum !== null);
  const lopend = rijen.maatregelen.filter((m) => loopt(m, einde));
  const filter = `Voorgesteld in ${jaar}`;
  const nietUitgevoerd = `Vastgesteld en niet uitgevoerd op ${nlDagKort(einde)}`;
  return [
    aantal(kop('K20', 'Voorgestelde maatregelen', '5.2.5', filter), voorgesteld),
    verdeling(
      kop('K20.besluit', 'Besluiten over maatregelen', '5.2.5', `Besluit genomen in ${jaar}`),
      besloten,
      (m) => (m.besluit === null ? [] : [m.besluit]),
      ['vastgesteld', 'afgewezen', 'aangehouden'],
      { alle: true },
    ),
    verdeling(kop('K20.soort', 'Soort maatregel', '5.2.5', filter), voorgesteld, (m) => [m.soort], maatregelsoorten),
    verdeling(
      kop('K20.bron', 'Waar kwam het voorstel vandaan?', '5.2.5', filter),
      voorgesteld,
      (m) => [m.bron],
      maatregelbronnen,
    ),
    aandeel(
      kop(
        'K20.optijd',
        'Op tijd uitgevoerd',
        '5.2.5',
        `Uitgevoerd in ${jaar}, met een einddatum`,
        naarLaatsteDatum(uitgevoerd),
      ),
      uitgevoerd.filter((m) => (m.uitgevoerdOp ?? '') <= (m.einddatum ?? '')),
      uitgevoerd,
    ),
    aantal(
      kop('K20.telaat', 'Over de einddatum en niet uitgevoerd', '5.2.5', nietUitgevoerd),
      lopend.filter((m) => m.einddatum !== null && m.einddatum < einde),
    ),
    duur(
      kop(
        'K20.leeftijd',
        'Leeftijd van lopende maatregelen',
        '5.2.5',
        nietUitgevoerd,
        gemiddeld(lopend.map((m) => leeftijd(m, einde))),
      ),
      'dagen',
      lopend.map((m) => ({ id: m.id, dagen: leeftijd(m, einde) })),
    ),
  ];
};
