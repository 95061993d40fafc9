// Waar staan de bestanden van een dossier op deze computer? In de map van het register, per nummer, alleen voor deze gebruiker (5.2.1, 5.3.1).
import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { foutcode } from '../../computer/foutveld';

/** Nothing else ever becomes part of a path. */
const veilig = /^(?:K\d{4}-\d{3,9}|zonder-nummer-[0-9a-f]{8}|onderweg)$/;
const veiligeNaam = /^[0-9a-f]{32}(?:-bestand\.[a-z0-9]{2,5}|\.\d{1,3}|\.heel)$/;

export const onderweg = 'onderweg';

const eis = (klopt: boolean): void => {
  if (!klopt) throw new Error('Dit pad hoort niet bij de bijlagen.');
};

/** A folder of ours; never what somebody put in its place to lead elsewhere. */
const echteMap = (pad: string): boolean => {
  try {
    return lstatSync(pad).isDirectory();
  } catch {
    return false;
  }
};

export interface Bijlagenmap {
  readonly mappen: () => readonly string[];
  readonly namen: (map: string) => readonly string[];
  /** Null when it is not there, or is something else than a file of ours. */
  readonly lees: (map: string, naam: string) => Buffer | null;
  /** Whole and on the disk before it returns; what stood there under this name is replaced. */
  readonly schrijf: (map: string, naam: string, bytes: Uint8Array) => void;
  readonly verplaats: (van: string, naar: string, naam: string) => void;
  readonly wis: (map: string, naam: string) => void;
  readonly wisLege: (map: string) => void;
  readonly leeftijd: (map: string, naam: string) => number;
}

const naarSchijf = (map: string): void => {
  if (process.platform === 'win32') return; // there a folder cannot be opened
  const open = openSync(map, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
};

export const maakBijlagenmap = (wortel: string, nu: () => number = Date.now): Bijlagenmap => {
  const mapVan = (map: string): string => {
    eis(veilig.test(map));
    return join(wortel, map);
  };
  const padVan = (map: string, naam: string): string => {
    eis(veiligeNaam.test(naam));
    return join(mapVan(map), naam);
  };
  const maak = (map: string): string => {
    for (const pad of [wortel, mapVan(map)]) {
      if (!existsSync(pad)) mkdirSync(pad, { mode: 0o700 });
      eis(echteMap(pad));
    }
    return mapVan(map);
  };
  const namen = (map: string): readonly string[] =>
    echteMap(wortel) && echteMap(mapVan(map)) ? readdirSync(mapVan(map)).filter((n) => veiligeNaam.test(n)) : [];
  return {
    mappen: () => (echteMap(wortel) ? readdirSync(wortel).filter((m) => veilig.test(m)) : []),
    namen,
    lees(map, naam) {
      const pad = padVan(map, naam);
      if (!namen(map).includes(naam) || !lstatSync(pad).isFile()) return null;
      const open = openSync(pad, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      try {
        return readFileSync(open);
      } finally {
        closeSync(open);
      }
    },
    schrijf(map, naam, bytes) {
      const pad = join(maak(map), naam);
      eis(veiligeNaam.test(naam));
      rmSync(pad, { force: true });
      const open = openSync(pad, 'wx', 0o600);
      try {
        for (let weg = 0; weg < bytes.length;) weg += writeSync(open, bytes, weg);
        fsyncSync(open);
      } finally {
        closeSync(open);
      }
    },
    verplaats(van, naar, naam) {
      const doel = maak(naar);
      renameSync(padVan(van, naam), padVan(naar, naam));
      naarSchijf(doel);
    },
    wis: (map, naam) => rmSync(padVan(map, naam), { force: true }),
    wisLege(map) {
      try {
        if (map !== onderweg && echteMap(mapVan(map)) && readdirSync(mapVan(map)).length === 0)
          rmSync(mapVan(map), { recursive: true });
      } catch (fout) {
        if (foutcode(fout) !== 'ENOENT') throw fout;
      }
    },
    leeftijd: (map, naam) => nu() - lstatSync(padVan(map, naam)).mtimeMs,
  };
};
