// Waarover gingen de klachten, van wie kwamen zij, en wat leerden wij ervan? (K19, K22, K23; 5.2.5)
import { verschilInDagen } from '../../procedure/dag';
import { grondslagen, herkomsten, kanalen, oorzaken, relaties, rubrieken } from '../../procedure/lijsten';
import { isIngelezen } from '../../procedure/ingelezen';
import type { Klacht } from '../../procedure/rijen';
import type { Figuur, Kruistabel } from '../model';
import { afgesloten, isKlacht, tel } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aflopend, duur, kop, of, verdeling } from './figuur';

const besproken = (beeld: Jaarbeeld): readonly Figuur[] => {
  const dicht = afgesloten(beeld).filter((k) => k.uitkomst !== 'samengevoegd' && !isIngelezen(k));
  const klaar = dicht.filter((k) => k.besprokenOp !== null);
  const filter = `Afgesloten in ${beeld.jaar}, zonder samengevoegde dossiers en wat uit een oud register is ingelezen`;
  return [
    aandeel(kop('K19', 'Besproken in het intern overleg', '5.2.5', filter), klaar, dicht),
    duur(
      kop('K19.dagen', 'Dagen van afsluiting tot bespreking', '5.2.5', `${filter}, besproken`),
      'dagen',
      klaar.map((k) => ({ id: k.id, dagen: verschilInDagen(k.afgehandeldOp ?? '', k.besprokenOp ?? '') })),
    ),
  ];
};

const metOorzaak = (beeld: Jaarbeeld): readonly Klacht[] => afgesloten(beeld).filter((k) => k.oorzaak !== null);

const oorzaakBijGrond = (beeld: Jaarbeeld): Kruistabel => {
  const klachten = metOorzaak(beeld);
  return {
    ...kop(
      'K22.kruis',
      'Oorzaak en grond samen',
      '5.2.5',
      `Afgesloten in ${beeld.jaar}, met een oorzaak`,
      'Een klacht met meer gronden staat in meer vakken.',
    ),
    soort: 'kruistabel',
    rijen: oorzaken,
    kolommen: grondslagen,
    cellen: oorzaken.map((oorzaak) =>
      grondslagen.map((grond) => tel(klachten.filter((k) => k.oorzaak === oorzaak && k.grondslag.includes(grond)))),
    ),
  };
};

const waarover = (beeld: Jaarbeeld): readonly Figuur[] => {
  const klachten = beeld.ontvangen.filter(isKlacht);
  const filter = `Klachten met ontvangst in ${beeld.jaar}`;
  const meer = 'Een klacht kan meer gronden hebben; de groepen tellen daarom op tot meer dan het totaal.';
  return [
    aflopend(
      verdeling(
        kop('K22.grond', 'Waarover gingen de klachten?', '3.1', filter, meer),
        klachten,
        (k) => (k.grondslag.length === 0 ? of(null) : k.grondslag),
        grondslagen,
        { dubbel: true },
      ),
    ),
    aflopend(verdeling(kop('K22.rubriek', 'Rubriek', '1', filter), klachten, (k) => of(k.rubriek), rubrieken)),
    aflopend(
      verdeling(
        kop('K22', 'Oorzaken', '5.2.5', `Afgesloten in ${beeld.jaar}, met een oorzaak`),
        metOorzaak(beeld),
        (k) => of(k.oorzaak),
        oorzaken,
      ),
    ),
    oorzaakBijGrond(beeld),
  ];
};

const vanWie = ({ ontvangen, jaar }: Jaarbeeld): readonly Figuur[] => {
  const filter = `Alle meldingen met ontvangst in ${jaar}`;
  return [
    verdeling(kop('K23', 'Hoe kwam het binnen?', '5.1.1', filter), ontvangen, (k) => of(k.kanaal), kanalen),
    verdeling(kop('K23.relatie', 'Van wie kwam het?', '5.1.5', filter), ontvangen, (k) => of(k.relatie), relaties),
    verdeling(kop('K23.herkomst', 'Waar kwam het vandaan?', '1', filter), ontvangen, (k) => of(k.herkomst), herkomsten),
    aflopend(
      verdeling(
        kop('K23.opdrachtgever', 'Per opdrachtgever', '5.2.4', filter, 'Alleen voor intern gebruik.'),
        ontvangen,
        (k) => of(k.opdrachtgever, 'geen opdrachtgever vastgelegd'),
        [],
      ),
    ),
  ];
};

export const lering = (beeld: Jaarbeeld): readonly Figuur[] => [
  ...waarover(beeld),
  ...vanWie(beeld),
  ...besproken(beeld),
];
