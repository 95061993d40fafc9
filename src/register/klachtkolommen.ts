// Welke kolommen heeft het tabblad Klachten, in de blokken Ontvangst, Behandeling, Onderzoek, Besluit en Resultaat? (3.2, R3.4)
import type { Klacht } from '../procedure/rijen';
import * as lijst from '../procedure/lijsten';
import type { Kolomschets } from './kolom';

const ontvangst = { blok: 'Ontvangst' } as const;
const behandeling = { blok: 'Behandeling' } as const;
const onderzoek = { blok: 'Onderzoek' } as const;
const besluit = { blok: 'Besluit' } as const;
const resultaat = { blok: 'Resultaat' } as const;
const systeem = { blok: 'Systeem' } as const;
const persoon = { privacy: 'persoon' } as const;
const zorg = { privacy: 'gezondheid', breedte: 320 } as const;
const dag = { codec: 'dag' } as const;

export const klachtkolommen: { readonly [K in Exclude<keyof Klacht, 'id' | 'versie'>]: Kolomschets } = {
  nummer: ['Nummer', { breedte: 100, artikel: '5.1.4' }],
  ronde: ['Ronde', { codec: 'getal', breedte: 60 }],
  fase: ['Fase', { keuzes: lijst.fasen.slice(1), breedte: 150 }],
  volgendeStap: ['Volgende stap', { breedte: 220 }],
  actieBij: ['Actie bij', {}],
  actiedatum: ['Actiedatum', { ...dag, artikel: '5.1.7' }],
  openBrief: ['Brief op de post', { breedte: 110, artikel: '5.1.3' }],
  soort: ['Soort', { ...ontvangst, keuzes: lijst.soorten, breedte: 110, artikel: '1' }],
  ontvangstdatum: ['Ontvangen op', { ...ontvangst, ...dag, artikel: '5.1.1' }],
  gemeldOp: ['Gemeld op', { ...ontvangst, ...dag }],
  registratiedatum: ['Geregistreerd op', { ...ontvangst, ...dag, artikel: '5.1.4' }],
  kanaal: ['Kanaal', { ...ontvangst, keuzes: lijst.kanalen, breedte: 100, artikel: '5.1.1' }],
  herkomst: ['Herkomst', { ...ontvangst, keuzes: lijst.herkomsten, breedte: 90, artikel: '1' }],
  ontvangenDoor: ['Ontvangen door', ontvangst],
  vastgelegdDoor: ['Vastgelegd door', { ...ontvangst, artikel: '5.1.1' }],
  geadviseerdSchriftelijk: [
    'Schriftelijk indienen geadviseerd',
    { ...ontvangst, keuzes: lijst.schriftelijkAdvies, artikel: '5.1.1' },
  ],
  geadviseerdToelichting: ['Waarom niet geadviseerd', ontvangst],
  klagerNaam: ['Klager', { ...ontvangst, ...persoon }],
  klagerOrganisatie: ['Organisatie', ontvangst],
  klagerEmail: ['E-mailadres', { ...ontvangst, ...persoon }],
  klagerAdres: ['Postadres', { ...ontvangst, ...persoon }],
  relatie: ['Relatie', { ...ontvangst, keuzes: lijst.relaties, artikel: '5.1.5' }],
  opdrachtgever: ['Financier', { ...ontvangst, artikel: '5.2.4' }],
  trajectnummer: ['Traject', { ...ontvangst, breedte: 110 }],
  betrokkenMedewerkers: ['Betrokken medewerkers', { ...ontvangst, ...persoon, codec: 'reeks' }],
  grondslag: ['Grondslag', { ...ontvangst, codec: 'reeks', keuzes: lijst.grondslagen, artikel: '3.1' }],
  rubriek: ['Rubriek', { ...ontvangst, keuzes: lijst.rubrieken, artikel: '1' }],
  aard: ['Aard', { ...ontvangst, keuzes: lijst.aarden, breedte: 90, artikel: '1' }],
  omschrijving: ['Omschrijving', { ...ontvangst, ...zorg }],
  gewensteOplossing: ['Gewenste oplossing', { ...ontvangst, ...zorg }],
  inBehandeling: ['In behandeling', { ...behandeling, codec: 'janee', artikel: '5.1.5' }],
  besluitReden: [
    'Reden niet in behandeling',
    { ...behandeling, keuzes: lijst.redenenNietInBehandeling, artikel: '5.1.5' },
  ],
  besluitToelichting: ['Toelichting op die reden', { ...behandeling, ...zorg }],
  besluitBehandelingOp: ['Besluit behandeling op', { ...behandeling, ...dag }],
  besluitBehandelingDoor: ['Besluit behandeling door', behandeling],
  ontvangstberichtUiterlijk: ['Ontvangstbericht uiterlijk', { ...behandeling, ...dag, breedte: 136, artikel: '5.1.3' }],
  ontvangstberichtVerzondenOp: [
    'Ontvangstbericht verzonden op',
    { ...behandeling, ...dag, breedte: 136, artikel: '5.1.3' },
  ],
  behandelaar: ['Behandelaar', { ...behandeling, artikel: '5.1.6' }],
  complexiteit: ['Complexiteit', { ...behandeling, keuzes: lijst.complexiteiten, breedte: 110, artikel: '5.1.6' }],
  termijnTot: ['Termijn tot', { ...behandeling, ...dag, artikel: '5.1.6' }],
  claimMogelijk: ['Claim mogelijk', { ...behandeling, codec: 'janee', artikel: '5.1.6' }],
  claimbedrag: ['Geschat claimbedrag', { ...behandeling, codec: 'geld', artikel: '5.1.6' }],
  bronnen: ['Geraadpleegde bronnen', { ...onderzoek, codec: 'reeks', keuzes: lijst.bronnen, artikel: '5.2.1' }],
  bevindingen: ['Bevindingen', { ...onderzoek, ...zorg, artikel: '5.2.1' }],
  wederhoor: ['Wederhoor', { ...onderzoek, keuzes: lijst.wederhoorKeuzes, artikel: '5.2.1' }],
  wederhoorOp: ['Gehoord op', { ...onderzoek, ...dag }],
  wederhoorVerslag: ['Verslag van het horen', { ...onderzoek, ...zorg }],
  dossierplaats: ['Plaats van het dossier', { ...onderzoek, artikel: '5.2.1' }],
  suggesties: ['Suggesties', { ...onderzoek, breedte: 320 }],
  overgedragenOp: ['Overgedragen op', { ...onderzoek, ...dag, artikel: '5.2.1' }],
  oordeel: ['Oordeel', { ...besluit, keuzes: lijst.totaaloordelen, breedte: 110, artikel: '5.2.2' }],
  oordeelOp: ['Oordeel op', { ...besluit, ...dag }],
  oordeelDoor: ['Oordeel door', besluit],
  onderzochtDoorBeslisser: ['Onderzocht door beslisser', { ...besluit, codec: 'janee' }],
  wijze: ['Wijze van afhandeling', { ...besluit, keuzes: lijst.wijzenVanAfhandeling, artikel: '5.2.2' }],
  wijzeToelichting: ['Wat gaan we doen', { ...besluit, breedte: 320 }],
  relatieoverweging: ['Overweging relatie', { ...besluit, breedte: 320, artikel: '5.2.2' }],
  boodschapper: ['Boodschapper', { ...besluit, artikel: '5.2.2' }],
  wijzeVanBericht: ['Wijze van bericht', { ...besluit, keuzes: lijst.wijzenVanBericht, artikel: '5.2.2' }],
  wijzeVanBerichtReden: ['Waarom mondeling', besluit],
  afhandelingsverslag: ['Afhandelingsverslag', { ...resultaat, ...zorg, artikel: '5.2.3' }],
  berichtVerzondenOp: ['Bericht verzonden op', { ...resultaat, ...dag, artikel: '5.1.7' }],
  uitkomst: ['Uitkomst', { ...resultaat, keuzes: lijst.uitkomsten, breedte: 140 }],
  afgehandeldOp: ['Afgehandeld op', { ...resultaat, ...dag }],
  besprokenOp: ['Besproken op', { ...resultaat, ...dag, artikel: '5.2.5' }],
  overlegnummer: ['Overleg', { ...resultaat, breedte: 100, artikel: '5.2.5' }],
  consensus: ['Consensus', { ...resultaat, codec: 'janee', artikel: '5.2.5' }],
  leerpunt: ['Leerpunt', { ...resultaat, breedte: 320, artikel: '1' }],
  gearchiveerdOp: ['Gearchiveerd op', { ...resultaat, ...dag, artikel: '5.3.1' }],
  procedureversie: ['Procedureversie', systeem],
  gewijzigdOp: ['Gewijzigd op', { ...systeem, codec: 'tijdstip' }],
  gewijzigdDoor: ['Gewijzigd door', systeem],
  laatsteOpdracht: ['Laatste opdracht', { ...systeem, verborgen: true }],
};
