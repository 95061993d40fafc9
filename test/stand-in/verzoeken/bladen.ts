// Hoe verandert batchUpdate bladen en het document zelf? Toevoegen, verwijderen, eigenschappen met een veldmasker.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { eisBlad } from '../bereik';
import { ongeldig } from '../fout';
import { BLAD_EIGENSCHAPPEN, BOEK_EIGENSCHAPPEN } from '../schema';
import { pasToe } from '../veldmasker';
import {
  type Blad,
  type BladEigenschappen,
  bladMetId,
  bladMetTitel,
  type Inhoud,
  maakBlad,
  metBlad,
} from '../werkboek';
import { eisMasker, nieuwNummer, type Uitvoerders } from './soort';

function eisTitel(inhoud: Inhoud, titel: string, eigenId?: number): void {
  if (titel.trim() === '' || titel.length > 100) throw ongeldig(`Invalid sheet name: ${titel}`);
  const ander = bladMetTitel(inhoud, titel);
  if (ander !== undefined && ander.eigenschappen.sheetId !== eigenId) {
    throw ongeldig(`A sheet with the name "${titel}" already exists. Please enter another name.`);
  }
}

function vrijeTitel(inhoud: Inhoud): string {
  let nummer = inhoud.bladen.length + 1;
  while (bladMetTitel(inhoud, `Blad${String(nummer)}`) !== undefined) nummer += 1;
  return `Blad${String(nummer)}`;
}

function eisRaster(eigenschappen: BladEigenschappen): void {
  const { rowCount, columnCount, frozenRowCount, frozenColumnCount } = eigenschappen.gridProperties;
  if (!(rowCount >= 1) || !(columnCount >= 1))
    throw ongeldig('gridProperties.rowCount and columnCount must be at least 1');
  if ((frozenRowCount ?? 0) >= rowCount) throw ongeldig("You can't freeze all visible rows on the sheet.");
  if ((frozenColumnCount ?? 0) >= columnCount) throw ongeldig("You can't freeze all visible columns on the sheet.");
}

function eisZichtbaar(inhoud: Inhoud): Inhoud {
  if (inhoud.bladen.every((blad) => blad.eigenschappen.hidden === true))
    throw ongeldig("You can't hide all the sheets in a document.");
  return inhoud;
}

/** Google geeft nullen en `false` niet terug; sheetId, title en index wel altijd. */
export function toonEigenschappen(inhoud: Inhoud, blad: Blad): sheets_v4.Schema$SheetProperties {
  const raster = Object.entries(blad.eigenschappen.gridProperties).filter(
    ([, waarde]) => waarde !== 0 && waarde !== false,
  );
  const { sheetId, title, hidden, ...rest } = blad.eigenschappen;
  const index = inhoud.bladen.indexOf(blad);
  return {
    sheetId,
    title,
    index,
    ...rest,
    ...(hidden === true ? { hidden } : {}),
    gridProperties: Object.fromEntries(raster),
  };
}

/** Een kleiner raster gooit de cellen erbuiten weg. */
function snijBij(blad: Blad): Blad {
  const { rowCount, columnCount } = blad.eigenschappen.gridProperties;
  const rijen = blad.rijen
    .slice(0, rowCount)
    .map((rij) => (rij.length > columnCount ? rij.slice(0, columnCount) : rij));
  return {
    ...blad,
    rijen,
    rijMaten: blad.rijMaten.slice(0, rowCount),
    kolomMaten: blad.kolomMaten.slice(0, columnCount),
  };
}

function verplaats(inhoud: Inhoud, blad: Blad, index: number): Inhoud {
  const oud = inhoud.bladen.indexOf(blad);
  if (index < 0 || index > inhoud.bladen.length) throw ongeldig(`Invalid sheet index: ${String(index)}`);
  const rest = inhoud.bladen.filter((ander) => ander !== blad);
  const plek = index > oud ? index - 1 : index;
  return { ...inhoud, bladen: [...rest.slice(0, plek), blad, ...rest.slice(plek)] };
}

/** Wie IMPORTRANGE en IMAGE eenmaal toeliet, krijgt het niet meer dicht: zonder fout, en zonder dat er iets verandert. */
const eenmaalOpen = ({
  eigenschappen,
}: Inhoud): Pick<sheets_v4.Schema$SpreadsheetProperties, 'importFunctionsExternalUrlAccessAllowed'> =>
  eigenschappen.importFunctionsExternalUrlAccessAllowed === true
    ? { importFunctionsExternalUrlAccessAllowed: true }
    : {};

export const bladVerzoeken: Uitvoerders = {
  addSheet(begin, { properties = {} }) {
    const [nummer, inhoud] = nieuwNummer(begin);
    const sheetId = properties.sheetId ?? nummer;
    const titel = properties.title ?? vrijeTitel(inhoud);
    if (bladMetId(inhoud, sheetId) !== undefined) throw ongeldig(`Sheet with id: ${String(sheetId)} already exists.`);
    eisTitel(inhoud, titel);
    const leeg = maakBlad(sheetId, titel);
    const { index, sheetId: _id, title: _titel, gridProperties, ...rest } = properties;
    const raster = {
      ...gridProperties,
      rowCount: gridProperties?.rowCount ?? 1000,
      columnCount: gridProperties?.columnCount ?? 26,
    };
    const blad: Blad = { ...leeg, eigenschappen: { ...leeg.eigenschappen, ...rest, gridProperties: raster } };
    eisRaster(blad.eigenschappen);
    const plek = index ?? inhoud.bladen.length;
    const bladen = [...inhoud.bladen.slice(0, plek), blad, ...inhoud.bladen.slice(plek)];
    const nieuw = { ...inhoud, bladen };
    return { inhoud: nieuw, antwoord: { addSheet: { properties: toonEigenschappen(nieuw, blad) } } };
  },
  deleteSheet(inhoud, { sheetId }) {
    const blad = eisBlad(inhoud, sheetId);
    const bladen = inhoud.bladen.filter((ander) => ander !== blad);
    if (bladen.length === 0) throw ongeldig("You can't remove all the sheets in a document.");
    return { inhoud: eisZichtbaar({ ...inhoud, bladen }) };
  },
  updateSheetProperties(inhoud, { properties = {}, fields }) {
    const masker = eisMasker(fields, BLAD_EIGENSCHAPPEN);
    const blad = eisBlad(inhoud, properties.sheetId);
    const { sheetId } = blad.eigenschappen;
    const nieuw = { ...pasToe(blad.eigenschappen, properties, masker), sheetId };
    if (typeof nieuw.title !== 'string') throw ongeldig('Sheet title must be specified.');
    if (nieuw.gridProperties === undefined) throw ongeldig('gridProperties must be specified.');
    eisTitel(inhoud, nieuw.title, sheetId);
    eisRaster(nieuw);
    const { index, ...eigenschappen } = nieuw;
    const bij = snijBij({ ...blad, eigenschappen });
    const gewijzigd = eisZichtbaar(metBlad(inhoud, bij));
    const verplaatst = masker.kinderen.has('index') || masker.kinderen.has('*');
    return { inhoud: verplaatst && typeof index === 'number' ? verplaats(gewijzigd, bij, index) : gewijzigd };
  },
  duplicateSheet(begin, { sourceSheetId, newSheetId, newSheetName, insertSheetIndex }) {
    const [nummer, inhoud] = nieuwNummer(begin);
    const bron = eisBlad(inhoud, sourceSheetId);
    const sheetId = newSheetId ?? nummer;
    const title = newSheetName ?? `Kopie van ${bron.eigenschappen.title}`;
    if (bladMetId(inhoud, sheetId) !== undefined) throw ongeldig(`Sheet with id: ${String(sheetId)} already exists.`);
    eisTitel(inhoud, title);
    const blad: Blad = { ...bron, eigenschappen: { ...bron.eigenschappen, sheetId, title } };
    const plek = insertSheetIndex ?? 0;
    const nieuw = { ...inhoud, bladen: [...inhoud.bladen.slice(0, plek), blad, ...inhoud.bladen.slice(plek)] };
    return { inhoud: nieuw, antwoord: { duplicateSheet: { properties: toonEigenschappen(nieuw, blad) } } };
  },
  updateSpreadsheetProperties(inhoud, { properties = {}, fields }) {
    const nieuw = pasToe(inhoud.eigenschappen, properties, eisMasker(fields, BOEK_EIGENSCHAPPEN));
    if (!nieuw.title || !nieuw.locale || !nieuw.timeZone) throw ongeldig('title, locale and timeZone cannot be empty');
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(nieuw.locale)) throw ongeldig(`Unsupported locale: ${nieuw.locale}`);
    return { inhoud: { ...inhoud, eigenschappen: { ...nieuw, ...eenmaalOpen(inhoud) } } };
  },
};
