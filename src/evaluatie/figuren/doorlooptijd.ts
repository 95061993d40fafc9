// Hoe lang duurde de behandeling, en bleef zij binnen de termijn? (K07 - K11; 5.1.3, 5.1.6, 5.1.7)
import { plusDagen, verschilInDagen } from '../../procedure/dag';
import type { Klacht } from '../../procedure/rijen';
import { beginTermijn, termijnKortst, termijnLangst } from '../../procedure/termijnen';
import type { Figuur } from '../model';
import { geopendOp, inJaar } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, duur, kop, verdeling } from './figuur';

const dagenTotBericht = (k: Klacht): number =>
  verschilInDagen(geopendOp(k) ?? '', k.berichtVerzondenOp ?? k.afgehandeldOp ?? '');

export const banden = ['tot en met 14 dagen', '15 tot en met 28 dagen', '29 tot en met 56 dagen', 'meer dan 56 dagen'];
const band = (dagen: number): string => {
  const grenzen = [termijnKortst, termijnLangst, 2 * termijnLangst];
  const plek = grenzen.findIndex((grens) => dagen <= grens);
  return banden[plek < 0 ? grenzen.length : plek] ?? '';
};

/** Four weeks after receipt, whatever was agreed later: an extension does not help this figure. */
const vierWeken = (k: Klacht): string | null => {
  const begin = beginTermijn(k);
  return begin === null ? null : plusDagen(begin, termijnLangst);
};

const binnen = (k: Klacht, uiterlijk: string | null): boolean =>
  uiterlijk !== null && k.berichtVerzondenOp !== null && k.berichtVerzondenOp <= uiterlijk;

/** Told before the old term was over that it would take longer. */
const tijdigVerlengd = (k: Klacht): boolean =>
  k.verlengdOp !== null && k.eersteTermijn !== null && k.verlengdOp <= k.eersteTermijn;

export const doorlooptijd = (beeld: Jaarbeeld): readonly Figuur[] => {
  const behandeld = beeld.klachten.filter((k) => k.inBehandeling === true && k.ingetrokkenOp === null);
  const bericht = behandeld.filter((k) => inJaar(beeld, k.berichtVerzondenOp) && geopendOp(k) !== null);
  const eerste = bericht.filter((k) => k.ronde === 1);
  const later = bericht.filter((k) => k.ronde > 1);
  const metDuur = (klachten: readonly Klacht[]) => klachten.map((k) => ({ id: k.id, dagen: dagenTotBericht(k) }));
  /** Due in the year, and either answered or past. */
  const aanDeBeurt = (uiterlijk: (k: Klacht) => string | null): readonly Klacht[] =>
    behandeld.filter((k) => {
      const dag = uiterlijk(k);
      return inJaar(beeld, dag) && (k.berichtVerzondenOp !== null || (dag ?? '') < beeld.vandaag);
    });
  const vier = aanDeBeurt(vierWeken);
  const gesteld = aanDeBeurt((k) => k.eersteTermijn);
  const buiten = gesteld.filter((k) => !binnen(k, k.eersteTermijn));
  const inBericht = `In behandeling genomen, bericht over de afhandeling in ${beeld.jaar}`;
  const inTermijn = `In behandeling genomen, gestelde termijn eindigde in ${beeld.jaar}`;
  return [
    duur(
      kop('K07', 'Doorlooptijd van ontvangst tot bericht', '5.1.3', `${inBericht}, eerste ronde`),
      'dagen',
      metDuur(eerste),
    ),
    verdeling(
      kop('K07.band', 'Doorlooptijd in vier groepen', '5.1.3', `${inBericht}, eerste ronde`),
      eerste,
      (k) => [band(dagenTotBericht(k))],
      banden,
      { alle: true },
    ),
    duur(
      kop('K07.heropend', 'Doorlooptijd van heropende dossiers', '5.2.4', `${inBericht}, latere ronde`),
      'dagen',
      metDuur(later),
    ),
    aandeel(
      kop(
        'K08',
        'Bericht binnen vier weken na ontvangst',
        '5.1.3',
        `In behandeling genomen, vier weken voorbij in ${beeld.jaar}`,
        'Een verlenging telt hier niet mee.',
      ),
      vier.filter((k) => binnen(k, vierWeken(k))),
      vier,
    ),
    aandeel(
      kop('K09', 'Bericht binnen de eerst gestelde termijn', '5.1.7', inTermijn),
      gesteld.filter((k) => binnen(k, k.eersteTermijn)),
      gesteld,
    ),
    aandeel(
      kop('K10', 'Buiten de termijn, maar op tijd verlengd met bericht', '5.1.7', `${inTermijn}, niet gehaald`),
      buiten.filter(tijdigVerlengd),
      buiten,
    ),
    aantal(
      kop('K11', 'Te laat zonder bericht', '5.1.7', `${inTermijn}, niet gehaald en niet op tijd verlengd`),
      buiten.filter((k) => !tijdigVerlengd(k)),
    ),
  ];
};
