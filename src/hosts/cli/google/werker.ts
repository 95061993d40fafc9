// Wie praat er echt met Google? Een draad apart: de googleapis beloven een antwoord, het register wacht erop.
import { Readable } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { foutcode, foutveld } from '../../../computer/foutveld';
import type { Antwoord, Oproep, Oproepen, Oproepnaam } from './oproepen';
import { maakAanmelding } from './toegang';
import type { Aanmelding } from './toegang';
import type { Sleutel } from './sleutelbestand';

export interface Werkopdracht {
  readonly poort: MessagePort;
  readonly vlag: Int32Array;
  /** Of who signed in with a client of his own; else null. */
  readonly sleutel: Sleutel | null;
}

/** Patience is ours: googleapis would repeat some questions by itself, and not say so. */
const INSTELLING = { retry: false, timeout: 180_000 };

/** Each is loaded when it is first needed: the whole of googleapis takes more than half a second. */
const sheetsVan = async ({ auth }: Aanmelding): Promise<sheets_v4.Sheets> =>
  (await import('googleapis/build/src/apis/sheets/index.js')).sheets({ version: 'v4', auth, ...INSTELLING });
const driveVan = async ({ auth }: Aanmelding): Promise<drive_v3.Drive> =>
  (await import('googleapis/build/src/apis/drive/index.js')).drive({ version: 'v3', auth, ...INSTELLING });

type Uitvoerders = {
  readonly [N in Oproepnaam]: (
    wie: Aanmelding,
    vraag: Oproepen[N]['vraag'],
    inhoud: Oproep['inhoud'],
  ) => Promise<{ readonly data: Oproepen[N]['antwoord'] }>;
};

const metInhoud = (vraag: drive_v3.Params$Resource$Files$Create, inhoud: Oproep['inhoud']): typeof vraag =>
  inhoud === undefined
    ? vraag
    : { ...vraag, media: { mimeType: inhoud.soort, body: Readable.from(Buffer.from(inhoud.bytes)) } };

const uitvoerders: Uitvoerders = {
  lees: async (wie, vraag) => (await sheetsVan(wie)).spreadsheets.get(vraag),
  leesRijen: async (wie, vraag) => (await sheetsVan(wie)).spreadsheets.getByDataFilter(vraag),
  leesWaarden: async (wie, vraag) => (await sheetsVan(wie)).spreadsheets.values.batchGetByDataFilter(vraag),
  schrijf: async (wie, vraag) => (await sheetsVan(wie)).spreadsheets.batchUpdate(vraag),
  zoekBestanden: async (wie, vraag) => (await driveVan(wie)).files.list(vraag),
  maakBestand: async (wie, vraag, inhoud) => (await driveVan(wie)).files.create(metInhoud(vraag, inhoud)),
  leesDelen: async (wie, vraag) => (await driveVan(wie)).files.get(vraag),
  meldAan: async (wie) => {
    await wie.toegang();
    return { data: null };
  },
};

const NIET_AANGEMELD = /invalid_grant|invalid_client|default credentials|no access, refresh token|unauthorized_client/i;
/** Whether Google did it is not known; anything else went wrong on this side, and again is no use. */
const LIJN = /^E[A-Z]|socket|network|timed? ?out|aborted|premature close/i;
const [zonderAntwoord, nietGevraagd] = [504, 0];

const codeVan = (fout: unknown, bericht: string): number => {
  if (NIET_AANGEMELD.test(bericht)) return 401;
  const status = Number(foutveld(fout, 'status') ?? foutveld(foutveld(fout, 'response'), 'status'));
  if (status >= 400) return status;
  return [foutcode(fout), bericht].some((tekst) => LIJN.test(tekst)) ? zonderAntwoord : nietGevraagd;
};

const alsFout = (fout: unknown): Antwoord => {
  const bericht = fout instanceof Error ? fout.message : '';
  const vanGoogle = foutveld(foutveld(foutveld(foutveld(fout, 'response'), 'data'), 'error'), 'message');
  return { ok: false, code: codeVan(fout, bericht), bericht: typeof vanGoogle === 'string' ? vanGoogle : bericht };
};

const doe = async <N extends Oproepnaam>(wie: Aanmelding, oproep: Oproep<N>): Promise<Antwoord> => {
  try {
    const { data } = await uitvoerders[oproep.naam](wie, oproep.vraag, oproep.inhoud);
    return { ok: true, waarde: data };
  } catch (fout) {
    return alsFout(fout);
  }
};

/** Answers question after question, until the program ends. */
export const werk = ({ poort, vlag, sleutel }: Werkopdracht): void => {
  const aanmelding = maakAanmelding(sleutel);
  const antwoord = async (oproep: Oproep): Promise<void> => {
    const uit = await aanmelding.then(
      (wie) => doe(wie, oproep),
      (fout: unknown) => alsFout(fout),
    );
    poort.postMessage(uit);
    Atomics.store(vlag, 0, 1);
    Atomics.notify(vlag, 0);
  };
  poort.on('message', (oproep: Oproep) => void antwoord(oproep));
};
