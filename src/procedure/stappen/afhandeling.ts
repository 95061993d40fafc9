// Hoe wordt de klacht onderzocht, beoordeeld en beantwoord? (5.2.1, 5.2.2, 5.2.3)
import type { Verzending } from '../brieven';
import { reactieTot } from '../briefwaarden';
import { bronnen, oordelen, wederhoorKeuzes } from '../lijsten';
import type { Klacht, Onderdeel, Wijziging } from '../rijen';
import { anderen, seintje, seintjeBoodschapper } from '../seintje';
import { stap, wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Zaak } from '../stand';
import { dag, keuze, keuzes, lijst, onderdeel, tekst, tekstvak, verplicht } from '../velden';
import * as eis from '../voorwaarden/afhandeling';
import { briefCompleet } from '../voorwaarden/brief';
import { claimEerstGemeld, geenToezegging } from '../voorwaarden/claim';
import { besluitvelden } from './besluitvelden';
import { metBrief, verzendeisen, verzendvelden } from './verzendvelden';
import { voorstellenUit, voorstelvelden } from './voorstellen';

const wijzigOnderdelen = <A extends { readonly onderdeel: string }>(
  antwoorden: readonly A[],
  waarden: (antwoord: A) => Partial<Onderdeel>,
): readonly Wijziging[] =>
  antwoorden.map((a) => ({ tabel: 'onderdelen', id: a.onderdeel, nieuw: false, waarden: waarden(a) }));

export const bevindingen = stap({
  naam: 'bevindingen',
  titel: 'Bevindingen en advies vastleggen',
  uitleg:
    'De behandelaar legt vormvrij vast wat het onderzoek opleverde, adviseert per onderdeel en draagt het dossier over aan de directie.',
  artikel: '5.2.1',
  overgang: 'T10',
  van: ['In onderzoek'],
  naar: 'Advies bij directie',
  wie: ['behandelaar'],
  velden: {
    bronnen: verplicht(keuzes(bronnen, { label: 'Welke bronnen zijn geraadpleegd?' })),
    wederhoor: verplicht(keuze(wederhoorKeuzes, { label: 'Is de betrokken medewerker gehoord?' })),
    wederhoorOp: dag({ label: 'Gehoord op', toonAls: { veld: 'wederhoor', is: ['gehoord'] } }),
    wederhoorVerslag: tekstvak({ label: 'Samenvatting van het horen, of waarom niet nodig' }),
    bevindingen: verplicht(
      tekstvak({
        label: 'Bevindingen',
        hulp: 'Vormvrij. Komt in de brief aan de klager; noteer geen medische details.',
      }),
    ),
    onderdelen: verplicht(
      lijst(
        {
          onderdeel: verplicht(onderdeel({ label: 'Onderdeel' })),
          advies: verplicht(keuze(oordelen, { label: 'Advies' })),
          toelichting: verplicht(tekstvak({ label: 'Toelichting op het advies' })),
        },
        { label: 'Advies per onderdeel', begin: 'onderdelen' },
      ),
    ),
    suggesties: tekstvak({ label: 'Suggesties voor de afhandeling' }),
    maatregelen: lijst(voorstelvelden, { label: 'Maatregelen die u voorstelt' }),
    dossierplaats: verplicht(
      tekst({ label: 'Waar staat het klachtendossier?', hulp: 'Bijvoorbeeld de map of de link.' }),
    ),
  },
  voorwaarden: [eis.wederhoorVastgelegd, eis.wederhoorNietInToekomst, eis.elkOnderdeelBeantwoord],
  taak: { bij: 'behandelaar', klok: 'D3' },
  brieven: ['L13'],
  doe: (zaak) => {
    const { onderdelen, maatregelen, ...waarden } = zaak.invoer;
    const { stand, klacht } = zaak;
    const herkomst = { bron: 'advies', dag: stand.vandaag, oorzaak: null, overlegnummer: null } as const;
    return [
      wijzigKlacht(zaak, { ...waarden, overgedragenOp: stand.vandaag }),
      ...voorstellenUit(zaak, maatregelen, herkomst),
      ...wijzigOnderdelen(onderdelen, (a) => ({ advies: a.advies, adviesToelichting: a.toelichting })),
      ...anderen(stand, klacht.besluitBehandelingDoor).map((m) =>
        seintje(
          stand,
          `${klacht.id}.S-${stand.lognummer}-2`,
          m,
          klacht,
          `Advies over klacht ${klacht.nummer ?? ''} is klaar`,
          [`Het dossier van klacht ${klacht.nummer ?? ''} is overgedragen. Wilt u besluiten? (artikel 5.2.2)`],
        ),
      ),
    ];
  },
});

const totaal = (oordeelPer: readonly string[]): Klacht['oordeel'] => {
  if (oordeelPer.every((o) => o === 'gegrond')) return 'gegrond';
  return oordeelPer.every((o) => o === 'ongegrond') ? 'ongegrond' : 'deels gegrond';
};

export const besluiten = stap({
  naam: 'besluiten',
  titel: 'Besluiten: gegrond of ongegrond',
  uitleg:
    'De directie beslist per onderdeel, kiest de wijze van afhandeling en wijst aan wie de klager bericht en hoe.',
  artikel: '5.2.2',
  overgang: 'T12',
  van: ['Advies bij directie'],
  naar: 'Besloten',
  wie: ['directie'],
  velden: {
    onderdelen: verplicht(
      lijst(
        {
          onderdeel: verplicht(onderdeel({ label: 'Onderdeel' })),
          oordeel: verplicht(keuze(oordelen, { label: 'Oordeel', begin: { kolom: 'advies' } })),
          motivering: verplicht(
            tekstvak({ label: 'Motivering', hulp: 'Komt in de brief.', begin: { kolom: 'adviesToelichting' } }),
          ),
        },
        { label: 'Oordeel per onderdeel', begin: 'onderdelen' },
      ),
    ),
    ...besluitvelden,
  },
  vooraf: [claimEerstGemeld],
  voorwaarden: [
    geenToezegging,
    eis.elkOnderdeelBeantwoord,
    eis.afwijkingGemotiveerd,
    eis.boodschapperGeschikt,
    eis.mondelingToegelicht,
  ],
  taak: { bij: 'directie', klok: 'D3' },
  stopt: ['D3'],
  brieven: ['L13'],
  doe: (zaak) => {
    const { stand, klacht, invoer } = zaak;
    const { onderdelen, toezeggingBewust: _bewust, ...waarden } = invoer;
    return [
      wijzigKlacht(zaak, {
        ...waarden,
        oordeel: totaal(onderdelen.map((o) => o.oordeel)),
        oordeelOp: stand.vandaag,
        oordeelDoor: stand.wie.id,
        onderzochtDoorBeslisser: klacht.behandelaar === stand.wie.id,
      }),
      ...wijzigOnderdelen(onderdelen, (o) => ({ oordeel: o.oordeel, motivering: o.motivering })),
      ...seintjeBoodschapper(stand, klacht, invoer.boodschapper),
    ];
  },
});

type Berichten = Verzending & { readonly afhandelingsverslag: string };
const berichtenKlacht = ({ invoer, stand }: Zaak<Berichten>): Klachtwaarden => ({
  afhandelingsverslag: invoer.afhandelingsverslag,
  reactieTot: reactieTot(stand),
});

export const berichten = stap({
  naam: 'berichten',
  titel: 'De klager berichten',
  uitleg:
    'De boodschapper stuurt de klager het besluit en legt de afhandeling schriftelijk vast. De klacht is afgehandeld als de brief verzonden is.',
  artikel: '5.2.3',
  overgang: 'T13',
  van: ['Besloten'],
  wie: ['boodschapper', 'directie'],
  velden: {
    afhandelingsverslag: verplicht(
      tekstvak({
        label: 'Afhandelingsverslag',
        hulp: 'Hoe is de klacht afgehandeld? Ook invullen als de klager het eerst mondeling hoorde.',
      }),
    ),
    ...verzendvelden('L6'),
  },
  vooraf: [eis.geenBriefOnderweg],
  voorwaarden: [...verzendeisen, ...briefCompleet('L6', berichtenKlacht)],
  taak: { bij: 'boodschapper', klok: 'D4' },
  start: ['D7', 'D9'],
  stopt: ['D4'],
  brieven: ['L6'],
  doe: (zaak) => metBrief('L6', zaak, berichtenKlacht(zaak)),
});
