// Wat schuift mee als er rijen of kolommen bij komen, weg gaan of verhuizen? Cellen, maten en alle bereiken van regels.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { ongeldig } from './fout';
import { type Blad, bevrorenRijen, type Cel, kolomAantal, type Maat, type Rij, rijAantal } from './werkboek';

export type As = 'ROWS' | 'COLUMNS';

const lengte = (blad: Blad, as: As): number => (as === 'ROWS' ? rijAantal(blad) : kolomAantal(blad));

function metLengte(blad: Blad, as: As, aantal: number): Blad {
  const raster = blad.eigenschappen.gridProperties;
  const gridProperties = as === 'ROWS' ? { ...raster, rowCount: aantal } : { ...raster, columnCount: aantal };
  return { ...blad, eigenschappen: { ...blad.eigenschappen, gridProperties } };
}

/** Voegt in, of haalt weg, in een lijst die korter mag zijn dan het raster. */
function inLijst<T>(
  lijst: readonly (T | undefined)[],
  plek: number,
  bij: number,
  weg: number,
  vul: T | undefined,
): (T | undefined)[] {
  if (plek >= lijst.length) return [...lijst];
  return [...lijst.slice(0, plek), ...Array.from({ length: bij }, () => vul), ...lijst.slice(plek + weg)];
}

const erf = (cel: Cel | undefined): Cel | undefined => {
  if (cel?.userEnteredFormat === undefined && cel?.dataValidation === undefined) return undefined;
  return { userEnteredFormat: cel.userEnteredFormat, dataValidation: cel.dataValidation };
};

function cellen(blad: Blad, as: As, plek: number, bij: number, weg: number, buur: number | undefined): readonly Rij[] {
  if (as === 'ROWS') {
    const vul: Rij = buur === undefined ? [] : (blad.rijen[buur] ?? []).map(erf);
    return inLijst<Rij>(blad.rijen, plek, bij, weg, vul).map((rij) => rij ?? []);
  }
  return blad.rijen.map((rij) => inLijst<Cel>(rij, plek, bij, weg, buur === undefined ? undefined : erf(rij[buur])));
}

/** Verschuift [begin, eind) na invoegen (delta > 0) of verwijderen (delta < 0) op `plek`; undefined = helemaal weg. */
function schuif(
  begin: number,
  eind: number,
  plek: number,
  bij: number,
  weg: number,
): readonly [number, number] | undefined {
  const na = (punt: number, isEind: boolean): number => {
    if (bij > 0) return punt > plek || (!isEind && punt === plek) ? punt + bij : punt;
    return punt <= plek ? punt : Math.max(plek, punt - weg);
  };
  const [nieuwBegin, nieuwEind] = [na(begin, false), na(eind, true)];
  return nieuwEind > nieuwBegin ? [nieuwBegin, nieuwEind] : undefined;
}

type Bereikachtig = sheets_v4.Schema$GridRange;

function schuifBereik(bereik: Bereikachtig, as: As, plek: number, bij: number, weg: number): Bereikachtig | undefined {
  const [van, tot] =
    as === 'ROWS' ? (['startRowIndex', 'endRowIndex'] as const) : (['startColumnIndex', 'endColumnIndex'] as const);
  if (typeof bereik[tot] !== 'number') return bereik;
  const nieuw = schuif(bereik[van] ?? 0, bereik[tot], plek, bij, weg);
  return nieuw === undefined ? undefined : { ...bereik, [van]: nieuw[0], [tot]: nieuw[1] };
}

function regels(blad: Blad, as: As, plek: number, bij: number, weg: number): Blad {
  const een = <T extends { range?: Bereikachtig }>(regel: T): T[] => {
    if (regel.range === undefined) return [regel];
    const range = schuifBereik(regel.range, as, plek, bij, weg);
    return range === undefined ? [] : [{ ...regel, range }];
  };
  const los = (bereiken: readonly Bereikachtig[]): Bereikachtig[] =>
    bereiken.flatMap((deel) => schuifBereik(deel, as, plek, bij, weg) ?? []);
  return {
    ...blad,
    beveiligd: blad.beveiligd.flatMap((regel) =>
      een({ ...regel, ...(regel.unprotectedRanges ? { unprotectedRanges: los(regel.unprotectedRanges) } : {}) }),
    ),
    weergaven: blad.weergaven.flatMap(een),
    banden: blad.banden.flatMap(een),
    filter: blad.filter === undefined ? undefined : een(blad.filter)[0],
    samengevoegd: los(blad.samengevoegd),
    voorwaardelijk: blad.voorwaardelijk
      .map((regel) => ({ ...regel, ranges: los(regel.ranges ?? []) }))
      .filter((regel) => regel.ranges.length > 0),
  };
}

export function voegIn(blad: Blad, as: As, plek: number, aantal: number, vanVoor: boolean): Blad {
  if (plek < 0 || plek > lengte(blad, as))
    throw ongeldig(`insertDimension: startIndex ${String(plek)} is beyond the grid`);
  if (vanVoor && plek === 0) throw ongeldig('inheritFromBefore cannot be true if inserting at index 0');
  const buur = vanVoor ? plek - 1 : plek;
  const rijen = cellen(blad, as, plek, aantal, 0, buur);
  const maten =
    as === 'ROWS'
      ? { rijMaten: inLijst<Maat>(blad.rijMaten, plek, aantal, 0, undefined) }
      : { kolomMaten: inLijst<Maat>(blad.kolomMaten, plek, aantal, 0, undefined) };
  const verschoven = regels({ ...blad, rijen, ...maten }, as, plek, aantal, 0);
  return metLengte(verschoven, as, lengte(blad, as) + aantal);
}

export function haalWeg(blad: Blad, as: As, van: number, tot: number): Blad {
  const aantal = tot - van;
  if (van < 0 || van >= lengte(blad, as))
    throw ongeldig(`deleteDimension: startIndex ${String(van)} is beyond the grid`);
  if (aantal >= lengte(blad, as)) throw ongeldig(`You can't delete all the ${as.toLowerCase()} on the sheet.`);
  if (as === 'ROWS' && van <= bevrorenRijen(blad) && tot >= rijAantal(blad) && bevrorenRijen(blad) > 0) {
    throw ongeldig('Sorry, it is not possible to delete all non-frozen rows.');
  }
  const rijen = cellen(blad, as, van, 0, aantal, undefined);
  const maten =
    as === 'ROWS'
      ? { rijMaten: inLijst<Maat>(blad.rijMaten, van, 0, aantal, undefined) }
      : { kolomMaten: inLijst<Maat>(blad.kolomMaten, van, 0, aantal, undefined) };
  const over = metLengte(regels({ ...blad, rijen, ...maten }, as, van, 0, aantal), as, lengte(blad, as) - aantal);
  return as === 'ROWS' && van < bevrorenRijen(blad)
    ? metBevroren(over, bevrorenRijen(blad) - (Math.min(tot, bevrorenRijen(blad)) - van))
    : over;
}

function metBevroren(blad: Blad, frozenRowCount: number): Blad {
  const gridProperties = { ...blad.eigenschappen.gridProperties, frozenRowCount };
  return { ...blad, eigenschappen: { ...blad.eigenschappen, gridProperties } };
}

/** Verplaatst [van, tot) naar vóór `doel` (oude nummering), zoals slepen en moveDimension. */
export function verplaats(blad: Blad, as: As, van: number, tot: number, doel: number): Blad {
  if (doel >= van && doel <= tot) return blad;
  const volgorde = Array.from({ length: lengte(blad, as) }, (_, plek) => plek);
  const blok = volgorde.slice(van, tot);
  const rest = volgorde.filter((plek) => plek < van || plek >= tot);
  const bij = doel > van ? doel - blok.length : doel;
  const nieuw = [...rest.slice(0, bij), ...blok, ...rest.slice(bij)];
  if (as === 'ROWS')
    return {
      ...blad,
      rijen: nieuw.map((plek) => blad.rijen[plek] ?? []),
      rijMaten: nieuw.map((plek) => blad.rijMaten[plek]),
    };
  return {
    ...blad,
    rijen: blad.rijen.map((rij) => nieuw.map((plek) => rij[plek])),
    kolomMaten: nieuw.map((plek) => blad.kolomMaten[plek]),
  };
}
