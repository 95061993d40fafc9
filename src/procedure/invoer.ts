// Klopt wat er getypt is? Van onbekende invoer naar de waarden van een stap, of alle weigeringen tegelijk.
import { isDag, verschilInDagen } from './dag';
import type { Dag } from './dag';
import type { Stap } from './stap';
import type { Velden } from './velden';
import { formulier } from './velden';
import { weiger } from './weigering';
import type { Weigering } from './weigering';
import * as z from 'zod/mini';

type Record_ = Readonly<Record<string, unknown>>;

/** A label can be a question: "Vul in: Wanneer?" is no sentence. */
const watMist = (label: string): string => (label.endsWith('?') ? `Beantwoord nog: ${label}` : `Vul in: ${label}`);

const leeg = (waarde: unknown): boolean => waarde === null || (Array.isArray(waarde) && waarde.length === 0);

/** Is the question asked, given the other answers? Who does not say what day it is, is asked what hangs on an age. */
export const isGetoond = ({ toonAls }: Velden[string], waarden: Record_, vandaag?: Dag): boolean => {
  if (toonAls === undefined) return true;
  const ander = waarden[toonAls.veld];
  if ('is' in toonAls) return toonAls.is.some((w) => w === ander);
  return (
    vandaag === undefined ||
    (typeof ander === 'string' && isDag(ander) && verschilInDagen(ander, vandaag) > toonAls.ouderDan)
  );
};

/** What was not asked does not count, whatever stood in the field before; nor what was asked only because of that. */
const zonderVerborgen = (velden: Velden, waarden: Record_, vandaag?: Dag): Record_ => {
  const uit: Record<string, unknown> = { ...waarden };
  for (const [sleutel, veld] of Object.entries(velden))
    if (!isGetoond(veld, uit, vandaag)) uit[sleutel] = Array.isArray(uit[sleutel]) ? [] : null;
  return uit;
};

const ontbrekend = (stap: Stap, velden: Velden, waarden: Record_, pad: string, vandaag?: Dag): readonly Weigering[] =>
  Object.entries(velden).flatMap(([sleutel, veld]) => {
    if (!isGetoond(veld, waarden, vandaag)) return [];
    const waarde = waarden[sleutel];
    if (veld.verplicht && leeg(waarde))
      return [weiger('veld-verplicht', stap.artikel, pad + sleutel, watMist(veld.label))];
    if (veld.vorm.soort !== 'lijst' || !Array.isArray(waarde)) return [];
    const { velden: binnen } = veld.vorm;
    return waarde.flatMap((regel: Record_, i) => ontbrekend(stap, binnen, regel, `${pad}${sleutel}.${i}.`, vandaag));
  });

const codeVan = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return 'onbekend-veld';
  const code: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof code === 'string' ? code : 'veld-ongeldig';
};

export type Gelezen =
  { readonly ok: true; readonly invoer: Record_ } | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** Unknown input of a step -> its values; text that was not asked for is left out, all refusals come at once. */
export const leesInvoer = (stap: Stap, invoer: unknown, vandaag?: Dag): Gelezen => {
  const uit = z.safeParse(formulier(stap.velden), invoer ?? {});
  if (!uit.success)
    return {
      ok: false,
      weigeringen: uit.error.issues.map((issue) =>
        weiger(codeVan(issue), stap.artikel, issue.path.length === 0 ? null : issue.path.join('.'), issue.message),
      ),
    };
  const waarden = zonderVerborgen(stap.velden, uit.data, vandaag);
  const mist = ontbrekend(stap, stap.velden, waarden, '', vandaag);
  return mist.length > 0 ? { ok: false, weigeringen: mist } : { ok: true, invoer: waarden };
};
