// Uit welk register leest deze opdracht? Dat van `--blad` bij Google, of dat van `--map` op deze computer; er verandert niets aan.
import type { Geheel, Lezer } from '../../register/register';
import { googleLezer } from './google/register';
import { bladId, tekst, verkeerd } from './keuze';
import type { Keuze } from './keuze';
import { geheelVan, inMap } from './lokaal';
import type { Wereld } from './wereld';

interface Bron<T> {
  readonly bijGoogle: (lezer: Lezer) => T;
  readonly opDezeComputer: (map: string) => T;
}

const kies = <T>(keuze: Keuze, wereld: Wereld, bron: Bron<T>): T => {
  const [id, map] = [bladId(keuze), tekst(keuze, 'map')];
  if (id !== null && map !== null) throw verkeerd('Geef --blad of --map, niet allebei.');
  if (map !== null) return bron.opDezeComputer(map);
  if (id === null) throw verkeerd('Geef het register: --blad ID bij Google, of --map DIR op deze computer.');
  wereld.zeg('Leest het register bij Google. Daar verandert niets.');
  return bron.bijGoogle(googleLezer(wereld.google(), id));
};

const heel = (lezer: Lezer): Geheel => {
  const uit = lezer.geheel?.();
  if (uit === undefined) throw new Error('geen geheel');
  return uit;
};

/** Rows and log of one moment. */
export const geheelUit = (keuze: Keuze, wereld: Wereld): Geheel =>
  kies(keuze, wereld, { bijGoogle: heel, opDezeComputer: (map) => inMap(map, geheelVan) });

export const metLezer = <T>(keuze: Keuze, wereld: Wereld, lees: (lezer: Lezer) => T): T =>
  kies(keuze, wereld, { bijGoogle: lees, opDezeComputer: (map) => inMap(map, lees) });
