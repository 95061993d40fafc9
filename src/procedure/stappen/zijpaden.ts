// Wat als een klacht wordt ingetrokken, dubbel blijkt, een geschil wordt of opnieuw moet? (T15, T16, T17, T19)
import { heropenredenen } from '../lijsten';
import { isNagekomen } from '../nagekomen';
import { nieuweKlacht } from '../nieuwe-klacht';
import type { Klacht, Wijziging } from '../rijen';
import { stap, wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Stand } from '../stand';
import { eindeAfhandeling } from '../termijnen';
import { dag, jaNee, keuze, tekst, tekstvak, verplicht } from '../velden';
import { geenBriefOnderweg } from '../voorwaarden/afhandeling';
import { briefCompleet } from '../voorwaarden/brief';
import type { Verzending } from '../brieven';
import type { Dag } from '../dag';
import * as eis from '../voorwaarden/zijpaden';
import { metBrief, verzendeisen, verzendvelden } from './verzendvelden';

const open = ['Bij directie', 'In onderzoek', 'Advies bij directie', 'Besloten'] as const;
const dicht = ['Afgehandeld', 'Besproken', 'Ingetrokken', 'Niet in behandeling'] as const;

export const intrekken = stap({
  naam: 'intrekken',
  titel: 'Klacht ingetrokken',
  uitleg: 'De klager trekt de klacht in. Het nummer blijft; de klacht kan nog steeds tot een maatregel leiden.',
  artikel: '5.1.3',
  overgang: 'T16',
  van: open,
  naar: 'Ingetrokken',
  zijstap: true,
  wie: ['directie'],
  velden: {
    ingetrokkenOp: verplicht(dag({ label: 'Ingetrokken op', begin: 'vandaag' })),
    ingetrokkenHoe: verplicht(
      tekst({ label: 'Door wie en hoe?', hulp: 'Bijvoorbeeld: door de klager, per telefoon.' }),
    ),
    inDerMinne: verplicht(jaNee({ label: 'Is de zaak in der minne opgelost?' })),
    ...verzendvelden('L8'),
  },
  vooraf: [geenBriefOnderweg],
  voorwaarden: [
    eis.intrekdatumKan,
    ...verzendeisen,
    ...briefCompleet<Verzending & { readonly ingetrokkenOp: Dag }>('L8', ({ invoer }) => ({
      ingetrokkenOp: invoer.ingetrokkenOp,
    })),
  ],
  start: ['D7'],
  stopt: ['D1', 'D3', 'D4'],
  brieven: ['L8'],
  doe: (zaak) => {
    const { ingetrokkenOp, ingetrokkenHoe, inDerMinne } = zaak.invoer;
    const uitkomst = inDerMinne ? 'in der minne opgelost' : 'ingetrokken';
    return metBrief('L8', zaak, { ingetrokkenOp, ingetrokkenHoe, afgehandeldOp: ingetrokkenOp, uitkomst });
  },
});

export const samenvoegen = stap({
  naam: 'samenvoegen',
  titel: 'Samenvoegen met een ander dossier',
  uitleg:
    'Alleen als dezelfde melding twee keer is ingevoerd. Het nummer blijft bestaan en verwijst naar het andere; ontkoppelen kan.',
  artikel: '5.1.4',
  overgang: 'T17',
  van: open,
  naar: 'Samengevoegd',
  zijstap: true,
  wie: ['directie'],
  velden: {
    samengevoegdMet: verplicht(tekst({ label: 'Nummer van het andere dossier', hulp: 'Bijvoorbeeld K2026-001.' })),
    reden: verplicht(tekst({ label: 'Waarom is het dezelfde melding?' })),
  },
  vooraf: [geenBriefOnderweg],
  voorwaarden: [eis.anderNummer],
  stopt: ['D1', 'D3', 'D4'],
  doe: (zaak) => [
    wijzigKlacht(zaak, {
      samengevoegdMet: zaak.invoer.samengevoegdMet,
      samenvoegReden: zaak.invoer.reden,
      samengevoegdVanuit: zaak.klacht.fase,
      uitkomst: 'samengevoegd',
      afgehandeldOp: zaak.stand.vandaag,
    }),
  ],
});

export const ontkoppelen = stap({
  naam: 'ontkoppelen',
  titel: 'Samenvoeging ongedaan maken',
  uitleg: 'Het dossier gaat terug naar de fase waarin het was.',
  artikel: '5.1.4',
  overgang: 'T17',
  van: ['Samengevoegd'],
  zijstap: true,
  wie: ['directie'],
  velden: { reden: verplicht(tekst({ label: 'Waarom?' })) },
  voorwaarden: [],
  start: ['D1', 'D3', 'D4'],
  doe: (zaak) => [
    wijzigKlacht(zaak, {
      fase: zaak.klacht.samengevoegdVanuit ?? 'Bij directie',
      samengevoegdMet: null,
      samenvoegReden: zaak.invoer.reden,
      samengevoegdVanuit: null,
      uitkomst: null,
      afgehandeldOp: null,
    }),
  ],
});

const alleMetNummer = [...open, ...dicht, 'Gearchiveerd'] as const;

const metOfZonder = (nummers: readonly string[], nummer: string, met: boolean): readonly string[] => {
  const rest = nummers.filter((n) => n !== nummer);
  return met ? [...rest, nummer] : rest;
};
/** An earlier round is frozen (T15). */
const laatsteRondeVan = ({ rijen }: Stand, nummer: string): readonly Klacht[] =>
  rijen.klachten.filter((k) => k.nummer === nummer && k.heropendAls === null);

export const koppelen = stap({
  naam: 'koppelen',
  titel: 'Samenhang met een ander dossier',
  uitleg:
    'Klagers over dezelfde gebeurtenis houden elk hun eigen nummer en brieven; de dossiers verwijzen naar elkaar.',
  artikel: '5.1.4',
  overgang: '',
  van: alleMetNummer,
  zijstap: true,
  wie: ['directie', 'behandelaar'],
  velden: { samengevoegdMet: verplicht(tekst({ label: 'Nummer van het andere dossier' })) },
  voorwaarden: [eis.anderNummer],
  noemt: (invoer) => [invoer.samengevoegdMet],
  doe: (zaak) => {
    const { klacht, stand, invoer } = zaak;
    const { nummer } = klacht;
    const ander = invoer.samengevoegdMet;
    const aan = !klacht.gekoppeld.includes(ander);
    return [
      wijzigKlacht(zaak, { gekoppeld: metOfZonder(klacht.gekoppeld, ander, aan) }),
      ...laatsteRondeVan(stand, ander).map((k): Wijziging => {
        const gekoppeld = nummer === null ? k.gekoppeld : metOfZonder(k.gekoppeld, nummer, aan);
        return { tabel: 'klachten', id: k.id, nieuw: false, waarden: { gekoppeld } };
      }),
    ];
  },
});

export const markeerGeschil = stap({
  naam: 'markeerGeschil',
  titel: 'Geschil aan of uit',
  uitleg:
    'Een geschil gaat over juridische kanten of een verschil van inzicht. Het telt apart; nummer en agenda blijven.',
  artikel: '1',
  overgang: 'T19',
  van: alleMetNummer,
  zijstap: true,
  wie: ['directie'],
  velden: {
    geschil: verplicht(jaNee({ label: 'Is dit een geschil?' })),
    geschilReden: verplicht(tekst({ label: 'Waarom?' })),
  },
  voorwaarden: [],
  doe: (zaak) => [
    wijzigKlacht(zaak, { ...zaak.invoer, geschilSinds: zaak.invoer.geschil ? zaak.stand.vandaag : null }),
  ],
});

/** What belongs to the complaint itself and so goes along into the next round. */
const meegenomen = (k: ReturnType<typeof nieuweKlacht>): Klachtwaarden => {
  const {
    soort,
    ontvangstdatum,
    gemeldOp,
    registratiedatum,
    kanaal,
    herkomst,
    ontvangenDoor,
    vastgelegdDoor,
    anoniem,
  } = k;
  const { klagerNaam, klagerOrganisatie, klagerEmail, klagerAdres, relatie, machtiging, opdrachtgever, trajectnummer } =
    k;
  const { betrokkenMedewerkers, grondslag, rubriek, aard, omschrijving, gewensteOplossing, procedureversie, nummer } =
    k;
  return {
    ...{ soort, ontvangstdatum, gemeldOp, registratiedatum, kanaal, herkomst, ontvangenDoor, vastgelegdDoor, anoniem },
    ...{ klagerNaam, klagerOrganisatie, klagerEmail, klagerAdres, relatie, machtiging, opdrachtgever, trajectnummer },
    ...{ betrokkenMedewerkers, grondslag, rubriek, aard, omschrijving, gewensteOplossing, procedureversie, nummer },
  };
};

export const heropenen = stap({
  naam: 'heropenen',
  titel: 'Heropenen in een nieuwe ronde',
  uitleg:
    'De eerste ronde blijft zoals zij was. De nieuwe ronde heeft hetzelfde nummer en een eigen termijn vanaf vandaag.',
  artikel: '5.2.4',
  overgang: 'T15',
  van: dicht,
  zijstap: true,
  wie: ['directie'],
  velden: {
    heropenReden: verplicht(keuze(heropenredenen, { label: 'Waarom?' })),
    toelichting: verplicht(tekstvak({ label: 'Toelichting' })),
  },
  vooraf: [eis.laatsteRonde],
  voorwaarden: [eis.binnenHeropentermijn],
  start: ['D3', 'D4'],
  doe: (zaak) => {
    const { klacht, stand, invoer } = zaak;
    const { id: _id, versie: _versie, ...leeg } = nieuweKlacht('');
    const ronde = klacht.ronde + 1;
    return [
      wijzigKlacht(zaak, { heropendAls: ronde }),
      {
        tabel: 'klachten',
        id: `${klacht.id.replace(/-r\d+$/, '')}-r${ronde}`,
        nieuw: true,
        waarden: {
          ...leeg,
          ...meegenomen(klacht),
          ronde,
          fase: 'Bij directie',
          heropenReden: invoer.heropenReden,
          heropenToelichting: invoer.toelichting,
          heropendOp: stand.vandaag,
          termijnTot: eindeAfhandeling(nieuweKlacht(''), stand.vandaag),
          // The complainant has already heard that it was received (5.1.3).
          ontvangstberichtUiterlijk: klacht.ontvangstberichtUiterlijk,
          ontvangstberichtVerzondenOp: klacht.ontvangstberichtVerzondenOp,
          nagekomen: isNagekomen(stand, stand.vandaag),
        },
      },
    ];
  },
});
