// Welke kolommen van een dossier mag iemand zien? Wie ontving ziet de ontvangst, wie onderzoekt het onderzoek, de directie alles (1.2).
import { hoedanigheden } from '../procedure/persoon';
import type { Hoedanigheid } from '../procedure/persoon';
import type { Fase } from '../procedure/lijsten';
import type { Bijlage, Klacht } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import type { Blok } from '../register/kolom';
import { tabellen } from '../register/tabellen';

const alles: readonly Blok[] = ['Kern', 'Ontvangst', 'Behandeling', 'Onderzoek', 'Besluit', 'Resultaat'];
const blokkenPer: Readonly<Partial<Record<Hoedanigheid, readonly Blok[]>>> = {
  systeem: alles,
  directie: alles,
  ontvanger: ['Kern', 'Ontvangst'],
  behandelaar: ['Kern', 'Ontvangst', 'Behandeling', 'Onderzoek'],
  boodschapper: alles,
};
/** Never shown to whoever only brings the message: internal weighing of the relation with the customer (5.2.2). */
const alleenDirectie: ReadonlySet<string> = new Set(['relatieoverweging']);
/** What the minutes taker needs for an agenda without names (5.2.5). */
const agenda: readonly string[] = [
  'nummer',
  'fase',
  'volgendeStap',
  'soort',
  'rubriek',
  'grondslag',
  'oordeel',
  'uitkomst',
  'ontvangstdatum',
  'afgehandeldOp',
];

/** Keys of the columns of `klachten` this person may see of this dossier; empty for the accused (besluit 6). */
export const zichtbareKolommen = (stand: Stand, klacht: Klacht): ReadonlySet<string> => {
  const als = hoedanigheden(stand, stand.wie, klacht);
  const blokken = new Set([...als].flatMap((h) => blokkenPer[h] ?? []));
  const uit = tabellen.klachten.kolommen
    .filter((k) => !k.verborgen && blokken.has(k.blok))
    .map((k) => k.sleutel)
    .filter((sleutel) => als.has('directie') || !alleenDirectie.has(sleutel));
  return new Set([...uit, ...(als.has('notulist') ? agenda : [])]);
};

/** Files come in with the part of the work they belong to; what is later than that is of the decision. */
const blokVan: Readonly<Partial<Record<Fase, Blok>>> = {
  Ontvangen: 'Ontvangst',
  'Zelf afgehandeld': 'Ontvangst',
  'Bij directie': 'Behandeling',
  'In onderzoek': 'Onderzoek',
};

/** As the columns of that part, and what he added himself; the accused and the minutes taker see none (5.2.1). */
export const zietBijlage = (stand: Stand, klacht: Klacht, { fase, toegevoegdDoor }: Bijlage): boolean => {
  const als = [...hoedanigheden(stand, stand.wie, klacht)];
  const blokken = als.flatMap((h) => blokkenPer[h] ?? []);
  return blokken.includes(blokVan[fase] ?? 'Besluit') || (blokken.length > 0 && toegevoegdDoor === stand.wie.id);
};
