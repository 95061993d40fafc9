// Waar onthouden we hoe ver het register was, zodat een teruggezette versie van het bestand opvalt? In de eigenschappen van het script (5.3.1).
import type { Buitenanker } from '../../register/register';
import type { Ankerplek } from '../../sheets/register/plek';

const ANKER = 'anker';

type Bewaard = Buitenanker & { readonly spreadsheet: string };

/** Of this spreadsheet only: a script that serves a new one begins anew. */
export const scriptAnker = (eigenschappen: GoogleAppsScript.Properties.Properties, spreadsheet: string): Ankerplek => ({
  lees: () => {
    const json = eigenschappen.getProperty(ANKER);
    const anker = json === null ? null : (JSON.parse(json) as Bewaard);
    return anker?.spreadsheet === spreadsheet ? anker : null;
  },
  zet: ({ nummer, hash, tellers }) => {
    try {
      eigenschappen.setProperty(ANKER, JSON.stringify({ spreadsheet, nummer, hash, tellers } satisfies Bewaard));
    } catch {
      // The quota of properties is used up; the next command writes it.
    }
  },
});
