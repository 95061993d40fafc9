// Welke cellen bedoelt een GridRange? Nul-gebaseerd, half open, ontbrekende grens = onbegrensd, ontbrekend sheetId = 0.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Bereik, binnenRaster, leesA1 } from './a1';
import { ongeldig } from './fout';
import { type Blad, bladMetId, type Inhoud, kolomAantal, rijAantal } from './werkboek';

type GridRange = sheets_v4.Schema$GridRange;

export function eisBlad(inhoud: Inhoud, sheetId: number | null | undefined, woord = 'sheet'): Blad {
  const blad = bladMetId(inhoud, sheetId ?? 0);
  if (blad === undefined) throw ongeldig(`No ${woord} with id: ${String(sheetId ?? 0)}`);
  return blad;
}

const GRENZEN = ['startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'] as const;
const SLEUTELS: readonly string[] = ['sheetId', ...GRENZEN];

function eisGrenzen(bereik: GridRange): void {
  const vreemd = Object.keys(bereik).find((sleutel) => !SLEUTELS.includes(sleutel));
  if (vreemd !== undefined)
    throw ongeldig(`Invalid JSON payload received. Unknown name "${vreemd}" at 'grid_range': Cannot find field.`);
  for (const grens of GRENZEN) {
    const waarde = bereik[grens];
    if (waarde !== undefined && waarde !== null && !Number.isInteger(waarde))
      throw ongeldig(`Invalid value at '${grens}' (TYPE_INT32), ${String(waarde)}`);
    if ((waarde ?? 0) < 0) throw ongeldig('GridRange indexes must be >= 0');
  }
  eisVolgorde('Row', bereik.startRowIndex, bereik.endRowIndex);
  eisVolgorde('Column', bereik.startColumnIndex, bereik.endColumnIndex);
}

function eisVolgorde(as: string, begin: number | null | undefined, eind: number | null | undefined): void {
  if (begin === undefined || begin === null || eind === undefined || eind === null || eind >= begin) return;
  throw ongeldig(`end${as}Index[${String(eind)}] cannot be before start${as}Index[${String(begin)}]`);
}

/** Een bereik zonder cellen mag (r0 = r1 of k0 = k1); de aanroeper beslist wat dat betekent. */
export function losOp(inhoud: Inhoud, bereik: GridRange | null | undefined, woord = 'sheet'): Bereik {
  if (bereik === undefined || bereik === null) throw ongeldig('Must specify a range.');
  const blad = eisBlad(inhoud, bereik.sheetId, woord);
  eisGrenzen(bereik);
  const r0 = bereik.startRowIndex ?? 0;
  const k0 = bereik.startColumnIndex ?? 0;
  return binnenRaster({
    blad,
    r0,
    k0,
    r1: bereik.endRowIndex ?? rijAantal(blad),
    k1: bereik.endColumnIndex ?? kolomAantal(blad),
  });
}

export const isLeegBereik = (bereik: Bereik): boolean => bereik.r1 <= bereik.r0 || bereik.k1 <= bereik.k0;

export function losFilterOp(inhoud: Inhoud, filter: sheets_v4.Schema$DataFilter, woord: string): Bereik {
  if (filter.developerMetadataLookup) throw ongeldig('De stand-in kent developerMetadataLookup niet.');
  if (filter.a1Range !== undefined && filter.a1Range !== null) return leesA1(inhoud, filter.a1Range);
  if (filter.gridRange !== undefined && filter.gridRange !== null) return losOp(inhoud, filter.gridRange, woord);
  throw ongeldig('dataFilter.filter must be specified.');
}

/** Zo geeft Google een GridRange terug: sheetId 0 valt weg (proto3), indexgrenzen blijven. */
export function zonderNulBlad<T extends { sheetId?: number | null }>(bereik: T): T {
  if (bereik.sheetId !== 0 && bereik.sheetId !== null && bereik.sheetId !== undefined) return bereik;
  const { sheetId: _weg, ...rest } = bereik;
  return rest as T;
}

export const cellenIn = (bereik: Bereik): number =>
  Math.max(0, bereik.r1 - bereik.r0) * Math.max(0, bereik.k1 - bereik.k0);
