// Wat kan de pagina vragen over de plek waar het register staat (het bestand, de triggers, de gekozen rij) in plaats van over het register zelf?
// These go through the same door as the requests of the loket; only the place itself can answer them.
import * as z from 'zod/mini';
import type { Weigering } from '../procedure/weigering';
import { bijlageSchemas } from './bijlagen/contract';
import type { Bijlageantwoorden } from './bijlagen/contract';
import { bouw, dossier, jaar, leesJson } from './contract';
import { inrichtSchemas } from './plekinrichten';
import type { Inrichtantwoorden } from './plekinrichten';

/** What a presentation may weigh on its way to Drive, in bytes. */
export const presentatieHoogstens = 4 * 1024 * 1024;

export const plekSchemas = {
  /** Which dossier, measure or evaluation is selected in the spreadsheet. */
  gekozenRij: z.strictObject({ plek: z.literal('gekozenRij'), bouw }),
  /** Choose the row of this dossier, measure or evaluation in the spreadsheet. */
  toonInBlad: z.strictObject({ plek: z.literal('toonInBlad'), rij: dossier, bouw }),
  /** Put the deck of a year in Drive of who asks; `bestand` is a .pptx in base64. */
  presentatieInDrive: z.strictObject({
    plek: z.literal('presentatieInDrive'),
    jaar,
    bestand: z.string().check(z.minLength(1), z.maxLength(2 * presentatieHoogstens)),
    bouw,
  }),
  ...inrichtSchemas,
  ...bijlageSchemas,
} as const;

export type Plekvraag = keyof typeof plekSchemas;
export type Plekverzoek<P extends Plekvraag = Plekvraag> = { [K in P]: z.infer<(typeof plekSchemas)[K]> }[P];

export interface Plekantwoorden extends Inrichtantwoorden, Bijlageantwoorden {
  /** Null when the selected row is none of these. */
  gekozenRij: { readonly rij: string | null };
  /** False when the row is on no tab. */
  toonInBlad: { readonly gevonden: boolean };
  presentatieInDrive: { readonly link: string };
}

export type Plekantwoord<P extends Plekvraag = Plekvraag> =
  | { readonly ok: true; readonly antwoord: Plekantwoorden[P] }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const isPlekvraag = (naam: unknown): naam is Plekvraag =>
  typeof naam === 'string' && Object.keys(plekSchemas).includes(naam);

/** JSON text -> request about the place, or null when it is none. */
export const leesPlekverzoek = (json: string): Plekverzoek | null => {
  const ruw = leesJson(json);
  const naam: unknown = typeof ruw === 'object' && ruw !== null ? (ruw as { plek?: unknown }).plek : undefined;
  if (!isPlekvraag(naam)) return null;
  const uit = z.safeParse(plekSchemas[naam], ruw);
  return uit.success ? uit.data : null;
};
