// Wat kan de pagina vragen over het inrichten, controleren en verwijderen van het register in dit bestand? (1.2, besluit 6)
import * as z from 'zod/mini';
import type { Deelwijze } from '../procedure/instellingen';
import { deelwijzen } from '../procedure/instellingen';
import { bouw } from './contract';
import type { Deelbevinding, Linkstand } from './delen/deling';
import type { Deeloordeel } from './delen/oordeel';

export const inrichtSchemas = {
  /** How far is the file itself: tabs, sharing, reminders, consent. */
  inrichtstand: z.strictObject({ plek: z.literal('inrichtstand'), bouw }),
  /** Make the next few tabs; ask again until `gemaakt` is `totaal`. */
  tabbladenMaken: z.strictObject({ plek: z.literal('tabbladenMaken'), bouw }),
  /** The way of sharing, chosen by a person; logged as soon as there is somebody to log it for. */
  delenKiezen: z.strictObject({ plek: z.literal('delenKiezen'), wijze: z.enum(deelwijzen), bouw }),
  /** What a person saw under "Algemene toegang", where Google does not tell us. */
  linkGezien: z.strictObject({
    plek: z.literal('linkGezien'),
    link: z.enum(['niemand', 'organisatie', 'iedereen']),
    bouw,
  }),
  /** Set the daily round and the look after changes, in the name of who asks. */
  triggersZetten: z.strictObject({ plek: z.literal('triggersZetten'), bouw }),
  /** What the control of the log cannot see: sharing, reminders, time zone; and repair of the lay-out. */
  plekcontrole: z.strictObject({ plek: z.literal('plekcontrole'), bouw }),
  /** The script forgot where its register is; `zeker` when the file has no tag and a person says it is no copy. */
  registerKoppelen: z.strictObject({ plek: z.literal('registerKoppelen'), zeker: z.boolean(), bouw }),
  /** Take the register out of use; the tabs stay. */
  registerVerwijderen: z.strictObject({
    plek: z.literal('registerVerwijderen'),
    woord: z.string().check(z.maxLength(40)),
    bouw,
  }),
} as const;

/** Tabs made so far; `inDeWeg` are tabs of somebody else with a title of ours. */
export interface Tabbladbeeld {
  readonly gemaakt: number;
  readonly totaal: number;
  readonly inDeWeg: readonly string[];
}

export interface Delenbeeld {
  readonly wijze: Deelwijze | null;
  /** Is the choice in the log? */
  readonly vastgelegd: boolean;
  readonly link: Linkstand;
  /** Who looked, and when; null when Google told it, or nobody looked. */
  readonly gezien: string | null;
  readonly oordeel: Deeloordeel;
}

export interface Herinneringbeeld {
  /** Both run, in the name of `door`. */
  readonly aan: boolean;
  readonly door: string | null;
  /** Who asks now: his triggers are the only ones he can see. */
  readonly ik: string;
}

export interface Toestemmingbeeld {
  /** What Google was not allowed to, in words. */
  readonly mist: readonly string[];
  /** Where it can be given; null when nothing is missing. */
  readonly adres: string | null;
}

export interface Inrichtstand {
  /** `los`: a whole register that the script has forgotten; `onvolledig`: one of before this program, to be completed. */
  readonly toestand: 'nieuw' | 'los' | 'onvolledig' | 'ingericht';
  readonly bestand: {
    readonly naam: string;
    readonly taal: string;
    readonly tijdzone: string;
    /** Tabs of the user's own; they stay. */
    readonly andere: readonly string[];
    /** A free account of Google: then Besloten is not possible. */
    readonly gratis: boolean;
    /** Was set up here, as its tag says; false without a tag. */
    readonly gemerkt: boolean;
  };
  readonly tabbladen: Tabbladbeeld;
  readonly delen: Delenbeeld;
  readonly herinneringen: Herinneringbeeld;
  readonly toestemming: Toestemmingbeeld;
  /** Address of the web app, when it was deployed. */
  readonly webadres: string | null;
}

export interface Plekcontrole {
  readonly bevindingen: readonly Deelbevinding[];
  /** What was put right just now, in words. */
  readonly hersteld: readonly string[];
}

export interface Inrichtantwoorden {
  inrichtstand: Inrichtstand;
  tabbladenMaken: Tabbladbeeld;
  delenKiezen: Delenbeeld;
  linkGezien: Delenbeeld;
  /** How it went, in sentences. */
  triggersZetten: { readonly zinnen: readonly string[]; readonly herinneringen: Herinneringbeeld };
  plekcontrole: Plekcontrole;
  registerKoppelen: { readonly regels: number };
  registerVerwijderen: { readonly triggers: number };
}
