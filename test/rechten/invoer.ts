// Wat typen we bij elke stap als alles klopt, zodat alleen rechten en fase beslissen? (5.1.1 - 5.3.2)
import { standaardSjablonen } from '../../src/procedure/briefsjablonen';
import { gewoon } from '../procedure/invoer';
import type { Invoer } from '../procedure/invoer';
import { bea, dirk, nico } from '../procedure/mensen';
import { kenmerk, seintje, vandaag } from './toestand';

const perMail = { verzendwijze: 'e-mail' };
const reden = 'Daarom.';
const zin = 'Dat bleek uit de steekproef.';

export const invoerVan: Readonly<Record<string, Invoer>> = {
  ...gewoon,
  zelfAfhandelen: {
    ...{ eenvoudigProbleem: true, formeleBehandeling: false, claimMogelijk: false, tuchtrechtelijk: false },
    ...{ watGedaan: 'Uitgelegd.', tevreden: 'ja', rapportage: 'Gebeld.' },
  },
  kennisnemen: { ...perMail, afdoendeReden: reden },
  tochBehandelen: { afdoendeReden: reden },
  ontvangstBevestigen: { besluitUiterlijk: '2026-05-08', ...perMail },
  vervallen: { vervallenReden: reden },
  afdoende: { watGedaan: 'Uitgelegd.', tevreden: 'ja', ...perMail },
  toelaten: { ...gewoon.toelaten, termijnTot: '2026-05-08' },
  opdrachtnemerInformeren: {
    ...{ opdrachtnemer: 'Bureau Tweede', soort: 'zelfstandig opdrachtnemer', verzekeraar: 'schadeverzekeraar' },
    ...{ email: 'bureau@voorbeeld.example', ...perMail },
  },
  wijzigBehandelaar: { behandelaar: dirk.id, termijnReden: reden },
  wijzigTermijn: { termijnTot: '2026-05-15', termijnReden: reden, ...perMail },
  verlengen: { termijnTot: '2026-05-29', termijnReden: reden, ...perMail },
  claimSchatten: { claimMogelijk: true, claimbedrag: '400,00' },
  verzekeraarGeraadpleegd: {
    ...{ opdrachtnemer: 'Bureau Proef', geraadpleegdOp: vandaag, kenmerk: 'A1', antwoord: 'Niets erkennen.' },
  },
  informatieVragen: { vraag: 'Welke dag?', antwoorddatum: '2026-05-08', ...perMail },
  antwoordOntvangen: { notitie: 'Maandag.' },
  wederhoorVragen: { medewerker: nico.id, samenvatting: 'Kort.', vraag: 'Wat zei u?', antwoorddatum: '2026-05-08' },
  bijlageToevoegen: {
    ...{ kenmerk: 'c'.repeat(32), naam: 'foto.jpg', soort: 'image/jpeg', bytes: '2048', sha256: 'd'.repeat(64) },
    plaats: 'c'.repeat(32),
  },
  bijlageVerwijderen: { kenmerk, reden },
  wederhoorGeven: { reactie: 'Ik zei niets.' },
  zonderOordeel: {
    ...{ uitkomst: 'in der minne opgelost', zonderOordeelReden: reden, wijze: 'gesprek', boodschapper: dirk.id },
    wijzeVanBericht: 'schriftelijk',
  },
  teruggeven: { terugvraag: 'Waarom?' },
  posten: { gepostOp: vandaag },
  bespreken: { ...gewoon.bespreken, aanwezigen: [dirk.id] },
  tevredenheidVragen: perMail,
  tevredenheidVastleggen: { tevreden: 'ja', tevredenOp: vandaag, tevredenBron: 'per telefoon' },
  heropenen: { heropenReden: 'eigen fout', toelichting: reden },
  intrekken: { ingetrokkenOp: vandaag, ingetrokkenHoe: 'per telefoon', inDerMinne: false, ...perMail },
  samenvoegen: { samengevoegdMet: 'K2026-002', reden },
  ontkoppelen: { reden },
  koppelen: { samengevoegdMet: 'K2026-002' },
  markeerGeschil: { geschil: true, geschilReden: reden },
  maatregelVoorstellen: { soort: 'corrigerend', oorzaak: 'planning en tijd', tekst: 'Planbord.' },
  maatregelBesluiten: { besluit: 'afgewezen', overweging: reden },
  maatregelBekendmaken: { bekendgemaaktVia: 'intern overleg', bekendgemaaktOp: vandaag },
  maatregelVoortgang: { voortgang: 'Bijna klaar.' },
  maatregelVerplaatsen: { einddatum: '2026-06-01', verplaatsReden: reden },
  maatregelUitvoeren: { uitgevoerdOp: vandaag, bewijs: 'Foto.', documenten: 'geen documentwijziging' },
  maatregelBeoordelen: {
    ...{ juistheid: 'juist', doeltreffendheid: 'doeltreffend', doelmatigheid: 'doelmatig' },
    ...{ juistheidReden: zin, doeltreffendheidReden: zin, doelmatigheidReden: zin },
  },
  maatregelSluiten: {},
  maatregelBijstellen: { tekst: 'Digitaal planbord.' },
  corrigeren: { klagerNaam: 'Mevrouw Klager', reden },
  langerBewaren: { bewaarTot: '2030-01-01', bewaarReden: reden },
  anonimiseren: { reden: 'Bewaartermijn verstreken.' },
  oudeKlachtenInlezen: {
    bestand: 'klachten-oud.xlsx',
    regels: [
      {
        ...{ dossier: `oud-${'0'.repeat(24)}`, ontvangstdatum: '2022-03-01', afgehandeldOp: '2022-03-20' },
        ...{ soort: 'klacht', omschrijving: 'Rapport te laat.' },
      },
    ],
  },
  jaarOpenen: { dag: '2024-12-31' },
  jaarBespreken: { besprokenOp: vandaag, aanwezigen: [dirk.id], conclusies: 'Goed.' },
  besluitAfronden: { nummer: 'B2026-01', status: 'Gedaan', toelichting: reden },
  jaarVaststellen: {},
  presentatieBewaren: { presentatieLink: 'evaluatie-2025.pptx', presentatieHash: '0a'.repeat(32) },
  jaarHeropenen: { heropenReden: reden },
  verzonden: { bericht: seintje.id, verzondenOp: vandaag, gelukt: true },
  inrichten: { organisatie: 'Proef', naam: 'Eva', email: 'eva@voorbeeld.example' },
  medewerkerOpslaan: { email: 'nieuw@voorbeeld.example', naam: 'Nel', rollen: ['medewerker'], actief: true },
  jaarVullen: { dag: '2028-01-01' },
  vrijeDagOpslaan: { dag: '2026-12-24', naam: 'Kantoor dicht', teltAlsVrij: true },
  instellingOpslaan: { sleutel: 'contact', waarde: 'de directie' },
  financierOpslaan: { naam: 'UWV', soort: 'UWV' },
  briefOpslaan: { brief: 'L8', ...standaardSjablonen.L8 },
  briefHerstellen: { brief: 'L8' },
  terugzetten: { tabel: 'medewerkers', rij: bea.id },
  handwijzigingAanvaarden: { tabel: 'medewerkers', rij: bea.id, gezien: 'zo', reden },
};
