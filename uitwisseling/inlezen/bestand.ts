// Wat zit er in het gekozen bestand? Een werkboek of een csv, of een zin die zegt waarom het niet te lezen is.
import { leesCsv } from '../../src/inlezen/csv';
import type { Inleesblad } from '../../src/inlezen/cel';
import { leesOudWerkboek } from './xlsx-lezen';

export type Gelezen =
  | { readonly ok: true; readonly naam: string; readonly bladen: readonly Inleesblad[] }
  | { readonly ok: false; readonly tekst: string };

const hoogstens = 20 * 1024 * 1024;
const begint = (bytes: Uint8Array, ...met: readonly number[]): boolean => met.every((b, i) => bytes[i] === b);
const nee = (tekst: string): Gelezen => ({ ok: false, tekst });

/** What Windows-1252 has at 0x80 to 0x9f; Node leaves those as control characters, browsers do not. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const uitWindows = (tekst: string): string =>
  tekst.replace(/[\u0080-\u009f]/g, (teken) => windows.charAt(teken.charCodeAt(0) - 0x80));

/** A file that is no UTF-8 comes from an older Excel. */
export const alsTekst = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return uitWindows(new TextDecoder('windows-1252').decode(bytes));
  }
};

const leesInhoud = async (naam: string, bytes: Uint8Array): Promise<Gelezen> => {
  if (begint(bytes, 0xd0, 0xcf))
    return nee(
      'Dit is een bestand van een oude Excel, of het heeft een wachtwoord. Sla het in Excel op als xlsx, zonder wachtwoord.',
    );
  if (!begint(bytes, 0x50, 0x4b)) return { ok: true, naam, bladen: [leesCsv(alsTekst(bytes))] };
  try {
    return { ok: true, naam, bladen: await leesOudWerkboek(bytes) };
  } catch {
    return nee('Dit bestand is niet te lezen. Open het in Excel en sla het opnieuw op als xlsx.');
  }
};

export const leesBestand = async (naam: string, bytes: Uint8Array): Promise<Gelezen> => {
  if (bytes.length > hoogstens) return nee('Dit bestand is groter dan 20 MB. Bewaar alleen het blad met de klachten.');
  const gelezen = await leesInhoud(naam, bytes);
  const leeg = gelezen.ok && gelezen.bladen.every((b) => b.rijen.length < 2);
  return leeg ? nee('In dit bestand staan geen rijen. Kies een bestand met een kop en klachten eronder.') : gelezen;
};
