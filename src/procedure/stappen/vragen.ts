// Wat vragen we de klager of de betrokken medewerker tijdens het onderzoek? (5.2.1, A-15)
import { maakBrief } from '../brieven';
import type { Geadresseerde, Verzending } from '../brieven';
import { nlDag } from '../dag';
import type { Dag } from '../dag';
import { naamVan } from '../persoon';
import { stap, wijzigKlacht } from '../stap';
import type { Zaak } from '../stand';
import { dag, jaNee, persoon, tekst, tekstvak, verplicht } from '../velden';
import { briefCompleet } from '../voorwaarden/brief';
import * as eis from '../voorwaarden/voortgang';
import { metBrief, tekstvelden, verzendeisen, verzendvelden } from './verzendvelden';

const openFasen = ['Bij directie', 'In onderzoek', 'Advies bij directie', 'Besloten'] as const;

const vraagExtra = ({ invoer }: Zaak<{ readonly vraag: string; readonly antwoorddatum: Dag }>) => ({
  vraag: invoer.vraag,
  antwoorddatum: nlDag(invoer.antwoorddatum),
});

export const informatieVragen = stap({
  naam: 'informatieVragen',
  titel: 'De klager iets vragen',
  uitleg:
    'Een vraag, een uitnodiging voor een gesprek of een verzoek om machtiging. De termijn loopt door; het dossier krijgt het label "wacht op klager".',
  artikel: '5.2.1',
  overgang: '',
  van: openFasen,
  zijstap: true,
  wie: ['directie', 'behandelaar'],
  velden: {
    vraag: verplicht(tekstvak({ label: 'Wat vraagt u?' })),
    antwoorddatum: verplicht(dag({ label: 'Antwoord graag uiterlijk op' })),
    ...verzendvelden('L5'),
  },
  voorwaarden: [
    eis.antwoorddatumKan,
    ...verzendeisen,
    ...briefCompleet<Verzending & { readonly vraag: string; readonly antwoorddatum: Dag }>(
      'L5',
      () => ({}),
      vraagExtra,
    ),
  ],
  brieven: ['L5'],
  doe: (zaak) => metBrief('L5', zaak, { wachtOpKlagerSinds: zaak.stand.vandaag }, vraagExtra(zaak)),
});

export const antwoordOntvangen = stap({
  naam: 'antwoordOntvangen',
  titel: 'Antwoord van de klager ontvangen',
  uitleg: 'Wat de klager antwoordt, staat daarna vast; het label "wacht op klager" verdwijnt.',
  artikel: '5.2.1',
  overgang: '',
  van: openFasen,
  wie: ['directie', 'behandelaar'],
  velden: {
    machtigingGezien: jaNee({ label: 'Is de machtiging nu gezien?' }),
    notitie: verplicht(tekst({ label: 'Wat is er ontvangen?', hulp: 'Kort; het stuk zelf gaat in het dossier.' })),
  },
  vooraf: [eis.wachtOpKlager],
  voorwaarden: [],
  doe: (zaak) => [
    wijzigKlacht(zaak, {
      wachtOpKlagerSinds: null,
      laatsteAntwoord: zaak.invoer.notitie,
      ...(zaak.invoer.machtigingGezien === true ? { machtiging: 'gezien' as const } : {}),
    }),
  ],
});

const beklaagdeVan = (zaak: Zaak<{ readonly medewerker: string }>): Geadresseerde => ({
  naam: naamVan(zaak.stand.rijen.medewerkers, zaak.invoer.medewerker),
  email: zaak.invoer.medewerker,
  adres: null,
});
type Wederhoorvraag = {
  readonly medewerker: string;
  readonly samenvatting: string;
  readonly vraag: string;
  readonly antwoorddatum: Dag;
  readonly brieftekst: string | null;
  readonly briefBewust: boolean | null;
};
const wederhoorExtra = (zaak: Zaak<Wederhoorvraag>) => ({
  ...vraagExtra(zaak),
  samenvatting: zaak.invoer.samenvatting,
});

export const wederhoorVragen = stap({
  naam: 'wederhoorVragen',
  titel: 'Wederhoor vragen',
  uitleg:
    'De betrokken medewerker krijgt een samenvatting en vragen, met niet meer persoonsgegevens dan nodig, en kan daarna zelf antwoorden.',
  artikel: '5.2.1',
  overgang: '',
  van: ['In onderzoek'],
  zijstap: true,
  wie: ['behandelaar', 'directie'],
  velden: {
    medewerker: verplicht(
      persoon({ label: 'Aan wie?', hulp: 'Een medewerker over wie de klacht gaat.' }, 'betrokkenen'),
    ),
    samenvatting: verplicht(
      tekstvak({ label: 'Samenvatting', hulp: 'Noem de klager alleen als het niet anders kan.' }),
    ),
    vraag: verplicht(tekstvak({ label: 'Vragen' })),
    antwoorddatum: verplicht(dag({ label: 'Antwoord graag uiterlijk op' })),
    ...tekstvelden('L11'),
  },
  vooraf: [eis.gaatOverIemand],
  voorwaarden: [
    eis.isBetrokkene,
    eis.antwoorddatumKan,
    ...briefCompleet<Wederhoorvraag>('L11', () => ({}), wederhoorExtra, beklaagdeVan),
  ],
  brieven: ['L11'],
  doe: (zaak) => {
    const { brieftekst, briefBewust } = zaak.invoer;
    const verzending: Verzending = { verzendwijze: 'e-mail', brieftekst, briefBewust, gepostOp: null };
    return [
      wijzigKlacht(zaak, {}),
      maakBrief('L11', zaak, zaak.klacht, verzending, wederhoorExtra(zaak), beklaagdeVan(zaak)),
    ];
  },
});

export const wederhoorGeven = stap({
  naam: 'wederhoorGeven',
  titel: 'Uw kant van de zaak',
  uitleg: 'U bent gevraagd om te reageren op een klacht. U ziet alleen dit formulier, niet het dossier.',
  artikel: '5.2.1',
  overgang: '',
  van: ['In onderzoek'],
  wie: ['beklaagde'],
  velden: { reactie: verplicht(tekstvak({ label: 'Uw reactie', hulp: 'Noteer geen medische details.' })) },
  vooraf: [eis.isUitgenodigdVoorWederhoor],
  voorwaarden: [],
  taak: {
    bij: 'beklaagde',
    klok: null,
    als: ({ klacht, berichten }) => klacht.wederhoorReacties === null && berichten.some((b) => b.soort === 'L11'),
  },
  doe: (zaak) => {
    const { stand, klacht, invoer } = zaak;
    const eerder = klacht.wederhoorReacties === null ? '' : `${klacht.wederhoorReacties}\n\n`;
    const reactie = `${eerder}${stand.wie.naam}, ${nlDag(stand.vandaag)}:\n${invoer.reactie}`;
    return [wijzigKlacht(zaak, { wederhoorReacties: reactie, wederhoor: 'gehoord', wederhoorOp: stand.vandaag })];
  },
});
