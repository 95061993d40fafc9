// Waarover gingen de klachten, van wie kwamen zij, en wat leerden wij ervan? (K19, K22, K23; 5.2.5)
import { verschilInDagen } from '../../procedure/dag';
import { grondslagen, herkomsten, kanalen, oorzaken, relaties, rubrieken } from '../../procedure/lijsten';
import type { Klacht } from '../../procedure/rijen';
import { looptVoor } from '../klok';
import type { Aantal, Figuur, Kruistabel, Verdeling } from '../model';
import { afgesloten, isKlacht, tel } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, aflopend, duur, kop, of, verdeling } from './figuur';
import { groepeer } from './register';

/** Whatever has a clock for the meeting: not what was merged, or came from an old register. */
const teBespreken = (beeld: Jaarbeeld): readonly Klacht[] => afgesloten(beeld).filter((k) => looptVoor('D7', k));
const overleg = (jaar: number): string =>
  `Afgesloten in ${jaar}, zonder samengevoegde dossiers en wat uit een oud register is ingelezen`;

export const nogTeBespreken = (beeld: Jaarbeeld): Aantal =>
  aantal(
    kop('K19.open', 'Nog te bespreken in het intern overleg', '5.2.5', `${overleg(beeld.jaar)}, nog niet besproken`),
    teBespreken(beeld).filter((k) => k.besprokenOp === null),
  );

const besproken = (beeld: Jaarbeeld): readonly Figuur[] => {
  const dicht = teBespreken(beeld);
  const klaar = dicht.filter((k) => k.besprokenOp !== null);
  const filter = overleg(beeld.jaar);
  return [
    aandeel(
      kop('K19', 'Besproken in het intern overleg', '5.2.5', filter, 'Het streven is dat alles wordt besproken.'),
      klaar,
      dicht,
    ),
    duur(
      kop('K19.dagen', 'Dagen van afsluiting tot bespreking', '5.2.5', `${filter}, besproken`),
      'dagen',
      klaar.map((k) => ({ id: k.id, dagen: verschilInDagen(k.afgehandeldOp ?? '', k.besprokenOp ?? '') })),
    ),
    nogTeBespreken(beeld),
  ];
};

const metOorzaak = (beeld: Jaarbeeld): readonly Klacht[] => afgesloten(beeld).filter((k) => k.oorzaak !== null);

const oorzaakBijGrond = (beeld: Jaarbeeld): Kruistabel => {
  const perOorzaak = groepeer(metOorzaak(beeld), (k) => k.oorzaak);
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
      grondslagen.map((grond) => tel((perOorzaak.get(oorzaak) ?? []).filter((k) => k.grondslag.includes(grond)))),
    ),
  };
};

/** "12 gronden bij 10 klachten": the groups add up to more than there are complaints. */
const metMeer = (figuur: Verdeling): Verdeling => {
  const samen = figuur.groepen.reduce((som, g) => som + g.aantal, 0);
  const voetnoot =
    samen === figuur.van.aantal
      ? figuur.voetnoot
      : `Een klacht kan meer gronden hebben: ${samen} gronden bij ${figuur.van.aantal} ${figuur.van.aantal === 1 ? 'klacht' : 'klachten'}.`;
  return { ...figuur, voetnoot };
};

const oorzakenVan = (beeld: Jaarbeeld): Verdeling => {
  const klachten = metOorzaak(beeld);
  const zonder = afgesloten(beeld).length - klachten.length;
  const voetnoot = zonder === 0 ? null : `Niet meegeteld: afgesloten zonder oorzaak ${zonder}.`;
  return aflopend(
    verdeling(
      kop('K22', 'Oorzaken', '5.2.5', `Afgesloten in ${beeld.jaar}, met een oorzaak`, voetnoot),
      klachten,
      (k) => of(k.oorzaak),
      oorzaken,
    ),
  );
};

const waarover = (beeld: Jaarbeeld): readonly Figuur[] => {
  const klachten = beeld.ontvangen.filter(isKlacht);
  const filter = `Klachten met ontvangst in ${beeld.jaar}`;
  const gronden = verdeling(
    kop('K22.grond', 'Waarover gingen de klachten?', '3.1', filter),
    klachten,
    (k) => (k.grondslag.length === 0 ? of(null) : k.grondslag),
    grondslagen,
    { dubbel: true },
  );
  return [
    aflopend(metMeer(gronden)),
    aflopend(verdeling(kop('K22.rubriek', 'Rubriek', '1', filter), klachten, (k) => of(k.rubriek), rubrieken)),
    oorzakenVan(beeld),
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
