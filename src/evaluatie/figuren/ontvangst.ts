// Hoorde de klager op tijd dat de klacht er was, en wat kwam niet in behandeling? (K04, K05, K06; 5.1.3, 5.1.5)
import { redenenNietInBehandeling } from '../../procedure/lijsten';
import { heeftAdressaat } from '../../procedure/termijnen';
import { werkdagenTussen } from '../../procedure/werkdagen';
import type { Figuur } from '../model';
import { inJaar } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, duur, kop, of, verdeling } from './figuur';
import { gelopen, klachtenVan, opTijd } from './klok';
import type { Gelopen } from './klok';

const werkdagen = (beeld: Jaarbeeld, lijst: readonly Gelopen[]) =>
  lijst.flatMap(({ klacht, begin, op }) => {
    const tussen = op === null ? null : werkdagenTussen(begin, op, beeld.kalender);
    return tussen?.ok === true ? [{ id: klacht.id, dagen: tussen.aantal }] : [];
  });

export const ontvangst = (beeld: Jaarbeeld): readonly Figuur[] => {
  const d1 = gelopen(beeld, 'D1', beeld.ontvangen);
  const zonderAdres = beeld.ontvangen.filter((k) => !heeftAdressaat(k)).length;
  const halverwege = d1.filter((g) => {
    const l1 = g.klacht.voorlopigBevestigdOp;
    return !g.opTijd && l1 !== null && l1 <= g.uiterlijk;
  });
  const geweigerd = beeld.klachten.filter((k) => k.inBehandeling === false && inJaar(beeld, k.besluitBehandelingOp));
  const d2 = gelopen(beeld, 'D2', geweigerd);
  const filter = `Ontvangen in ${beeld.jaar}, met een adres om naar te schrijven`;
  return [
    aandeel(
      kop(
        'K04',
        'Bericht van ontvangst en wel of niet in behandeling, binnen drie werkdagen',
        '5.1.3',
        filter,
        zonderAdres === 0 ? null : `Zonder adres (anoniem) en dus niet meegeteld: ${zonderAdres}.`,
      ),
      opTijd(d1),
      klachtenVan(d1),
    ),
    aantal(
      kop('K04.voorlopig', 'Ontvangst wel op tijd bevestigd, besluit niet', '5.1.3', filter),
      klachtenVan(halverwege),
    ),
    duur(kop('K05', 'Werkdagen tot het bericht van ontvangst', '5.1.3', filter), 'werkdagen', werkdagen(beeld, d1)),
    verdeling(
      kop('K06', 'Niet in behandeling, naar reden', '5.1.5', `Besluit genomen in ${beeld.jaar}`),
      geweigerd,
      (k) => of(k.besluitReden),
      redenenNietInBehandeling,
    ),
    aandeel(
      kop(
        'K06.optijd',
        'Per omgaande bericht dat de klacht niet in behandeling komt',
        '5.1.5',
        `Besluit in ${beeld.jaar}`,
      ),
      opTijd(d2),
      klachtenVan(d2),
    ),
  ];
};
