// Wat als de ontvanger het zelf kan oplossen, of als er niets meer te doen is? (5.1.2, 5.1.5 "afdoende behandeld")
import { briefsoorten, maakBrief } from '../brieven';
import type { Verzending } from '../brieven';
import { tevredenheden } from '../lijsten';
import type { Klacht, Wijziging } from '../rijen';
import { stap, wijzigKlacht } from '../stap';
import type { Klachtwaarden } from '../stap';
import type { Zaak } from '../stand';
import { jaNee, keuze, tekst, tekstvak, verplicht } from '../velden';
import { geenBriefOnderweg } from '../voorwaarden/afhandeling';
import { alsVerstuurd, briefCompleet } from '../voorwaarden/brief';
import * as eis from '../voorwaarden/zelf';
import { inschrijving } from './registreren';
import { optioneleVerzendvelden, verzendeisen } from './verzendvelden';

export const zelfAfhandelen = stap({
  naam: 'zelfAfhandelen',
  titel: 'Zelf afhandelen',
  uitleg:
    'Een opmerking, vraag of eenvoudig probleem mag de ontvanger zelf afhandelen. De directie krijgt daarvan altijd een verslag.',
  artikel: '5.1.2',
  overgang: 'T02',
  van: ['Ontvangen'],
  naar: 'Zelf afgehandeld',
  wie: ['ontvanger'],
  velden: {
    eenvoudigProbleem: verplicht(
      jaNee({ label: 'Is het een eenvoudig probleem?', hulp: 'Bij een klacht moet dit "ja" zijn.' }),
    ),
    formeleBehandeling: verplicht(jaNee({ label: 'Wil de klager een formele behandeling?' })),
    claimMogelijk: verplicht(jaNee({ label: 'Kan er een schadeclaim volgen?' })),
    tuchtrechtelijk: verplicht(jaNee({ label: 'Gaat het over tuchtrecht van een beroepsgroep?' })),
    watGedaan: verplicht(tekstvak({ label: 'Wat heeft u gedaan?' })),
    tevreden: verplicht(keuze(tevredenheden, { label: 'Is de klager tevreden?' })),
    rapportage: verplicht(tekstvak({ label: 'Verslag aan de directie', hulp: 'Vormvrij; een paar zinnen is genoeg.' })),
  },
  voorwaarden: [eis.magZelf, eis.geenFormeleBehandeling, eis.geenClaim, eis.geenTucht],
  doe: (zaak) => {
    const { formeleBehandeling: _f, tuchtrechtelijk: _t, ...waarden } = zaak.invoer;
    const { vandaag } = zaak.stand;
    return [wijzigKlacht(zaak, { ...waarden, rapportageOp: vandaag, tevredenOp: vandaag, tevredenBron: 'ontvanger' })];
  },
});

type Kort = eis.OptioneleVerzending & { readonly afdoendeReden: string | null };

const kortVelden = {
  afdoendeReden: tekstvak({
    label: 'Waarom is dit afdoende?',
    hulp: 'Nodig als niet vaststaat dat de klager tevreden is.',
  }),
  ...optioneleVerzendvelden('L6-kort'),
};

const afdoendeKlacht = ({ stand, invoer }: Zaak<Kort>, gedaan: string | null): Klachtwaarden => ({
  afdoendeReden: invoer.afdoendeReden,
  watGedaan: gedaan,
  kennisgenomenOp: stand.vandaag,
  uitkomst: 'afdoende behandeld',
});

type KortVerstuurd = Verzending & { readonly afdoendeReden: string | null };
const kortEisen = [eis.afdoendeGemotiveerd, eis.korteBriefBijKlacht];
const korteBrief = <I extends KortVerstuurd>(straks: (zaak: Zaak<I>) => Klachtwaarden) =>
  alsVerstuurd<I>([...verzendeisen, ...briefCompleet<I>('L6-kort', straks)]);

/** Without a letter it is handled at once; with one, as soon as that has been sent. */
const rondAf = (zaak: Zaak<Kort>, waarden: Klachtwaarden): readonly Wijziging[] => {
  const { stand, invoer } = zaak;
  const klacht: Klacht = { ...zaak.klacht, ...waarden };
  if (invoer.verzendwijze === null)
    return [wijzigKlacht(zaak, { ...waarden, fase: 'Afgehandeld', afgehandeldOp: stand.vandaag })];
  const verzending: Verzending = { ...invoer, verzendwijze: invoer.verzendwijze };
  const gepost = verzending.verzendwijze === 'post' ? verzending.gepostOp : null;
  const daarna = gepost === null ? {} : briefsoorten['L6-kort'].naVerzending(klacht, gepost);
  return [wijzigKlacht(zaak, { ...waarden, ...daarna }), maakBrief('L6-kort', zaak, klacht, verzending)];
};

const gelezenKlacht = (zaak: Zaak<Kort>): Klachtwaarden => ({
  ...afdoendeKlacht(zaak, zaak.klacht.watGedaan),
  ...inschrijving(zaak).waarden,
});

export const kennisnemen = stap({
  naam: 'kennisnemen',
  titel: 'Kennisnemen: afdoende behandeld',
  uitleg: 'De directie ziet alles wat zelf is afgehandeld, geeft het een nummer en oordeelt of het afdoende is.',
  artikel: '5.1.2',
  overgang: 'T04',
  van: ['Zelf afgehandeld'],
  wie: ['directie'],
  velden: kortVelden,
  vooraf: [geenBriefOnderweg],
  voorwaarden: [...kortEisen, ...korteBrief<KortVerstuurd>(gelezenKlacht)],
  taak: { bij: 'directie', klok: 'registratie' },
  start: ['D7'],
  stopt: ['registratie', 'D1', 'D3', 'D4'],
  brieven: ['L6-kort'],
  doe: (zaak) => [...rondAf(zaak, gelezenKlacht(zaak)), ...inschrijving(zaak).tellers],
});

const geenReactie = { tevreden: null, tevredenOp: null, tevredenBron: null } as const;

export const tochBehandelen = stap({
  naam: 'tochBehandelen',
  titel: 'Toch verder behandelen',
  uitleg:
    'Is de zelf afgehandelde zaak niet afdoende, dan neemt de directie haar over. De klok liep sinds de ontvangst.',
  artikel: '5.1.2',
  overgang: 'T05',
  van: ['Zelf afgehandeld'],
  naar: 'Bij directie',
  wie: ['directie'],
  velden: { afdoendeReden: verplicht(tekst({ label: 'Waarom is het niet afdoende?' })) },
  vooraf: [geenBriefOnderweg],
  voorwaarden: [],
  stopt: ['registratie'],
  doe: (zaak) => {
    const { waarden, tellers } = inschrijving(zaak);
    // What the complainant thought of the first answer says nothing of the treatment that begins now (5.2.4).
    const opnieuw = { kennisgenomenOp: zaak.stand.vandaag, uitkomst: null, ...geenReactie };
    return [wijzigKlacht(zaak, { ...zaak.invoer, ...opnieuw, ...waarden }), ...tellers];
  },
});

export const afdoende = stap({
  naam: 'afdoende',
  titel: 'Afdoende behandeld',
  uitleg:
    'De directie beslist dat er niets meer te doen is: de klager is tevreden, of het signaal vraagt geen verder antwoord.',
  artikel: '5.1.5',
  overgang: 'T08',
  van: ['Bij directie'],
  wie: ['directie'],
  velden: {
    watGedaan: verplicht(tekstvak({ label: 'Wat is er gedaan, door wie en wanneer?' })),
    tevreden: verplicht(keuze(tevredenheden, { label: 'Is de klager tevreden?' })),
    ...kortVelden,
  },
  vooraf: [geenBriefOnderweg],
  voorwaarden: [
    ...kortEisen,
    ...korteBrief<KortVerstuurd & { readonly watGedaan: string }>((zaak) =>
      afdoendeKlacht(zaak, zaak.invoer.watGedaan),
    ),
  ],
  start: ['D7'],
  stopt: ['D1', 'D3', 'D4'],
  brieven: ['L6-kort'],
  doe: (zaak) =>
    rondAf(zaak, {
      ...afdoendeKlacht(zaak, zaak.invoer.watGedaan),
      tevreden: zaak.invoer.tevreden,
      tevredenOp: zaak.stand.vandaag,
      tevredenBron: 'directie',
      besluitBehandelingOp: zaak.stand.vandaag,
      besluitBehandelingDoor: zaak.stand.wie.id,
    }),
});
