// Wat kan de geavanceerde dienst Drive met drive.file? Alleen bestanden die het script zelf voor deze gebruiker maakte; tekst komt terug zoals zij was, andere bytes niet.
import type { Klok } from '../klok';
import type { Uitvoering } from './uitvoering';
import { uitzondering } from './uitzondering';
import type { Blob } from './utilities';

export interface Drivebestand {
  readonly id: string;
  readonly eigenaar: string;
  readonly createdTime: string;
  naam: string;
  mimeType: string;
  ouders: readonly string[];
  appProperties: Readonly<Record<string, string>>;
  inhoud: Buffer;
  prullenbak: boolean;
}

export interface DriveStaat {
  readonly bestanden: Map<string, Drivebestand>;
  teller: number;
  /** Waarom Drive het volgende bestand niet aanneemt, in de woorden van Google; null als het lukt. */
  weigert: string | null;
  /** Bytes die nog passen. */
  ruimte: number;
}

export const maakDriveStaat = (): DriveStaat => ({
  ...{ bestanden: new Map(), teller: 0, weigert: null },
  ruimte: 15 * 2 ** 30,
});

const vol = "The user's Drive storage quota has been exceeded.";
/** Zo zegt Google het echt. */
export const driveredenen = {
  vol: `API call to drive.files.create failed with error: ${vol}`,
  druk: 'API call to drive.files.create failed with error: User Rate Limit Exceeded. Rate of requests for user exceed configured project quota',
  stuk: 'API call to drive.files.create failed with error: Internal Error',
  leeg: 'Empty response',
} as const;
const PRESENTATIES = 'application/vnd.google-apps.presentation';

type Gegevens = Readonly<Record<string, unknown>>;

const fout = (methode: string, code: number, bericht: string): Error =>
  Object.assign(new Error(`API call to drive.files.${methode} failed with error: ${bericht}`), {
    name: 'GoogleJsonResponseException',
    details: { code, message: bericht },
  });

const VELDEN = ['name', 'mimeType', 'parents', 'appProperties', 'trashed'];
const OPTIES = ['fields', 'q', 'orderBy', 'pageSize', 'pageToken', 'alt', 'supportsAllDrives'];

function eis(methode: string, gegeven: Gegevens, bekend: readonly string[]): void {
  const vreemd = Object.keys(gegeven).find((naam) => !bekend.includes(naam));
  if (vreemd !== undefined) throw fout(methode, 400, `Invalid JSON payload received. Unknown name "${vreemd}"`);
}

/** `appProperties has { key='a' and value='b' }`, met and, or en haakjes. */
function past(vraag: string, bestand: Drivebestand): boolean {
  const kaal = vraag
    .replace(/appProperties has \{ key='([^']*)' and value='([^']*)' \}/g, (_heel, sleutel: string, waarde: string) =>
      bestand.appProperties[sleutel] === waarde ? 'J' : 'N',
    )
    .replace(/trashed = false/g, bestand.prullenbak ? 'N' : 'J');
  if (!/^[JN()\s]*(?:(?:and|or)[JN()\s]*)*$/.test(kaal)) throw fout('list', 400, 'Invalid Value');
  const een = (deel: string): boolean =>
    deel.split(' and ').every((stuk) => stuk.split(' or ').some((s) => s.replace(/[()\s]/g, '') === 'J'));
  return een(kaal);
}

const beeld = ({ id, appProperties, createdTime, mimeType }: Drivebestand): Gegevens => ({
  ...{ id, appProperties, createdTime },
  ...(mimeType === PRESENTATIES
    ? { webViewLink: `https://docs.google.com/presentation/d/${id}/edit?usp=drivesdk` }
    : {}),
});

export function maakDriveDienst(staat: DriveStaat, klok: Klok, nu: () => Uitvoering): object {
  const vind = (methode: string, id: string): Drivebestand => {
    const er = staat.bestanden.get(id);
    if (er === undefined || er.eigenaar !== nu().effectief) throw fout(methode, 404, `File not found: ${id}.`);
    return er;
  };
  const neemRuimte = (methode: string, bytes: number): void => {
    if (bytes > staat.ruimte) throw fout(methode, 403, vol);
    staat.ruimte -= bytes;
  };
  const bytesVan = (blob: Blob | null | undefined): Buffer =>
    blob === null || blob === undefined ? Buffer.alloc(0) : Buffer.from(Int8Array.from(blob.getBytes()));
  const Files = {
    create(gegeven: Gegevens, blob?: Blob, opties: Gegevens = {}) {
      eis('create', gegeven, VELDEN);
      eis('create', opties, OPTIES);
      if (staat.weigert !== null) throw uitzondering(staat.weigert);
      const inhoud = bytesVan(blob);
      // A pptx is a zip; anything else cannot be converted.
      if (gegeven['mimeType'] === PRESENTATIES && inhoud.subarray(0, 2).toString() !== 'PK')
        throw fout('create', 400, 'Bad Request');
      neemRuimte('create', inhoud.length);
      staat.teller += 1;
      const bestand: Drivebestand = {
        id: `drive-bestand-${String(staat.teller).padStart(6, '0')}`,
        eigenaar: nu().effectief,
        createdTime: new Date(klok.nu()).toISOString(),
        naam: String(gegeven['name']),
        mimeType: String(gegeven['mimeType']),
        ouders: (gegeven['parents'] as string[] | undefined) ?? ['root'],
        appProperties: (gegeven['appProperties'] as Record<string, string> | undefined) ?? {},
        inhoud,
        prullenbak: false,
      };
      for (const ouder of bestand.ouders) if (ouder !== 'root') vind('create', ouder);
      staat.bestanden.set(bestand.id, bestand);
      return beeld(bestand);
    },
    get(id: string, opties: Gegevens = {}) {
      eis('get', opties, OPTIES);
      const bestand = vind('get', id);
      // Apps Script reads whatever comes as text: bytes that are no text do not survive that.
      return opties['alt'] === 'media' ? bestand.inhoud.toString('utf8') : beeld(bestand);
    },
    list(opties: Gegevens = {}) {
      eis('list', opties, OPTIES);
      const vraag = typeof opties['q'] === 'string' ? opties['q'] : '';
      const mijn = [...staat.bestanden.values()].filter((b) => b.eigenaar === nu().effectief && past(vraag, b));
      const vanaf = Number(opties['pageToken'] ?? 0);
      const tot = vanaf + Math.min(Number(opties['pageSize'] ?? 100), 1000);
      return { files: mijn.slice(vanaf, tot).map(beeld), ...(tot < mijn.length ? { nextPageToken: String(tot) } : {}) };
    },
    update(gegeven: Gegevens, id: string, blob?: Blob | null, opties: Gegevens | null = {}) {
      eis('update', gegeven, VELDEN);
      eis('update', opties ?? {}, OPTIES);
      const bestand = vind('update', id);
      if (blob !== undefined && blob !== null) bestand.inhoud = bytesVan(blob);
      const { name, trashed, appProperties } = gegeven;
      if (typeof name === 'string') bestand.naam = name;
      if (trashed === true) bestand.prullenbak = true;
      bestand.appProperties = { ...bestand.appProperties, ...(appProperties as Record<string, string> | undefined) };
      return beeld(bestand);
    },
    remove(id: string) {
      staat.ruimte += vind('remove', id).inhoud.length;
      staat.bestanden.delete(id);
    },
  };
  return { Files };
}
