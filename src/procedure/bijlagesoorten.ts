// Welke bestanden mogen bij een dossier, hoe groot, en is een bestand wat zijn naam zegt? (5.2.1)

const megabyte = 1024 * 1024;
export const grootsteBijlage = 10 * megabyte;
export const meesteBijlagen = 25;

type Bytes = ArrayLike<number>;
interface Soort {
  readonly woord: string;
  readonly uitgangen: readonly string[];
  /** Do the first bytes look like it? */
  readonly past: (begin: Bytes) => boolean;
}

const tekens = (begin: Bytes, vanaf: number, tot: number): string =>
  Array.from({ length: Math.max(0, Math.min(tot, begin.length) - vanaf) }, (_, i) =>
    String.fromCharCode(begin[vanaf + i] ?? 0),
  ).join('');
const begint =
  (...beginnen: readonly string[]) =>
  (begin: Bytes): boolean =>
    beginnen.some((s) => tekens(begin, 0, s.length) === s);
const vak =
  (...merken: readonly string[]) =>
  (begin: Bytes): boolean =>
    tekens(begin, 4, 8) === 'ftyp' && merken.some((m) => tekens(begin, 8, 8 + m.length) === m);
/** A text has no zero bytes; every other kind on the list has, or a sign of its own. */
const platteTekst = (begin: Bytes): boolean => !tekens(begin, 0, begin.length).includes('\0');
const opendocument = (begin: Bytes): boolean =>
  begint('PK\x03\x04')(begin) && tekens(begin, 0, 200).includes('application/vnd.oasis.opendocument.text');
const openxml = (begin: Bytes): boolean => begint('PK\x03\x04')(begin) && !opendocument(begin);
const geluid = (begin: Bytes): boolean => begint('ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2', '\xff\xfa')(begin);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** By MIME type. Nothing a browser would run, nothing with macros. */
const perSoort = {
  'application/pdf': { woord: 'PDF', uitgangen: ['pdf'], past: begint('%PDF-') },
  [word]: { woord: 'Word-document', uitgangen: ['docx'], past: openxml },
  [excel]: { woord: 'Excel-werkmap', uitgangen: ['xlsx'], past: openxml },
  'application/vnd.oasis.opendocument.text': { woord: 'tekstdocument', uitgangen: ['odt'], past: opendocument },
  'image/jpeg': { woord: 'foto', uitgangen: ['jpg', 'jpeg'], past: begint('\xff\xd8\xff') },
  'image/png': { woord: 'afbeelding', uitgangen: ['png'], past: begint('\x89PNG\r\n\x1a\n') },
  'image/heic': { woord: 'foto', uitgangen: ['heic', 'heif'], past: vak('hei', 'hev', 'mif1', 'msf1') },
  'text/plain': { woord: 'tekst', uitgangen: ['txt'], past: platteTekst },
  'message/rfc822': { woord: 'e-mail', uitgangen: ['eml'], past: platteTekst },
  'application/vnd.ms-outlook': { woord: 'e-mail', uitgangen: ['msg'], past: begint('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  'audio/mpeg': { woord: 'geluid', uitgangen: ['mp3'], past: geluid },
  'audio/mp4': { woord: 'geluid', uitgangen: ['m4a'], past: vak('M4A', 'mp42', 'isom', 'mp41') },
  'audio/wav': { woord: 'geluid', uitgangen: ['wav'], past: (b: Bytes) => begint('RIFF')(b) && tekens(b, 8, 12) === 'WAVE' },
} as const satisfies Readonly<Record<string, Soort>>; // prettier-ignore

export type Bijlagesoort = keyof typeof perSoort;
export const bijlagesoorten = Object.keys(perSoort) as [Bijlagesoort, ...Bijlagesoort[]];
export const uitgangen: readonly string[] = Object.values(perSoort).flatMap((s: Soort) => s.uitgangen);
export const soortInWoorden = (soort: Bijlagesoort): string => perSoort[soort].woord;

const uitgangVan = (naam: string): string => /\.([a-z0-9]{2,5})$/i.exec(naam)?.[1]?.toLowerCase() ?? '';

/** By the name only; null when its ending is not on the list. */
export const soortBijNaam = (naam: string): Bijlagesoort | null => {
  const uitgang = uitgangVan(naam);
  return bijlagesoorten.find((soort) => (perSoort[soort] as Soort).uitgangen.includes(uitgang)) ?? null;
};

export const isWatHetZegt = (soort: Bijlagesoort, begin: Bytes): boolean => perSoort[soort].past(begin);

/** `1536` -> `2 kB`, `1572864` -> `1,5 MB` */
export const grootteInWoorden = (bytes: number): string =>
  bytes < megabyte
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(Math.round((bytes / megabyte) * 10) / 10).toString().replace('.', ',')} MB`;
