// Wat moet er in elke brief staan, en mag iemand dat bewust weglaten? (5.1.3, 5.1.5, 5.2.2, 5.2.4; PROCEDURE 1.7)
import { gelijkeOordelen, herkenbaar, letterlijk } from './brieftekst';
import type { Stof } from './brieftekst';
import type { Briefnaam } from './briefsjablonen';
import type { Plaats } from './briefwaarden';

export interface Eis {
  /** In words, for refusals and for the screen. */
  readonly wat: string;
  /** Not forced: asked for until the person says that it was left out on purpose. */
  readonly bewust: boolean;
  /** Placeholder the template must name. */
  readonly plaats: Plaats | null;
  /** Words of which the template must have one. */
  readonly woorden: RegExp | null;
  readonly staatIn: (tekst: string, stof: Stof) => boolean;
}

/** Number, date, name, amount: exactly as the register has it. */
const feit = (plaats: Plaats, wat: string): Eis => ({
  wat,
  bewust: false,
  plaats,
  woorden: null,
  staatIn: (tekst, { waarden }) => letterlijk(tekst, waarden[plaats] ?? ''),
});
/** Somebody's own words: may be polished, not dropped. */
const inhoud = (plaats: Plaats, wat: string): Eis => ({
  ...feit(plaats, wat),
  staatIn: (tekst, { waarden }) => herkenbaar(tekst, waarden[plaats] ?? ''),
});
const zin = (wat: string, woorden: RegExp): Eis => ({
  wat,
  bewust: false,
  plaats: null,
  woorden,
  staatIn: (tekst) => woorden.test(tekst),
});
const liefst = (eis: Eis): Eis => ({ ...eis, bewust: true });

const nummer = feit('nummer', 'het nummer');
const contact = feit('contact', 'met wie de klager contact opneemt');
const omschrijving = liefst(inhoud('omschrijving', 'wat u van de klacht begreep'));
const ontvangen = zin('dat de klacht is ontvangen ("ontvangen")', /ontvangen/i);
const weg524 = zin('wat de klager kan doen als hij niet tevreden is ("niet tevreden")', /niet tevreden|ontevreden/i);
const financier = feit('financier', 'de instantie die de opdracht financiert');
const reactiedatum = feit('reactiedatum', 'tot wanneer de klager kan reageren');
const antwoorddatum = feit('antwoorddatum', 'tot wanneer er antwoord kan komen');
const termijn = feit('termijn', 'de uiterste datum');

/** In the order of PROCEDURE 1.7. */
export const briefeisen: Readonly<Record<Briefnaam, readonly Eis[]>> = {
  L1: [
    ...[nummer, feit('ontvangstdatum', 'de dag van ontvangst'), ontvangen, omschrijving],
    feit('besluitdatum', 'wanneer het besluit uiterlijk volgt'),
  ],
  L2: [
    ...[nummer, ontvangen, zin('dat de klacht in behandeling is ("in behandeling")', /in behandeling/i), omschrijving],
    ...[feit('behandelaar', 'wie de klacht onderzoekt'), termijn],
    liefst(zin('dat de klager zijn verhaal kan toelichten ("toelichten")', /toelicht|vertellen|gesprek|horen/i)),
    liefst(zin('dat ook de betrokkene kan reageren ("reageren")', /reageren|reactie|wederhoor/i)),
    contact,
    liefst(zin('hoe u met de gegevens omgaat ("gegevens")', /gegevens|privacy|vertrouwelijk/i)),
  ],
  L3: [
    ...[nummer, ontvangen, zin('dat de klacht niet in behandeling komt ("niet in behandeling")', /niet in behandeling/i)],
    ...[inhoud('reden', 'de reden'), inhoud('verwijzing', 'waar de klager wel terechtkan')],
  ],
  L4: [
    ...[nummer, feit('oudetermijn', 'de oude datum'), feit('termijn', 'de nieuwe datum'), inhoud('reden', 'de reden')],
    liefst(zin('uw excuses ("excuses")', /excuses|spijt/i)),
  ],
  L5: [
    ...[nummer, inhoud('vraag', 'uw vraag'), antwoorddatum, termijn],
    liefst(zin('of de termijn verandert ("verandert")', /verander|blijft|schuift/i)),
  ],
  L6: [
    ...[nummer, liefst(inhoud('bevindingen', 'de bevindingen'))],
    {
      ...feit('onderdelen', 'het oordeel per onderdeel, gegrond of ongegrond'),
      staatIn: (tekst, { onderdelen }) => gelijkeOordelen(tekst, onderdelen),
    },
    liefst(inhoud('onderdelen', 'de motivering per onderdeel')),
    ...[liefst(inhoud('verandering', 'wat er verandert')), weg524, financier, reactiedatum],
  ],
  'L6-kort': [nummer, liefst(inhoud('gedaan', 'wat er is gedaan')), contact, weg524, financier],
  L7: [
    ...[nummer, feit('instantie', 'de instantie en haar adres')],
    liefst(zin('wat de klager meestuurt ("kopie")', /kopie|meesturen|bijlage/i)),
  ],
  L8: [
    ...[nummer, feit('intrekdatum', 'de dag van intrekking'), zin('dat de klager opnieuw kan klagen ("opnieuw")', /opnieuw/i)],
  ],
  L9: [
    ...[feit('maatregelnummer', 'het nummer van de maatregel'), feit('maatregel', 'de maatregel'), feit('besluit', 'het besluit')],
    ...[feit('overweging', 'de reden'), feit('documenten', 'de gewijzigde documenten')],
    feit('ingangsdatum', 'vanaf wanneer het geldt'),
  ],
  L10: [
    ...[nummer, feit('bedrag', 'het geschatte bedrag'), liefst(inhoud('feiten', 'waar het om gaat'))],
    ...[feit('verzekeraar', 'welke verzekeraar'), zin('het advies nog niets te erkennen ("erken")', /erken/i)],
  ],
  L11: [nummer, inhoud('samenvatting', 'de samenvatting'), inhoud('vraag', 'uw vragen'), antwoorddatum],
  L12: [
    ...[nummer, zin('de vraag of de uitkomst duidelijk was ("duidelijk")', /duidelijk/i)],
    zin('de vraag of de klager correct is behandeld ("correct")', /correct/i),
    zin('de vraag of de klager tevreden is ("tevreden")', /tevreden/i),
    reactiedatum,
  ],
}; // prettier-ignore

/** Letters to others than the complainant: they name him only when it cannot be helped. */
export const nietAanKlager: readonly Briefnaam[] = ['L9', 'L10', 'L11'];

const perBrief: Readonly<Partial<Record<Plaats, readonly Briefnaam[]>>> = {
  ...{ besluitdatum: ['L1'], oudetermijn: ['L4'], vraag: ['L5', 'L11'], antwoorddatum: ['L5', 'L11'], instantie: ['L7'] },
  ...{ reden: ['L3', 'L4'], verwijzing: ['L3'], bevindingen: ['L6'], onderdelen: ['L6'], verandering: ['L6'] },
  ...{ gedaan: ['L6-kort'], intrekdatum: ['L8'], maatregel: ['L9'], maatregelnummer: ['L9'], overweging: ['L9'] },
  ...{ documenten: ['L9'], ingangsdatum: ['L9'], bedrag: ['L10'], feiten: ['L10'], verzekeraar: ['L10'] },
  ...{ samenvatting: ['L11'], besluit: ['L9'] },
}; // prettier-ignore
const voorAnderen: readonly Plaats[] = [
  'nummer',
  'aanhef',
  'contact',
  'ondertekenaar',
  'organisatie',
  'ontvangstdatum',
];

/** Can the register ever fill in this placeholder in this letter, and may its reader know it? */
export const hoortIn = (plaats: Plaats, brief: Briefnaam): boolean => {
  const alleen = perBrief[plaats];
  if (alleen !== undefined) return alleen.includes(brief);
  if (brief === 'L9') return ['contact', 'organisatie'].includes(plaats);
  return !nietAanKlager.includes(brief) || voorAnderen.includes(plaats);
};
