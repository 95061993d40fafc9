// Is een rij nog zoals het logboek haar vastlegde? Een zegel over haar waarden laat elke handmatige wijziging zien.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Waarde } from './kolom';
import type { Rij } from './tabellen';

const staart = (punt: number, schuif: number): number => 0x80 | ((punt >> schuif) & 0x3f);
const bytesVan = (punt: number): readonly number[] => {
  if (punt < 0x80) return [punt];
  if (punt < 0x800) return [0xc0 | (punt >> 6), staart(punt, 0)];
  if (punt < 0x10000) return [0xe0 | (punt >> 12), staart(punt, 6), staart(punt, 0)];
  return [0xf0 | (punt >> 18), staart(punt, 12), staart(punt, 6), staart(punt, 0)];
};
/** UTF-8; Apps Script has no TextEncoder. A lone surrogate, typed by hand in a cell, is encoded as it stands. */
export const utf8 = (tekst: string): Uint8Array => {
  const bytes: number[] = [];
  for (const teken of tekst) bytes.push(...bytesVan(teken.codePointAt(0) ?? 0));
  return Uint8Array.from(bytes);
};

/** SHA-256 of a text as 64 hexadecimal digits. */
export const hash = (tekst: string): string => bytesToHex(sha256(utf8(tekst)));

export const isLeeg = (waarde: Waarde | undefined): boolean =>
  waarde === undefined || waarde === null || (typeof waarde === 'object' && waarde.length === 0);

const buiten: ReadonlySet<string> = new Set(['zegel']);

/** Seal over all filled columns by key, so a new empty column breaks no seal. */
export const zegelVan = (tabel: string, rij: Readonly<Record<string, Waarde>>): string => {
  const gevuld = Object.keys(rij)
    .filter((k) => !buiten.has(k) && !isLeeg(rij[k]))
    .sort()
    .map((k) => [k, rij[k]]);
  return hash(JSON.stringify([tabel, gevuld])).slice(0, 32);
};

export const verzegel = (tabel: string, rij: Omit<Rij, 'zegel'>): Rij =>
  ({ ...rij, zegel: zegelVan(tabel, rij) }) as Rij;

export const isOngeschonden = (tabel: string, rij: Rij): boolean => zegelVan(tabel, rij) === rij.zegel;
