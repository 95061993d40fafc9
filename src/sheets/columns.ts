// Waar staat elke kolom nu? De sleutels in de verborgen eerste rij wijzen hen aan, waar de gebruiker ze ook heen schoof.
import { decode } from './cells';
import type { Celinhoud } from './google';
import { bladVan } from './layout';
import type { Bladnaam } from './layout';

/** What is wrong with a tab; everything stops until it is put right. */
export interface Bladfout {
  readonly fout: 'geen blad' | 'geen id' | 'kolom weg' | 'kolom dubbel';
  readonly blad: Bladnaam;
  /** Machine key, or null when it is the tab itself. */
  readonly kolom: string | null;
}

/** Column by machine key. */
export type Kolomplaatsen = ReadonlyMap<string, number>;

export const isBladfout = (uit: object): uit is Bladfout => 'fout' in uit;

/** Unknown keys and columns without a key are the user's own. What is missing is named, not refused. */
export const zoekKolommen = (
  blad: Bladnaam,
  sleutelrij: readonly Celinhoud[],
): { readonly plaatsen: Kolomplaatsen; readonly weg: readonly string[] } | Bladfout => {
  const sleutels = sleutelrij.map((cel) => decode('tekst', cel));
  if (sleutels[0] !== 'id') return { fout: 'geen id', blad, kolom: 'id' };
  const eigen = bladVan(blad).kolommen.map((k) => k.sleutel);
  const dubbel = eigen.find((k) => sleutels.lastIndexOf(k) !== sleutels.indexOf(k));
  if (dubbel !== undefined) return { fout: 'kolom dubbel', blad, kolom: dubbel };
  const [er, weg] = [eigen.filter((k) => sleutels.includes(k)), eigen.filter((k) => !sleutels.includes(k))];
  return { plaatsen: new Map(er.map((k) => [k, sleutels.indexOf(k)])), weg };
};

export const vindKolommen = (blad: Bladnaam, sleutelrij: readonly Celinhoud[]): Kolomplaatsen | Bladfout => {
  const uit = zoekKolommen(blad, sleutelrij);
  if (isBladfout(uit)) return uit;
  const [kolom] = uit.weg;
  return kolom === undefined ? uit.plaatsen : { fout: 'kolom weg', blad, kolom };
};

const watErIs: Readonly<Record<Bladfout['fout'], string>> = {
  'geen blad': 'is niet gevonden. Zet het terug via Bestand, Versiegeschiedenis',
  'geen id': 'begint niet met de kolom van het register (sleutel id in cel A1). Zet die kolom weer vooraan',
  'kolom weg':
    'mist een kolom. Is het programma net vernieuwd, kies dan in het menu Klachtenregister: Register inrichten, Register aanvullen. Zet haar anders terug via Bestand, Versiegeschiedenis',
  'kolom dubbel': 'heeft een kolom twee keer. Maak cel in rij 1 van de kopie leeg',
};

/** Says which tab and which column, and what to do; no content of the register. */
export const bladfoutInWoorden = ({ fout, blad, kolom }: Bladfout): string => {
  const { titel, kolommen } = bladVan(blad);
  const kop = kolommen.find((k) => k.sleutel === kolom)?.kop;
  const welke = kop === undefined || fout === 'geen id' ? '' : `: "${kop}" (sleutel ${kolom ?? ''})`;
  return `Tabblad "${titel}" ${watErIs[fout]}${welke}. Tot dan kan het register niet lezen of schrijven.`;
};
