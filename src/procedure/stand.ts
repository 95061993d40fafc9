// Wat weet een beslissing, en wat komt eruit? Alleen data: wie, nu, de kalender en de rijen die het aangaan.
import type { Dag } from './dag';
import type { Bericht, Klacht, Medewerker, Onderdeel, Rijen, Tabelnaam, Tijdstip, Wijziging } from './rijen';
import type { Kalender } from './werkdagen';
import type { Weigering } from './weigering';

export interface Stand {
  /** From the host's identity, never from the request. */
  readonly wie: Medewerker;
  readonly nu: Tijdstip;
  readonly vandaag: Dag;
  readonly kalender: Kalender;
  /** The rows concerned, small tables whole. */
  readonly rijen: Rijen;
  /** Number of the log entry this decision would get; new ids are made of it. */
  readonly lognummer: number;
}

export interface Opdracht {
  /** Row id of the dossier; for a new one the idempotency key of the intake. Empty for steps on the register itself. */
  readonly dossier: string;
  /** Version of the dossier the person saw; 0 for a new one. */
  readonly versie: number;
  /** Idempotency key of this command. */
  readonly sleutel: string;
  /** One step, or several that are one form and one commit (besluit 1). */
  readonly stappen: readonly { readonly stap: string; readonly invoer: unknown }[];
}

export type Beslissing =
  | { readonly soort: 'wijzigingen'; readonly wijzigingen: readonly Wijziging[]; readonly stappen: readonly string[] }
  | { readonly soort: 'al gedaan' }
  | { readonly soort: 'weigeringen'; readonly weigeringen: readonly Weigering[] };

/** What a step and its conditions look at. */
export interface Zaak<I = unknown> {
  readonly stand: Stand;
  readonly klacht: Klacht;
  readonly onderdelen: readonly Onderdeel[];
  readonly berichten: readonly Bericht[];
  readonly invoer: I;
}

const leeg: Omit<Klacht, 'id'> = {
  versie: 0,
  nummer: null,
  ronde: 1,
  fase: 'Nieuw',
  volgendeStap: null,
  actieBij: null,
  actiedatum: null,
  openBrief: null,
  soort: null,
  ontvangstdatum: null,
  gemeldOp: null,
  registratiedatum: null,
  kanaal: null,
  herkomst: null,
  ontvangenDoor: null,
  vastgelegdDoor: null,
  geadviseerdSchriftelijk: null,
  geadviseerdToelichting: null,
  klagerNaam: null,
  klagerOrganisatie: null,
  klagerEmail: null,
  klagerAdres: null,
  relatie: null,
  opdrachtgever: null,
  trajectnummer: null,
  betrokkenMedewerkers: [],
  grondslag: [],
  rubriek: null,
  aard: null,
  omschrijving: null,
  gewensteOplossing: null,
  inBehandeling: null,
  besluitReden: null,
  besluitToelichting: null,
  besluitBehandelingOp: null,
  besluitBehandelingDoor: null,
  ontvangstberichtUiterlijk: null,
  ontvangstberichtVerzondenOp: null,
  behandelaar: null,
  complexiteit: null,
  termijnTot: null,
  claimMogelijk: null,
  claimbedrag: null,
  bronnen: [],
  bevindingen: null,
  wederhoor: null,
  wederhoorOp: null,
  wederhoorVerslag: null,
  dossierplaats: null,
  suggesties: null,
  overgedragenOp: null,
  oordeel: null,
  oordeelOp: null,
  oordeelDoor: null,
  onderzochtDoorBeslisser: null,
  wijze: null,
  wijzeToelichting: null,
  relatieoverweging: null,
  boodschapper: null,
  wijzeVanBericht: null,
  wijzeVanBerichtReden: null,
  afhandelingsverslag: null,
  berichtVerzondenOp: null,
  uitkomst: null,
  afgehandeldOp: null,
  besprokenOp: null,
  overlegnummer: null,
  consensus: null,
  leerpunt: null,
  gearchiveerdOp: null,
  procedureversie: null,
  gewijzigdOp: null,
  gewijzigdDoor: null,
  laatsteOpdracht: null,
};
/** The dossier before its first step. */
export const nieuweKlacht = (id: string): Klacht => ({ id, ...leeg });

/** The case around one dossier, from the rows of the state. */
export const zaakVan = (stand: Stand, dossier: string): Zaak => ({
  stand,
  klacht: stand.rijen.klachten.find((k) => k.id === dossier) ?? nieuweKlacht(dossier),
  onderdelen: stand.rijen.onderdelen.filter((o) => o.klacht === dossier),
  berichten: stand.rijen.berichten.filter((b) => b.klacht === dossier),
  invoer: null,
});

/** The state as it would be after these changes; several steps of one command build on each other. */
export const pasToe = (rijen: Rijen, wijzigingen: readonly Wijziging[]): Rijen => {
  const uit: Record<Tabelnaam, readonly (object & { readonly id: string })[]> = { ...rijen };
  for (const w of wijzigingen) {
    uit[w.tabel] = w.nieuw
      ? [...uit[w.tabel], Object.assign({ versie: 0 }, w.waarden, { id: w.id })]
      : uit[w.tabel].map((rij) => (rij.id === w.id ? { ...rij, ...w.waarden } : rij));
  }
  return uit as unknown as Rijen;
};
