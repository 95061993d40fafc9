// Wat zag iemand van een rij toen hij erover besliste? Een kenmerk dat verandert zodra er in het blad of in het logboek iets anders staat (5.3.1).
import type { Tabelnaam } from '../procedure/rijen';
import { tabellen } from './tabellen';
import type { Rij } from './tabellen';
import { hash } from './zegel';

/** Over all rows with this id in the tab, none or several, and the version the log gives. */
export const gezienVan = (tabel: Tabelnaam, id: string, rijen: readonly Rij[], vastgelegd: Rij | undefined): string => {
  const gevonden = rijen
    .filter((r) => r.id === id)
    .map((r) => tabellen[tabel].kolommen.map((k) => r[k.sleutel] ?? null));
  return `${vastgelegd?.versie ?? 0}-${hash(JSON.stringify(gevonden)).slice(0, 16)}`;
};
