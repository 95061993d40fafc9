// In welke hoedanigheid staat iemand tegenover een dossier? De beklaagde gaat voor elke andere rol (besluit 6, artikel 5.2.1).
import type { Klacht, Medewerker, PersoonId } from './rijen';
import type { Keuze, rollen } from './lijsten';

export type Hoedanigheid =
  Keuze<typeof rollen> | 'ontvanger' | 'behandelaar' | 'boodschapper' | 'beklaagde' | 'systeem';

/** The host itself: delivers mail, fills the calendar. Never reachable through a request. */
export const systeem: Medewerker = { id: 'systeem', versie: 0, naam: 'Klachtenregister', rollen: [], actief: true };

export const hoedanigheden = (wie: Medewerker, klacht: Klacht): ReadonlySet<Hoedanigheid> => {
  if (wie.id === systeem.id) return new Set(['systeem']);
  if (!wie.actief) return new Set();
  if (klacht.betrokkenMedewerkers.includes(wie.id)) return new Set(['beklaagde']);
  const uit = new Set<Hoedanigheid>(wie.rollen);
  if (klacht.ontvangenDoor === wie.id) uit.add('ontvanger');
  if (klacht.behandelaar === wie.id) uit.add('behandelaar');
  if (klacht.boodschapper === wie.id) uit.add('boodschapper');
  return uit;
};

/** Nobody is the receiver of a dossier that does not exist yet, so reporting needs only an active person. */
export const isBekend = (wie: Medewerker | null): wie is Medewerker => wie !== null && wie.actief;

const lezers: readonly Hoedanigheid[] = ['directie', 'ontvanger', 'behandelaar', 'boodschapper', 'systeem'];
export const magLezen = (wie: Medewerker, klacht: Klacht): boolean => {
  const als = hoedanigheden(wie, klacht);
  return lezers.some((h) => als.has(h)) || (als.has('notulist') && opAgenda(klacht));
};

/** The minutes taker sees what is on the agenda of the meeting, and nothing of who complained (5.2.5). */
export const opAgenda = (klacht: Klacht): boolean =>
  klacht.fase === 'Afgehandeld' || klacht.fase === 'Niet in behandeling' || klacht.fase === 'Besproken';

export const naamVan = (medewerkers: readonly Medewerker[], id: PersoonId | null): string =>
  medewerkers.find((m) => m.id === id)?.naam ?? id ?? '';
