// Welke verzoeken kent het register en hoe zien die eruit? Een gesloten lijst, op elke plek dezelfde JSON-teksten.
import * as z from 'zod/mini';
import { fasen, relaties, soorten } from '../procedure/lijsten';
import type { Aantal, Evaluatie } from '../evaluatie/model';
import type { Weigering } from '../procedure/weigering';
import type {
  Dossierbeeld,
  Ingelezenbeeld,
  Lijstbeeld,
  Startbeeld,
  Stapuitslag,
  Taakbeeld,
  Termijnbeeld,
} from './beelden';
import type { BewaardeBrief, Briefbeeld, Sjabloonbeeld } from './briefbeelden';
import type { Controlebeeld, Inrichtingbeeld, Nalevingbeeld, Overzichtbeeld, Uitvoerbeeld } from './directiebeelden';
import { logtabel, tabelnamen } from '../register/tabellen';
import type { Kladje } from './kladblok';
import type { Pak } from './uitpakken';

/** Ids are made by the screen or the register; this is also what keeps them safe in every store. */
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.@_-]{0,119}$/));
export const dossier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{5,119}$/));
const dossierOfLeeg = z.string().check(z.regex(/^([A-Za-z0-9][A-Za-z0-9._-]{5,119})?$/));
const kladsleutel = z.string().check(z.regex(/^[a-z][A-Za-z0-9.~_-]{0,199}$/));
const stappen = z
  .array(z.strictObject({ stap: z.string().check(z.maxLength(60)), invoer: z.unknown() }))
  .check(z.minLength(1), z.maxLength(3));

export const jaar = z.number().check(z.refine((n) => Number.isInteger(n) && n >= 2000 && n <= 2200));

/** Build number of the page; an older page is asked to reload. */
export const bouw = z.optional(z.number());

export const verzoekSchemas = {
  /** Who am I, what may I do, which forms stand open. */
  start: z.strictObject({ vraag: z.literal('start'), bouw }),
  /** What is on my list, with article and date. */
  taken: z.strictObject({ vraag: z.literal('taken'), bouw }),
  /** Dossiers this person may see; every word of `zoek` stands in what he may read of them, and every filter holds. */
  lijst: z.strictObject({
    vraag: z.literal('lijst'),
    zoek: z.optional(z.string().check(z.maxLength(200))),
    fase: z.optional(z.enum(fasen)),
    soort: z.optional(z.enum(soorten)),
    /** Only what is past its action date. */
    telaat: z.optional(z.boolean()),
    /** Only where this person has something to do. */
    mijn: z.optional(z.boolean()),
    bouw,
  }),
  /** One dossier: blocks, time line, clocks, possible steps with their forms, and why others are not possible yet. */
  dossier: z.strictObject({ vraag: z.literal('dossier'), dossier, bouw }),
  /** Every running clock, for the directie. */
  termijnen: z.strictObject({ vraag: z.literal('termijnen'), bouw }),
  /** Figures and the most urgent terms for the directie. */
  overzicht: z.strictObject({ vraag: z.literal('overzicht'), bouw }),
  /** Do we work as the procedure says? Per measured rule how often it held and was followed, for the directie. */
  naleving: z.strictObject({ vraag: z.literal('naleving'), bouw }),
  /** Everything on the table when the directie discusses a year: figures, evidence per measure, self-check, earlier decisions. */
  evaluatie: z.strictObject({ vraag: z.literal('evaluatie'), jaar, bouw }),
  /** Five figures of one quarter for who finances the assignments. */
  kwartaal: z.strictObject({
    vraag: z.literal('kwartaal'),
    jaar,
    kwartaal: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    relatie: z.nullable(z.enum(relaties)),
    bouw,
  }),
  /** The letter a step would send, without doing the step. */
  brief: z.strictObject({
    vraag: z.literal('brief'),
    dossier,
    versie: z.number(),
    brief: z.string().check(z.maxLength(10)),
    stappen,
    bouw,
  }),
  /** My own drafts and saved searches whose key begins so. */
  kladjes: z.strictObject({ vraag: z.literal('kladjes'), begin: kladsleutel, bouw }),
  /** Keep one; never part of the register or its log. */
  kladBewaren: z.strictObject({
    vraag: z.literal('kladBewaren'),
    sleutel: kladsleutel,
    waarde: z.string().check(z.maxLength(100_000)),
    bouw,
  }),
  kladWissen: z.strictObject({ vraag: z.literal('kladWissen'), sleutel: kladsleutel, bouw }),
  /** A letter as it was sent, to open or print again. */
  bewaardeBrief: z.strictObject({ vraag: z.literal('bewaardeBrief'), dossier, bericht: id, bouw }),
  /** The text a kind of letter has now, and what must stay in it. */
  sjabloon: z.strictObject({ vraag: z.literal('sjabloon'), brief: z.string().check(z.maxLength(10)), bouw }),
  /** Does the register agree with its log? */
  controle: z.strictObject({ vraag: z.literal('controle'), bouw }),
  /** Rows of one table from the given number on, for a file. */
  uitvoer: z.strictObject({
    vraag: z.literal('uitvoer'),
    tabel: z.enum([...tabelnamen, logtabel.naam]),
    vanaf: z.number().check(z.refine((n) => Number.isSafeInteger(n) && n >= 0)),
    bouw,
  }),
  /** What is there already, for whoever reads in an old register. */
  ingelezen: z.strictObject({ vraag: z.literal('ingelezen'), bouw }),
  /** How far is setting up: people, financiers, free days, settings; for the directie and the administrator. */
  inrichting: z.strictObject({ vraag: z.literal('inrichting'), bouw }),
  /** Do one step, or several that are one form and one commit. */
  stap: z
    .strictObject({
      vraag: z.literal('stap'),
      /** Dossier id; for a new one made by the sender and equal to `sleutel`; empty for a step on the register itself. */
      dossier: dossierOfLeeg,
      /** Version the sender saw; 0 for a new dossier. */
      versie: z.number().check(z.refine((n) => Number.isSafeInteger(n) && n >= 0)),
      /** Idempotency key: the same key again gives the same answer and changes nothing. */
      sleutel: id,
      stappen,
      bouw,
    })
    .check(z.refine((v) => v.versie > 0 || !v.dossier.includes('.'))),
} as const;

export type Vraag = keyof typeof verzoekSchemas;
export type Verzoek<V extends Vraag = Vraag> = { [K in V]: z.infer<(typeof verzoekSchemas)[K]> }[V];

export interface Antwoorden {
  start: Startbeeld;
  taken: readonly Taakbeeld[];
  lijst: Lijstbeeld;
  dossier: Dossierbeeld;
  termijnen: readonly Termijnbeeld[];
  overzicht: Overzichtbeeld;
  naleving: Nalevingbeeld;
  /** To be unpacked with `pakUit`. */
  evaluatie: Pak<Evaluatie>;
  kwartaal: readonly Aantal[];
  brief: Briefbeeld;
  bewaardeBrief: BewaardeBrief;
  sjabloon: Sjabloonbeeld;
  kladjes: readonly Kladje[];
  kladBewaren: null;
  kladWissen: null;
  controle: Controlebeeld;
  uitvoer: Uitvoerbeeld;
  ingelezen: Ingelezenbeeld;
  inrichting: Inrichtingbeeld;
  stap: Stapuitslag;
}

export type Antwoord<V extends Vraag = Vraag> =
  | { readonly ok: true; readonly antwoord: Antwoorden[V] }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const isVraag = (naam: unknown): naam is Vraag =>
  typeof naam === 'string' && Object.keys(verzoekSchemas).includes(naam);

/** Null for a text that is no JSON. */
export const leesJson = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
};

/** JSON text -> request, or null when it is none of ours. */
export const leesVerzoek = (json: string): Verzoek | null => {
  const ruw = leesJson(json);
  const naam: unknown = typeof ruw === 'object' && ruw !== null ? (ruw as { vraag?: unknown }).vraag : undefined;
  if (!isVraag(naam)) return null;
  const uit = z.safeParse(verzoekSchemas[naam], ruw);
  return uit.success ? uit.data : null;
};
