// Wat als een gegeven verkeerd is vastgelegd? Het wordt verbeterd met reden, en wat er stond blijft leesbaar (T22, 5.3.1).
import { nlDag, plusDagen } from '../dag';
import type { Dag } from '../dag';
import { kort } from '../knippen';
import { aarden, herkomsten, kanalen, relaties, rubrieken } from '../lijsten';
import { nieuweKlacht } from '../nieuwe-klacht';
import type { Klacht } from '../rijen';
import { stap, wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Zaak } from '../stand';
import { eindeAfhandeling, eindeOntvangstbericht, heeftAdressaat, termijnKortst, termijnLangst } from '../termijnen';
import { dag, email, keuze, maximumTekst, tekst, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/correctie';

const velden = {
  ontvangstdatum: dag({
    label: 'Ontvangen op',
    hulp: 'De termijnen worden opnieuw berekend; het nummer blijft.',
    begin: { kolom: 'ontvangstdatum' },
  }),
  kanaal: keuze(kanalen, { label: 'Hoe kwam het binnen?', begin: { kolom: 'kanaal' } }),
  klagerNaam: tekst({ label: 'Van wie komt het?', begin: { kolom: 'klagerNaam' } }),
  klagerOrganisatie: tekst({ label: 'Organisatie van de klager', begin: { kolom: 'klagerOrganisatie' } }),
  klagerEmail: email({ label: 'E-mailadres van de klager', begin: { kolom: 'klagerEmail' } }),
  klagerAdres: tekst({ label: 'Postadres van de klager', begin: { kolom: 'klagerAdres' } }),
  relatie: keuze(relaties, { label: 'Relatie met ons', begin: { kolom: 'relatie' } }),
  opdrachtgever: tekst({ label: 'Wie financiert de opdracht?', begin: { kolom: 'opdrachtgever' } }),
  trajectnummer: tekst({ label: 'Traject- of opdrachtnummer', begin: { kolom: 'trajectnummer' } }),
  datumGebeurtenis: dag({ label: 'Wanneer gebeurde het?', begin: { kolom: 'datumGebeurtenis' } }),
  rubriek: keuze(rubrieken, { label: 'Rubriek', begin: { kolom: 'rubriek' } }),
  aard: keuze(aarden, { label: 'Aard', begin: { kolom: 'aard' } }),
  herkomst: keuze(herkomsten, { label: 'Herkomst', begin: { kolom: 'herkomst' } }),
  omschrijving: tekstvak({ label: 'Waar gaat het over?', begin: { kolom: 'omschrijving' } }),
  reden: verplicht(tekst({ label: 'Waarom verbetert u dit?' })),
};

const begrens = (dag: Dag, van: Dag, tot: Dag): Dag => (dag < van ? van : dag > tot ? tot : dag);

/** The chosen day stays when it still lies within two to four weeks of the receipt; an extension or a later round stands on its own. */
const nieuweTermijn = (was: Klacht, ontvangst: Dag): Dag | null => {
  if (was.termijnTot === null || was.heropendOp !== null || was.verlengReden !== null) return was.termijnTot;
  if (was.eersteTermijn === null) return eindeAfhandeling(nieuweKlacht(''), ontvangst);
  return begrens(was.termijnTot, plusDagen(ontvangst, termijnKortst), plusDagen(ontvangst, termijnLangst));
};

const opnieuwBerekend = (zaak: Zaak, wordt: Klacht): Klachtwaarden => {
  const { ontvangstdatum } = wordt;
  if (ontvangstdatum === null) return {};
  const d1 = eindeOntvangstbericht(ontvangstdatum, zaak.stand.kalender);
  return {
    ontvangstberichtUiterlijk: d1.ok && heeftAdressaat(wordt) ? d1.dag : null,
    ...(ontvangstdatum === zaak.klacht.ontvangstdatum
      ? {}
      : { termijnTot: nieuweTermijn(zaak.klacht, ontvangstdatum) }),
  };
};

const toon = (waarde: unknown): string => (typeof waarde === 'string' ? `"${waarde}"` : 'leeg');

/** Latest first; what was there before stays readable until retention empties it. */
const verslag = (zaak: Zaak<{ readonly reden: string }>): string => {
  const { stand, klacht, invoer } = zaak;
  const regels = eis
    .verbeteringen(klacht, invoer)
    .map(
      ([kolom, nieuw]) => `${velden[kolom as keyof typeof velden].label}: ${toon(klacht[kolom])} werd ${toon(nieuw)}`,
    );
  const nu = `${nlDag(stand.vandaag)}, ${stand.wie.naam}: ${invoer.reden}\n${regels.join('\n')}`;
  return kort([nu, ...(klacht.verbeteringen === null ? [] : [klacht.verbeteringen])].join('\n\n'), maximumTekst);
};

export const corrigeren = stap({
  naam: 'corrigeren',
  titel: 'Gegevens verbeteren',
  uitleg:
    'Staat er iets verkeerd, verbeter het dan met een reden. Wat er stond blijft zichtbaar; nummer en fase veranderen niet.',
  artikel: '5.3.1',
  overgang: 'T22',
  zijstap: true,
  van: [
    ...(['Ontvangen', 'Zelf afgehandeld', 'Bij directie', 'Niet in behandeling', 'In onderzoek'] as const),
    ...(['Advies bij directie', 'Besloten', 'Afgehandeld', 'Besproken', 'Gearchiveerd'] as const),
    ...(['Ingetrokken', 'Samengevoegd'] as const),
  ],
  zijstap: true,
  wie: ['directie', 'ontvanger'],
  velden,
  vooraf: [eis.nogTeVerbeteren],
  voorwaarden: [eis.ietsVerbeterd, eis.ontvangstVoorMelding, eis.verbeterdeKalenderGevuld],
  doe: (zaak) => {
    const nieuw: Klachtwaarden = Object.fromEntries(eis.verbeteringen(zaak.klacht, zaak.invoer));
    const wordt = { ...zaak.klacht, ...nieuw };
    return [wijzigKlacht(zaak, { ...nieuw, ...opnieuwBerekend(zaak, wordt), verbeteringen: verslag(zaak) })];
  },
});
