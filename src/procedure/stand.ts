// Wat weet een beslissing, en wat komt eruit? Alleen data: wie, nu, de kalender en de rijen die het aangaan.
import type { Dag } from './dag';
import { nieuweKlacht } from './nieuwe-klacht';
import type {
  Bericht,
  Bijlage,
  Jaarevaluatie,
  Klacht,
  Maatregel,
  Medewerker,
  Onderdeel,
  Rijen,
  Tabelnaam,
  Tijdstip,
  Verzekering,
  Wijziging,
} from './rijen';
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
  /** Only for a step about a row that somebody changed by hand: how it stands in its tab. */
  readonly inBlad?: Bladrij;
  /** Only for a step that needs the whole register counted. */
  readonly geteld?: Geteld;
}

/** What no step can count in its own rows (5.3.2). */
export interface Geteld {
  readonly jaar?: {
    /** The figures as they will be frozen, as JSON. */
    readonly cijfers: string;
    /** Numbers of dossiers on which the balance of the year does not close (K01). */
    readonly sluitNiet: readonly string[];
  };
  /** What the register proposes about a measure, from the evidence. */
  readonly voorstel?: Pick<Maatregel, 'voorstel' | 'voorstelReden'>;
}

export interface Bladrij {
  readonly tabel: Tabelnaam;
  readonly id: string;
  /** How often it stands there. */
  readonly aantal: number;
  /** Mark of what stands there and of what is logged; the screen sends the one it saw. */
  readonly gezien: string;
  /** Columns in which it differs from what is logged. */
  readonly anders: readonly Celverschil[];
}

export interface Celverschil {
  readonly kolom: string;
  readonly kop: string;
  /** A value that no row can have there when somebody typed something else. */
  readonly is: unknown;
  /** Steps that fill this column, by title. */
  readonly stappen: readonly string[];
}

export interface Opdracht {
  /** Row id of the dossier, measure or evaluation; for a new dossier the idempotency key of the intake. Empty for the register itself. */
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
  readonly verzekering: readonly Verzekering[];
  readonly bijlagen: readonly Bijlage[];
  /** The measure or evaluation the step is about; of a dossier step null. */
  readonly maatregel: Maatregel | null;
  readonly jaarevaluatie: Jaarevaluatie | null;
  readonly invoer: I;
}

/** The case around one dossier, from the rows of the state. */
export const zaakVan = (stand: Stand, dossier: string): Zaak => ({
  stand,
  klacht: stand.rijen.klachten.find((k) => k.id === dossier) ?? nieuweKlacht(dossier),
  onderdelen: stand.rijen.onderdelen.filter((o) => o.klacht === dossier),
  berichten: stand.rijen.berichten.filter((b) => b.klacht === dossier),
  verzekering: stand.rijen.verzekering.filter((v) => v.klacht === dossier),
  bijlagen: stand.rijen.bijlagen.filter((b) => b.klacht === dossier),
  maatregel: stand.rijen.maatregelen.find((m) => m.id === dossier) ?? null,
  jaarevaluatie: stand.rijen.jaarevaluatie.find((j) => j.id === dossier) ?? null,
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
