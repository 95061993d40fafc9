// Is een rij nog zoals het logboek haar vastlegde? Een zegel over haar waarden laat elke handmatige wijziging zien.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Waarde } from './kolom';
import type { Rij } from './tabellen';

const staart = (punt: number, schuif: number): number => 0x80 | ((punt >> schuif) & 0x3f);
/** UTF-8; Apps Script has no TextEncoder. A lone surrogate, typed by hand in a cell, is encoded as it stands. */
export const utf8 = (tekst: string): Uint8Array => {
  // One buffer, written in place: every row that is read passes here.
  const bytes = new Uint8Array(tekst.length * 3);
  let n = 0;
  for (let i = 0; i < tekst.length; i += 1) {
    const punt = tekst.codePointAt(i) ?? 0;
    if (punt < 0x80) bytes[n++] = punt;
    else {
      if (punt < 0x800) bytes[n++] = 0xc0 | (punt >> 6);
      else {
        if (punt < 0x10000) bytes[n++] = 0xe0 | (punt >> 12);
        else {
          bytes[n++] = 0xf0 | (punt >> 18);
          bytes[n++] = staart(punt, 12);
          i += 1;
        }
        bytes[n++] = staart(punt, 6);
      }
      bytes[n++] = staart(punt, 0);
    }
  }
  return bytes.subarray(0, n);
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

/** Frozen rows that were sealed or checked in this run, with their table: nobody can have changed them by hand since. */
const nagezien = new WeakMap<Rij, string>();

export const verzegel = (tabel: string, rij: Omit<Rij, 'zegel'>): Rij => {
  const uit = Object.freeze({ ...rij, zegel: zegelVan(tabel, rij) }) as Rij;
  nagezien.set(uit, tabel);
  return uit;
};

export const isOngeschonden = (tabel: string, rij: Rij): boolean => {
  if (nagezien.get(rij) === tabel) return true;
  const klopt = zegelVan(tabel, rij) === rij.zegel;
  if (klopt && Object.isFrozen(rij)) nagezien.set(rij, tabel);
  return klopt;
};
