// Hoe komt de presentatie in Google Drive? Als bestand dat Google er zelf als Presentaties van maakt; lukt dat niet, dan is er de download. (5.3.2)
import type { Weigering } from '../../src/procedure/weigering';
import { plekvraag } from '../../sidebar/verbinding/vraag';
import type { Bestand } from './maken';

export type Opgeslagen =
  { readonly ok: true; readonly link: string } | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** A multiple of three, so that the pieces fit together; more at once is too many arguments. */
const stuk = 3 * 8192;

const base64 = (bytes: Uint8Array): string =>
  Array.from({ length: Math.ceil(bytes.length / stuk) }, (_, i) =>
    btoa(String.fromCharCode(...bytes.subarray(i * stuk, (i + 1) * stuk))),
  ).join('');

export const zetInDrive = async (jaar: number, { bytes }: Bestand): Promise<Opgeslagen> => {
  const uit = await plekvraag<'presentatieInDrive'>({ plek: 'presentatieInDrive', jaar, bestand: base64(bytes) });
  return uit.ok ? { ok: true, link: uit.antwoord.link } : uit;
};
