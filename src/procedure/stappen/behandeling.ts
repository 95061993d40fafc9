// Neemt de directie de klacht in behandeling, door wie en tot wanneer? (5.1.3, 5.1.5, 5.1.6)
import { briefsoorten, briefwaarden, maakBrief } from '../brieven';
import type { Briefnaam, Verzending } from '../brieven';
import { complexiteiten, redenenNietInBehandeling, verzendwijzen } from '../lijsten';
import type { Klacht, Onderdeel, Wijziging } from '../rijen';
import { collega, seintje } from '../seintje';
import { stap, wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Zaak } from '../stand';
import { bedrag, brief, dag, jaNee, keuze, lijst, persoon, tekstvak, verplicht } from '../velden';
import type { Waarden } from '../velden';
import * as eis from '../voorwaarden/behandeling';

export const verzendvelden = (soort: string) => ({
  verzendwijze: verplicht(keuze(verzendwijzen, { label: 'Hoe verstuurt u de brief?' })),
  gepostOp: dag({
    label: 'Al op de post gedaan op',
    hulp: 'Laat leeg als de brief nog op de post moet; leg de verzending dan later vast.',
    toonAls: { veld: 'verzendwijze', is: ['post'] },
  }),
  brieftekst: brief(soort)({
    label: 'Brief aan de klager',
    hulp: 'Bekijk en verander de brief. Leeg laten geeft de standaardtekst.',
  }),
});
const verzendeisen = [eis.verzendadresBekend, eis.postdatumMogelijk];

/** Letter row plus what the dossier becomes when the letter has already gone out on paper. */
export const metBrief = (naam: Briefnaam, zaak: Zaak<Verzending>, waarden: Klachtwaarden): readonly Wijziging[] => {
  const klacht = { ...zaak.klacht, ...waarden };
  const gepost = zaak.invoer.verzendwijze === 'post' ? zaak.invoer.gepostOp : null;
  return [
    wijzigKlacht(zaak, { ...waarden, ...(gepost === null ? {} : briefsoorten[naam].naVerzending(klacht, gepost)) }),
    maakBrief(naam, klacht, zaak.onderdelen, zaak.stand, zaak.invoer),
  ];
};

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
  behandelaar: verplicht(persoon({ label: 'Wie behandelt de klacht?', hulp: 'Niet iemand over wie de klacht gaat.' })),
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

const toelatenKlacht = ({ stand, invoer }: Zaak<Waarden<typeof toelatenVelden>>): Klachtwaarden => ({
  inBehandeling: true,
  besluitBehandelingOp: stand.vandaag,
  besluitBehandelingDoor: stand.wie.id,
  behandelaar: invoer.behandelaar,
  complexiteit: invoer.complexiteit,
  termijnTot: invoer.termijnTot,
  claimMogelijk: invoer.claimMogelijk,
  claimbedrag: invoer.claimbedrag,
});

const straks =
  <I>(waarden: (zaak: Zaak<I>) => Klachtwaarden) =>
  (zaak: Zaak<I>): { klacht: Klacht; onderdelen: readonly Onderdeel[] } => ({
    klacht: { ...zaak.klacht, ...waarden(zaak) },
    onderdelen: zaak.onderdelen,
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
  voorwaarden: [
    eis.vanOfNamensOpdrachtgever,
    eis.exRelatieAlleenGedraging,
    eis.nietTuchtrechtelijk,
    eis.behandelaarGeschikt,
    eis.termijnTweeTotVierWeken,
    eis.termijnNietVoorbij,
    eis.claimGeschat,
    ...verzendeisen,
    eis.briefCompleet('L2', straks(toelatenKlacht)),
  ],
  taak: { bij: 'directie', klok: 'D1' },
  stopt: ['D1'],
  brieven: ['L2', 'L13'],
  doe: (zaak) => {
    const { klacht, stand, invoer } = zaak;
    const teksten =
      invoer.onderdelen.length > 0
        ? invoer.onderdelen.map((o) => o.omschrijving)
        : [briefwaarden(klacht, [], stand).omschrijving];
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
      ...collega(stand, invoer.behandelaar).map((m) =>
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
  voorwaarden: [eis.redenToegelicht, ...verzendeisen, eis.briefCompleet('L3', straks(weigerKlacht))],
  start: ['D2'],
  stopt: ['D1', 'D2', 'D3', 'D4'],
  brieven: ['L3'],
  doe: (zaak) => metBrief('L3', zaak, weigerKlacht(zaak)),
});
