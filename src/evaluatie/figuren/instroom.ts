// Wat kwam erin, wat ging eruit en wat staat nog open? (K01, K02, K03; I-14)
import { soorten } from '../../procedure/lijsten';
import type { Klacht } from '../../procedure/rijen';
import type { Aansluitfout, Aansluiting, Dichtheid, Figuur } from '../model';
import { geopendOp, inJaar, isKlacht, kwartaalVan, tel } from './beeld';
import type { Jaarbeeld } from './beeld';
import { kop, of, verdeling } from './figuur';

/** Five sets of rows, each by its own condition: that they add up is a check, not a definition. */
const stromen = (beeld: Jaarbeeld, klachten: readonly Klacht[]) => {
  const open = (k: Klacht, op: 'begin' | 'einde'): boolean => {
    const dag = geopendOp(k);
    if (dag === null) return false;
    if (op === 'begin') return dag < beeld.begin && (k.afgehandeldOp === null || k.afgehandeldOp >= beeld.begin);
    return dag <= beeld.einde && (k.afgehandeldOp === null || k.afgehandeldOp > beeld.einde);
  };
  return {
    begin: klachten.filter((k) => open(k, 'begin')),
    ontvangen: klachten.filter((k) => k.ronde === 1 && inJaar(beeld, k.ontvangstdatum)),
    heropend: klachten.filter((k) => k.ronde > 1 && inJaar(beeld, k.heropendOp)),
    afgesloten: klachten.filter((k) => inJaar(beeld, k.afgehandeldOp)),
    einde: klachten.filter((k) => open(k, 'einde')),
  };
};

const perSoort = ({ klachten }: Jaarbeeld): readonly (readonly [string, readonly Klacht[]])[] => {
  const per = new Map<string, Klacht[]>(soorten.map((s) => [s, []]));
  for (const k of klachten) {
    const [naam = ''] = of(k.soort);
    const groep = per.get(naam);
    if (groep === undefined) per.set(naam, [k]);
    else groep.push(k);
  }
  return [...per];
};

export const aansluiting = (beeld: Jaarbeeld): Aansluiting => ({
  ...kop(
    'K01',
    'Stand en stroom',
    '5.3.2',
    `Open op 1 januari, ontvangen, heropend en afgesloten in ${beeld.jaar}, open op ${beeld.einde}`,
    'Een heropend dossier telt als een nieuwe ronde.',
  ),
  soort: 'aansluiting',
  regels: perSoort(beeld).map(([naam, klachten]) => {
    const { begin, ontvangen, heropend, afgesloten, einde } = stromen(beeld, klachten);
    return {
      naam,
      begin: tel(begin),
      ontvangen: tel(ontvangen),
      heropend: tel(heropend),
      afgesloten: tel(afgesloten),
      einde: tel(einde),
    };
  }),
});

/** In and out of this row, as far as this year goes, against whether it is open at the end. */
const sluitAan = (beeld: Jaarbeeld, k: Klacht): boolean => {
  const s = stromen(beeld, [k]);
  return s.begin.length + s.ontvangen.length + s.heropend.length - s.afgesloten.length === s.einde.length;
};

/** Rows that came from nowhere or went before they came; nothing is drawn up until they are put right. */
export const aansluitfouten = (beeld: Jaarbeeld): readonly Aansluitfout[] =>
  perSoort(beeld).flatMap(([soort, klachten]) => {
    const fout = klachten.filter((k) => geopendOp(k) === null || !sluitAan(beeld, k));
    return fout.length === 0 ? [] : [{ soort, ids: fout.map((k) => k.id) }];
  });

const kwartalen = ['1e kwartaal', '2e kwartaal', '3e kwartaal', '4e kwartaal'];
const maanden = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

const perHonderd = (beeld: Jaarbeeld): Dichtheid => {
  const klachten = beeld.ontvangen.filter(isKlacht);
  return {
    ...kop('K03', 'Klachten per 100 trajecten', '5.3.2', `Klachten ontvangen in ${beeld.jaar}, per 100 trajecten`),
    soort: 'dichtheid',
    telling: tel(klachten),
    noemer: beeld.trajecten,
    perHonderd: beeld.trajecten === null || beeld.trajecten === 0 ? null : (klachten.length * 100) / beeld.trajecten,
  };
};

export const instroom = (beeld: Jaarbeeld): readonly Figuur[] => {
  const { ontvangen, jaar } = beeld;
  const filter = `Alle meldingen met ontvangst in ${jaar}`;
  return [
    aansluiting(beeld),
    verdeling(kop('K02', 'Ontvangen per soort', '5.1.1', filter), ontvangen, (k) => of(k.soort), soorten, {
      alle: true,
    }),
    verdeling(
      kop('K02.kwartaal', 'Ontvangen per kwartaal', '5.1.1', filter),
      ontvangen,
      (k) => [kwartalen[kwartaalVan(k.ontvangstdatum ?? beeld.begin) - 1] ?? ''],
      kwartalen,
      { alle: true },
    ),
    verdeling(
      kop('K02.maand', 'Ontvangen per maand', '5.1.1', filter),
      ontvangen,
      (k) => [maanden[Number((k.ontvangstdatum ?? beeld.begin).slice(5, 7)) - 1] ?? ''],
      maanden,
      { alle: true },
    ),
    perHonderd(beeld),
  ];
};
