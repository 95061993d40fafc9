// Wat kan het register in Google Drive? Alleen met mappen en bestanden die het zelf maakte, en zonder iets met iemand te delen (5.2.1).
import { foutbericht } from '../../sheets/register/foutbericht';
import { magOpnieuw, metGeduld } from '../../sheets/register/geduld';

/** Short texts that go along with a file and are only ours to see; they hold no names. */
export type Kenmerken = Readonly<Record<string, string>>;

export interface Drivebestand {
  readonly id?: string;
  readonly appProperties?: Kenmerken;
  readonly createdTime?: string;
}
interface Nieuw {
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: string[];
  readonly appProperties: Record<string, string>;
}
type Blob = GoogleAppsScript.Base.Blob;

/** The advanced service `Drive`, as far as we use it. */
export interface Drivedienst {
  readonly Files: {
    create(bestand: Nieuw, inhoud?: Blob, opties?: object): Drivebestand;
    get(id: string, opties: object): unknown;
    list(opties: object): { readonly files?: readonly Drivebestand[]; readonly nextPageToken?: string };
    update(bestand: object, id: string, inhoud?: Blob, opties?: object): Drivebestand;
    remove(id: string): void;
  };
}

export const drivedienst = (): Drivedienst => {
  if (typeof Drive === 'undefined') throw new Error('De dienst Drive staat niet aan in dit scriptproject.');
  return Drive;
};

const MAP = 'application/vnd.google-apps.folder';
const RUST = [500, 1_500, 4_000] as const;

/** A second time does no harm: what was made twice is found once, and goes together. */
const metRust = <T>(vraag: () => T): T =>
  metGeduld({ wacht: (ms) => Utilities.sleep(ms), rust: RUST }, magOpnieuw, vraag);

/** Values are made by us, of letters, digits and hyphens only. */
const heeft = ([sleutel, waarde]: readonly [string, string]): string =>
  `appProperties has { key='${sleutel}' and value='${waarde}' }`;

export const een = (kenmerken: Kenmerken): string => Object.entries(kenmerken).map(heeft).join(' and ');
export const ofwel = (sleutel: string, waarden: readonly string[]): string =>
  `(${waarden.map((w) => heeft([sleutel, w])).join(' or ')})`;

export const zoek = (vraag: string): readonly Drivebestand[] => {
  const uit: Drivebestand[] = [];
  let pageToken: string | undefined;
  do {
    const opties = {
      ...{ q: `${vraag} and trashed = false`, orderBy: 'createdTime', pageSize: 1000 },
      ...{ fields: 'nextPageToken,files(id,appProperties,createdTime)', pageToken },
    };
    const deel = metRust(() => drivedienst().Files.list(opties));
    uit.push(...(deel.files ?? []));
    pageToken = deel.nextPageToken;
  } while (pageToken !== undefined);
  return uit;
};

export const maakBestand = (naam: string, inhoud: Blob, kenmerken: Kenmerken, map: string): string =>
  metRust(() =>
    drivedienst().Files.create(
      { name: naam, mimeType: inhoud.getContentType() ?? '', parents: [map], appProperties: { ...kenmerken } },
      inhoud,
      { fields: 'id' },
    ),
  ).id ?? '';

export const vervang = (id: string, inhoud: Blob): void =>
  void metRust(() => drivedienst().Files.update({}, id, inhoud, { fields: 'id' }));

/** The first of that mark, or a new one. */
export const mapMet = (naam: string, kenmerken: Kenmerken, boven?: string): string =>
  zoek(een(kenmerken))[0]?.id ??
  metRust(() =>
    drivedienst().Files.create(
      {
        name: naam,
        mimeType: MAP,
        ...(boven === undefined ? {} : { parents: [boven] }),
        appProperties: { ...kenmerken },
      },
      undefined,
      { fields: 'id' },
    ),
  ).id ??
  '';

export const hernoemMap = (id: string, naam: string, kenmerken: Kenmerken): void =>
  void metRust(() =>
    drivedienst().Files.update({ name: naam, appProperties: kenmerken }, id, undefined, { fields: 'id' }),
  );

const isWeg = (fout: unknown): boolean => /not ?found/i.test(foutbericht(fout));

/** Plain text only: of anything else Apps Script does not promise the bytes. Null when it is gone. */
export const leesTekst = (id: string): string | null => {
  try {
    return String(metRust(() => drivedienst().Files.get(id, { alt: 'media' })));
  } catch (fout) {
    if (isWeg(fout)) return null;
    throw fout;
  }
};

/** For good, not to the bin; who is not the owner may only put it there. */
export const verwijder = (id: string): void => {
  try {
    metRust(() => drivedienst().Files.remove(id));
  } catch (fout) {
    if (!isWeg(fout)) metRust(() => drivedienst().Files.update({ trashed: true }, id));
  }
};
