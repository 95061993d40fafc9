// Wat typen de mensen in de tests bij elke stap? De gewone invoer van scenario G1 (UWV, donderdag 2 april 2026).
import { anna, bea, dirk, nico } from './mensen';

export const dossier = 'dossier-1';
export type Invoer = Readonly<Record<string, unknown>>;

const advies = 'De afgesproken datum is niet gehaald.';

export const gewoon = {
  melden: {
    ontvangstdatum: '2026-04-02',
    kanaal: 'e-mail',
    klagerNaam: 'Mevrouw Klaagster',
    klagerEmail: 'klaagster@uwv.voorbeeld.example',
    relatie: 'opdrachtgever: UWV',
    soort: 'klacht',
    omschrijving: 'Het eindrapport kwam drie weken te laat.',
    overMedewerker: false,
  },
  registreren: {
    soort: 'klacht',
    grondslag: ['afspraken niet nagekomen'],
    rubriek: 'overig',
    aard: 'zakelijk',
    herkomst: 'extern',
    klagerEmail: 'klaagster@uwv.voorbeeld.example',
    klagerAdres: 'Postbus 1, 2160 AA Lisse',
    opdrachtgever: 'UWV',
  },
  toelaten: {
    vanOpdrachtgever: true,
    relatieBeeindigd: false,
    tuchtrechtelijk: false,
    behandelaar: bea.id,
    complexiteit: 'complex',
    termijnTot: '2026-04-30',
    claimMogelijk: false,
    verzendwijze: 'e-mail',
  },
  nietInBehandeling: { besluitReden: 'tuchtrechtelijk', verzendwijze: 'e-mail' },
  bevindingen: {
    bronnen: ['dossier van het traject'],
    wederhoor: 'niet van toepassing',
    bevindingen: 'Het rapport lag te wachten op een handtekening.',
    onderdelen: [{ onderdeel: `${dossier}.1`, advies: 'gegrond', toelichting: advies }],
    dossierplaats: 'Map K2026-001',
  },
  besluiten: {
    onderdelen: [{ onderdeel: `${dossier}.1`, oordeel: 'gegrond', motivering: advies }],
    wijze: 'excuses',
    wijzeToelichting: 'Wij tekenen rapporten voortaan binnen twee dagen.',
    relatieoverweging: 'Een grote opdrachtgever; wij bellen ook.',
    boodschapper: dirk.id,
    wijzeVanBericht: 'schriftelijk',
  },
  berichten: { afhandelingsverslag: 'Besluit en excuses verzonden.', verzendwijze: 'e-mail' },
  posten: { gepostOp: '2026-04-03' },
  bespreken: {
    overlegdatum: '2026-05-06',
    aanwezigen: [dirk.id, bea.id, nico.id],
    leerpunt: 'Een rapport mag niet op een handtekening wachten.',
    consensus: true,
    maatregelen: [{ soort: 'preventief', tekst: 'Vervanger aanwijzen voor het tekenen.' }],
  },
  archiveren: {},
} satisfies Readonly<Record<string, Invoer>>;

export type Hoofdstap = keyof typeof gewoon;

/** Who does each step of G1, and on which day. */
export const wanneer = {
  melden: ['2026-04-02', anna],
  registreren: ['2026-04-03', dirk],
  toelaten: ['2026-04-03', dirk],
  nietInBehandeling: ['2026-04-03', dirk],
  bevindingen: ['2026-04-21', bea],
  besluiten: ['2026-04-23', dirk],
  berichten: ['2026-04-24', dirk],
  posten: ['2026-04-24', dirk],
  bespreken: ['2026-05-06', nico],
  archiveren: ['2026-05-07', dirk],
} as const;
