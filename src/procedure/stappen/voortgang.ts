// Wat kan er tijdens het onderzoek veranderen? Behandelaar, termijn, verlenging, vragen aan de klager en wederhoor (5.1.3, 5.1.6, 5.1.7, 5.2.1)
import { isDeskundig } from '../deskundigheid';
import { maakBrief } from '../brieven';
import type { Verzending } from '../brieven';
import { nlDag } from '../dag';
import type { Dag } from '../dag';
import { anderen, seintje } from '../seintje';
import { stap, wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Zaak } from '../stand';
import { dag, jaNee, persoon, tekst, tekstvak, verplicht } from '../velden';
import { behandelaarGeschikt, termijnNietVoorbij, termijnTweeTotVierWeken } from '../voorwaarden/behandeling';
import { alsVerstuurd, briefCompleet } from '../voorwaarden/brief';
import * as eis from '../voorwaarden/voortgang';
import { optioneleVerzendvelden, metBrief, verzendeisen, verzendvelden } from './verzendvelden';

export const ontvangstBevestigen = stap({
  naam: 'ontvangstBevestigen',
  titel: 'Ontvangst voorlopig bevestigen',
  uitleg:
    'Lukt het besluit over behandeling niet binnen drie werkdagen, dan hoort de klager alvast dat de klacht ontvangen is. Artikel 5.1.3 is daarmee pas voor een deel nagekomen.',
  artikel: '5.1.3',
  overgang: '',
  van: ['Bij directie'],
  zijstap: true,
  wie: ['directie'],
  velden: {
    besluitUiterlijk: verplicht(
      dag({ label: 'Het besluit volgt uiterlijk op', begin: { kolom: 'ontvangstberichtUiterlijk' } }),
    ),
    ...verzendvelden('L1'),
  },
  voorwaarden: [
    eis.besluitdatumKan,
    ...verzendeisen,
    ...briefCompleet<Verzending & { readonly besluitUiterlijk: Dag }>(
      'L1',
      () => ({}),
      ({ invoer }) => ({ besluitdatum: nlDag(invoer.besluitUiterlijk) }),
    ),
  ],
  brieven: ['L1'],
  doe: (zaak) => metBrief('L1', zaak, {}, { besluitdatum: nlDag(zaak.invoer.besluitUiterlijk) }),
});

export const wijzigBehandelaar = stap({
  naam: 'wijzigBehandelaar',
  titel: 'Andere behandelaar aanwijzen',
  uitleg: 'De directie kan een andere behandelaar aanwijzen. De termijn verandert daardoor niet.',
  artikel: '5.1.6',
  overgang: 'T09',
  van: ['In onderzoek'],
  naar: 'In onderzoek',
  zijstap: true,
  wie: ['directie'],
  velden: {
    behandelaar: verplicht(persoon({ label: 'Wie behandelt de klacht verder?' }, 'onafhankelijken')),
    termijnReden: verplicht(tekst({ label: 'Waarom wisselt de behandelaar?' })),
  },
  voorwaarden: [behandelaarGeschikt, eis.andereBehandelaar],
  brieven: ['L13'],
  doe: (zaak) => {
    const { stand, klacht, invoer } = zaak;
    return [
      wijzigKlacht(zaak, {
        ...invoer,
        behandelaarDeskundig: isDeskundig(klacht, invoer.behandelaar, stand.rijen.medewerkers),
      }),
      ...anderen(stand, invoer.behandelaar).map((m) =>
        seintje(
          stand,
          `${klacht.id}.S-${stand.lognummer}-4`,
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

type Verzetting = Verzending & { readonly termijnTot: Dag; readonly termijnReden: string };
const oudeEnNieuwe = (zaak: Zaak<Verzetting>) => ({
  oudetermijn: zaak.klacht.termijnTot === null ? '' : nlDag(zaak.klacht.termijnTot),
  termijn: nlDag(zaak.invoer.termijnTot),
  reden: zaak.invoer.termijnReden,
});

export const wijzigTermijn = stap({
  naam: 'wijzigTermijn',
  titel: 'Termijn wijzigen (binnen vier weken)',
  uitleg:
    'Binnen twee tot vier weken na ontvangst mag de datum verschuiven. Schuift zij naar later, dan krijgt de klager bericht voor de oude datum.',
  artikel: '5.1.6',
  overgang: 'T09',
  van: ['In onderzoek', 'Advies bij directie'],
  zijstap: true,
  wie: ['directie'],
  velden: {
    termijnTot: verplicht(dag({ label: 'Nieuwe datum', begin: { kolom: 'termijnTot' } })),
    termijnReden: verplicht(tekst({ label: 'Waarom?', hulp: 'Komt in de brief als de datum later wordt.' })),
    ...optioneleVerzendvelden('L4'),
  },
  voorwaarden: [
    termijnTweeTotVierWeken,
    termijnNietVoorbij,
    eis.laterMetBrief,
    eis.voorOudeDatum,
    ...verzendeisen,
    ...alsVerstuurd(briefCompleet<Verzetting>('L4', ({ invoer }) => ({ termijnTot: invoer.termijnTot }), oudeEnNieuwe)),
  ],
  brieven: ['L4'],
  doe: (zaak) => {
    const { invoer, klacht } = zaak;
    const waarden: Klachtwaarden = { termijnTot: invoer.termijnTot, termijnReden: invoer.termijnReden };
    if (invoer.verzendwijze === null) return [wijzigKlacht(zaak, waarden)];
    const verzetting: Zaak<Verzetting> = { ...zaak, invoer: { ...invoer, verzendwijze: invoer.verzendwijze } };
    return [
      wijzigKlacht(zaak, waarden),
      maakBrief('L4', zaak, { ...klacht, ...waarden }, verzetting.invoer, oudeEnNieuwe(verzetting)),
    ];
  },
});

export const verlengen = stap({
  naam: 'verlengen',
  titel: 'Termijn verlengen (na vier weken)',
  uitleg:
    'De procedure kent geen verlenging. Het kan een keer, met hoogstens vier weken, met reden en met een brief voordat de oude datum voorbij is. Het telt als te laat volgens artikel 5.1.3.',
  artikel: '5.1.7',
  overgang: 'T09',
  van: ['In onderzoek', 'Advies bij directie'],
  zijstap: true,
  wie: ['directie'],
  velden: {
    termijnTot: verplicht(dag({ label: 'Nieuwe datum' })),
    termijnReden: verplicht(tekst({ label: 'Waarom lukt het niet binnen de termijn?', hulp: 'Komt in de brief.' })),
    toestemmingKlager: jaNee({
      label: 'Stemt de klager schriftelijk in?',
      hulp: 'Alleen nodig voor een tweede verlenging.',
    }),
    ...verzendvelden('L4'),
  },
  voorwaarden: [
    eis.verlengingBinnenVierWeken,
    eis.voorOudeDatum,
    eis.eenVerlenging,
    ...verzendeisen,
    ...briefCompleet<Verzetting>('L4', ({ invoer }) => ({ termijnTot: invoer.termijnTot }), oudeEnNieuwe),
  ],
  brieven: ['L4'],
  doe: (zaak) => {
    const waarden = {
      termijnTot: zaak.invoer.termijnTot,
      verlengReden: zaak.invoer.termijnReden,
      verlengdOp: zaak.stand.vandaag,
    };
    return metBrief('L4', zaak, waarden, oudeEnNieuwe(zaak));
  },
});

export const teruggeven = stap({
  naam: 'teruggeven',
  titel: 'Terug naar de behandelaar',
  uitleg: 'Is het advies niet compleet, dan vraagt de directie de behandelaar om aanvulling. De termijn loopt door.',
  artikel: '5.2.2',
  overgang: 'T11',
  van: ['Advies bij directie'],
  naar: 'In onderzoek',
  wie: ['directie'],
  velden: { terugvraag: verplicht(tekstvak({ label: 'Wat moet de behandelaar nog uitzoeken?' })) },
  voorwaarden: [],
  brieven: ['L13'],
  doe: (zaak) => {
    const { stand, klacht, invoer } = zaak;
    return [
      wijzigKlacht(zaak, { terugvraag: invoer.terugvraag, overgedragenOp: null }),
      ...anderen(stand, klacht.behandelaar).map((m) =>
        seintje(
          stand,
          `${klacht.id}.S-${stand.lognummer}-5`,
          m,
          klacht,
          `Klacht ${klacht.nummer ?? ''} is teruggegeven`,
          [`De directie heeft een vraag over uw advies bij klacht ${klacht.nummer ?? ''}. (artikel 5.2.2)`],
        ),
      ),
    ];
  },
});
