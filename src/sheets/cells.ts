// Hoe staat een waarde in een cel? Per codering heen en exact terug; wat daar met de hand is ingetypt komt terug als iets anders.
import { isDag, serieGetal, vanSerieGetal } from '../procedure/dag';
import type { Codec, Waarde } from '../register/kolom';
import type { CellData, Celinhoud, ExtendedValue } from './google';

// One line per text. A text with a newline of its own, a backslash or nothing in it keeps its place by an escape.
const naarRegel = (tekst: string): string => (tekst === '' ? '\\' : tekst.replace(/\\/g, '\\\\').replace(/\n/g, '\\n'));
const vanRegel = (regel: string): string =>
  regel === '\\' ? '' : regel.replace(/\\([\s\S])/g, (_geheel, teken: string) => (teken === 'n' ? '\n' : teken));

const tekst = (s: string): ExtendedValue | undefined => (s === '' ? undefined : { stringValue: s });

const invoer = (codec: Codec, waarde: Waarde | undefined): ExtendedValue | undefined => {
  if (waarde === null || waarde === undefined) return undefined;
  if (typeof waarde === 'boolean') return { boolValue: waarde };
  if (typeof waarde === 'number') return { numberValue: codec === 'geld' ? waarde / 100 : waarde };
  if (typeof waarde !== 'string') return tekst(waarde.map(naarRegel).join('\n'));
  return codec === 'dag' && isDag(waarde) ? { numberValue: serieGetal(waarde) } : tekst(waarde);
};

/** Text is always `stringValue`, which Google never parses. An empty value is an empty cell. */
export const encode = (codec: Codec, waarde: Waarde | undefined): CellData => {
  const userEnteredValue = invoer(codec, waarde);
  return userEnteredValue === undefined ? {} : { userEnteredValue };
};

// A value of a kind that the column never holds, so it cannot equal what was logged: a list, or a text where lists stand.
const vreemd = (codec: Codec, s: string): Waarde => (codec === 'reeks' ? s : [s]);

const vanTekst = (codec: Codec, s: string): Waarde => {
  if (codec === 'reeks') return s.split('\n').map(vanRegel);
  return codec === 'tekst' || codec === 'tijdstip' ? s : vreemd(codec, s);
};

const vanEuros = (euros: number): Waarde => {
  const centen = Math.round(euros * 100);
  return centen / 100 === euros ? centen : vreemd('geld', String(euros));
};

const vanGetal = (codec: Codec, getal: number): Waarde => {
  if (codec === 'geld') return vanEuros(getal);
  if (codec !== 'dag') return getal;
  const dag = vanSerieGetal(getal);
  return Number.isInteger(getal) && isDag(dag) ? dag : getal;
};

/** Total: a formula or nonsense comes back as a value that no row of the register can have there. */
export const decode = (codec: Codec, cel: Celinhoud | undefined): Waarde => {
  const { stringValue, numberValue, boolValue, formulaValue } = cel?.userEnteredValue ?? {};
  if (typeof formulaValue === 'string') return vreemd(codec, formulaValue);
  if (typeof stringValue === 'string' && stringValue !== '') return vanTekst(codec, stringValue);
  if (typeof numberValue === 'number') return vanGetal(codec, numberValue);
  if (typeof boolValue === 'boolean') return boolValue;
  return codec === 'reeks' ? [] : null;
};

/** The technical id in column A: always a text, whatever somebody typed there; empty when there is none. */
export const decodeId = (cel: Celinhoud | undefined): string => {
  const waarde = decode('tekst', cel);
  return waarde === null ? '' : String(waarde);
};
