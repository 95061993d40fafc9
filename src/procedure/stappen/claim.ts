// Wat gebeurt er als een klacht tot een schadeclaim kan leiden? Schatten, laten overleggen, terugmelden (5.1.6, artikel 6)
import { briefsoorten, maakBrief } from '../brieven';
import type { Geadresseerde, Verzending } from '../brieven';
import { euro } from '../briefwaarden';
import { bovenDrempel } from '../claimdrempel';
import { opdrachtnemersoorten, verzekeraarsoorten, verzendwijzen } from '../lijsten';
import type { Verzekering } from '../rijen';
import { stap, wijzigKlacht } from '../stap';
import type { Zaak } from '../stand';
import { bedrag, dag, email, jaNee, keuze, wachtendeOpdrachtnemer, tekst, tekstvak, verplicht } from '../velden';
import { isOnderweg } from '../voorwaarden/afhandeling';
import { briefCompleet, postdatumMogelijk } from '../voorwaarden/brief';
import * as eis from '../voorwaarden/claim';
import { claimGeschat } from '../voorwaarden/behandeling';
import { verzendvelden } from './verzendvelden';

const openFasen = ['In onderzoek', 'Advies bij directie', 'Besloten', 'Afgehandeld', 'Besproken'] as const;

export const claimSchatten = stap({
  naam: 'claimSchatten',
  titel: 'Claimbedrag schatten',
  uitleg:
    'De directie schat het bedrag. Is het hoger dan 500 euro, dan overleggen de uitvoerende opdrachtnemers direct met hun verzekeraar.',
  artikel: '5.1.6',
  overgang: '',
  van: openFasen,
  zijstap: true,
  wie: ['directie'],
  velden: {
    claimMogelijk: verplicht(jaNee({ label: 'Kan er een schadeclaim volgen?' })),
    claimbedrag: bedrag({ label: 'Geschat claimbedrag in euro', toonAls: { veld: 'claimMogelijk', is: [true] } }),
  },
  voorwaarden: [claimGeschat],
  start: ['D5'],
  doe: (zaak) => {
    const [was, wordt] = [bovenDrempel(zaak.klacht), bovenDrempel(zaak.invoer)];
    // Above the threshold the clock keeps its begin; whoever comes above it anew must consult anew.
    const geschat = was && wordt ? {} : { claimGeschatOp: zaak.stand.vandaag };
    return [
      wijzigKlacht(zaak, {
        ...zaak.invoer,
        ...geschat,
        ...(!was && wordt ? { opdrachtnemerGeinformeerdOp: null } : {}),
      }),
    ];
  },
});

type Inlichting = Verzending & {
  readonly opdrachtnemer: string;
  readonly email: string | null;
  readonly feiten: string | null;
  readonly soort: Verzekering['soort'];
  readonly verzekeraar: Verzekering['verzekeraar'];
};
const opdrachtnemerVan = ({ invoer }: Zaak<Inlichting>): Geadresseerde => ({
  naam: invoer.opdrachtnemer,
  email: invoer.email,
  adres: null,
});
const extra = (zaak: Zaak<Inlichting>) => ({
  // For an employee it is the firm's own insurer.
  verzekeraar: `${zaak.invoer.soort === 'werknemer' ? 'onze' : 'uw'} ${zaak.invoer.verzekeraar}`,
  ...(zaak.invoer.feiten === null ? {} : { feiten: zaak.invoer.feiten }),
  bedrag: zaak.klacht.claimbedrag === null ? '' : euro(zaak.klacht.claimbedrag),
});

export const opdrachtnemerInformeren = stap({
  naam: 'opdrachtnemerInformeren',
  titel: 'Opdrachtnemer laten overleggen met de verzekeraar',
  uitleg:
    'Een zelfstandig opdrachtnemer overlegt met zijn eigen verzekeraar; voor een werknemer is het de verzekeraar van het bedrijf.',
  artikel: '5.1.6',
  overgang: '',
  van: openFasen,
  wie: ['directie'],
  velden: {
    opdrachtnemer: verplicht(tekst({ label: 'Welke opdrachtnemer?' })),
    soort: verplicht(keuze(opdrachtnemersoorten, { label: 'Werknemer of zelfstandige?' })),
    verzekeraar: verplicht(keuze(verzekeraarsoorten, { label: 'Welke verzekeraar?' })),
    email: email({ label: 'E-mailadres van de opdrachtnemer' }),
    feiten: tekstvak({
      label: 'Waar gaat het om?',
      hulp: 'Komt in de brief. Noem de klager alleen als het niet anders kan.',
      begin: { kolom: 'omschrijving' },
    }),
    ...verzendvelden('L10'),
    verzendwijze: verplicht(keuze(verzendwijzen, { label: 'Hoe verstuurt u de brief?' })),
  },
  vooraf: [eis.claimBovenDrempelOfGewenst],
  voorwaarden: [
    eis.adresOpdrachtnemer,
    postdatumMogelijk,
    ...briefCompleet<Inlichting>('L10', () => ({}), extra, opdrachtnemerVan),
  ],
  taak: {
    bij: 'directie',
    klok: 'D5',
    als: ({ klacht, berichten }) =>
      bovenDrempel(klacht) && klacht.opdrachtnemerGeinformeerdOp === null && !isOnderweg(berichten, ['L10']),
  },
  start: ['verzekeraar'],
  stopt: ['D5'],
  brieven: ['L10'],
  doe: (zaak) => {
    const { stand, klacht, invoer } = zaak;
    const { opdrachtnemer, soort, verzekeraar } = invoer;
    const gepost = invoer.verzendwijze === 'post' ? invoer.gepostOp : null;
    const rij = { klacht: klacht.id, nummer: klacht.nummer, opdrachtnemer, soort, verzekeraar };
    return [
      wijzigKlacht(zaak, gepost === null ? {} : briefsoorten.L10.naVerzending(klacht, gepost)),
      {
        tabel: 'verzekering',
        id: `${klacht.id}.V-${stand.lognummer}`,
        nieuw: true,
        waarden: { ...rij, geinformeerdOp: stand.vandaag, geraadpleegdOp: null, kenmerk: null, antwoord: null },
      },
      maakBrief('L10', zaak, klacht, invoer, extra(zaak), opdrachtnemerVan(zaak)),
    ];
  },
});

export const verzekeraarGeraadpleegd = stap({
  naam: 'verzekeraarGeraadpleegd',
  titel: 'Antwoord van de verzekeraar vastleggen',
  uitleg: 'De opdrachtnemer meldt terug wanneer hij zijn verzekeraar sprak, met kenmerk en antwoord.',
  artikel: '5.1.6',
  overgang: '',
  van: openFasen,
  wie: ['directie', 'behandelaar'],
  velden: {
    opdrachtnemer: verplicht(wachtendeOpdrachtnemer({ label: 'Welke opdrachtnemer?' })),
    geraadpleegdOp: verplicht(dag({ label: 'Wanneer overlegd?', begin: 'vandaag' })),
    kenmerk: verplicht(tekst({ label: 'Kenmerk van de verzekeraar' })),
    antwoord: verplicht(tekstvak({ label: 'Wat was het antwoord?' })),
  },
  vooraf: [eis.opdrachtnemerWacht],
  voorwaarden: [eis.opdrachtnemerBekend, eis.raadplegingKan],
  taak: { bij: 'directie', klok: 'verzekeraar', als: ({ klacht }) => klacht.wachtOpVerzekeraarSinds !== null },
  stopt: ['verzekeraar'],
  doe: (zaak) => {
    const { opdrachtnemer, ...waarden } = zaak.invoer;
    const wachtend = zaak.verzekering.filter((v) => v.geraadpleegdOp === null);
    const anderen = wachtend.some((v) => v.opdrachtnemer !== opdrachtnemer);
    return [
      wijzigKlacht(zaak, anderen ? {} : { wachtOpVerzekeraarSinds: null }),
      ...wachtend
        .filter((v) => v.opdrachtnemer === opdrachtnemer)
        .map((v) => ({ tabel: 'verzekering' as const, id: v.id, nieuw: false, waarden })),
    ];
  },
});
