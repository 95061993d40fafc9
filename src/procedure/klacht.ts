// Wat staat er in een klachtdossier? Een rij per dossier en ronde, in de blokken van artikel 3.2, en haar onderdelen.
import type { Dag } from './dag';
import type * as lijst from './lijsten';
import type { Fase, Keuze } from './lijsten';
import type { PersoonId, Tijdstip } from './persoonlijk';

/** One row per dossier and round (3.2). Money in whole cents, days as strings, an empty field is null. */
export interface Klacht {
  readonly id: string;
  readonly versie: number;
  readonly nummer: string | null;
  readonly ronde: number;
  readonly fase: Fase;
  readonly volgendeStap: string | null;
  readonly actieBij: string | null;
  readonly actiedatum: Dag | null;
  /** Names of the steps that are due now, the one whose turn it is first. */
  readonly openTaken: readonly string[];
  /** Kind of a paper letter that still has to be posted. */
  readonly openBrief: string | null;
  /** How many rows of elements and insurers belong to this dossier, so that one deleted by hand is missed. */
  readonly aantalDelen: number | null;
  // Ontvangst (5.1.1 - 5.1.4)
  readonly soort: Keuze<typeof lijst.soorten> | null;
  readonly ontvangstdatum: Dag | null;
  readonly gemeldOp: Dag | null;
  readonly registratiedatum: Dag | null;
  readonly kanaal: Keuze<typeof lijst.kanalen> | null;
  readonly herkomst: Keuze<typeof lijst.herkomsten> | null;
  readonly ontvangenDoor: PersoonId | null;
  readonly vastgelegdDoor: PersoonId | null;
  readonly geadviseerdSchriftelijk: Keuze<typeof lijst.schriftelijkAdvies> | null;
  readonly geadviseerdToelichting: string | null;
  readonly anoniem: boolean | null;
  readonly klagerNaam: string | null;
  readonly klagerOrganisatie: string | null;
  readonly klagerEmail: string | null;
  readonly klagerAdres: string | null;
  readonly relatie: Keuze<typeof lijst.relaties> | null;
  readonly machtiging: Keuze<typeof lijst.machtigingen> | null;
  readonly opdrachtgever: string | null;
  readonly trajectnummer: string | null;
  readonly datumGebeurtenis: Dag | null;
  readonly betrokkenMedewerkers: readonly PersoonId[];
  readonly grondslag: readonly Keuze<typeof lijst.grondslagen>[];
  readonly rubriek: Keuze<typeof lijst.rubrieken> | null;
  readonly aard: Keuze<typeof lijst.aarden> | null;
  readonly omschrijving: string | null;
  readonly gewensteOplossing: string | null;
  readonly buitenProcedure: boolean | null;
  /** Entered after the evaluation of its year was frozen. */
  readonly nagekomen: boolean | null;
  readonly oudNummer: string | null;
  /** What was corrected, when, by whom and why, with what it said before (T22). */
  readonly verbeteringen: string | null;
  /** File of an old register that this dossier came from; null for all that began here. */
  readonly herkomstbestand: string | null;
  /** What that file said besides, as it stood there. */
  readonly oudeGegevens: string | null;
  // Zelf afgehandeld (5.1.2)
  readonly eenvoudigProbleem: boolean | null;
  readonly watGedaan: string | null;
  readonly rapportage: string | null;
  readonly rapportageOp: Dag | null;
  readonly kennisgenomenOp: Dag | null;
  readonly afdoendeReden: string | null;
  // Behandeling (5.1.5 - 5.1.7)
  /** Answers to the three guidelines, kept as evidence of the admission. */
  readonly vanOpdrachtgever: boolean | null;
  readonly relatieBeeindigd: boolean | null;
  readonly tuchtrechtelijk: boolean | null;
  readonly inBehandeling: boolean | null;
  readonly besluitReden: Keuze<typeof lijst.redenenNietInBehandeling> | null;
  readonly besluitToelichting: string | null;
  readonly besluitBehandelingOp: Dag | null;
  readonly besluitBehandelingDoor: PersoonId | null;
  readonly ontvangstberichtUiterlijk: Dag | null;
  readonly ontvangstberichtVerzondenOp: Dag | null;
  /** Interim acknowledgement L1: received in time, but 5.1.3 only in part. */
  readonly voorlopigBevestigdOp: Dag | null;
  readonly behandelaar: PersoonId | null;
  /** Did he know this kind of complaint best when he was chosen? Null when nobody did (R6.4); stays when names go. */
  readonly behandelaarDeskundig: boolean | null;
  readonly complexiteit: Keuze<typeof lijst.complexiteiten> | null;
  readonly termijnTot: Dag | null;
  /** End of the term as first set; later moves do not help the figures (K09). */
  readonly eersteTermijn: Dag | null;
  readonly verlengdOp: Dag | null;
  readonly verlengReden: string | null;
  readonly termijnReden: string | null;
  /** A label with a date, never a pause. */
  readonly wachtOpKlagerSinds: Dag | null;
  readonly claimMogelijk: boolean | null;
  readonly claimbedrag: number | null;
  readonly claimGeschatOp: Dag | null;
  readonly opdrachtnemerGeinformeerdOp: Dag | null;
  /** First day on which a contractor was told and has not yet reported what his insurer said. */
  readonly wachtOpVerzekeraarSinds: Dag | null;
  // Onderzoek (5.2.1)
  readonly bronnen: readonly Keuze<typeof lijst.bronnen>[];
  readonly bevindingen: string | null;
  readonly wederhoor: Keuze<typeof lijst.wederhoorKeuzes> | null;
  readonly wederhoorOp: Dag | null;
  readonly wederhoorVerslag: string | null;
  readonly dossierplaats: string | null;
  readonly suggesties: string | null;
  /** What the directie still wants to know (T11). */
  readonly terugvraag: string | null;
  /** Replies of the employees concerned, in their own words. */
  readonly wederhoorReacties: string | null;
  readonly laatsteAntwoord: string | null;
  readonly overgedragenOp: Dag | null;
  // Besluit (5.2.2)
  readonly oordeel: Keuze<typeof lijst.totaaloordelen> | null;
  readonly oordeelOp: Dag | null;
  readonly oordeelDoor: PersoonId | null;
  readonly onderzochtDoorBeslisser: boolean | null;
  readonly wijze: Keuze<typeof lijst.wijzenVanAfhandeling> | null;
  readonly wijzeToelichting: string | null;
  readonly relatieoverweging: string | null;
  readonly boodschapper: PersoonId | null;
  readonly wijzeVanBericht: Keuze<typeof lijst.wijzenVanBericht> | null;
  readonly wijzeVanBerichtReden: string | null;
  // Resultaat (5.2.3 - 5.3.1)
  readonly afhandelingsverslag: string | null;
  readonly berichtVerzondenOp: Dag | null;
  /** Day by which the letter asks the complainant to react. */
  readonly reactieTot: Dag | null;
  readonly uitkomst: Keuze<typeof lijst.uitkomsten> | null;
  readonly afgehandeldOp: Dag | null;
  readonly besprokenOp: Dag | null;
  readonly overlegnummer: string | null;
  readonly consensus: boolean | null;
  readonly leerpunt: string | null;
  readonly oorzaak: Keuze<typeof lijst.oorzaken> | null;
  readonly tevreden: Keuze<typeof lijst.tevredenheden> | null;
  readonly tevredenOp: Dag | null;
  readonly tevredenBron: string | null;
  readonly verwezenNaar: string | null;
  readonly verwezenOp: Dag | null;
  readonly geschil: boolean | null;
  readonly geschilReden: string | null;
  readonly geschilSinds: Dag | null;
  readonly gekoppeld: readonly string[];
  readonly samengevoegdMet: string | null;
  readonly samengevoegdVanuit: Fase | null;
  readonly ingetrokkenHoe: string | null;
  readonly ingetrokkenOp: Dag | null;
  readonly heropenReden: Keuze<typeof lijst.heropenredenen> | null;
  readonly heropendOp: Dag | null;
  readonly heropenToelichting: string | null;
  /** Number of the round that followed this one. */
  readonly heropendAls: number | null;
  readonly samenvoegReden: string | null;
  readonly vervallenReden: string | null;
  readonly gearchiveerdOp: Dag | null;
  readonly bewaarTot: Dag | null;
  readonly bewaarReden: string | null;
  readonly geanonimiseerdOp: Dag | null;
  // Systeem
  readonly procedureversie: string | null;
  readonly gewijzigdOp: Tijdstip | null;
  readonly gewijzigdDoor: PersoonId | null;
  /** Whom a deputy replaced when he did the last step. */
  readonly gewijzigdNamens: PersoonId | null;
  readonly laatsteOpdracht: string | null;
}

/** Element of a complaint, judged by itself (besluit 5). */
export interface Onderdeel {
  readonly id: string;
  readonly versie: number;
  readonly klacht: string;
  readonly volgnummer: number;
  readonly omschrijving: string;
  readonly advies: Keuze<typeof lijst.oordelen> | null;
  readonly adviesToelichting: string | null;
  readonly oordeel: Keuze<typeof lijst.oordelen> | null;
  readonly motivering: string | null;
}
