// Van wie is dit adres in het deelvenster: van de directie, van een collega, van iemand die weg is, of van een onbekende of een groep?
import type { Medewerker } from '../../procedure/rijen';

export type Kennis =
  | { readonly soort: 'directie' | 'collega' | 'weg' | 'ander adres'; readonly wie: Medewerker }
  | { readonly soort: 'onbekend' };

const thuis = (adres: string): string => adres.split('@')[1] ?? '';
const gratis = ['gmail.com', 'googlemail.com'];
/** An account of Google without an organisation: nobody but its owner decides who can get in, and a web app never knows its visitor. */
export const isConsument = (adres: string): boolean => gratis.includes(thuis(kaal(adres)));

export const kaal = (adres: string): string => adres.trim().toLowerCase();

/** `dirk+klachten@...` comes in at Dirk's, and Gmail reads no points. */
const brievenbus = (adres: string): string => {
  const [naam = '', domein = ''] = kaal(adres).split('@');
  const zonderPlus = naam.split('+')[0] ?? '';
  return `${gratis.includes(domein) ? zonderPlus.replace(/\./g, '') : zonderPlus}@${domein}`;
};

export const kenAdres = (adres: string, medewerkers: readonly Medewerker[]): Kennis => {
  const precies = medewerkers.find((m) => kaal(m.id) === kaal(adres));
  if (precies !== undefined) {
    if (!precies.actief) return { soort: 'weg', wie: precies };
    return { soort: precies.rollen.includes('directie') ? 'directie' : 'collega', wie: precies };
  }
  const zelfde = medewerkers.find((m) => m.actief && brievenbus(m.id) === brievenbus(adres));
  return zelfde === undefined ? { soort: 'onbekend' } : { soort: 'ander adres', wie: zelfde };
};
