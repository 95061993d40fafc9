// Hoe gaat een bestand heen en terug? In delen, als tekst, door dezelfde deur als elk ander verzoek (5.2.1).
import * as z from 'zod/mini';
import type { Stapuitslag } from '../beelden';
import { bouw, dossier } from '../contract';

const sleutel = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,80}$/));
const kenmerk = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const nummer = z.number().check(z.refine((n) => Number.isInteger(n) && n >= 0 && n < 200));
const delen = z.number().check(z.refine((n) => Number.isInteger(n) && n >= 1 && n <= 200));
/** Four megabytes of text, three of the file; the local server takes less at a time. */
const tekst = z.string().check(z.maxLength(4_194_304), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

export const bijlageSchemas = {
  /** One part of a file that is on its way; the same part again does no harm. */
  bijlageDeel: z.strictObject({ plek: z.literal('bijlageDeel'), dossier, sleutel, nummer, tekst, bouw }),
  /** All parts are there: judge the file, put it in the folder and record it. */
  bijlageKlaar: z.strictObject({
    plek: z.literal('bijlageKlaar'),
    dossier,
    sleutel,
    naam: z.string().check(z.maxLength(400)),
    delen,
    bouw,
  }),
  /** A piece of a file, or where it can be fetched whole. */
  bijlageHalen: z.strictObject({ plek: z.literal('bijlageHalen'), dossier, kenmerk, nummer, bouw }),
} as const;

export interface Bijlageantwoorden {
  bijlageDeel: null;
  bijlageKlaar: Stapuitslag;
  bijlageHalen: {
    readonly naam: string;
    /** Where the local server gives it as a download, once; then there is no text. */
    readonly adres: string | null;
    readonly tekst: string;
    readonly verder: number | null;
  };
}

export type Bijlagevraag = keyof typeof bijlageSchemas;
export type Bijlageverzoek = { [K in Bijlagevraag]: z.infer<(typeof bijlageSchemas)[K]> }[Bijlagevraag];
