// Welke rijen en cellen staan er in een csv-bestand, met puntkomma, komma of tab ertussen?
import { tekstcel } from './cel';
import type { Inleesblad } from './cel';

const scheiders = [';', ',', '\t'] as const;

/** Excel may say it in a line of its own; otherwise the sign that occurs most in the first line. */
const scheiderVan = (tekst: string): string => {
  const gezegd = /^sep=(.)/i.exec(tekst)?.[1];
  if (gezegd !== undefined) return gezegd;
  const eersteRegel = (/^[^\r\n]*/.exec(tekst)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const aantal = (s: string): number => eersteRegel.split(s).length;
  return scheiders.reduce((beste, s) => (aantal(s) > aantal(beste) ? s : beste));
};

/** Cells of the whole file; a quoted cell may hold the separator, quotes and line ends. */
const ontleed = (tekst: string, scheider: string): readonly (readonly string[])[] => {
  const rijen: string[][] = [];
  let rij: string[] = [];
  let cel = '';
  let binnen = false;
  const sluitCel = (): void => {
    rij.push(cel);
    cel = '';
  };
  const sluitRij = (): void => {
    sluitCel();
    rijen.push(rij);
    rij = [];
  };
  for (let i = 0; i < tekst.length; i += 1) {
    const teken = tekst.charAt(i);
    const dubbel = teken === '"' && tekst.charAt(i + 1) === '"';
    if (binnen && dubbel) {
      cel += '"';
      i += 1;
    } else if (binnen) {
      if (teken === '"') binnen = false;
      else cel += teken;
    } else if (teken === '"' && cel === '') binnen = true;
    else if (teken === scheider) sluitCel();
    else if (teken === '\n') sluitRij();
    else cel += teken;
  }
  if (cel !== '' || rij.length > 0) sluitRij();
  return rijen;
};

export const leesCsv = (tekst: string): Inleesblad => {
  const inhoud = tekst.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { naam: 'csv', rijen: ontleed(inhoud, scheiderVan(inhoud)).map((rij) => rij.map(tekstcel)) };
};
