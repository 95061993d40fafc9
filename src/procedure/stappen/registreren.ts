// Hoe wordt een melding ingeschreven, of geschrapt als zij een vergissing was? (5.1.4)
import { jaarVan } from '../dag';
import { aarden, grondslagen, herkomsten, machtigingen, relaties, rubrieken, soorten } from '../lijsten';
import { nummersUit } from '../nummering';
import type { Klacht, Wijziging } from '../rijen';
import { stap, wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Zaak } from '../stand';
import { dag, email, jaNee, keuze, keuzes, tekst, tekstvak, verplicht } from '../velden';
import { geenBriefOnderweg } from '../voorwaarden/afhandeling';
import * as eis from '../voorwaarden/ontvangst';

/** The number of the year of receipt, gap-free and never reused (besluit 2), with the day of registration. */
export const inschrijving = (
  zaak: Zaak,
): { readonly waarden: Klachtwaarden; readonly tellers: readonly Wijziging[] } => {
  const { stand, klacht } = zaak;
  if (klacht.nummer !== null) return { waarden: {}, tellers: [] };
  const jaar = jaarVan(klacht.ontvangstdatum ?? stand.vandaag);
  const { nummers, teller } = nummersUit(stand.rijen.systeem, 'K', jaar, 1);
  return { waarden: { nummer: nummers[0] ?? null, registratiedatum: stand.vandaag }, tellers: [teller] };
};

type Bekend = Pick<Klacht, 'relatie' | 'klagerOrganisatie' | 'klagerEmail' | 'klagerAdres'>;
/** What the report already told is never erased by an empty field: without an address no letter can go out (5.1.3). */
const bekend = ({ klacht, invoer }: Zaak<Bekend>): Bekend => ({
  relatie: invoer.relatie ?? klacht.relatie,
  klagerOrganisatie: invoer.klagerOrganisatie ?? klacht.klagerOrganisatie,
  klagerEmail: invoer.klagerEmail ?? klacht.klagerEmail,
  klagerAdres: invoer.klagerAdres ?? klacht.klagerAdres,
});

export const registreren = stap({
  naam: 'registreren',
  titel: 'Registreren',
  uitleg: 'De directie nummert de klacht per jaar en schrijft haar in het klachtenregister.',
  artikel: '5.1.4',
  overgang: 'T03',
  van: ['Ontvangen'],
  naar: 'Bij directie',
  wie: ['directie'],
  velden: {
    soort: verplicht(keuze(soorten, { label: 'Soort', begin: { kolom: 'soort' } })),
    grondslag: keuzes(grondslagen, {
      label: 'Grondslag',
      hulp: 'Waar de klacht op berust; meer dan een mag.',
      begin: { kolom: 'grondslag' },
    }),
    rubriek: verplicht(keuze(rubrieken, { label: 'Rubriek', begin: { kolom: 'rubriek' } })),
    aard: verplicht(
      keuze(aarden, { label: 'Aard', hulp: 'Zakelijk: over afspraken. Kwaliteit: over de dienstverlening.' }),
    ),
    herkomst: verplicht(keuze(herkomsten, { label: 'Herkomst', begin: { vast: 'extern' } })),
    relatie: keuze(relaties, {
      label: 'Relatie van de klager met ons',
      hulp: 'Verbeter wat bij de melding verkeerd is gekozen; de richtlijnen van 5.1.5 gaan hierop af.',
      begin: { kolom: 'relatie' },
    }),
    klagerOrganisatie: tekst({ label: 'Organisatie van de klager', begin: { kolom: 'klagerOrganisatie' } }),
    klagerEmail: email({
      label: 'E-mailadres van de klager',
      hulp: 'Leeg laten houdt het adres dat er staat.',
      begin: { kolom: 'klagerEmail' },
    }),
    klagerAdres: tekst({
      label: 'Postadres van de klager',
      hulp: 'Leeg laten houdt het adres dat er staat.',
      begin: { kolom: 'klagerAdres' },
    }),
    opdrachtgever: tekst({
      label: 'Wie financiert de opdracht?',
      hulp: 'Naar deze instantie kan de klager bij ontevredenheid (5.2.4).',
    }),
    machtiging: keuze(machtigingen, {
      label: 'Machtiging',
      hulp: 'Komt de klacht van een gemachtigde? Ontbreekt de machtiging, vraag er dan om; de klacht wordt er niet om geweigerd.',
      begin: { vast: 'niet nodig' },
    }),
    datumGebeurtenis: dag({ label: 'Wanneer gebeurde het?' }),
    buitenProcedure: jaNee({
      label: 'Valt dit buiten de procedure?',
      hulp: 'Bijvoorbeeld een klacht van een medewerker over de werkgever; die telt apart (artikel 4).',
      begin: { vast: false },
    }),
    trajectnummer: tekst({ label: 'Traject- of opdrachtnummer' }),
    gewensteOplossing: tekstvak({ label: 'Welke oplossing wenst de klager?' }),
  },
  voorwaarden: [eis.grondslagBijKlacht, eis.machtigingBijGemachtigde],
  taak: { bij: 'directie', klok: 'registratie' },
  stopt: ['registratie'],
  doe: (zaak) => {
    const { waarden, tellers } = inschrijving(zaak);
    return [wijzigKlacht(zaak, { ...zaak.invoer, ...bekend(zaak), ...waarden }), ...tellers];
  },
});

export const vervallen = stap({
  naam: 'vervallen',
  titel: 'Melding laten vervallen',
  uitleg: 'Een melding die bij vergissing is ingevoerd, vervalt zonder nummer. Zij blijft in het logboek staan.',
  artikel: '5.1.4',
  overgang: 'T23',
  van: ['Ontvangen', 'Zelf afgehandeld'],
  naar: 'Vervallen',
  zijstap: true,
  wie: ['directie'],
  vooraf: [geenBriefOnderweg, eis.nogZonderNummer],
  velden: { vervallenReden: verplicht(tekst({ label: 'Waarom vervalt de melding?', hulp: 'Noem geen namen.' })) },
  voorwaarden: [],
  stopt: ['registratie', 'D1', 'D3', 'D4'],
  doe: (zaak) => [wijzigKlacht(zaak, { ...zaak.invoer, ontvangstberichtUiterlijk: null, termijnTot: null })],
});
