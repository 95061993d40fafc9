// Hoe liep het verder: zelf afgehandeld, tevreden, verwezen, een geschil? (K14 - K17; 5.1.2, 5.2.4, artikel 1)
import { nlDagKort } from '../../procedure/dag';
import { rubrieken, tevredenheden } from '../../procedure/lijsten';
import type { Figuur } from '../model';
import { inJaar } from './beeld';
import type { Jaarbeeld } from './beeld';
import { aandeel, aantal, kop, of, verdeling } from './figuur';

const geenAntwoord = 'nog geen antwoord';

const zelf = (beeld: Jaarbeeld): readonly Figuur[] => {
  const { ontvangen, jaar } = beeld;
  const zelfGedaan = ontvangen.filter((k) => k.rapportageOp !== null);
  const gezien = zelfGedaan.filter((k) => k.kennisgenomenOp !== null);
  const nogNiet = zelfGedaan.length - gezien.length;
  return [
    aandeel(
      kop('K14', 'Door de ontvanger zelf afgehandeld', '5.1.2', `Alle meldingen met ontvangst in ${jaar}`),
      zelfGedaan,
      ontvangen,
    ),
    aandeel(
      kop(
        'K14.afdoende',
        'Daarvan afdoende volgens de directie',
        '5.1.2',
        `Zelf afgehandeld, ontvangen in ${jaar}, door de directie gezien`,
        nogNiet === 0 ? null : `Niet meegeteld: nog niet door de directie gezien ${nogNiet}.`,
      ),
      // What the directie takes over gets a decision of its own on treatment (5.1.5).
      gezien.filter((k) => k.uitkomst === 'afdoende behandeld' && k.besluitBehandelingOp === null),
      gezien,
    ),
  ];
};

const tevreden = (beeld: Jaarbeeld): readonly Figuur[] => {
  const bericht = beeld.klachten.filter((k) => k.inBehandeling === true && inJaar(beeld, k.berichtVerzondenOp));
  const filter = `Bericht over de afhandeling verzonden in ${beeld.jaar}`;
  const gereageerd = bericht.filter((k) => k.tevreden === 'ja' || k.tevreden === 'nee');
  return [
    verdeling(
      kop('K15', 'Was de klager tevreden?', '5.2.4', filter),
      bericht,
      (k) => of(k.tevreden, geenAntwoord),
      [...tevredenheden, geenAntwoord],
      { alle: true },
    ),
    aandeel(
      kop('K15.tevreden', 'Tevreden, van wie reageerde', '5.2.4', `${filter}, met een reactie`),
      gereageerd.filter((k) => k.tevreden === 'ja'),
      gereageerd,
    ),
    aandeel(kop('K15.respons', 'Klagers die reageerden', '5.2.4', filter), gereageerd, bericht),
    aantal(
      kop('K16', 'Verwezen naar de financier', '5.2.4', `Verwijzing verzonden in ${beeld.jaar}`),
      beeld.klachten.filter((k) => inJaar(beeld, k.verwezenOp)),
    ),
  ];
};

const geschillen = (beeld: Jaarbeeld): readonly Figuur[] => {
  const nieuw = beeld.klachten.filter((k) => k.geschil === true && inJaar(beeld, k.geschilSinds));
  // A dispute ends when the mark is taken off; the answer to the complaint does not end it (1).
  const open = beeld.klachten.filter((k) => k.geschil === true && (k.geschilSinds ?? '') <= beeld.einde);
  return [
    verdeling(
      kop('K17', 'Nieuwe geschillen, naar rubriek', '1', `Als geschil gemerkt in ${beeld.jaar}`),
      nieuw,
      (k) => of(k.rubriek),
      rubrieken,
    ),
    aantal(
      kop(
        'K17.open',
        'Geschillen die nog lopen',
        '1',
        `Als geschil gemerkt tot en met ${nlDagKort(beeld.einde)}, en dat nu nog`,
        'Een geschil loopt tot de directie de markering weghaalt.',
      ),
      open,
    ),
  ];
};

export const vervolg = (beeld: Jaarbeeld): readonly Figuur[] => [
  ...zelf(beeld),
  ...tevreden(beeld),
  ...geschillen(beeld),
];
