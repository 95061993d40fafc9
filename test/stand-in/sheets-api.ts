// Wat doet de Sheets REST-dienst (v4)? De methoden zelf, los van wie ze aanroept: Apps Script of straks HTTP.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Bereik, leesA1 } from './a1';
import { toonSpreadsheet } from './antwoord';
import { cellenIn, losFilterOp } from './bereik';
import { apiFout, ongeldig } from './fout';
import type { Oproep } from './oproepen';
import { BATCH_ANTWOORD, SPREADSHEET, WAARDEN, WAARDEN_FILTER, WAARDEN_LIJST } from './schema';
import { kies, type Knoop, leesMasker, type Velden, vraagtCellen } from './veldmasker';
import { voerBatchUit } from './verzoeken/batch';
import { eisSleutels } from './verzoeken/sleutels';
import { type WaardeOpties, waardenIn, waardenPerFilter } from './waarden';
import { maakBlad, maakWerkboek, magBewerken, magLezen, type Werkboek } from './werkboek';

export interface Grillen {
  /** Is bij een onleesbaar terugleesbereik de wijziging al gedaan? Bij Google niet vastgesteld: 'na' is het gevaarlijkst. */
  terugleesFout: 'voor' | 'na';
}

export interface Beller {
  readonly werkboeken: Map<string, Werkboek>;
  readonly grillen: Grillen;
  gebruiker(): string;
}

export interface Opties extends WaardeOpties {
  fields?: string;
  ranges?: string | string[];
  includeGridData?: boolean;
}

export function openBoek(beller: Beller, id: string, schrijven: boolean): Werkboek {
  const boek = beller.werkboeken.get(id);
  if (boek === undefined) throw apiFout(404);
  const mag = schrijven ? magBewerken : magLezen;
  if (!mag(boek.toegang, beller.gebruiker())) throw apiFout(403);
  return boek;
}

const masker = (opties: Opties, velden: Velden): Knoop | undefined =>
  opties.fields === undefined ? undefined : leesMasker(opties.fields, velden);
const gesnoeid = <T>(waarde: T, hier: Knoop | undefined): T =>
  hier === undefined ? waarde : (kies(waarde, hier) as T);
const lijst = (ranges: string | string[] | undefined): string[] => (ranges === undefined ? [] : [ranges].flat());

function telMee(oproep: Oproep, bereiken: readonly Bereik[]): void {
  oproep.gevraagd += bereiken.reduce((som, bereik) => som + cellenIn(bereik), 0);
}

function telAntwoord(oproep: Oproep, boek: sheets_v4.Schema$Spreadsheet | undefined): void {
  const rijen = (boek?.sheets ?? []).flatMap((blad) => (blad.data ?? []).flatMap((blok) => blok.rowData ?? []));
  oproep.cellen += rijen.reduce((som, rij) => som + (rij.values?.length ?? 0), 0);
}

const telWaarden = (waarden: sheets_v4.Schema$ValueRange): number =>
  (waarden.values ?? []).reduce((som, rij) => som + rij.length, 0);

function zonderDubbele(bereiken: readonly Bereik[]): Bereik[] {
  const sleutel = (b: Bereik): string => [b.blad.eigenschappen.sheetId, b.r0, b.k0, b.r1, b.k1].join();
  return [...new Map(bereiken.map((bereik) => [sleutel(bereik), bereik] as const).reverse()).values()].reverse();
}

export function get(beller: Beller, oproep: Oproep, id: string, opties: Opties): sheets_v4.Schema$Spreadsheet {
  const boek = openBoek(beller, id, false);
  const hier = masker(opties, SPREADSHEET);
  const bereiken = lijst(opties.ranges).map((a1) => leesA1(boek.inhoud, a1));
  return toonEnTel(oproep, boek, bereiken, hier, opties.includeGridData === true);
}

export function getByDataFilter(
  beller: Beller,
  oproep: Oproep,
  vraag: sheets_v4.Schema$GetSpreadsheetByDataFilterRequest,
  id: string,
  opties: Opties,
): sheets_v4.Schema$Spreadsheet {
  eisSleutels(vraag, ['dataFilters', 'includeGridData', 'excludeTablesInBandedRanges'], 'body');
  const boek = openBoek(beller, id, false);
  const hier = masker(opties, SPREADSHEET);
  const bereiken = zonderDubbele((vraag.dataFilters ?? []).map((filter) => losFilterOp(boek.inhoud, filter, 'sheet')));
  return toonEnTel(oproep, boek, bereiken, hier, vraag.includeGridData === true);
}

function toonEnTel(
  oproep: Oproep,
  boek: Werkboek,
  bereiken: readonly Bereik[],
  hier: Knoop | undefined,
  gevraagdeCellen: boolean,
): sheets_v4.Schema$Spreadsheet {
  const metCellen = hier === undefined ? gevraagdeCellen : vraagtCellen(hier);
  if (metCellen) telMee(oproep, bereiken);
  const uit = gesnoeid(toonSpreadsheet(boek, bereiken.length > 0 ? bereiken : undefined, metCellen, hier), hier);
  telAntwoord(oproep, uit);
  return uit;
}

export function batchUpdate(
  beller: Beller,
  oproep: Oproep,
  vraag: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
  id: string,
  opties: Opties,
): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
  eisSleutels(vraag, ['requests', 'includeSpreadsheetInResponse', 'responseRanges', 'responseIncludeGridData'], 'body');
  const verzoeken = vraag.requests ?? [];
  oproep.soorten = verzoeken.flatMap((verzoek) => Object.keys(verzoek));
  const boek = openBoek(beller, id, true);
  const hier = masker(opties, BATCH_ANTWOORD);
  const uit = voerBatchUit(boek.inhoud, verzoeken, { gebruiker: beller.gebruiker(), toegang: boek.toegang });
  const na: Werkboek = { ...boek, inhoud: uit.inhoud };
  if (beller.grillen.terugleesFout === 'na') boek.inhoud = uit.inhoud;
  const bereiken = lijst(vraag.responseRanges ?? undefined).map((a1) => leesA1(uit.inhoud, a1));
  const antwoord = { spreadsheetId: id, replies: uit.antwoorden, ...terug(oproep, vraag, na, bereiken, hier) };
  boek.inhoud = uit.inhoud;
  return gesnoeid(antwoord, hier);
}

function terug(
  oproep: Oproep,
  vraag: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
  na: Werkboek,
  bereiken: readonly Bereik[],
  hier: Knoop | undefined,
): sheets_v4.Schema$BatchUpdateSpreadsheetResponse {
  if (vraag.includeSpreadsheetInResponse !== true) return {};
  const onder = hier?.kinderen.get('updatedSpreadsheet') ?? hier?.kinderen.get('*');
  const metCellen =
    hier === undefined
      ? vraag.responseIncludeGridData === true
      : onder !== undefined && (onder.alles || vraagtCellen(onder));
  if (metCellen) telMee(oproep, bereiken);
  const updatedSpreadsheet = toonSpreadsheet(na, bereiken.length > 0 ? bereiken : undefined, metCellen, onder);
  telAntwoord(oproep, updatedSpreadsheet);
  return { updatedSpreadsheet };
}

export function create(
  beller: Beller,
  vraag: sheets_v4.Schema$Spreadsheet,
  opties: Opties,
): sheets_v4.Schema$Spreadsheet {
  eisSleutels(vraag, ['properties', 'sheets'], 'body');
  const { properties, sheets = [] } = vraag;
  sheets.forEach((blad, plek) =>
    eisSleutels(blad, ['properties'], `sheets[${String(plek)}] (meer kent de stand-in niet)`),
  );
  const bladen = sheets.map((blad, plek) => {
    const { sheetId, title, gridProperties, ...rest } = blad.properties ?? {};
    const leeg = maakBlad(
      sheetId ?? plek,
      title ?? `Blad${String(plek + 1)}`,
      gridProperties?.rowCount ?? 1000,
      gridProperties?.columnCount ?? 26,
    );
    const eigenschappen = {
      ...leeg.eigenschappen,
      ...rest,
      gridProperties: { ...gridProperties, ...leeg.eigenschappen.gridProperties },
    };
    return { ...leeg, eigenschappen: eigenschappen };
  });
  const boek = maakWerkboek({
    id: `NIEUW-${String(beller.werkboeken.size + 1)}`,
    titel: properties?.title ?? undefined,
    locale: properties?.locale ?? 'en_US',
    tijdzone: properties?.timeZone ?? 'Etc/GMT',
    eigenaar: beller.gebruiker(),
    bladen: bladen.length > 0 ? bladen : undefined,
  });
  beller.werkboeken.set(boek.id, boek);
  const hier = masker(opties, SPREADSHEET);
  return gesnoeid(toonSpreadsheet(boek, undefined, false, hier), hier);
}

export function valuesGet(
  beller: Beller,
  oproep: Oproep,
  id: string,
  range: string,
  opties: Opties,
): sheets_v4.Schema$ValueRange {
  const { inhoud } = openBoek(beller, id, false);
  const bereik = leesA1(inhoud, range);
  telMee(oproep, [bereik]);
  const uit = waardenIn(inhoud, bereik, opties);
  oproep.cellen += telWaarden(uit);
  return gesnoeid(uit, masker(opties, WAARDEN));
}

export function valuesBatchGet(
  beller: Beller,
  oproep: Oproep,
  id: string,
  opties: Opties,
): sheets_v4.Schema$BatchGetValuesResponse {
  const { inhoud } = openBoek(beller, id, false);
  const bereiken = lijst(opties.ranges).map((a1) => leesA1(inhoud, a1));
  if (bereiken.length === 0) throw ongeldig('Must specify at least one range.');
  telMee(oproep, bereiken);
  const valueRanges = bereiken.map((bereik) => waardenIn(inhoud, bereik, opties));
  oproep.cellen += valueRanges.reduce((som, waarden) => som + telWaarden(waarden), 0);
  return gesnoeid({ spreadsheetId: id, valueRanges }, masker(opties, WAARDEN_LIJST));
}

export function valuesBatchGetByDataFilter(
  beller: Beller,
  oproep: Oproep,
  vraag: sheets_v4.Schema$BatchGetValuesByDataFilterRequest,
  id: string,
  opties: Opties,
): sheets_v4.Schema$BatchGetValuesByDataFilterResponse {
  eisSleutels(vraag, ['dataFilters', 'majorDimension', 'valueRenderOption', 'dateTimeRenderOption'], 'body');
  const { inhoud } = openBoek(beller, id, false);
  const gevonden = waardenPerFilter(inhoud, vraag.dataFilters ?? [], vraag);
  telMee(
    oproep,
    gevonden.map(({ bereik }) => bereik),
  );
  oproep.cellen += gevonden.reduce((som, { valueRange }) => som + telWaarden(valueRange), 0);
  const valueRanges = gevonden.map(({ valueRange, dataFilters }) => ({ valueRange, dataFilters }));
  return gesnoeid({ spreadsheetId: id, valueRanges }, masker(opties, WAARDEN_FILTER));
}
