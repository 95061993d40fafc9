// Neemt de directie de klacht in behandeling, door wie en tot wanneer? (5.1.3, 5.1.5, 5.1.6)
import { langst } from '../briefwaarden';
import { isDeskundig } from '../deskundigheid';
import { kort } from '../knippen';
import { complexiteiten, redenenNietInBehandeling } from '../lijsten';
import { anderen, seintje } from '../seintje';
import { stap } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Zaak } from '../stand';
import { bedrag, dag, jaNee, keuze, lijst, persoon, tekstvak, verplicht } from '../velden';
import type { Waarden } from '../velden';
import { geenBriefOnderweg } from '../voorwaarden/afhandeling';
import * as eis from '../voorwaarden/behandeling';
import { briefCompleet } from '../voorwaarden/brief';
import { metBrief, verzendeisen, verzendvelden } from './verzendvelden';

const toelatenVelden = {
  vanOpdrachtgever: verplicht(
    jaNee({
      label: 'Komt de klacht van of namens een opdrachtgever?',
      hulp: 'Een cliënt in een traject, of iemand met een machtiging, geldt als namens de opdrachtgever.',
    }),
  ),
  relatieBeeindigd: verplicht(
    jaNee({
      label: 'Is de dienstverlening al beëindigd?',
      hulp: 'Dan kan alleen een klacht over een gedraging in behandeling komen.',
    }),
  ),
  tuchtrechtelijk: verplicht(jaNee({ label: 'Gaat het over tuchtrecht van een beroepsgroep?' })),
  onderdelen: lijst(
    { omschrijving: verplicht(tekstvak({ label: 'Onderdeel' })) },
    {
      label: 'Onderdelen van de klacht',
      hulp: 'Elk onderdeel krijgt straks een eigen oordeel. Leeg: de klacht is een geheel.',
    },
  ),
  behandelaar: verplicht(
    persoon({ label: 'Wie behandelt de klacht?', hulp: 'Niet iemand over wie de klacht gaat.' }, 'onafhankelijken'),
  ),
  complexiteit: verplicht(
    keuze(complexiteiten, {
      label: 'Hoe complex is de klacht?',
      hulp: 'Eenvoudig: twee weken, gemiddeld: drie, complex: vier.',
    }),
  ),
  termijnTot: verplicht(
    dag({
      label: 'Afgehandeld uiterlijk op',
      hulp: 'Twee tot vier weken na ontvangst.',
      begin: { kolom: 'termijnTot' },
    }),
  ),
  claimMogelijk: verplicht(jaNee({ label: 'Kan er een schadeclaim volgen?' })),
  claimbedrag: bedrag({ label: 'Geschat claimbedrag in euro', toonAls: { veld: 'claimMogelijk', is: [true] } }),
  ...verzendvelden('L2'),
};

const toelatenKlacht = ({ stand, klacht, invoer }: Zaak<Waarden<typeof toelatenVelden>>): Klachtwaarden => ({
  vanOpdrachtgever: invoer.vanOpdrachtgever,
  relatieBeeindigd: invoer.relatieBeeindigd,
  tuchtrechtelijk: invoer.tuchtrechtelijk,
  inBehandeling: true,
  besluitBehandelingOp: stand.vandaag,
  besluitBehandelingDoor: stand.wie.id,
  behandelaar: invoer.behandelaar,
  behandelaarDeskundig: isDeskundig(klacht, invoer.behandelaar, stand.rijen.medewerkers),
  complexiteit: invoer.complexiteit,
  termijnTot: invoer.termijnTot,
  eersteTermijn: invoer.termijnTot,
  claimMogelijk: invoer.claimMogelijk,
  claimbedrag: invoer.claimbedrag,
  claimGeschatOp: invoer.claimMogelijk ? stand.vandaag : null,
});

export const toelaten = stap({
  naam: 'toelaten',
  titel: 'In behandeling nemen',
  uitleg:
    'De directie toetst de drie richtlijnen, wijst een behandelaar aan en stelt de termijn. De klager krijgt daarvan schriftelijk bericht.',
  artikel: '5.1.6',
  overgang: 'T07',
  van: ['Bij directie'],
  naar: 'In onderzoek',
  wie: ['directie'],
  velden: toelatenVelden,
  vooraf: [eis.anoniemNietToelaatbaar, geenBriefOnderweg],
  voorwaarden: [
    eis.vanOfNamensOpdrachtgever,
    eis.derdeHeeftMachtiging,
    eis.exRelatieIsBeeindigd,
    eis.exRelatieAlleenGedraging,
    eis.nietTuchtrechtelijk,
    eis.behandelaarGeschikt,
    eis.termijnTweeTotVierWeken,
    eis.termijnNietVoorbij,
    eis.claimGeschat,
    ...verzendeisen,
    ...briefCompleet('L2', toelatenKlacht),
  ],
  taak: { bij: 'directie', klok: 'D1' },
  start: ['D5'],
  stopt: ['D1'],
  brieven: ['L2', 'L13'],
  doe: (zaak) => {
    const { klacht, stand, invoer } = zaak;
    const teksten =
      invoer.onderdelen.length > 0
        ? invoer.onderdelen.map((o) => o.omschrijving)
        : [kort(klacht.omschrijving ?? '', langst)];
    return [
      ...metBrief('L2', zaak, toelatenKlacht(zaak)),
      ...teksten.map((omschrijving, i) => ({
        tabel: 'onderdelen' as const,
        id: `${klacht.id}.${i + 1}`,
        nieuw: true,
        waarden: {
          klacht: klacht.id,
          volgnummer: i + 1,
          omschrijving,
          advies: null,
          adviesToelichting: null,
          oordeel: null,
          motivering: null,
        },
      })),
      ...anderen(stand, invoer.behandelaar).map((m) =>
        seintje(
          stand,
          `${klacht.id}.S-${stand.lognummer}-1`,
          m,
          klacht,
          `Klacht ${klacht.nummer ?? ''} is aan u toegewezen`,
          [
            `U bent aangewezen als behandelaar van klacht ${klacht.nummer ?? ''}. Wilt u de bevindingen vastleggen? (artikel 5.2.1)`,
          ],
        ),
      ),
    ];
  },
});

const weigerVelden = {
  besluitReden: verplicht(keuze(redenenNietInBehandeling, { label: 'Waarom niet in behandeling?' })),
  besluitToelichting: tekstvak({ label: 'Toelichting', hulp: 'Komt in de brief te staan.' }),
  ...verzendvelden('L3'),
};
const weigerKlacht = ({ stand, invoer }: Zaak<Waarden<typeof weigerVelden>>): Klachtwaarden => ({
  inBehandeling: false,
  besluitReden: invoer.besluitReden,
  besluitToelichting: invoer.besluitToelichting,
  besluitBehandelingOp: stand.vandaag,
  besluitBehandelingDoor: stand.wie.id,
  termijnTot: null,
});

export const nietInBehandeling = stap({
  naam: 'nietInBehandeling',
  titel: 'Niet in behandeling nemen',
  uitleg:
    'Past de klacht niet binnen de richtlijnen, dan laat de directie dat de klager per omgaande schriftelijk weten.',
  artikel: '5.1.5',
  overgang: 'T06',
  van: ['Bij directie'],
  naar: 'Niet in behandeling',
  wie: ['directie'],
  velden: weigerVelden,
  vooraf: [geenBriefOnderweg],
  voorwaarden: [eis.redenToegelicht, ...verzendeisen, ...briefCompleet('L3', weigerKlacht)],
  start: ['D2', 'D7'],
  stopt: ['D1', 'D2', 'D3', 'D4'],
  brieven: ['L3'],
  doe: (zaak) => metBrief('L3', zaak, weigerKlacht(zaak)),
});
