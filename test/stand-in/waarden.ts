// Wat geeft spreadsheets.values terug? Rijen zonder lege staart, per cel opgemaakt, rauw of als formule.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { a1Naam, type Bereik } from './a1';
import { isLeegBereik, losFilterOp, zonderNulBlad } from './bereik';
import { totLaatste } from './cellen';
import { apiFout, isApiFout, ongeldig } from './fout';
import { werkelijkeWaarde } from './formule';
import { foutTekst, isDagFormaat, opgemaakt } from './opmaak';
import { celOp, type Inhoud } from './werkboek';

export interface WaardeOpties {
  majorDimension?: string | null;
  valueRenderOption?: string | null;
  dateTimeRenderOption?: string | null;
}

function eisEen(naam: string, waarde: string | null | undefined, keuzes: readonly string[]): string {
  const [standaard = ''] = keuzes;
  if (waarde === null || waarde === undefined) return standaard;
  if (!keuzes.includes(waarde)) throw ongeldig(`Invalid value at '${naam}', "${waarde}"`);
  return waarde;
}

function lees(inhoud: Inhoud, bereik: Bereik, rij: number, kolom: number, toon: string, dagen: string): unknown {
  const cel = celOp(bereik.blad, rij, kolom);
  const ingevoerd = cel?.userEnteredValue;
  if (ingevoerd === undefined || ingevoerd === null) return '';
  const formaat = cel?.userEnteredFormat?.numberFormat;
  if (toon === 'FORMULA' && typeof ingevoerd.formulaValue === 'string') return ingevoerd.formulaValue;
  const waarde = werkelijkeWaarde(inhoud, bereik.blad, rij, kolom);
  if (toon === 'FORMATTED_VALUE') return opgemaakt(waarde, formaat, inhoud.eigenschappen.locale);
  if (waarde?.errorValue)
    return `${foutTekst(waarde.errorValue)}${waarde.errorValue.message ? ` (${waarde.errorValue.message})` : ''}`;
  if (dagen === 'FORMATTED_STRING' && isDagFormaat(formaat))
    return opgemaakt(waarde, formaat, inhoud.eigenschappen.locale);
  return waarde?.stringValue ?? waarde?.numberValue ?? waarde?.boolValue ?? '';
}

const zonderStaart = (rij: unknown[]): unknown[] => totLaatste(rij, (waarde) => waarde !== '');

function snoei(rijen: unknown[][]): unknown[][] {
  const kort = rijen.map(zonderStaart);
  return totLaatste(kort, (rij) => rij.length > 0);
}

const kantel = (rijen: unknown[][], breedte: number): unknown[][] =>
  Array.from({ length: breedte }, (_, kolom) => rijen.map((rij) => rij[kolom] ?? ''));

export function waardenIn(inhoud: Inhoud, bereik: Bereik, opties: WaardeOpties): sheets_v4.Schema$ValueRange {
  const richting = eisEen('major_dimension', opties.majorDimension, ['ROWS', 'COLUMNS', 'DIMENSION_UNSPECIFIED']);
  const toon = eisEen('value_render_option', opties.valueRenderOption, [
    'FORMATTED_VALUE',
    'UNFORMATTED_VALUE',
    'FORMULA',
  ]);
  const dagen = eisEen('date_time_render_option', opties.dateTimeRenderOption, ['SERIAL_NUMBER', 'FORMATTED_STRING']);
  const majorDimension = richting === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
  if (isLeegBereik(bereik)) return { range: '#REF!', majorDimension };
  const eind = Math.min(bereik.r1, bereik.blad.rijen.length);
  const rijen: unknown[][] = [];
  for (let rij = bereik.r0; rij < eind; rij += 1) {
    const breed = Math.min(bereik.k1, bereik.blad.rijen[rij]?.length ?? 0);
    rijen.push(
      Array.from({ length: Math.max(0, breed - bereik.k0) }, (_, plek) =>
        lees(inhoud, bereik, rij, bereik.k0 + plek, toon, dagen),
      ),
    );
  }
  const values = snoei(majorDimension === 'COLUMNS' ? kantel(rijen, bereik.k1 - bereik.k0) : rijen);
  return { range: a1Naam(bereik), majorDimension, ...(values.length > 0 ? { values } : {}) };
}

interface Gevonden {
  readonly bereik: Bereik;
  readonly valueRange: sheets_v4.Schema$ValueRange;
  readonly dataFilters: sheets_v4.Schema$DataFilter[];
}

/** Gemeten bij Google: niet in de volgorde van de vraag, maar op blad, kolom, rij; gelijke bereiken delen één antwoord. */
export function waardenPerFilter(
  inhoud: Inhoud,
  filters: readonly sheets_v4.Schema$DataFilter[],
  opties: WaardeOpties,
): Gevonden[] {
  if (filters.length === 0) throw ongeldig('Must specify at least one dataFilter.');
  const gevonden = new Map<string, Gevonden>();
  filters.forEach((filter, plek) => {
    const bereik = filterOp(inhoud, filter, plek);
    const valueRange = waardenIn(inhoud, bereik, opties);
    const sleutel = valueRange.range ?? '';
    const een = gevonden.get(sleutel) ?? { bereik, valueRange, dataFilters: [] };
    een.dataFilters.push(filter.gridRange ? { gridRange: zonderNulBlad(filter.gridRange) } : filter);
    gevonden.set(sleutel, een);
  });
  return [...gevonden.values()].sort((a, b) => opPlek(inhoud, a.bereik, b.bereik));
}

function filterOp(inhoud: Inhoud, filter: sheets_v4.Schema$DataFilter, plek: number): Bereik {
  try {
    return losFilterOp(inhoud, filter, 'grid');
  } catch (fout) {
    if (!isApiFout(fout)) throw fout;
    throw apiFout(fout.code, `Invalid dataFilter[${String(plek)}]: ${fout.message}`);
  }
}

function opPlek(inhoud: Inhoud, a: Bereik, b: Bereik): number {
  const index = (bereik: Bereik): number => inhoud.bladen.indexOf(bereik.blad);
  return index(a) - index(b) || a.k0 - b.k0 || a.r0 - b.r0 || a.k1 - b.k1 || a.r1 - b.r1;
}
