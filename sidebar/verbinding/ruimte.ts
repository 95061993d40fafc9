// Hoe krijgt een lang formulier meer plaats? De pagina eromheen maakt de zijbalk breed; in Google gaat het grote venster open.
import { maakSignaal } from '../signaal';
import { inPagina } from './buren';
import { bewaarKladje, haalKladjes, wisKladje } from './kladblok';
import { openInGoogle } from './loket-adres';
import { inSpreadsheet, smal } from './plek';

/** Where the form is: a dossier, or empty for the view to report in. */
export interface Werk {
  readonly dossier: string;
  readonly formulier: string;
}

export const kanGroter = (): 'pagina' | 'google' | null => {
  if (!smal()) return null;
  if (inSpreadsheet()) return 'google';
  return inPagina() ? 'pagina' : null;
};

export const zetBreed = (aan: boolean): void => window.parent.postMessage({ soort: 'breed', aan }, location.origin);

/** How the large window knows what to open: a note that it reads and throws away. */
const briefje = 'venster';

const geenVenster = 'Het grote venster ging niet open. U kunt hier gewoon verder.';

/** Null when the large window opens, otherwise a sentence. */
export const naarGrootVenster = async (werk: Werk): Promise<string | null> => {
  const mislukt = await bewaarKladje(briefje, JSON.stringify(werk));
  if (mislukt !== null) return mislukt;
  return (await openInGoogle('openDialoog')) ? null : geenVenster;
};

/** Form to open as soon as its dossier is there. */
export const teOpenen = maakSignaal<Werk | null>(null);

const leesWerk = (waarde: string): Werk | null => {
  try {
    const { dossier, formulier } = JSON.parse(waarde) as Partial<Record<keyof Werk, unknown>>;
    return typeof dossier === 'string' && typeof formulier === 'string' ? { dossier, formulier } : null;
  } catch {
    return null;
  }
};

/** What the sidebar asked this window to open; only in Google, where the window is another page. */
export const haalWerk = async (): Promise<Werk | null> => {
  if (!inSpreadsheet() || smal()) return null;
  const waarde = (await haalKladjes(briefje))?.[0]?.waarde;
  if (waarde === undefined) return null;
  void wisKladje(briefje);
  return leesWerk(waarde);
};
