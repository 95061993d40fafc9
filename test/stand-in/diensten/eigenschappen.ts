// Wat onthoudt het script? PropertiesService (tekst tot 9 KB) en CacheService (tekst tot 100 KB, vergeet).
import type { Klok } from '../klok';
import { uitzondering } from './uitzondering';
import type { Uitvoering } from './uitvoering';

export type Bak = Map<string, string>;

export interface EigenschapStaat {
  readonly script: Bak;
  readonly document: Bak;
  readonly gebruikers: Map<string, Bak>;
  readonly cache: Map<string, { waarde: string; tot: number }>;
}

export const maakEigenschapStaat = (): EigenschapStaat => ({
  script: new Map(),
  document: new Map(),
  gebruikers: new Map(),
  cache: new Map(),
});

export interface Eigenschappen {
  getProperty(sleutel: string): string | null;
  setProperty(sleutel: string, waarde: string): Eigenschappen;
  deleteProperty(sleutel: string): Eigenschappen;
  getProperties(): Record<string, string>;
  setProperties(waarden: Record<string, string>, wisRest?: boolean): Eigenschappen;
  deleteAllProperties(): Eigenschappen;
  getKeys(): string[];
}

function zet(bak: Bak, sleutel: unknown, waarde: unknown): void {
  if (typeof sleutel !== 'string' || sleutel === '') throw uitzondering('Invalid argument: key');
  if (typeof waarde !== 'string')
    throw uitzondering(`De stand-in wil tekst als waarde van ${sleutel}, geen ${typeof waarde}.`);
  if (Buffer.byteLength(waarde) > 9 * 1024) throw uitzondering('Argument too large: value');
  const totaal = [...bak].reduce(
    (som, [naam, tekst]) => som + naam.length + Buffer.byteLength(tekst),
    Buffer.byteLength(waarde),
  );
  if (totaal > 500 * 1024)
    throw uitzondering('You have exceeded the property storage quota. Please remove some properties and try again.');
  bak.set(sleutel, waarde);
}

function maakEigenschappen(bak: Bak): Eigenschappen {
  const zelf: Eigenschappen = {
    getProperty: (sleutel) => bak.get(sleutel) ?? null,
    setProperty(sleutel, waarde) {
      zet(bak, sleutel, waarde);
      return zelf;
    },
    deleteProperty(sleutel) {
      bak.delete(sleutel);
      return zelf;
    },
    getProperties: () => Object.fromEntries(bak),
    setProperties(waarden, wisRest = false) {
      if (wisRest) bak.clear();
      for (const [sleutel, waarde] of Object.entries(waarden)) zet(bak, sleutel, waarde);
      return zelf;
    },
    deleteAllProperties() {
      bak.clear();
      return zelf;
    },
    getKeys: () => [...bak.keys()],
  };
  return zelf;
}

export interface PropertiesDienst {
  getScriptProperties(): Eigenschappen;
  getUserProperties(): Eigenschappen;
  getDocumentProperties(): Eigenschappen | null;
}

export function maakPropertiesDienst(staat: EigenschapStaat, nu: () => Uitvoering): PropertiesDienst {
  const vanGebruiker = (email: string): Bak => {
    const bak = staat.gebruikers.get(email) ?? new Map<string, string>();
    staat.gebruikers.set(email, bak);
    return bak;
  };
  return {
    getScriptProperties: () => maakEigenschappen(staat.script),
    getUserProperties: () => maakEigenschappen(vanGebruiker(nu().effectief)),
    getDocumentProperties: () => (nu().soort === 'webapp' ? null : maakEigenschappen(staat.document)),
  };
}

export interface Cache {
  get(sleutel: string): string | null;
  put(sleutel: string, waarde: string, seconden?: number): void;
  remove(sleutel: string): void;
  getAll(sleutels: string[]): Record<string, string>;
}

export interface CacheDienst {
  getScriptCache(): Cache;
  getUserCache(): Cache;
  getDocumentCache(): Cache;
}

export function maakCacheDienst(staat: EigenschapStaat, klok: Klok, nu: () => Uitvoering): CacheDienst {
  function maakCache(voor: string): Cache {
    const get = (sleutel: string): string | null => {
      const gevonden = staat.cache.get(voor + sleutel);
      return gevonden !== undefined && gevonden.tot > klok.nu() ? gevonden.waarde : null;
    };
    return {
      get,
      put(sleutel, waarde, seconden = 600) {
        if (sleutel.length > 250) throw uitzondering('Argument too large: key');
        if (Buffer.byteLength(waarde) > 100 * 1024) throw uitzondering('Argument too large: value');
        staat.cache.set(voor + sleutel, { waarde, tot: klok.nu() + Math.min(seconden, 21_600) * 1000 });
      },
      remove(sleutel) {
        staat.cache.delete(voor + sleutel);
      },
      getAll: (sleutels) =>
        Object.fromEntries(
          sleutels.flatMap((sleutel) => (get(sleutel) === null ? [] : [[sleutel, get(sleutel) ?? '']])),
        ),
    };
  }
  return {
    getScriptCache: () => maakCache('script:'),
    getUserCache: () => maakCache(`${nu().effectief}:`),
    getDocumentCache: () => maakCache('document:'),
  };
}
