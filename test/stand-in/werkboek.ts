// Wat staat er in het rekenblad? Het document in het geheugen: bladen, cellen, maten en regels.
// Alles is onveranderlijk: elke wijziging maakt een nieuwe Inhoud. Een versie bewaren is dus een verwijzing bewaren.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

type S = sheets_v4.Schema$CellData;
export type Cel = Readonly<
  Pick<S, 'userEnteredValue' | 'userEnteredFormat' | 'note' | 'dataValidation' | 'textFormatRuns'>
>;
export type Rij = readonly (Cel | undefined)[];
export type Maat = sheets_v4.Schema$DimensionProperties;

export interface BladEigenschappen extends sheets_v4.Schema$SheetProperties {
  sheetId: number;
  title: string;
  gridProperties: sheets_v4.Schema$GridProperties & { rowCount: number; columnCount: number };
}

export interface Blad {
  readonly eigenschappen: Readonly<BladEigenschappen>;
  readonly rijen: readonly Rij[];
  readonly rijMaten: readonly (Maat | undefined)[];
  readonly kolomMaten: readonly (Maat | undefined)[];
  readonly voorwaardelijk: readonly sheets_v4.Schema$ConditionalFormatRule[];
  readonly beveiligd: readonly sheets_v4.Schema$ProtectedRange[];
  readonly weergaven: readonly sheets_v4.Schema$FilterView[];
  readonly grafieken: readonly sheets_v4.Schema$EmbeddedChart[];
  readonly banden: readonly sheets_v4.Schema$BandedRange[];
  readonly samengevoegd: readonly sheets_v4.Schema$GridRange[];
  readonly filter: sheets_v4.Schema$BasicFilter | undefined;
}

export interface Inhoud {
  readonly eigenschappen: Readonly<
    sheets_v4.Schema$SpreadsheetProperties & { title: string; locale: string; timeZone: string }
  >;
  readonly bladen: readonly Blad[];
  readonly metadata: readonly sheets_v4.Schema$DeveloperMetadata[];
  readonly namen: readonly sheets_v4.Schema$NamedRange[];
  /** Teller voor nieuwe nummers; nooit hergebruikt. */
  readonly teller: number;
}

export interface Toegang {
  eigenaar: string;
  bewerkers: string[];
  lezers: string[];
}

export interface Werkboek {
  readonly id: string;
  inhoud: Inhoud;
  toegang: Toegang;
  /** "Publiceren op internet": geen enkele oproep laat dit zien. */
  gepubliceerd?: boolean;
  /** De dag van vandaag voor wie typt (`1-2` krijgt dit jaar), JJJJ-MM-DD. */
  vandaag: string;
}

/** Een adres is hetzelfde met hoofdletters; een leeg adres is niemand. */
const staatIn = (adressen: readonly string[], wie: string): boolean =>
  wie !== '' && adressen.some((adres) => adres.toLowerCase() === wie.toLowerCase());

export const magBewerken = ({ eigenaar, bewerkers }: Toegang, wie: string): boolean =>
  staatIn([eigenaar, ...bewerkers], wie);
export const magLezen = (toegang: Toegang, wie: string): boolean =>
  magBewerken(toegang, wie) || staatIn(toegang.lezers, wie);

export function maakBlad(sheetId: number, titel: string, rijen = 1000, kolommen = 26): Blad {
  return {
    eigenschappen: {
      sheetId,
      title: titel,
      sheetType: 'GRID',
      gridProperties: { rowCount: rijen, columnCount: kolommen },
    },
    rijen: [],
    rijMaten: [],
    kolomMaten: [],
    voorwaardelijk: [],
    beveiligd: [],
    weergaven: [],
    grafieken: [],
    banden: [],
    samengevoegd: [],
    filter: undefined,
  };
}

export interface WerkboekOpties {
  id?: string;
  titel?: string;
  locale?: string;
  tijdzone?: string;
  eigenaar?: string;
  bewerkers?: string[];
  lezers?: string[];
  vandaag?: string;
  bladen?: readonly Blad[];
}

export function maakWerkboek(opties: WerkboekOpties = {}): Werkboek {
  return {
    id: opties.id ?? 'BLAD-1',
    inhoud: {
      eigenschappen: {
        title: opties.titel ?? 'Naamloze spreadsheet',
        locale: opties.locale ?? 'nl_NL',
        timeZone: opties.tijdzone ?? 'Europe/Amsterdam',
        autoRecalc: 'ON_CHANGE',
      },
      bladen: opties.bladen ?? [maakBlad(0, 'Blad1')],
      metadata: [],
      namen: [],
      teller: 1,
    },
    toegang: {
      eigenaar: opties.eigenaar ?? 'directie@instelling.test',
      bewerkers: opties.bewerkers ?? [],
      lezers: opties.lezers ?? [],
    },
    vandaag: opties.vandaag ?? '2026-04-02',
  };
}

/** Een kopie van het bestand: eigen id, zelfde inhoud, alleen de kopieerder heeft toegang. */
export function kopieerWerkboek(bron: Werkboek, id: string, eigenaar: string): Werkboek {
  return { ...bron, id, toegang: { eigenaar, bewerkers: [], lezers: [] } };
}

export const bewaarVersie = (werkboek: Werkboek): Inhoud => werkboek.inhoud;

/** Versiegeschiedenis: "Deze versie herstellen". */
export function herstelVersie(werkboek: Werkboek, versie: Inhoud): void {
  werkboek.inhoud = versie;
}

export function bladMetId(inhoud: Inhoud, sheetId: number): Blad | undefined {
  return inhoud.bladen.find((blad) => blad.eigenschappen.sheetId === sheetId);
}

/** Google zoekt bladnamen zonder op hoofdletters te letten. */
export function bladMetTitel(inhoud: Inhoud, titel: string): Blad | undefined {
  const gezocht = titel.toLowerCase();
  return inhoud.bladen.find((blad) => blad.eigenschappen.title.toLowerCase() === gezocht);
}

export function metBlad(inhoud: Inhoud, blad: Blad): Inhoud {
  const id = blad.eigenschappen.sheetId;
  return { ...inhoud, bladen: inhoud.bladen.map((oud) => (oud.eigenschappen.sheetId === id ? blad : oud)) };
}

export const rijAantal = (blad: Blad): number => blad.eigenschappen.gridProperties.rowCount;
export const kolomAantal = (blad: Blad): number => blad.eigenschappen.gridProperties.columnCount;
export const bevrorenRijen = (blad: Blad): number => blad.eigenschappen.gridProperties.frozenRowCount ?? 0;

export function celOp(blad: Blad, rij: number, kolom: number): Cel | undefined {
  return blad.rijen[rij]?.[kolom];
}

export function isLeeg(cel: Cel | undefined): boolean {
  return cel?.userEnteredValue === undefined || cel.userEnteredValue === null;
}

/** De laatste rij met een waarde, of -1. Een opgemaakte of gevalideerde lege cel telt niet. */
export function laatsteRijMetWaarde(blad: Blad): number {
  for (let rij = blad.rijen.length - 1; rij >= 0; rij -= 1) {
    if (blad.rijen[rij]?.some((cel) => !isLeeg(cel))) return rij;
  }
  return -1;
}
