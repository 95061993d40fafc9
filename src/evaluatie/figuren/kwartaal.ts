// Wat vraagt de financier elk kwartaal? Vijf aantallen, exact, van een relatie of van alle (K25).
import { plusDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import type { Aantal } from '../model';
import { inJaar, isKlacht, plusMaanden } from './beeld';
import type { Jaarbeeld } from './beeld';
import { binnenGesteldeTermijn } from './doorlooptijd';
import { aantal, kop } from './figuur';
import { gelopen, isTeBeantwoorden, opTijd } from '../klok';

export interface Kwartaal {
  readonly jaar: number;
  readonly kwartaal: 1 | 2 | 3 | 4;
  /** Only complaints of this relation, such as `opdrachtgever: UWV`; null for all. */
  readonly relatie: string | null;
}

const tijdvak = ({ jaar, kwartaal }: Kwartaal): { readonly begin: Dag; readonly einde: Dag } => {
  const begin = plusMaanden(`${jaar}-01-01`, 3 * (kwartaal - 1));
  return { begin, einde: plusDagen(plusMaanden(begin, 3), -1) };
};

/** Each complaint by the day on which it happened, so that four quarters add up to the year. */
export const kwartaalset = (beeld: Jaarbeeld, keuze: Kwartaal): readonly Aantal[] => {
  const vak = tijdvak(keuze);
  const klachten = beeld.klachten.filter((k) => isKlacht(k) && (keuze.relatie === null || k.relatie === keuze.relatie));
  const geweigerd = klachten.filter((k) => k.inBehandeling === false && inJaar(vak, k.besluitBehandelingOp));
  const toegelaten = klachten.filter((k) => k.inBehandeling === true && inJaar(vak, k.besluitBehandelingOp));
  const bericht = klachten.filter((k) => isTeBeantwoorden(k) && inJaar(vak, k.berichtVerzondenOp));
  const waar = `${keuze.relatie ?? 'alle klachten'}, ${keuze.kwartaal}e kwartaal van ${keuze.jaar}`;
  return [
    aantal(
      kop('K25.ingediend', 'Totaal ingediend', '5.1.4', `Ontvangen: ${waar}`),
      klachten.filter((k) => k.ronde === 1 && inJaar(vak, k.ontvangstdatum)),
    ),
    aantal(kop('K25.geweigerd', 'Niet in behandeling genomen', '5.1.5', `Besluit: ${waar}`), geweigerd),
    aantal(
      kop('K25.geweigerdOpTijd', 'Daarvan op tijd bericht', '5.1.5', `Besluit: ${waar}`),
      opTijd(gelopen(beeld, 'D2', geweigerd)),
    ),
    aantal(kop('K25.behandeld', 'In behandeling genomen', '5.1.5', `Besluit: ${waar}`), toegelaten),
    aantal(
      kop(
        'K25.afgehandeldOpTijd',
        'Op tijd afgehandeld',
        '5.1.7',
        `Bericht over de afhandeling verzonden: ${waar}`,
        'Op tijd: binnen de eerst gestelde termijn. Een verlenging telt als te laat.',
      ),
      bericht.filter(binnenGesteldeTermijn),
    ),
  ];
};
