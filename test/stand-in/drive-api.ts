// Wat doet Drive (v3) voor de opdrachtregel? Bestanden maken met een merkje, ze daaraan terugvinden, en zeggen met wie ze gedeeld zijn.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { apiFout, ongeldig } from './fout';
import { openBoek } from './sheets-api';
import type { Beller } from './sheets-api';
import { maakWerkboek } from './werkboek';

export interface Drivebestand {
  readonly id: string;
  readonly naam: string;
  readonly soort: string;
  readonly merkjes: Readonly<Record<string, string>>;
  weggegooid: boolean;
  readonly inhoud: Uint8Array | null;
  rechten: readonly { readonly type: string; readonly role: string }[];
}

export interface Drive {
  readonly bestanden: Drivebestand[];
  maak(vraag: drive_v3.Schema$File, inhoud: Uint8Array | null): drive_v3.Schema$File;
  zoek(q: string): drive_v3.Schema$FileList;
  lees(id: string): drive_v3.Schema$File;
}

const REKENBLAD = 'application/vnd.google-apps.spreadsheet';
/** Only the question that we ask; any other is a 400, as with Google. */
const VRAAG = /^appProperties has \{ key='(\w+)' and value='([\w-]+)' \} and trashed = false$/;

/** A file made through Drive has an English sheet with one tab in it. */
const nieuwRekenblad = (beller: Beller, id: string, titel: string): void => {
  const boek = maakWerkboek({ id, titel, locale: 'en_US', tijdzone: 'Etc/GMT', eigenaar: beller.gebruiker() });
  beller.werkboeken.set(id, boek);
};

export const maakDrive = (beller: Beller): Drive => {
  const bestanden: Drivebestand[] = [];
  const van = (id: string): Drivebestand => {
    const bestand = bestanden.find((b) => b.id === id);
    if (bestand === undefined) throw apiFout(404);
    return bestand;
  };
  return {
    bestanden,
    maak: ({ name, mimeType, appProperties }, inhoud) => {
      const id = `BESTAND-${bestanden.length + 1}`;
      const soort = mimeType ?? 'application/octet-stream';
      if (soort === REKENBLAD) nieuwRekenblad(beller, id, name ?? '');
      const rechten = [{ type: 'user', role: 'owner' }];
      const merkjes = appProperties ?? {};
      bestanden.push({ id, naam: name ?? '', soort, merkjes, weggegooid: false, inhoud, rechten });
      return { id };
    },
    zoek: (q) => {
      const [, sleutel = '', waarde] = VRAAG.exec(q) ?? [];
      if (waarde === undefined) throw ongeldig('Invalid Value');
      const gevonden = bestanden.filter((b) => !b.weggegooid && b.merkjes[sleutel] === waarde);
      return { files: gevonden.map(({ id }) => ({ id })) };
    },
    lees: (id) => {
      if (!bestanden.some((b) => b.id === id)) openBoek(beller, id, false);
      return { permissions: [...van(id).rechten] };
    },
  };
};
