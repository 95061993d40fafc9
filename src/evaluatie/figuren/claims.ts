// Welke claims waren er, en is de verzekeraar direct geraadpleegd? (K18; 5.1.6)
import { bovenDrempel } from '../../procedure/claimdrempel';
import type { Figuur } from '../model';
import { inJaar, tel } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, kop } from './figuur';
import { gelopen, klachtenVan, nietMeegeteld, opTijd } from '../klok';

export const claims = (beeld: Jaarbeeld): readonly Figuur[] => {
  const geschat = beeld.klachten.filter((k) => k.claimMogelijk === true && inJaar(beeld, k.claimGeschatOp));
  const boven = geschat.filter(bovenDrempel);
  const d5 = gelopen(beeld, 'D5', boven);
  const filter = `Claim voor het laatst geschat in ${beeld.jaar}`;
  return [
    aantal(kop('K18', 'Klachten met een mogelijke claim', '5.1.6', filter), geschat),
    aantal(kop('K18.boven', 'Daarvan boven 500 euro', '5.1.6', filter), boven),
    {
      ...kop(
        'K18.bedrag',
        'Geschat bedrag van alle claims samen',
        '5.1.6',
        filter,
        'Alleen voor intern gebruik. Wat is betaald, staat niet in dit register.',
      ),
      soort: 'bedrag',
      telling: tel(geschat),
      centen: geschat.reduce((som, k) => som + (k.claimbedrag ?? 0), 0),
    },
    aandeel(
      kop(
        'K18.optijd',
        'Opdrachtnemer dezelfde werkdag gevraagd de verzekeraar te raadplegen',
        '5.1.6',
        `${filter}, boven 500 euro`,
        nietMeegeteld('D5', boven, d5),
      ),
      opTijd(d5),
      klachtenVan(d5),
    ),
  ];
};
