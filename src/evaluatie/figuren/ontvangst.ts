// Hoorde de klager op tijd dat de klacht er was, en wat kwam niet in behandeling? (K04, K05, K06; 5.1.3, 5.1.5)
import { redenenNietInBehandeling } from '../../procedure/lijsten';
import type { Klacht } from '../../procedure/rijen';
import { werkdagenTussen } from '../../procedure/werkdagen';
import { gelopen, klachtenVan, nietMeegeteld, opTijd } from '../klok';
import type { Gelopen } from '../klok';
import type { Aandeel, Figuur } from '../model';
import { inJaar, isKlacht } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, duur, kop, of, verdeling } from './figuur';

/** Of those who got the letter; a withdrawal stops the clock too, and is no letter. */
const werkdagen = (beeld: Jaarbeeld, lijst: readonly Gelopen[]) =>
  lijst.flatMap(({ klacht, begin }) => {
    const op = klacht.ontvangstberichtVerzondenOp;
    const tussen = op === null ? null : werkdagenTussen(begin, op, beeld.kalender);
    return tussen?.ok === true ? [{ id: klacht.id, dagen: tussen.aantal }] : [];
  });

const metAdres = (beeld: Jaarbeeld): string =>
  `Klachten ontvangen in ${beeld.jaar}, met een adres om naar te schrijven`;

const d1Aandeel = (beeld: Jaarbeeld, naam: string, titel: string, filter: string, alle: readonly Klacht[]): Aandeel => {
  const d1 = gelopen(beeld, 'D1', alle);
  return aandeel(kop(naam, titel, '5.1.3', filter, nietMeegeteld('D1', alle, d1)), opTijd(d1), klachtenVan(d1));
};

export const ontvangstOpTijd = (beeld: Jaarbeeld): Aandeel =>
  d1Aandeel(
    beeld,
    'K04',
    'Bericht van ontvangst en wel of niet in behandeling, binnen drie werkdagen',
    metAdres(beeld),
    beeld.ontvangen.filter(isKlacht),
  );

const anderSignaal = (beeld: Jaarbeeld): Aandeel =>
  d1Aandeel(
    beeld,
    'K04.signaal',
    'Hetzelfde bericht bij andere signalen',
    `Opmerkingen, suggesties en vragen ontvangen in ${beeld.jaar}, met een brief`,
    beeld.ontvangen.filter((k) => !isKlacht(k)),
  );

const eersteBericht = (beeld: Jaarbeeld): readonly Figuur[] => {
  const d1 = gelopen(beeld, 'D1', beeld.ontvangen.filter(isKlacht));
  const halverwege = d1.filter((g) => {
    const l1 = g.klacht.voorlopigBevestigdOp;
    return !g.opTijd && l1 !== null && l1 <= g.uiterlijk;
  });
  return [
    ontvangstOpTijd(beeld),
    aantal(
      kop('K04.voorlopig', 'Ontvangst wel op tijd bevestigd, besluit niet', '5.1.3', metAdres(beeld)),
      klachtenVan(halverwege),
    ),
    anderSignaal(beeld),
    duur(
      kop('K05', 'Werkdagen tot het bericht van ontvangst', '5.1.3', `${metAdres(beeld)}, bericht verzonden`),
      'werkdagen',
      werkdagen(beeld, d1),
    ),
  ];
};

const geweigerd = (beeld: Jaarbeeld): readonly Figuur[] => {
  const rijen = beeld.klachten.filter((k) => k.inBehandeling === false && inJaar(beeld, k.besluitBehandelingOp));
  const d2 = gelopen(beeld, 'D2', rijen);
  const filter = `Besluit om niet te behandelen genomen in ${beeld.jaar}`;
  return [
    verdeling(
      kop('K06', 'Niet in behandeling, naar reden', '5.1.5', filter),
      rijen,
      (k) => of(k.besluitReden),
      redenenNietInBehandeling,
    ),
    aandeel(
      kop(
        'K06.optijd',
        'Per omgaande bericht dat de klacht niet in behandeling komt',
        '5.1.5',
        filter,
        nietMeegeteld('D2', rijen, d2),
      ),
      opTijd(d2),
      klachtenVan(d2),
    ),
  ];
};

export const ontvangst = (beeld: Jaarbeeld): readonly Figuur[] => [...eersteBericht(beeld), ...geweigerd(beeld)];
