// Wat kan Utilities? Bytes zijn in Apps Script getallen van -128 tot 127; slapen zet de klok van de test vooruit.
import { createHash, createHmac } from 'node:crypto';
import { delenInZone, type Klok } from '../klok';
import { uitzondering } from './uitzondering';

type Bytes = number[];
type Tekst = string | Bytes;

const naarBytes = (buffer: Uint8Array): Bytes => [...new Int8Array(buffer)];
const naarBuffer = (waarde: Tekst): Buffer =>
  typeof waarde === 'string' ? Buffer.from(waarde, 'utf8') : Buffer.from(Int8Array.from(waarde));

export interface Blob {
  getBytes(): Bytes;
  getDataAsString(codering?: string): string;
  getContentType(): string | null;
  getName(): string | null;
  setName(naam: string): Blob;
  setContentType(soort: string): Blob;
  setDataFromString(tekst: string): Blob;
  getAs(soort: string): Blob;
}

function maakBlob(data: Tekst, soort: string | null, naam: string | null): Blob {
  let staat = { buffer: naarBuffer(data), soort, naam };
  const met = (deel: Partial<typeof staat>): Blob => {
    staat = { ...staat, ...deel };
    return zelf;
  };
  const zelf: Blob = {
    getBytes: () => naarBytes(staat.buffer),
    getDataAsString: () => staat.buffer.toString('utf8'),
    getContentType: () => staat.soort,
    getName: () => staat.naam,
    setName: (nieuw) => met({ naam: nieuw }),
    setContentType: (nieuw) => met({ soort: nieuw }),
    setDataFromString: (tekst) => met({ buffer: naarBuffer(tekst) }),
    getAs: (nieuw) => maakBlob(naarBytes(staat.buffer), nieuw, staat.naam),
  };
  return zelf;
}

export interface UtilitiesDienst {
  getUuid(): string;
  formatDate(datum: Date, zone: string, patroon: string): string;
  sleep(ms: number): void;
  base64Encode(waarde: Tekst): string;
  base64EncodeWebSafe(waarde: Tekst): string;
  base64Decode(tekst: string): Bytes;
  computeDigest(soort: string, waarde: Tekst): Bytes;
  computeHmacSha256Signature(waarde: Tekst, sleutel: Tekst): Bytes;
  newBlob(data: Tekst, soort?: string, naam?: string): Blob;
  readonly DigestAlgorithm: Readonly<Record<string, string>>;
  readonly Charset: Readonly<Record<string, string>>;
}

const SOORTEN: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

function opmaak(tijd: number, zone: string, patroon: string): string {
  const delen = delenInZone(tijd, zone);
  const tekens: Readonly<Record<string, string | undefined>> = {
    yyyy: delen['year'],
    MM: delen['month'],
    dd: delen['day'],
    HH: delen['hour'],
    mm: delen['minute'],
    ss: delen['second'],
    SSS: String(tijd % 1000).padStart(3, '0'),
    d: String(Number(delen['day'])),
    M: String(Number(delen['month'])),
  };
  return patroon.replace(/'([^']*)'|([A-Za-z])\2*/g, (heel, letterlijk: string | undefined) => {
    if (letterlijk !== undefined) return letterlijk === '' ? "'" : letterlijk;
    const deel = tekens[heel];
    if (deel === undefined) throw uitzondering(`De stand-in kent het datumpatroon ${heel} niet.`);
    return deel;
  });
}

export function maakUtilities(klok: Klok): UtilitiesDienst {
  let teller = 0;
  return {
    getUuid() {
      teller += 1;
      const hex = createHash('sha256')
        .update(`uuid ${String(teller)}`)
        .digest('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
    formatDate(datum, zone, patroon) {
      const tijd = datum.getTime();
      if (Number.isNaN(tijd)) throw uitzondering('Invalid argument: date. Should be of type: Date');
      return opmaak(tijd, zone, patroon);
    },
    sleep(ms) {
      if (ms > 300_000) throw uitzondering('Argument too large: milliseconds');
      klok.vooruit(ms);
    },
    base64Encode: (waarde) => naarBuffer(waarde).toString('base64'),
    base64EncodeWebSafe: (waarde) => naarBuffer(waarde).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (tekst) => naarBytes(Buffer.from(tekst, 'base64')),
    computeDigest(soort, waarde) {
      const naam = SOORTEN[soort];
      if (naam === undefined) throw uitzondering('Invalid argument: algorithm');
      return naarBytes(createHash(naam).update(naarBuffer(waarde)).digest());
    },
    computeHmacSha256Signature: (waarde, sleutel) =>
      naarBytes(createHmac('sha256', naarBuffer(sleutel)).update(naarBuffer(waarde)).digest()),
    newBlob: (data, soort, naam) => maakBlob(data, soort ?? null, naam ?? null),
    DigestAlgorithm: Object.fromEntries(Object.keys(SOORTEN).map((naam) => [naam, naam])),
    Charset: { UTF_8: 'UTF_8', US_ASCII: 'US_ASCII' },
  };
}
