// Hoe ligt een tabblad er nu bij? Wat Google over zijn opmaak teruggaf, met de plek van elke kolom van het register.
import { decode } from '../cells';
import { isBladfout, zoekKolommen } from '../columns';
import type { Bladfout, Kolomplaatsen } from '../columns';
import type { Bladantwoord, Celopmaak, Request } from '../google';
import { bladVan, SLEUTELRIJ } from '../layout';
import type { Blad, Bladkolom, Bladnaam } from '../layout';

/** Something that was put right, in one sentence for people, and how. */
export interface Herstel {
  readonly zin: string;
  readonly verzoeken: readonly Request[];
}

export interface Zicht {
  readonly blad: Blad;
  readonly nummer: number;
  /** As it is called now. */
  readonly titel: string;
  readonly huidig: Bladantwoord;
  /** Where the columns stand that are there; a new tab has none. */
  readonly kolommen: Kolomplaatsen;
}

const raster = ({ huidig }: Zicht): NonNullable<Bladantwoord['properties']>['gridProperties'] =>
  huidig.properties?.gridProperties;
export const rijenIn = (zicht: Zicht): number => raster(zicht)?.rowCount ?? 0;
export const kolommenIn = (zicht: Zicht): number => raster(zicht)?.columnCount ?? 0;
export const bevroren = (zicht: Zicht): readonly [rijen: number, kolommen: number] => [
  raster(zicht)?.frozenRowCount ?? 0,
  raster(zicht)?.frozenColumnCount ?? 0,
];

/** The question asks one block from the top left corner, so a place in it is a place in the tab. */
const blok = (huidig: Bladantwoord): NonNullable<Bladantwoord['data']>[number] => huidig.data?.[0] ?? {};
export const celIn = (huidig: Bladantwoord, rij: number, kolom: number): Celopmaak | undefined =>
  blok(huidig).rowData?.[rij]?.values?.[kolom];
export const tekstIn = (huidig: Bladantwoord, rij: number, kolom: number): string => {
  const waarde = decode('tekst', celIn(huidig, rij, kolom));
  return waarde === null ? '' : String(waarde);
};
export const rijVerborgen = ({ huidig }: Zicht, rij: number): boolean =>
  blok(huidig).rowMetadata?.[rij]?.hiddenByUser === true;
export const kolomVerborgen = ({ huidig }: Pick<Zicht, 'huidig'>, kolom: number): boolean =>
  blok(huidig).columnMetadata?.[kolom]?.hiddenByUser === true;

const nieuw = ({ blad, kolommen }: Zicht): readonly Bladkolom[] =>
  blad.kolommen.filter((k) => !kolommen.has(k.sleutel));
const eersteVrije = ({ kolommen }: Zicht): number => Math.max(-1, ...kolommen.values()) + 1;

/** Columns of a newer version, with the place they get: to the right of all that the register has, never in between. */
export const nieuweKolommen = (zicht: Zicht): readonly (readonly [kolom: Bladkolom, plek: number])[] =>
  nieuw(zicht).map((k, i) => [k, eersteVrije(zicht) + i]);

/** Where every column of the register stands once the new ones are there. */
export const allePlaatsen = (zicht: Zicht): Kolomplaatsen =>
  new Map([...zicht.kolommen, ...nieuweKolommen(zicht).map(([k, plek]) => [k.sleutel, plek] as const)]);

export const maakZicht = (naam: Bladnaam, nummer: number, huidig: Bladantwoord | undefined): Zicht | Bladfout => {
  if (huidig === undefined) return { fout: 'geen blad', blad: naam, kolom: null };
  const gevonden = zoekKolommen(naam, blok(huidig).rowData?.[SLEUTELRIJ]?.values ?? []);
  if (isBladfout(gevonden)) return gevonden;
  const blad = bladVan(naam);
  const titel = huidig.properties?.title ?? blad.titel;
  return { blad, nummer, titel, huidig, kolommen: gevonden.plaatsen };
};
