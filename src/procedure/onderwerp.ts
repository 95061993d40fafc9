// Waarover gaat een stap: een dossier, een maatregel, een jaarevaluatie of het register zelf? En hoe staat dat ervoor?
import { hoedanigheden, isBeklaagde, magLezen, neemtWaarVoor } from './persoon';
import type { Hoedanigheid } from './persoon';
import type { PersoonId, Tabelnaam, Tijdstip, Wijziging } from './rijen';
import type { Onderwerp, Toestand } from './stap';
import type { Zaak } from './stand';

/** The row a step is about, as far as every kind of subject has it. */
export interface Onderwerprij {
  readonly id: string;
  readonly versie: number;
  readonly toestand: Toestand;
  readonly gewijzigdOp: Tijdstip | null;
  readonly gewijzigdDoor: PersoonId | null;
  readonly laatsteOpdracht: string | null;
}

/** Only what is asked: a copy of a whole row, for every step that is looked at, costs more than the step. */
const alsOnderwerp = (rij: Omit<Onderwerprij, 'toestand'>, toestand: Toestand): Onderwerprij => ({
  id: rij.id,
  versie: rij.versie,
  toestand,
  gewijzigdOp: rij.gewijzigdOp,
  gewijzigdDoor: rij.gewijzigdDoor,
  laatsteOpdracht: rij.laatsteOpdracht,
});

/** Null when there is no such measure or evaluation; a dossier that does not exist is in phase `Nieuw`. */
export const onderwerprij = (soort: Onderwerp, zaak: Zaak): Onderwerprij | null => {
  const { klacht, maatregel, jaarevaluatie } = zaak;
  if (soort === 'maatregel') return maatregel === null ? null : alsOnderwerp(maatregel, maatregel.status);
  if (soort === 'jaarevaluatie')
    return jaarevaluatie === null ? null : alsOnderwerp(jaarevaluatie, jaarevaluatie.status);
  return alsOnderwerp(klacht, klacht.fase);
};

/** Capacities towards the subject: those of the dossier, and the owner of the measure. */
export const capaciteiten = (zaak: Zaak): ReadonlySet<Hoedanigheid> => {
  const { stand, klacht, maatregel } = zaak;
  const als = hoedanigheden(stand, stand.wie, klacht);
  const zelfOfNamens = [stand.wie, ...neemtWaarVoor(stand, stand.wie, klacht)];
  const eigenaar = maatregel !== null && stand.wie.actief && zelfOfNamens.some((m) => m.id === maatregel.eigenaar);
  return eigenaar ? new Set([...als, 'eigenaar']) : als;
};

/** The accused knows of the dossier once he is asked for his side of it (L11), and as long as he can tell it. */
export const isUitgenodigd = ({ stand, klacht, berichten }: Zaak): boolean =>
  klacht.fase === 'In onderzoek' &&
  isBeklaagde(stand.wie, klacht) &&
  berichten.some((b) => b.soort === 'L11' && b.adres === stand.wie.id);

/** May this person know that the subject exists? Measures and evaluations hold no names. */
export const magInzien = (soort: Onderwerp, zaak: Zaak): boolean => {
  const als = capaciteiten(zaak);
  if (soort === 'maatregel')
    return ['directie', 'eigenaar', 'notulist', 'systeem'].some((h) => als.has(h as Hoedanigheid));
  if (soort === 'jaarevaluatie') return als.has('directie') || als.has('systeem');
  return magLezen(zaak.stand, zaak.stand.wie, zaak.klacht) || isUitgenodigd(zaak);
};

const kolomPer = {
  dossier: { tabel: 'klachten', kolom: 'fase' },
  maatregel: { tabel: 'maatregelen', kolom: 'status' },
  jaarevaluatie: { tabel: 'jaarevaluatie', kolom: 'status' },
} as const satisfies Record<Exclude<Onderwerp, 'register'>, { readonly tabel: Tabelnaam; readonly kolom: string }>;

/** The change that brings the subject into its next phase or status. */
export const metToestand = (soort: Onderwerp, id: string, naar: Toestand | null): readonly Wijziging[] => {
  if (naar === null || soort === 'register') return [];
  const { tabel, kolom } = kolomPer[soort];
  return [{ tabel, id, nieuw: false, waarden: { [kolom]: naar } }];
};

export const tabelVan = (soort: Exclude<Onderwerp, 'register'>): 'klachten' | 'maatregelen' | 'jaarevaluatie' =>
  kolomPer[soort].tabel;

const perDossier: readonly Tabelnaam[] = [
  'klachten',
  'onderdelen',
  'maatregelen',
  'verzekering',
  'berichten',
  'bijlagen',
];

/** Dossier a row belongs to, by its id; null for a table that is not about dossiers. */
export const dossierVan = (tabel: Tabelnaam, id: string): string | null =>
  perDossier.includes(tabel) ? (id.split('.', 1)[0] ?? id) : null;
