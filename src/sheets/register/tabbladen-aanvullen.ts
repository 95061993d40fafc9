// Mist een register dat er al was alleen wat later is bedacht? Dan mag dat erbij; wat ooit rijen had en weg is, wordt nooit nieuw gemaakt (5.3.1, SAFETY D9).
import type { Bestand } from '../bestand';
import type { BatchGetValuesBody, Request } from '../google';
import { bladnamen, bladVan, SLEUTELRIJ } from '../layout';
import type { Bladnaam } from '../layout';
import { laterErbij, nieuweNummers } from '../nummers';
import { leesKolom, vraagKolom } from '../read-requests';
import { opzetstand } from '../setup-batches';
import type { Sheetsdienst } from './plek';

const sheetId = nieuweNummers.logboek;
const sleutelrij: BatchGetValuesBody = {
  dataFilters: [{ gridRange: { sheetId, startRowIndex: SLEUTELRIJ, endRowIndex: SLEUTELRIJ + 1 } }],
  ...{ majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' },
};

/** Which rows the entries of the log touched, wherever that column was moved to; null when it is gone. */
const geraakt = ({ Spreadsheets: { Values } }: Sheetsdienst, id: string): readonly string[] | null => {
  const sleutels = Values.batchGetByDataFilter(sleutelrij, id).valueRanges?.[0]?.valueRange?.values ?? [];
  const plek = sleutels.findIndex(([sleutel]) => sleutel === 'rijen');
  return plek < 0 ? null : leesKolom(Values.batchGetByDataFilter(vraagKolom(sheetId, plek), id)).map(String);
};

/** The log knows of rows in this tab, so it was there and is lost. */
const hadRijen = (regels: readonly string[] | null, blad: Bladnaam): boolean =>
  regels === null || regels.some((cel) => new RegExp(`(^|[^a-zA-Z])${blad} `).test(cel));

const missend = (bestand: Bestand, id: string): readonly Bladnaam[] => {
  const { mist } = opzetstand(bestand, id);
  return bladnamen.filter((b) => mist.includes(nieuweNummers[b]));
};

/** All that is missing is what came later. */
export const isVanEerder = (bestand: Bestand, id: string): boolean => {
  const mist = missend(bestand, id);
  return mist.length > 0 && mist.every((b) => laterErbij.includes(b));
};

export type Aanvulling = { readonly verzoeken: Request[] } | { readonly verloren: readonly string[] };

/** What has to be made, or the titles of the tabs that have to be put back from the version history. */
export const aanvulling = (sheets: Sheetsdienst, bestand: Bestand, id: string): Aanvulling => {
  const mist = missend(bestand, id);
  const regels = mist.length === 0 ? [] : geraakt(sheets, id);
  const verloren = mist.filter((b) => !laterErbij.includes(b) || hadRijen(regels, b));
  if (verloren.length > 0) return { verloren: verloren.map((b) => bladVan(b).titel) };
  return { verzoeken: opzetstand(bestand, id).volgende };
};
