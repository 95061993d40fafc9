// Hoe zeggen we een dag, een klok of een waarde in gewoon Nederlands?
import { nlDag, nlDagKort } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { naamVan } from '../procedure/persoon';
import type { Klacht, Medewerker } from '../procedure/rijen';
import type { Klok } from '../procedure/klokken';
import { nogAanTeWijzen } from '../procedure/taak';
import { werkdagenTussen } from '../procedure/werkdagen';
import type { Kalender } from '../procedure/werkdagen';
import type { Kolom, Waarde } from '../register/kolom';
import type { Klokbeeld } from './beelden';

const werkdagen = (n: number): string => (n === 1 ? '1 werkdag' : `${n} werkdagen`);

/** `nog 3 werkdagen`, `vandaag`, `2 werkdagen te laat`. */
const hoeLang = (tot: Dag, vandaag: Dag, kalender: Kalender): string => {
  const n = werkdagenTussen(vandaag, tot, kalender);
  if (!n.ok) return nlDagKort(tot);
  if (tot < vandaag) return n.aantal === 0 ? 'te laat' : `${werkdagen(-n.aantal)} te laat`;
  return tot === vandaag ? 'vandaag' : `nog ${werkdagen(n.aantal)}`;
};

/** `do 9-4-2026 (nog 3 werkdagen)` */
export const wanneer = (dag: Dag | null, vandaag: Dag, kalender: Kalender): string =>
  dag === null ? 'geen vaste datum' : `${nlDagKort(dag)} (${hoeLang(dag, vandaag, kalender)})`;

const klokzin = (klok: Klok, vandaag: Dag, kalender: Kalender): string => {
  if (klok.gestoptOp !== null)
    return `Gedaan op ${nlDag(klok.gestoptOp)}; het moest uiterlijk op ${nlDag(klok.einde)}.`;
  const actie =
    klok.actiedatum === klok.einde ? '' : ` Doe het uiterlijk ${nlDag(klok.actiedatum)}, de laatste werkdag ervoor.`;
  return `Uiterlijk ${nlDag(klok.einde)} (${hoeLang(klok.einde, vandaag, kalender)}).${actie}`;
};

export const klokbeeld = (klok: Klok, vandaag: Dag, kalender: Kalender): Klokbeeld => ({
  ...klok,
  zin: klokzin(klok, vandaag, kalender),
  overgeslagen: klok.overgeslagen.map((o) => ({ dag: o.dag, tekst: `${nlDagKort(o.dag)}: ${o.reden}` })),
});

const euro = (centen: number): string => {
  const heel = String(Math.floor(centen / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${heel},${String(centen % 100).padStart(2, '0')}`;
};

const persoonskolommen: ReadonlySet<string> = new Set([
  'ontvangenDoor', 'vastgelegdDoor', 'betrokkenMedewerkers', 'besluitBehandelingDoor', 'behandelaar', 'oordeelDoor', 'boodschapper',
  'voorgesteldDoor', 'besluitDoor', 'eigenaar', 'verspreidAan', 'aanwezigen', 'terugkoppelingAan', 'vastgesteldDoor',
]); // prettier-ignore

/** A cell in words; people by name. Empty when there is nothing to say. */
export const inWoorden = (kolom: Kolom, waarde: Waarde, medewerkers: readonly Medewerker[]): string => {
  const noem = (w: string): string => (persoonskolommen.has(kolom.sleutel) ? naamVan(medewerkers, w) : w);
  if (waarde === null) return '';
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return kolom.codec === 'geld' ? euro(waarde) : String(waarde);
  if (typeof waarde === 'string') return kolom.codec === 'dag' ? nlDag(waarde) : noem(waarde);
  return waarde.map(noem).join(', ');
};

const wijsAan =
  ' De directie kan over deze klacht niet zelf beslissen (besluit 6). De directie of de beheerder wijst bij Beheer een plaatsvervanger aan; dat mag iemand van buiten zijn.';

/** The stored next step of a dossier, as a sentence; who must do what first when nobody can decide. */
export const aanZet = ({ volgendeStap, actieBij }: Partial<Klacht>): string | null =>
  typeof volgendeStap === 'string'
    ? `Nu aan zet: ${actieBij ?? ''} (${volgendeStap.toLowerCase()}).${actieBij === nogAanTeWijzen ? wijsAan : ''}`
    : null;
