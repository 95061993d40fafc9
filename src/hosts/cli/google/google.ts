// Wat kan de opdrachtregel bij Google? Het rekenblad in de vorm van Apps Script, en van Drive alleen: zoeken, maken en zien met wie het gedeeld is.
import { magOpnieuw, metGeduld } from '../../../sheets/register/geduld';
import type { Sheetsdienst } from '../../../sheets/register/plek';
import type { Roep } from './brug';

export interface Recht {
  readonly type: string;
  readonly role: string;
}

export interface Nieuwbestand {
  readonly naam: string;
  /** By this a file is found back when the answer got lost. */
  readonly kenmerk: string;
  readonly soort: 'spreadsheet' | 'presentation';
  readonly inhoud?: { readonly soort: string; readonly bytes: Uint8Array };
}

export interface Drivedienst {
  /** Ids of files that this program made under this mark, the bin left out. */
  zoek(kenmerk: string): readonly string[];
  maak(bestand: Nieuwbestand): string;
  /** Null when Google does not tell. */
  rechten(id: string): readonly Recht[] | null;
}

export interface Geduld {
  readonly rust: readonly number[];
  readonly wacht: (ms: number) => void;
}

export interface Google extends Geduld {
  readonly sheets: Sheetsdienst;
  readonly drive: Drivedienst;
}

/** Two minutes together: the quota of Google is counted by the minute, and here nobody waits for a lock. */
const RUST = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000] as const;

/** Chance added, so that two who were refused together do not come back together. */
const metToeval = (ms: number): number => Math.round(ms * (0.5 + Math.random()));

const slaap = (ms: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

const sheetsdienst = (roep: Roep): Sheetsdienst => ({
  Spreadsheets: {
    get: (spreadsheetId, opties) => roep('lees', { spreadsheetId, ...opties }),
    getByDataFilter: (requestBody, spreadsheetId, opties) =>
      roep('leesRijen', { requestBody, spreadsheetId, ...opties }),
    batchUpdate: (requestBody, spreadsheetId, opties) => roep('schrijf', { requestBody, spreadsheetId, ...opties }),
    Values: {
      batchGetByDataFilter: (requestBody, spreadsheetId) => roep('leesWaarden', { requestBody, spreadsheetId }),
    },
  },
});

const KENMERK = 'klachtenregister';

const drivedienst = (roep: Roep): Drivedienst => ({
  zoek: (kenmerk) => {
    const q = `appProperties has { key='${KENMERK}' and value='${kenmerk}' } and trashed = false`;
    const { files = [] } = roep('zoekBestanden', { q, fields: 'files(id)', spaces: 'drive', orderBy: 'createdTime' });
    return files.flatMap(({ id }) => id ?? []);
  },
  maak: ({ naam, kenmerk, soort, inhoud }) => {
    const mimeType = `application/vnd.google-apps.${soort}`;
    const requestBody = { name: naam, mimeType, appProperties: { [KENMERK]: kenmerk } };
    return roep('maakBestand', { requestBody, fields: 'id' }, inhoud).id ?? '';
  },
  rechten: (fileId) => {
    try {
      const { permissions } = roep('leesDelen', { fileId, fields: 'permissions(type,role)', supportsAllDrives: true });
      return permissions?.map(({ type, role }) => ({ type: type ?? '', role: role ?? '' })) ?? null;
    } catch {
      // Our scope is for files we made; of others Google mostly says nothing.
      return null;
    }
  },
});

/** `meldRust` is told how long, before the rest begins. */
export const maakGoogle = (roep: Roep, meldRust: (ms: number) => void = () => undefined): Google => ({
  sheets: sheetsdienst(roep),
  drive: drivedienst(roep),
  rust: RUST,
  wacht: (rust) => {
    const ms = metToeval(rust);
    meldRust(ms);
    slaap(ms);
  },
});

/**
 * Makes a file once, whatever happens to the answers: it is looked up by its mark before each attempt.
 * A second file can only come of a search that does not yet show the first.
 */
export const eenmaal = (google: Google, bestand: Nieuwbestand): { readonly id: string; readonly nieuw: boolean } => {
  let nieuw = false;
  const id = metGeduld(google, magOpnieuw, () => {
    const [er] = google.drive.zoek(bestand.kenmerk);
    if (er !== undefined) return er;
    nieuw = true;
    return google.drive.maak(bestand);
  });
  return { id, nieuw };
};
