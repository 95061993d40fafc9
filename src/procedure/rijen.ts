// Welke rijen kent het register? Een rij is platte data; kolommen, koppen en codering staan in register/tabellen.
import type { Dag } from './dag';
import type * as lijst from './lijsten';
import type { Bijlagesoort } from './bijlagesoorten';
import type { Fase, Keuze } from './lijsten';
import type { PersoonId, Tijdstip } from './persoonlijk';
import type { Jaarevaluatie } from './jaarevaluatie';
import type { Klacht, Onderdeel } from './klacht';
import type { Maatregel } from './maatregel';

export type { Jaarevaluatie, Klacht, Maatregel, Onderdeel, PersoonId, Tijdstip };

/** One executing contractor who must consult his insurer because of a claim (5.1.6). */
export interface Verzekering {
  readonly id: string;
  readonly versie: number;
  readonly klacht: string;
  readonly nummer: string | null;
  readonly opdrachtnemer: string;
  readonly soort: Keuze<typeof lijst.opdrachtnemersoorten>;
  readonly verzekeraar: Keuze<typeof lijst.verzekeraarsoorten>;
  readonly geinformeerdOp: Dag | null;
  readonly geraadpleegdOp: Dag | null;
  readonly kenmerk: string | null;
  readonly antwoord: string | null;
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
  readonly via: Keuze<typeof lijst.verzendwijzen>;
  /** Firm and version of the procedure as they were then: head and foot of the letter, for when it is opened again (R7.1). */
  readonly afzender: string | null;
  readonly procedureversie: string | null;
  readonly onderwerp: string;
  readonly tekst: string;
  /** What the register found when it looked whether the letter holds all that it must (1.7). */
  readonly inhoudscontrole: string | null;
  readonly status: 'te verzenden' | 'op de post te doen' | 'verzonden' | 'mislukt';
  readonly gemaaktOp: Tijdstip;
  readonly gemaaktDoor: PersoonId;
  readonly verzondenOp: Dag | null;
  readonly pogingen: number;
  readonly fout: string | null;
}

/** File in the folder of a dossier (5.2.1); the bytes themselves stand beside the register. */
export interface Bijlage {
  readonly id: string;
  readonly versie: number;
  readonly klacht: string;
  readonly nummer: string | null;
  readonly ronde: number;
  /** Phase of the dossier when it was added: who may see it goes by that. */
  readonly fase: Fase;
  /** As the person gave it; can hold names. */
  readonly naam: string;
  readonly soort: Bijlagesoort;
  readonly bytes: number;
  readonly sha256: string | null;
  /** Of the host's file; says nothing by itself. */
  readonly plaats: string;
  readonly toegevoegdDoor: PersoonId;
  readonly toegevoegdOp: Tijdstip;
  /** From then on the file itself is gone. */
  readonly verwijderdOp: Tijdstip | null;
  readonly verwijderdDoor: PersoonId | null;
  readonly verwijderReden: string | null;
}

/** Body that provides the finances for assignments (5.2.4). */
export interface Financier {
  readonly id: string;
  readonly versie: number;
  readonly naam: string;
  readonly soort: string;
  readonly adres: string | null;
  readonly toelichting: string | null;
}

/** Text of a letter as the directie changed it; without a row the standard text holds. */
export interface Briefsjabloon {
  readonly id: string;
  readonly versie: number;
  readonly onderwerp: string;
  readonly sjabloon: string;
}

export interface Medewerker {
  readonly id: PersoonId;
  readonly versie: number;
  readonly naam: string;
  readonly rollen: readonly Keuze<typeof lijst.rollen>[];
  readonly actief: boolean;
  /** Kinds of complaint this person knows most about (R6.4). */
  readonly deskundigheid: readonly Keuze<typeof lijst.rubrieken>[];
  readonly waarnemingDoor: PersoonId | null;
  readonly waarnemingVan: Dag | null;
  readonly waarnemingTot: Dag | null;
}

export interface VrijeDagRij {
  readonly id: Dag;
  readonly versie: number;
  readonly naam: string;
  readonly teltAlsVrij: boolean;
}

/** Decision or action of a yearly evaluation, followed up in the next one (5.3.2). */
export interface Evaluatiebesluit {
  readonly id: string;
  readonly versie: number;
  readonly nummer: string;
  readonly jaar: number;
  readonly tekst: string;
  readonly eigenaar: PersoonId | null;
  readonly einddatum: Dag | null;
  readonly status: Keuze<typeof lijst.besluitstatussen>;
  readonly toelichting: string | null;
  readonly afgerondOp: Dag | null;
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
  readonly jaarevaluatie: Jaarevaluatie;
  readonly besluiten: Evaluatiebesluit;
  readonly verzekering: Verzekering;
  readonly berichten: Bericht;
  readonly bijlagen: Bijlage;
  readonly medewerkers: Medewerker;
  readonly financiers: Financier;
  readonly brieven: Briefsjabloon;
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
