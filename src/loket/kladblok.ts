// Wat houdt iemand voor zichzelf bij: halve formulieren en zoekvragen? Per persoon, naast het register; nooit in het logboek (5.3.1).
import type { Dag } from '../procedure/dag';
import { weiger } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';

export interface Kladje {
  readonly sleutel: string;
  /** Day on which it was kept last. */
  readonly dag: Dag;
  readonly waarde: string;
}

/** What every host keeps beside the register. It knows no rights: the loket only ever gives it the id of who asks. */
export interface Kladblok {
  readonly van: (persoon: string) => readonly Kladje[];
  /** False when there is no room left; then nothing has changed. */
  readonly bewaar: (persoon: string, kladje: Kladje) => boolean;
  readonly wis: (persoon: string, sleutel: string) => void;
  /** Whose, which and when, without what stands in it; for cleaning up. */
  readonly alle: () => readonly (Omit<Kladje, 'waarde'> & { readonly persoon: string })[];
}

/** In bytes, so that it fits in one property of Apps Script (9 KB) with the day in front. */
export const grootsteKladje = 8 * 1024;
export const meesteKladjes = 60;
/** A draft that nobody touched for so long is not coming back. */
export const dagenBewaard = 30;

/** `concept~<dossier>~<form>`; without a dossier the middle is a hyphen. */
const begin = 'concept~';
export const isConcept = (sleutel: string): boolean => sleutel.startsWith(begin);
/** Dossier (or measure) that a draft is about, or null. */
export const dossierVan = (sleutel: string): string | null => {
  const [, dossier] = isConcept(sleutel) ? sleutel.split('~') : [];
  return dossier === undefined || dossier === '-' ? null : dossier;
};

const bytesVan = (teken: string): number => {
  const code = teken.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** Length in UTF-8. */
export const bytes = (tekst: string): number => {
  let som = 0;
  for (const teken of tekst) som += bytesVan(teken);
  return som;
};

const nee = (code: string, tekst: string): Weigering => weiger(code, '5.3.1', null, tekst);

export const geenKladblok = nee(
  'geen-kladblok',
  'Dit register bewaart geen concepten. Leg uw tekst vast voor u sluit.',
);
const teGroot = nee(
  'concept-te-groot',
  'Deze tekst is te lang om als concept te bewaren. Leg hem vast voor u sluit, of bewaar een deel ergens anders.',
);
const vol = nee(
  'kladblok-vol',
  'Er is geen ruimte meer voor concepten. Leg uw tekst vast, of verwijder een ander concept.',
);

/** Null when it is kept. */
export const bewaarKladje = (kladblok: Kladblok, persoon: string, kladje: Kladje): Weigering | null => {
  if (bytes(kladje.waarde) > grootsteKladje) return teGroot;
  const eigen = kladblok.van(persoon);
  const nieuw = !eigen.some((k) => k.sleutel === kladje.sleutel);
  if (nieuw && eigen.length >= meesteKladjes) return vol;
  return kladblok.bewaar(persoon, kladje) ? null : vol;
};

/** Of the dossier itself and of what hangs under it, of everybody (5.3.1). */
export const vergeetDossier = (kladblok: Kladblok, dossier: string): void => {
  for (const { persoon, sleutel } of kladblok.alle()) {
    const over = dossierVan(sleutel);
    if (over === dossier || over?.startsWith(`${dossier}.`) === true) kladblok.wis(persoon, sleutel);
  }
};
