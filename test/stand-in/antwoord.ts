// Hoe ziet een Spreadsheet-antwoord eruit? Bladen met eigenschappen en, als erom gevraagd is, cellen per bereik.
// Gemeten: startRow/startColumn 0 vallen weg, een leeg bereik heeft wel een blok maar geen rowData, lege cellen zijn {}.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Bereik } from './a1';
import { zonderNulBlad } from './bereik';
import { totLaatste } from './cellen';
import { werkelijkeWaarde } from './formule';
import { opgemaakt } from './opmaak';
import type { Knoop } from './veldmasker';
import { toonEigenschappen } from './verzoeken/bladen';
import { type Blad, celOp, type Inhoud, kolomAantal, type Maat, rijAantal, type Werkboek } from './werkboek';

type Wens = (naam: string) => boolean;

/** Wat onder dit pad is gevraagd; zonder masker alles. */
function wens(masker: Knoop | undefined, pad: readonly string[]): Wens {
  let hier = masker;
  for (const naam of pad) {
    if (hier === undefined || hier.alles) return () => true;
    hier = hier.kinderen.get(naam) ?? hier.kinderen.get('*');
    if (hier === undefined) return () => false;
  }
  const eind = hier;
  return (naam) => eind === undefined || eind.alles || eind.kinderen.has(naam) || eind.kinderen.has('*');
}

function toonCel(inhoud: Inhoud, blad: Blad, rij: number, kolom: number, wil: Wens): sheets_v4.Schema$CellData {
  const cel = celOp(blad, rij, kolom);
  if (cel === undefined) return {};
  const uit: sheets_v4.Schema$CellData = { ...cel };
  if (!cel.userEnteredValue) return uit;
  const waarde =
    wil('effectiveValue') || wil('formattedValue') ? werkelijkeWaarde(inhoud, blad, rij, kolom) : undefined;
  if (wil('effectiveValue')) uit.effectiveValue = waarde;
  if (wil('formattedValue'))
    uit.formattedValue = opgemaakt(waarde, cel.userEnteredFormat?.numberFormat, inhoud.eigenschappen.locale);
  return uit;
}

function toonRijen(inhoud: Inhoud, vlak: Bereik, wil: Wens): sheets_v4.Schema$RowData[] {
  const rijen: sheets_v4.Schema$RowData[] = [];
  for (let rij = vlak.r0; rij < Math.min(vlak.r1, vlak.blad.rijen.length); rij += 1) {
    const breed = Math.min(vlak.k1, vlak.blad.rijen[rij]?.length ?? 0) - vlak.k0;
    const cellen = Array.from({ length: Math.max(0, breed) }, (_, plek) =>
      toonCel(inhoud, vlak.blad, rij, vlak.k0 + plek, wil),
    );
    const values = totLaatste(cellen, (cel) => Object.keys(cel).length > 0);
    rijen.push(values.length > 0 ? { values } : {});
  }
  return totLaatste(rijen, (rij) => rij.values !== undefined);
}

const toonMaten = (maten: readonly (Maat | undefined)[], van: number, tot: number, pixels: number): Maat[] =>
  Array.from({ length: Math.max(0, tot - van) }, (_, plek) => ({ pixelSize: pixels, ...maten[van + plek] }));

function toonBlok(inhoud: Inhoud, vlak: Bereik, masker: Knoop | undefined): sheets_v4.Schema$GridData {
  const wil = wens(masker, ['sheets', 'data']);
  const rowData = wil('rowData') ? toonRijen(inhoud, vlak, wens(masker, ['sheets', 'data', 'rowData', 'values'])) : [];
  return {
    ...(vlak.r0 > 0 ? { startRow: vlak.r0 } : {}),
    ...(vlak.k0 > 0 ? { startColumn: vlak.k0 } : {}),
    ...(rowData.length > 0 ? { rowData } : {}),
    ...(wil('rowMetadata') ? { rowMetadata: toonMaten(vlak.blad.rijMaten, vlak.r0, vlak.r1, 21) } : {}),
    ...(wil('columnMetadata') ? { columnMetadata: toonMaten(vlak.blad.kolomMaten, vlak.k0, vlak.k1, 100) } : {}),
  };
}

const heelBlad = (blad: Blad): Bereik => ({ blad, r0: 0, k0: 0, r1: rijAantal(blad), k1: kolomAantal(blad) });

function zonderLege<T extends object>(ding: T): T {
  return Object.fromEntries(
    Object.entries(ding).filter(
      ([, waarde]) => waarde !== undefined && !(Array.isArray(waarde) && waarde.length === 0),
    ),
  ) as T;
}

const metBereik = <T extends { range?: sheets_v4.Schema$GridRange }>(ding: T): T =>
  ding.range === undefined ? ding : { ...ding, range: zonderNulBlad(ding.range) };

function toonBlad(
  inhoud: Inhoud,
  blad: Blad,
  blokken: readonly Bereik[],
  metCellen: boolean,
  masker: Knoop | undefined,
): sheets_v4.Schema$Sheet {
  return zonderLege<sheets_v4.Schema$Sheet>({
    properties: toonEigenschappen(inhoud, blad),
    data: metCellen ? blokken.map((vlak) => toonBlok(inhoud, vlak, masker)) : undefined,
    merges: blad.samengevoegd.map(zonderNulBlad),
    conditionalFormats: blad.voorwaardelijk.map((regel) => ({ ...regel, ranges: regel.ranges?.map(zonderNulBlad) })),
    filterViews: blad.weergaven.map(metBereik),
    protectedRanges: blad.beveiligd.map(metBereik),
    basicFilter: blad.filter === undefined ? undefined : metBereik(blad.filter),
    charts: [...blad.grafieken],
    bandedRanges: blad.banden.map(metBereik),
  });
}

/** Zonder bereiken komen alle bladen mee; met bereiken alleen de geraakte bladen, met een blok per bereik. */
export function toonSpreadsheet(
  werkboek: Werkboek,
  bereiken: readonly Bereik[] | undefined,
  metCellen: boolean,
  masker: Knoop | undefined,
): sheets_v4.Schema$Spreadsheet {
  const { inhoud } = werkboek;
  const bladen = inhoud.bladen
    .map((blad) => ({ blad, blokken: bereiken?.filter((vlak) => vlak.blad === blad) ?? [heelBlad(blad)] }))
    .filter(({ blokken }) => blokken.length > 0);
  return zonderLege<sheets_v4.Schema$Spreadsheet>({
    spreadsheetId: werkboek.id,
    properties: inhoud.eigenschappen,
    sheets: bladen.map(({ blad, blokken }) => toonBlad(inhoud, blad, blokken, metCellen, masker)),
    namedRanges: inhoud.namen.map(metBereik),
    developerMetadata: [...inhoud.metadata],
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${werkboek.id}/edit`,
  });
}
