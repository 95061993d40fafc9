// In welke hoedanigheid staat iemand tegenover een dossier? De beklaagde gaat voor elke andere rol (besluit 6, artikel 5.2.1).
import type { Dag } from './dag';
import type { Keuze, rollen } from './lijsten';
import { nieuweKlacht } from './nieuwe-klacht';
import type { Klacht, Medewerker, PersoonId } from './rijen';

export type Hoedanigheid =
  Keuze<typeof rollen> | 'ontvanger' | 'behandelaar' | 'boodschapper' | 'eigenaar' | 'beklaagde' | 'systeem';

/** What a person's capacity depends on besides the dossier: who are there, and what day it is. */
export interface Bezetting {
  readonly vandaag: Dag;
  readonly rijen: { readonly medewerkers: readonly Medewerker[] };
}

const niemand: Omit<Medewerker, 'id' | 'naam'> = {
  versie: 0,
  rollen: [],
  actief: true,
  deskundigheid: [],
  waarnemingDoor: null,
  waarnemingVan: null,
  waarnemingTot: null,
};
/** A person the register does not know; without roles he may do nothing. */
export const onbekende = (id: PersoonId, actief: boolean): Medewerker => ({ ...niemand, id, naam: id, actief });

/** The host itself: delivers mail, fills the calendar. Never reachable through a request. */
export const systeem: Medewerker = { ...niemand, id: 'systeem', naam: 'Klachtenregister' };

export const isBeklaagde = (wie: Medewerker, klacht: Klacht): boolean => klacht.betrokkenMedewerkers.includes(wie.id);

const eigen = (wie: Medewerker, klacht: Klacht): readonly Hoedanigheid[] => [
  ...wie.rollen,
  ...(klacht.ontvangenDoor === wie.id ? (['ontvanger'] as const) : []),
  ...(klacht.behandelaar === wie.id ? (['behandelaar'] as const) : []),
  ...(klacht.boodschapper === wie.id ? (['boodschapper'] as const) : []),
];

/** People this person replaces today (besluit 12); nobody stands in for the accused of the dossier. */
export const neemtWaarVoor = (bezetting: Bezetting, wie: Medewerker, klacht: Klacht): readonly Medewerker[] =>
  bezetting.rijen.medewerkers.filter(
    (m) =>
      m.waarnemingDoor === wie.id &&
      m.actief &&
      (m.waarnemingVan ?? '') <= bezetting.vandaag &&
      bezetting.vandaag <= (m.waarnemingTot ?? '9999') &&
      !isBeklaagde(m, klacht),
  );

const gaatOverDirectie = (bezetting: Bezetting, klacht: Klacht): boolean =>
  bezetting.rijen.medewerkers.some((m) => m.rollen.includes('directie') && isBeklaagde(m, klacht));

/** The deputy assessor decides when a director is the accused, and only then. */
const alsPlaatsvervanger = (bezetting: Bezetting, wie: Medewerker, klacht: Klacht): readonly Hoedanigheid[] =>
  wie.rollen.includes('plaatsvervanger') && gaatOverDirectie(bezetting, klacht) ? ['directie'] : [];

/** All capacities of a person towards a dossier; the accused has that one only. */
export const hoedanigheden = (bezetting: Bezetting, wie: Medewerker, klacht: Klacht): ReadonlySet<Hoedanigheid> => {
  if (wie.id === systeem.id) return new Set(['systeem']);
  if (!wie.actief) return new Set();
  if (isBeklaagde(wie, klacht)) return new Set(['beklaagde']);
  const namens = neemtWaarVoor(bezetting, wie, klacht).flatMap((m) =>
    eigen(m, klacht).filter((h) => h !== 'beheerder'),
  );
  return new Set([...eigen(wie, klacht), ...namens, ...alsPlaatsvervanger(bezetting, wie, klacht)]);
};

/** On whose behalf a deputy acts with this capacity, or null when it is his own. */
export const namensWie = (
  bezetting: Bezetting,
  wie: Medewerker,
  klacht: Klacht,
  als: readonly Hoedanigheid[],
): PersoonId | null => {
  const zelf = [...eigen(wie, klacht), ...alsPlaatsvervanger(bezetting, wie, klacht)];
  if (als.some((h) => zelf.includes(h))) return null;
  return neemtWaarVoor(bezetting, wie, klacht).find((m) => eigen(m, klacht).some((h) => als.includes(h)))?.id ?? null;
};

/** Acts as the directie for the register itself: a member, or who stands in for one today. Reading and doing go by this one rule (besluit 12). */
export const handeltAlsDirectie = (bezetting: Bezetting, wie: Medewerker): boolean =>
  hoedanigheden(bezetting, wie, nieuweKlacht('')).has('directie');

/** Nobody is the receiver of a dossier that does not exist yet, so reporting needs only an active person. */
export const isBekend = (wie: Medewerker | null): wie is Medewerker => wie !== null && wie.actief;

const lezers: readonly Hoedanigheid[] = ['directie', 'ontvanger', 'behandelaar', 'boodschapper', 'systeem'];
export const magLezen = (bezetting: Bezetting, wie: Medewerker, klacht: Klacht): boolean => {
  const als = hoedanigheden(bezetting, wie, klacht);
  return lezers.some((h) => als.has(h)) || (als.has('notulist') && opAgenda(klacht));
};

/** The minutes taker sees what is on the agenda of the meeting, and nothing of who complained (5.2.5). */
const opAgenda = (klacht: Klacht): boolean =>
  ['Afgehandeld', 'Niet in behandeling', 'Ingetrokken', 'Besproken'].includes(klacht.fase);

export const naamVan = (medewerkers: readonly Medewerker[], id: PersoonId | null): string =>
  medewerkers.find((m) => m.id === id)?.naam ?? id ?? '';
