// Hoe komt een csv-bestand dat wij zelf maakten terug als tabel? Op de koppen, en met elke tekst zoals zij in het register staat.
import type { Waarde } from '../../src/register/kolom';
import { decode } from '../../src/sheets/cells';
import type { Blad, Bladkolom } from '../../src/sheets/layout';
import type { Kalerij } from '../werkboek/tabelblad';
import { weerLetterlijk } from './formuleteken';
import { scheiding } from './regels';

/** One cell: quoted with doubled quotes, or as it stands; then what ends it. */
const celpatroon = (teken: string): RegExp =>
  new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${teken}\\r\\n]*))(${teken}|\\r?\\n|$)`, 'y');

/** Cells per line, as RFC 4180 says. */
export const leesCsv = (tekst: string, teken = scheiding): readonly (readonly string[])[] => {
  const inhoud = tekst.replace(/^\uFEFF/, '');
  const patroon = celpatroon(teken);
  const regels: string[][] = [];
  let regel: string[] = [];
  while (patroon.lastIndex < inhoud.length || regel.length > 0) {
    const gevonden = patroon.exec(inhoud);
    if (gevonden === null) return [];
    const [, inQuotes, kaal = '', einde] = gevonden;
    regel.push(inQuotes === undefined ? kaal : inQuotes.replace(/""/g, '"'));
    if (einde === teken) continue;
    regels.push(regel);
    regel = [];
  }
  return regels;
};

const getal = (cel: string): number => Number(cel.replace(',', '.'));

const waardeVan = ({ codec }: Bladkolom, cel: string): Waarde => {
  if (cel === '') return codec === 'reeks' ? [] : null;
  if (codec === 'dag') return cel;
  if (codec === 'janee') return cel === 'ja';
  if (codec === 'getal') return getal(cel);
  if (codec === 'geld') return Math.round(getal(cel) * 100);
  return decode(codec, { userEnteredValue: { stringValue: weerLetterlijk(cel) } });
};

export const leesCsvTabel = (blad: Blad, tekst: string): readonly Kalerij[] => {
  const [koppen = [], ...regels] = leesCsv(tekst);
  const kolommen = koppen.map((kop) => blad.kolommen.find((k) => k.kop === kop));
  return regels.map((cellen) =>
    Object.fromEntries(
      kolommen.flatMap((k, i) => (k === undefined ? [] : [[k.sleutel, waardeVan(k, cellen[i] ?? '')]])),
    ),
  );
};
