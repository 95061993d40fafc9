// Hoe goed zijn de gegevens waarop de evaluatie rust? Wat ontbreekt, wat kwam later, wat is verbeterd. (5.3.1)
import { isIngelezen } from '../../procedure/ingelezen';
import type { Figuur } from '../model';
import { afgesloten, isKlacht } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, kop } from './figuur';

export const kwaliteit = (beeld: Jaarbeeld): readonly Figuur[] => {
  const eigen = beeld.ontvangen.filter((k) => !isIngelezen(k));
  const klachten = eigen.filter((k) => isKlacht(k) && k.nummer !== null);
  const klaar = afgesloten(beeld).filter((k) => k.besprokenOp !== null && !isIngelezen(k));
  const ontvangen = `Ontvangen in ${beeld.jaar}`;
  return [
    aandeel(
      kop('Q1', 'Klachten zonder grond of rubriek', '3.1', `${ontvangen}, geregistreerd`),
      klachten.filter((k) => k.grondslag.length === 0 || k.rubriek === null),
      klachten,
    ),
    aandeel(
      kop('Q2', 'Besproken zonder oorzaak', '5.2.5', `Afgesloten in ${beeld.jaar} en besproken`),
      klaar.filter((k) => k.oorzaak === null),
      klaar,
    ),
    aandeel(
      kop('Q3', 'Nagekomen na vaststelling van het jaar', '5.3.2', ontvangen),
      eigen.filter((k) => k.nagekomen === true),
      eigen,
    ),
    aandeel(
      kop('Q4', 'Later verbeterd, met reden', '5.3.1', ontvangen),
      eigen.filter((k) => k.verbeteringen !== null),
      eigen,
    ),
    aantal(
      kop('Q5', 'Uit een oud register ingelezen', '5.3.1', ontvangen, 'De gang van zaken daarvan wordt niet getoetst.'),
      beeld.ontvangen.filter(isIngelezen),
    ),
  ];
};
