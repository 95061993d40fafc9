// Hoe lang duurde de behandeling, en bleef zij binnen de termijn? (K07 - K11; 5.1.3, 5.1.6, 5.1.7)
import { plusDagen, verschilInDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import type { Klacht } from '../../procedure/rijen';
import { beginTermijn, termijnKortst, termijnLangst } from '../../procedure/termijnen';
import { isTeBeantwoorden, vierWekenNa } from '../klok';
import type { Aandeel, Figuur } from '../model';
import { geopendOp, inJaar } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, duur, kop, verdeling } from './figuur';

const dagenTotBericht = (k: Klacht): number => verschilInDagen(geopendOp(k) ?? '', k.berichtVerzondenOp ?? '');

const banden = ['tot en met 14 dagen', '15 tot en met 28 dagen', '29 tot en met 56 dagen', 'meer dan 56 dagen'];
const grenzen = [termijnKortst, termijnLangst, 2 * termijnLangst];
const band = (dagen: number): string => {
  const plek = grenzen.findIndex((grens) => dagen <= grens);
  return banden[plek < 0 ? grenzen.length : plek] ?? '';
};

const binnen = (k: Klacht, uiterlijk: Dag | null): boolean =>
  uiterlijk !== null && k.berichtVerzondenOp !== null && k.berichtVerzondenOp <= uiterlijk;

/** Answered in time for the term as it was first set; the only reading of "in time" besides the four weeks (K09). */
export const binnenGesteldeTermijn = (k: Klacht): boolean => binnen(k, k.eersteTermijn);

/**
 * Told before the old term was over that it would take longer. A later date within the four weeks cannot be set without
 * such a letter (5.1.6). The old day itself is not kept: for an extension it was at most four weeks after receipt, and
 * four weeks later for a second one.
 */
const tijdigUitgesteld = (k: Klacht): boolean => {
  const [eerst, nu, vier] = [k.eersteTermijn, k.termijnTot, vierWekenNa(k)];
  if (eerst === null || nu === null || vier === null) return false;
  if (k.verlengdOp === null) return nu > eerst;
  const tweedeKeer = nu > plusDagen(vier, termijnLangst);
  return k.verlengdOp <= (tweedeKeer ? plusDagen(vier, termijnLangst) : vier);
};

const telaatZonderBericht = (beeld: Jaarbeeld, k: Klacht): boolean =>
  !tijdigUitgesteld(k) ||
  (!binnen(k, k.termijnTot) && (k.berichtVerzondenOp !== null || (k.termijnTot ?? '') < beeld.vandaag));

/** Due in the year, and either answered or past. */
const aanDeBeurt = (
  beeld: Jaarbeeld,
  klachten: readonly Klacht[],
  uiterlijkVan: (k: Klacht) => Dag | null,
): readonly Klacht[] =>
  klachten.filter((k) => {
    const dag = uiterlijkVan(k);
    return inJaar(beeld, dag) && (k.berichtVerzondenOp !== null || (dag ?? '') < beeld.vandaag) && isTeBeantwoorden(k);
  });

/** Four weeks after another day cannot fall in the year; looked at first, because arithmetic with days is slow. */
const kanNogVallen = (beeld: Jaarbeeld): readonly Klacht[] => {
  const vroegst = plusDagen(beeld.begin, -termijnLangst);
  return beeld.klachten.filter((k) => (beginTermijn(k) ?? '') >= vroegst && (beginTermijn(k) ?? '') <= beeld.einde);
};

const zonder = 'Niet meegeteld: ingetrokken, samengevoegd, anoniem zonder adres en uit een oud register.';

const duren = (beeld: Jaarbeeld): readonly Figuur[] => {
  const bericht = beeld.klachten.filter(
    (k) => inJaar(beeld, k.berichtVerzondenOp) && geopendOp(k) !== null && isTeBeantwoorden(k),
  );
  const [eerste, later] = [bericht.filter((k) => k.ronde === 1), bericht.filter((k) => k.ronde > 1)];
  const metDuur = (klachten: readonly Klacht[]) => klachten.map((k) => ({ id: k.id, dagen: dagenTotBericht(k) }));
  const filter = `In behandeling genomen, bericht over de afhandeling in ${beeld.jaar}`;
  return [
    duur(
      kop('K07', 'Doorlooptijd van ontvangst tot bericht', '5.1.3', `${filter}, eerste ronde`),
      'dagen',
      metDuur(eerste),
    ),
    verdeling(
      kop('K07.band', 'Doorlooptijd in vier groepen', '5.1.3', `${filter}, eerste ronde`),
      eerste,
      (k) => [band(dagenTotBericht(k))],
      banden,
      { alle: true },
    ),
    duur(
      kop('K07.heropend', 'Doorlooptijd van heropende dossiers', '5.2.4', `${filter}, latere ronde, vanaf heropenen`),
      'dagen',
      metDuur(later),
    ),
  ];
};

const vierWeken = (beeld: Jaarbeeld): Aandeel => {
  const vier = aanDeBeurt(beeld, kanNogVallen(beeld), vierWekenNa);
  return aandeel(
    kop(
      'K08',
      'Bericht binnen vier weken na ontvangst',
      '5.1.3',
      `In behandeling genomen, vier weken na ontvangst of heropenen vielen in ${beeld.jaar}`,
      `Een verlenging telt hier niet mee. ${zonder}`,
    ),
    vier.filter((k) => binnen(k, vierWekenNa(k))),
    vier,
  );
};

const inTermijn = (jaar: number): string => `In behandeling genomen, eerst gestelde termijn eindigde in ${jaar}`;
const gesteld = (beeld: Jaarbeeld): readonly Klacht[] => aanDeBeurt(beeld, beeld.klachten, (k) => k.eersteTermijn);

export const binnenTermijn = (beeld: Jaarbeeld): Aandeel => {
  const rijen = gesteld(beeld);
  return aandeel(
    kop('K09', 'Bericht binnen de eerst gestelde termijn', '5.1.7', inTermijn(beeld.jaar), zonder),
    rijen.filter(binnenGesteldeTermijn),
    rijen,
  );
};

const buitenTermijn = (beeld: Jaarbeeld): readonly Figuur[] => {
  const buiten = gesteld(beeld).filter((k) => !binnenGesteldeTermijn(k));
  return [
    aandeel(
      kop(
        'K10',
        'Buiten de termijn, maar op tijd bericht van uitstel',
        '5.1.7',
        `${inTermijn(beeld.jaar)}, niet gehaald`,
      ),
      buiten.filter(tijdigUitgesteld),
      buiten,
    ),
    aantal(
      kop(
        'K11',
        'Te laat zonder bericht',
        '5.1.7',
        `${inTermijn(beeld.jaar)}, niet gehaald en niet op tijd bericht van uitstel`,
        'Ook wie na tijdig uitstel de nieuwe termijn niet haalde. Het streven is nul.',
      ),
      buiten.filter((k) => telaatZonderBericht(beeld, k)),
    ),
  ];
};

export const doorlooptijd = (beeld: Jaarbeeld): readonly Figuur[] => [
  ...duren(beeld),
  vierWeken(beeld),
  binnenTermijn(beeld),
  ...buitenTermijn(beeld),
];
