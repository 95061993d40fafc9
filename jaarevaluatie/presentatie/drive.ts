// Hoe komt de presentatie in Google Drive? Als bestand dat Google er zelf als Presentaties van maakt; lukt dat niet, dan is er de download. (5.3.2)
import type { Weigering } from '../../src/procedure/weigering';
import { plekvraag } from '../../sidebar/verbinding/vraag';
import type { Bestand } from './maken';

export type Opgeslagen =
  { readonly ok: true; readonly link: string } | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** Without the `data:...;base64,` in front. */
const base64 = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Promise((klaar, mis) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(String(lezer.result).replace(/^[^,]*,/, ''));
    lezer.onerror = () => mis(new Error('onleesbaar'));
    lezer.readAsDataURL(new Blob([bytes]));
  });

export const zetInDrive = async (jaar: number, { bytes }: Bestand): Promise<Opgeslagen> => {
  const bestand = await base64(bytes);
  const uit = await plekvraag<'presentatieInDrive'>({ plek: 'presentatieInDrive', jaar, bestand });
  return uit.ok ? { ok: true, link: uit.antwoord.link } : uit;
};
