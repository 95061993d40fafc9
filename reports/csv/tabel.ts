// Hoe staat een tabel in een csv-bestand? Zoals RFC 4180, voor een Nederlands rekenprogramma: puntkomma's, komma in een getal, UTF-8 met merkteken.
import type { Waarde } from '../../src/register/kolom';
import { encode } from '../../src/sheets/cells';
import type { Blad, Bladkolom } from '../../src/sheets/layout';
import type { Kalerij } from '../werkboek/tabelblad';
import { zonderFormule } from './formuleteken';
import { aangehaald, csvVan } from './regels';

const getal = (n: number, { codec }: Bladkolom): string =>
  (codec === 'geld' ? (n / 100).toFixed(2) : String(n)).replace('.', ',');

const cel = (kolom: Bladkolom, waarde: Waarde | undefined): string => {
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (typeof waarde === 'number') return getal(waarde, kolom);
  if (kolom.codec === 'dag' && typeof waarde === 'string') return waarde;
  const tekst = encode(kolom.codec, waarde).userEnteredValue?.stringValue;
  return tekst === undefined ? '' : aangehaald(zonderFormule(tekst));
};

/** For people first; what only the program needs comes last, because csv cannot hide a column. */
export const csvKolommen = (blad: Blad, mee: readonly string[]): readonly Bladkolom[] => {
  const alle = blad.kolommen.filter((k) => mee.includes(k.sleutel));
  return [...alle.filter((k) => !k.verborgen), ...alle.filter((k) => k.verborgen)];
};

export const csvTabel = (blad: Blad, mee: readonly string[], rijen: readonly Kalerij[]): string => {
  const kolommen = csvKolommen(blad, mee);
  const regels = [
    kolommen.map((k) => aangehaald(k.kop)),
    ...rijen.map((rij) => kolommen.map((k) => cel(k, rij[k.sleutel]))),
  ];
  return csvVan(regels);
};
