// Hoe komt een klacht binnen en hoe wordt zij ingeschreven? (5.1.1, 5.1.3, 5.1.4)
import { jaarVan } from '../dag';
import { instelling } from '../instellingen';
import {
  aarden,
  grondslagen,
  herkomsten,
  kanalen,
  mondelingeKanalen,
  relaties,
  rubrieken,
  schriftelijkAdvies,
  soorten,
} from '../lijsten';
import { nummersUit } from '../nummering';
import { hoedanigheden } from '../persoon';
import { seintje } from '../seintje';
import { stap, wijzigKlacht } from '../stap';
import { eindeAfhandeling, eindeOntvangstbericht } from '../termijnen';
import { dag, email, jaNee, keuze, keuzes, personen, tekst, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/ontvangst';

export const melden = stap({
  naam: 'melden',
  titel: 'Klacht of signaal melden',
  uitleg:
    'Iedere medewerker kan een klacht, opmerking of suggestie in ontvangst nemen. De melding gaat altijd naar de directie.',
  artikel: '5.1.1',
  overgang: 'T01',
  van: ['Nieuw'],
  naar: 'Ontvangen',
  wie: ['medewerker', 'directie', 'notulist', 'beheerder'],
  velden: {
    ontvangstdatum: verplicht(
      dag({
        label: 'Wanneer kwam het binnen?',
        hulp: 'De dag waarop het een van ons bereikte. Die dag telt als dag 0.',
        begin: 'vandaag',
      }),
    ),
    kanaal: verplicht(keuze(kanalen, { label: 'Hoe kwam het binnen?' })),
    klagerNaam: verplicht(tekst({ label: 'Van wie komt het?', hulp: 'Naam van de klager.' })),
    klagerEmail: email({
      label: 'E-mailadres van de klager',
      hulp: 'Als u het weet; nodig om per e-mail te antwoorden.',
    }),
    relatie: verplicht(keuze(relaties, { label: 'Wat is de relatie met ons?' })),
    soort: verplicht(
      keuze(soorten, {
        label: 'Wat voor signaal is het?',
        hulp: 'Lijkt er iets tekortgeschoten? Dan is het een klacht, hoe informeel ook.',
      }),
    ),
    omschrijving: verplicht(
      tekstvak({
        label: 'Waar gaat het over?',
        hulp: 'Vrije tekst. Noteer geen diagnoses of andere medische details.',
      }),
    ),
    overMedewerker: verplicht(jaNee({ label: 'Gaat het over een medewerker?' })),
    betrokkenMedewerkers: verplicht(
      personen({
        label: 'Over wie?',
        hulp: 'Deze persoon kan het dossier niet inzien.',
        toonAls: { veld: 'overMedewerker', is: [true] },
      }),
    ),
    geadviseerdSchriftelijk: verplicht(
      keuze(schriftelijkAdvies, {
        label: 'Heeft u geadviseerd het zelf op te schrijven?',
        hulp: 'Wie mondeling klaagt, krijgt het advies dat schriftelijk te doen. Lukt dat niet, dan legt u het hier vast.',
        toonAls: { veld: 'kanaal', is: mondelingeKanalen },
      }),
    ),
    geadviseerdToelichting: tekst({
      label: 'Waarom niet van toepassing?',
      toonAls: { veld: 'geadviseerdSchriftelijk', is: ['niet van toepassing'] },
    }),
    langGeleden: jaNee({
      label: 'Langer dan 60 dagen geleden: klopt de datum?',
      hulp: 'Alleen nodig bij een oude ontvangstdatum.',
    }),
  },
  voorwaarden: [
    eis.ontvangstNietInToekomst,
    eis.langGeledenBevestigd,
    eis.kalenderGevuld,
    eis.toelichtingBijGeenAdvies,
    eis.betrokkenenBekend,
  ],
  start: ['registratie', 'D1', 'D3', 'D4'],
  brieven: ['L13'],
  doe: (zaak) => {
    const { stand, invoer } = zaak;
    const { overMedewerker: _over, langGeleden: _lang, ...ontvangst } = invoer;
    const d1 = eindeOntvangstbericht(invoer.ontvangstdatum, stand.kalender);
    const mondeling = mondelingeKanalen.some((k) => k === invoer.kanaal);
    const klacht = { ...zaak.klacht, ...ontvangst };
    const directie = stand.rijen.medewerkers.filter(
      (m) => m.id !== stand.wie.id && hoedanigheden(m, klacht).has('directie'),
    );
    return [
      wijzigKlacht(zaak, {
        ...ontvangst,
        gemeldOp: stand.vandaag,
        ontvangenDoor: stand.wie.id,
        vastgelegdDoor: mondeling ? stand.wie.id : null,
        ontvangstberichtUiterlijk: d1.ok ? d1.dag : null,
        termijnTot: eindeAfhandeling(zaak.klacht, invoer.ontvangstdatum),
        procedureversie: instelling(stand.rijen.instellingen, 'procedureversie'),
      }),
      ...directie.map((m, i) =>
        seintje(
          stand,
          `${zaak.klacht.id}.S-${stand.lognummer}-${i + 1}`,
          m,
          zaak.klacht,
          'Nieuwe melding in het klachtenregister',
          ['Er is een nieuwe melding. Wilt u deze registreren? (artikel 5.1.4)'],
        ),
      ),
    ];
  },
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
    klagerOrganisatie: tekst({ label: 'Organisatie van de klager', begin: { kolom: 'klagerOrganisatie' } }),
    klagerEmail: email({ label: 'E-mailadres van de klager', begin: { kolom: 'klagerEmail' } }),
    klagerAdres: tekst({ label: 'Postadres van de klager', begin: { kolom: 'klagerAdres' } }),
    opdrachtgever: tekst({
      label: 'Wie financiert de opdracht?',
      hulp: 'Naar deze instantie kan de klager bij ontevredenheid (5.2.4).',
    }),
    trajectnummer: tekst({ label: 'Traject- of opdrachtnummer' }),
    gewensteOplossing: tekstvak({ label: 'Welke oplossing wenst de klager?' }),
  },
  voorwaarden: [eis.grondslagBijKlacht],
  taak: { bij: 'directie', klok: 'registratie' },
  stopt: ['registratie'],
  doe: (zaak) => {
    const { stand, klacht, invoer } = zaak;
    const jaar = jaarVan(klacht.ontvangstdatum ?? stand.vandaag);
    const { nummers, teller } = nummersUit(stand.rijen.systeem, 'K', jaar, 1);
    return [wijzigKlacht(zaak, { ...invoer, nummer: nummers[0] ?? null, registratiedatum: stand.vandaag }), teller];
  },
});
