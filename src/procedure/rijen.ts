// Welke rijen kent het register? Een rij is platte data; kolommen, koppen en codering staan in register/tabellen.
import type { Dag } from './dag';
import type {
  Fase,
  Keuze,
  aarden,
  bronnen,
  complexiteiten,
  grondslagen,
  herkomsten,
  kanalen,
  maatregelsoorten,
  oordelen,
  redenenNietInBehandeling,
  relaties,
  rollen,
  rubrieken,
  schriftelijkAdvies,
  soorten,
  totaaloordelen,
  uitkomsten,
  verzendwijzen,
  wederhoorKeuzes,
  wijzenVanAfhandeling,
  wijzenVanBericht,
} from './lijsten';

/** Local time in Europe/Amsterdam, `JJJJ-MM-DDTuu:mm:ss`. */
export type Tijdstip = string;
/** Lower-case e-mail address: the key of a person on every host. */
export type PersoonId = string;

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
  /** Kind of a paper letter that still has to be posted. */
  readonly openBrief: string | null;
  // Ontvangst (5.1.1 - 5.1.4)
  readonly soort: Keuze<typeof soorten> | null;
  readonly ontvangstdatum: Dag | null;
  readonly gemeldOp: Dag | null;
  readonly registratiedatum: Dag | null;
  readonly kanaal: Keuze<typeof kanalen> | null;
  readonly herkomst: Keuze<typeof herkomsten> | null;
  readonly ontvangenDoor: PersoonId | null;
  readonly vastgelegdDoor: PersoonId | null;
  readonly geadviseerdSchriftelijk: Keuze<typeof schriftelijkAdvies> | null;
  readonly geadviseerdToelichting: string | null;
  readonly klagerNaam: string | null;
  readonly klagerOrganisatie: string | null;
  readonly klagerEmail: string | null;
  readonly klagerAdres: string | null;
  readonly relatie: Keuze<typeof relaties> | null;
  readonly opdrachtgever: string | null;
  readonly trajectnummer: string | null;
  readonly betrokkenMedewerkers: readonly PersoonId[];
  readonly grondslag: readonly Keuze<typeof grondslagen>[];
  readonly rubriek: Keuze<typeof rubrieken> | null;
  readonly aard: Keuze<typeof aarden> | null;
  readonly omschrijving: string | null;
  readonly gewensteOplossing: string | null;
  // Behandeling (5.1.5 - 5.1.7)
  readonly inBehandeling: boolean | null;
  readonly besluitReden: Keuze<typeof redenenNietInBehandeling> | null;
  readonly besluitToelichting: string | null;
  readonly besluitBehandelingOp: Dag | null;
  readonly besluitBehandelingDoor: PersoonId | null;
  readonly ontvangstberichtUiterlijk: Dag | null;
  readonly ontvangstberichtVerzondenOp: Dag | null;
  readonly behandelaar: PersoonId | null;
  readonly complexiteit: Keuze<typeof complexiteiten> | null;
  readonly termijnTot: Dag | null;
  readonly claimMogelijk: boolean | null;
  readonly claimbedrag: number | null;
  // Onderzoek (5.2.1)
  readonly bronnen: readonly Keuze<typeof bronnen>[];
  readonly bevindingen: string | null;
  readonly wederhoor: Keuze<typeof wederhoorKeuzes> | null;
  readonly wederhoorOp: Dag | null;
  readonly wederhoorVerslag: string | null;
  readonly dossierplaats: string | null;
  readonly suggesties: string | null;
  readonly overgedragenOp: Dag | null;
  // Besluit (5.2.2)
  readonly oordeel: Keuze<typeof totaaloordelen> | null;
  readonly oordeelOp: Dag | null;
  readonly oordeelDoor: PersoonId | null;
  readonly onderzochtDoorBeslisser: boolean | null;
  readonly wijze: Keuze<typeof wijzenVanAfhandeling> | null;
  readonly wijzeToelichting: string | null;
  readonly relatieoverweging: string | null;
  readonly boodschapper: PersoonId | null;
  readonly wijzeVanBericht: Keuze<typeof wijzenVanBericht> | null;
  readonly wijzeVanBerichtReden: string | null;
  // Resultaat (5.2.3 - 5.3.1)
  readonly afhandelingsverslag: string | null;
  readonly berichtVerzondenOp: Dag | null;
  readonly uitkomst: Keuze<typeof uitkomsten> | null;
  readonly afgehandeldOp: Dag | null;
  readonly besprokenOp: Dag | null;
  readonly overlegnummer: string | null;
  readonly consensus: boolean | null;
  readonly leerpunt: string | null;
  readonly gearchiveerdOp: Dag | null;
  // Systeem
  readonly procedureversie: string | null;
  readonly gewijzigdOp: Tijdstip | null;
  readonly gewijzigdDoor: PersoonId | null;
  readonly laatsteOpdracht: string | null;
}

/** Element of a complaint, judged by itself (besluit 5). */
export interface Onderdeel {
  readonly id: string;
  readonly versie: number;
  readonly klacht: string;
  readonly volgnummer: number;
  readonly omschrijving: string;
  readonly advies: Keuze<typeof oordelen> | null;
  readonly adviesToelichting: string | null;
  readonly oordeel: Keuze<typeof oordelen> | null;
  readonly motivering: string | null;
}

/** Corrective or preventive measure (5.2.5). */
export interface Maatregel {
  readonly id: string;
  readonly versie: number;
  readonly nummer: string;
  readonly klachtnummers: readonly string[];
  readonly soort: Keuze<typeof maatregelsoorten>;
  readonly bron: 'overleg' | 'advies' | 'directie' | 'jaarevaluatie';
  readonly tekst: string;
  readonly status: 'Voorgesteld';
  readonly voorgesteldOp: Dag;
  readonly voorgesteldDoor: PersoonId;
  readonly overlegnummer: string | null;
}

/** Internal meeting (5.2.5); one row per day on which one was held. */
export interface Overleg {
  readonly id: string;
  readonly versie: number;
  readonly nummer: string;
  readonly datum: Dag;
  readonly aanwezigen: readonly PersoonId[];
  readonly notulist: PersoonId;
}

/** Letter or notice; a clock stops at `verzondenOp`, never earlier (besluit 9). */
export interface Bericht {
  readonly id: string;
  readonly versie: number;
  readonly klacht: string | null;
  readonly nummer: string | null;
  readonly soort: string;
  readonly aan: string;
  readonly adres: string | null;
  readonly via: Keuze<typeof verzendwijzen>;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly status: 'te verzenden' | 'op de post te doen' | 'verzonden' | 'mislukt';
  readonly gemaaktOp: Tijdstip;
  readonly gemaaktDoor: PersoonId;
  readonly verzondenOp: Dag | null;
  readonly pogingen: number;
  readonly fout: string | null;
}

export interface Medewerker {
  readonly id: PersoonId;
  readonly versie: number;
  readonly naam: string;
  readonly rollen: readonly Keuze<typeof rollen>[];
  readonly actief: boolean;
}

export interface VrijeDagRij {
  readonly id: Dag;
  readonly versie: number;
  readonly naam: string;
  readonly teltAlsVrij: boolean;
}

/** Setting or, in the table `systeem`, a counter or log position. */
export interface Sleutelwaarde {
  readonly id: string;
  readonly versie: number;
  readonly waarde: string;
}

/** Every table by name; the order is that of the tabs. */
export interface Rijtypen {
  readonly klachten: Klacht;
  readonly onderdelen: Onderdeel;
  readonly maatregelen: Maatregel;
  readonly overleg: Overleg;
  readonly berichten: Bericht;
  readonly medewerkers: Medewerker;
  readonly vrijeDagen: VrijeDagRij;
  readonly instellingen: Sleutelwaarde;
  readonly systeem: Sleutelwaarde;
}
export type Tabelnaam = keyof Rijtypen;
export type Rijen = { readonly [T in Tabelnaam]: readonly Rijtypen[T][] };

/** A change of one row: all columns when `nieuw`, otherwise only the changed ones. `versie` is the register's. */
export type Wijziging = {
  readonly [T in Tabelnaam]: {
    readonly tabel: T;
    readonly id: string;
    readonly nieuw: boolean;
    readonly waarden: Partial<Omit<Rijtypen[T], 'id' | 'versie'>>;
  };
}[Tabelnaam];
