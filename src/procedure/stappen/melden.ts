// Hoe komt een klacht, opmerking of suggestie binnen? Acht vragen, voor iedere medewerker (5.1.1).
import { instelling } from '../instellingen';
import { kanalen, mondelingeKanalen, relaties, schriftelijkAdvies, soorten } from '../lijsten';
import { isNagekomen } from '../nagekomen';
import { beslissers } from '../plaatsvervanger';
import type { Klacht, Wijziging } from '../rijen';
import { seintje } from '../seintje';
import { stap, wijzigKlacht } from '../stap';
import type { Stand } from '../stand';
import { eindeAfhandeling, eindeOntvangstbericht, heeftAdressaat } from '../termijnen';
import { dag, email, jaNee, keuze, personen, tekst, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/ontvangst';

const teRegistreren = 'Er is een nieuwe melding. Wilt u deze registreren? (artikel 5.1.4)';
const plaatsvervangerNodig =
  'Er is een melding waarover de directie zelf niet kan beslissen. Wijs bij Beheer een plaatsvervanger aan (besluit 6).';

/** The receiver sends the complaint to whoever decides; when nobody can, somebody must appoint a deputy assessor. */
const bericht = (stand: Stand, klacht: Klacht): readonly Wijziging[] => {
  const beheer = stand.rijen.medewerkers.filter(
    (m) => m.actief && (m.rollen.includes('directie') || m.rollen.includes('beheerder')),
  );
  const wie = beslissers(stand, klacht);
  const [aan, tekst] = wie.length > 0 ? [wie, teRegistreren] : [beheer, plaatsvervangerNodig];
  return aan
    .filter((m) => m.id !== stand.wie.id)
    .map((m, i) =>
      seintje(
        stand,
        `${klacht.id}.S-${stand.lognummer}-${i + 1}`,
        m,
        klacht,
        'Nieuwe melding in het klachtenregister',
        [tekst],
      ),
    );
};

export const melden = stap({
  naam: 'melden',
  titel: 'Klacht of signaal melden',
  uitleg:
    'Iedere medewerker kan een klacht, opmerking of suggestie in ontvangst nemen. De melding gaat altijd naar de directie.',
  artikel: '5.1.1',
  overgang: 'T01',
  van: ['Nieuw'],
  naar: 'Ontvangen',
  wie: ['medewerker', 'directie', 'plaatsvervanger', 'notulist', 'beheerder'],
  velden: {
    ontvangstdatum: verplicht(
      dag({
        label: 'Wanneer kwam het binnen?',
        hulp: 'De dag waarop het een van ons bereikte. Die dag telt als dag 0.',
        begin: 'vandaag',
      }),
    ),
    langGeleden: jaNee({
      label: `Dat is meer dan ${eis.dagenZonderVragen} dagen geleden. Klopt dat?`,
      toonAls: { veld: 'ontvangstdatum', ouderDan: eis.dagenZonderVragen },
    }),
    kanaal: verplicht(keuze(kanalen, { label: 'Hoe kwam het binnen?' })),
    anoniem: jaNee({
      label: 'Wil de melder anoniem blijven?',
      hulp: 'Een anonieme melding telt mee als signaal, maar kan niet als klacht worden behandeld.',
      begin: { vast: false },
    }),
    klagerNaam: verplicht(
      tekst({
        label: 'Van wie komt het?',
        hulp: 'Naam van de klager.',
        toonAls: { veld: 'anoniem', is: [false, null] },
      }),
    ),
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
        hulp: 'Deze persoon kan het dossier niet inzien. Gaat het over de hele directie, dan beslist een plaatsvervanger.',
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
  },
  voorwaarden: [
    eis.ontvangstNietInToekomst,
    eis.langGeledenBevestigd,
    eis.kalenderGevuld,
    eis.toelichtingBijGeenAdvies,
    eis.betrokkenenBekend,
    eis.anoniemIsGeenKlacht,
  ],
  start: ['registratie', 'D1', 'D3', 'D4'],
  brieven: ['L13'],
  doe: (zaak) => {
    const { stand, invoer } = zaak;
    const { overMedewerker: _over, langGeleden: _lang, ...ontvangst } = invoer;
    const d1 = eindeOntvangstbericht(invoer.ontvangstdatum, stand.kalender);
    const mondeling = mondelingeKanalen.some((k) => k === invoer.kanaal);
    const klacht = { ...zaak.klacht, ...ontvangst, ontvangenDoor: stand.wie.id };
    return [
      wijzigKlacht(zaak, {
        ...ontvangst,
        gemeldOp: stand.vandaag,
        ontvangenDoor: stand.wie.id,
        vastgelegdDoor: mondeling ? stand.wie.id : null,
        ontvangstberichtUiterlijk: d1.ok && heeftAdressaat(klacht) ? d1.dag : null,
        termijnTot: eindeAfhandeling(zaak.klacht, invoer.ontvangstdatum),
        procedureversie: instelling(stand.rijen.instellingen, 'procedureversie'),
        nagekomen: isNagekomen(stand, invoer.ontvangstdatum),
      }),
      ...bericht(stand, klacht),
    ];
  },
});
