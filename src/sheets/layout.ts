// Hoe zien de tabbladen eruit: welke, in welke volgorde, met welke koppen, breedtes, kleuren en opmaak? (3.2)
// One description for Google and for the page of the local host; it is plain data and can travel as JSON.
import type { Tabelnaam } from '../procedure/rijen';
import type { Codec, Kolom } from '../register/kolom';
import { logtabel, tabellen } from '../register/tabellen';
import type { Tabel } from '../register/tabellen';
import type { CellFormat, NumberFormat } from './google';
import { blokkleuren, fasekleuren, statuskleuren, termijnkleuren } from './kleuren';

/** Every tab that holds rows with machine keys. */
export type Bladnaam = Tabel['naam'];

export interface Bladkolom extends Pick<
  Kolom,
  'sleutel' | 'kop' | 'blok' | 'codec' | 'breedte' | 'verborgen' | 'keuzes'
> {
  /** Note on the heading, or null. */
  readonly notitie: string | null;
  /** Null leaves it to Sheets. */
  readonly formaat: NumberFormat | null;
  /** Background of the heading. */
  readonly kleur: string;
}

/** A cell of this column gets this colour; `bij` is a text, or a day seen from today. */
export interface Kleurregel {
  readonly kolom: string;
  readonly bij: { readonly tekst: string } | { readonly dag: 'voor vandaag' | 'vandaag' | 'morgen' };
  readonly kleur: string;
}

export interface Blad {
  readonly naam: Bladnaam | 'overzicht';
  readonly titel: string;
  readonly kolommen: readonly Bladkolom[];
  /** Rows in a new tab; it grows by itself. Google sends every formatted row, also an empty one. */
  readonly rijen: number;
  readonly bevrorenRijen: number;
  readonly bevrorenKolommen: number;
  readonly verborgen: boolean;
  /** Changing it by hand is never useful, so the sheet warns. */
  readonly waarschuw: boolean;
  readonly kleurregels: readonly Kleurregel[];
}

/** Row 1 has the machine keys (hidden), row 2 the headings; the rows of the register start at index 2. */
export const SLEUTELRIJ = 0;
export const KOPRIJ = 1;
export const EERSTE_RIJ = 2;

const formaten: Readonly<Record<Codec, NumberFormat | null>> = {
  tekst: { type: 'TEXT', pattern: '@' },
  tijdstip: { type: 'TEXT', pattern: '@' },
  reeks: { type: 'TEXT', pattern: '@' },
  dag: { type: 'DATE', pattern: 'ddd d-m-yyyy' },
  getal: { type: 'NUMBER', pattern: '0' },
  geld: { type: 'CURRENCY', pattern: '"€" #,##0.00' },
  janee: null,
};

/** How a cell of this column looks, in a new tab and in every row that is added later. */
export const celopmaak = ({ formaat }: Bladkolom): CellFormat => ({
  ...(formaat === null ? {} : { numberFormat: formaat }),
  verticalAlignment: 'TOP',
  wrapStrategy: 'CLIP',
});
export const CELOPMAAK = 'userEnteredFormat(numberFormat,verticalAlignment,wrapStrategy)';

/** Where the id means something to people, it is shown under its own heading. */
const idkoppen: Partial<Record<Bladnaam, string>> = {
  medewerkers: 'E-mailadres',
  vrijeDagen: 'Dag',
  instellingen: 'Instelling',
  systeem: 'Sleutel',
};

const maakKolom = (naam: Bladnaam, k: Kolom): Bladkolom => {
  const idkop = k.sleutel === 'id' ? idkoppen[naam] : undefined;
  return {
    sleutel: k.sleutel,
    kop: idkop ?? k.kop,
    blok: idkop === undefined ? k.blok : 'Kern',
    codec: k.codec,
    breedte: k.breedte,
    verborgen: k.verborgen && idkop === undefined,
    // A drop-down takes one value; a list in one cell has several.
    keuzes: k.codec === 'tekst' ? k.keuzes : null,
    notitie: k.artikel === null ? null : `Artikel ${k.artikel} van de klachtenprocedure.`,
    formaat: formaten[k.codec],
    kleur: blokkleuren[idkop === undefined ? k.blok : 'Kern'],
  };
};

const maakBlad = ({ naam, titel, klein, kolommen }: Tabel, deel: Partial<Blad> = {}): Blad => {
  const eigen = kolommen.map((k) => maakKolom(naam, k));
  return {
    naam,
    titel,
    kolommen: eigen,
    rijen: klein ? 40 : 200,
    bevrorenRijen: EERSTE_RIJ,
    bevrorenKolommen: eigen.findIndex((k) => !k.verborgen) + 1,
    verborgen: false,
    waarschuw: false,
    kleurregels: [],
    ...deel,
  };
};

const overzicht: Blad = {
  naam: 'overzicht',
  titel: 'Overzicht',
  kolommen: [],
  rijen: 60,
  bevrorenRijen: 0,
  bevrorenKolommen: 0,
  verborgen: false,
  waarschuw: false,
  kleurregels: [],
};

/** Each choice of a column in its own colour. */
const keuzekleuren = (naam: Tabelnaam, kolom: string, kleuren: Readonly<Record<string, string>>): Kleurregel[] =>
  (tabellen[naam].kolommen.find((k) => k.sleutel === kolom)?.keuzes ?? []).map((tekst) => ({
    kolom,
    bij: { tekst },
    kleur: kleuren[tekst] ?? blokkleuren.Kern,
  }));

const klachtkleuren: readonly Kleurregel[] = [
  { kolom: 'actiedatum', bij: { dag: 'voor vandaag' }, kleur: termijnkleuren.teLaat },
  { kolom: 'actiedatum', bij: { dag: 'vandaag' }, kleur: termijnkleuren.vandaag },
  { kolom: 'actiedatum', bij: { dag: 'morgen' }, kleur: termijnkleuren.morgen },
  ...keuzekleuren('klachten', 'fase', fasekleuren),
];

/** All tabs, in their order. */
export const bladen: readonly Blad[] = [
  overzicht,
  maakBlad(tabellen.klachten, { kleurregels: klachtkleuren }),
  maakBlad(tabellen.onderdelen),
  maakBlad(tabellen.maatregelen, { kleurregels: keuzekleuren('maatregelen', 'status', statuskleuren) }),
  maakBlad(tabellen.overleg),
  maakBlad(tabellen.jaarevaluatie, { kleurregels: keuzekleuren('jaarevaluatie', 'status', statuskleuren) }),
  maakBlad(tabellen.besluiten),
  maakBlad(tabellen.verzekering),
  maakBlad(tabellen.berichten),
  maakBlad(tabellen.bijlagen),
  maakBlad(logtabel, { waarschuw: true }),
  maakBlad(tabellen.medewerkers),
  maakBlad(tabellen.financiers),
  maakBlad(tabellen.brieven),
  maakBlad(tabellen.vrijeDagen),
  maakBlad(tabellen.instellingen),
  maakBlad(tabellen.systeem, { verborgen: true, waarschuw: true }),
];

const perNaam = new Map(bladen.map((b) => [b.naam, b]));
export const bladVan = (naam: Bladnaam): Blad => perNaam.get(naam) ?? overzicht;

export const isBladnaam = (naam: Blad['naam']): naam is Bladnaam => naam !== 'overzicht';
export const bladnamen = bladen.map((b) => b.naam).filter(isBladnaam);
export const isTabel = (naam: Bladnaam): naam is Tabelnaam => naam !== 'logboek';
