// Waarvoor dient elk verzoek aan het loket, en welke velden heeft het? De velden komen uit het schema van het contract.
import * as z from 'zod/mini';
import { verzoekSchemas } from '../../src/loket/contract';
import type { Vraag } from '../../src/loket/contract';
import { code } from './markdown';

export const doelen: Readonly<Record<Vraag, string>> = {
  start:
    'Who am I, what day is it for the register, and which forms stand open that need no dossier (reporting a complaint; housekeeping for who may). The first request of every session.',
  taken:
    'What is on my list, most urgent first: the step, its article, the day by which it must be done and why it is on my list.',
  lijst:
    'The dossiers I may see, newest number first. `zoek` is part of a number, a name or a word, as far as my rights go.',
  dossier:
    'One dossier as far as I may see it: blocks of fields, clocks with the free days they skipped, time line, letters, measures, the steps that are possible now with their forms (`mogelijk`), and why others are not possible yet (`nietNu`).',
  overzicht: 'Numbers per phase, running terms and this year’s figures. For the directie only.',
  brief:
    'The letter a step would send, without doing the step: fill in the form, ask for the letter, show it, let the user change it.',
  controle:
    'Does the register agree with its log? Findings in words, with the row that can be put back. For the directie only.',
  ingelezen:
    'Fingerprints of the dossiers that are there, to compare the file of an old register with before reading it in. `afdruk` is null for what did not come from such a file. For the directie and the administrator.',
  stap: 'Do one step of the procedure, or several that are one form and one commit. The only request that changes anything.',
};

const velduitleg: Readonly<Record<string, string>> = {
  vraag: 'name of the request',
  bouw: 'build number of the sender; when given and different from that of the register the answer is the refusal `oude-pagina`',
  zoek: 'what to look for; empty or absent gives everything',
  dossier: 'id of the dossier. For a new one the sender makes it; for a step on the register itself it is empty',
  versie: 'version of the dossier that the sender saw; 0 for a new one or for the register itself',
  sleutel: 'idempotency key: the same key again changes nothing and says so. For a new dossier equal to `dossier`',
  brief: 'kind of the letter: `L2`, `L3` or `L6`',
  stappen: 'each `{"stap": name, "invoer": {...}}`; which steps there are and what they take stands below',
};

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

const vorm = (s: Schema): string => {
  if (s.anyOf !== undefined) return s.anyOf.map(vorm).join(' or ');
  if (s.const !== undefined) return code(JSON.stringify(s.const));
  if (s.pattern !== undefined) return `text matching ${code(s.pattern)}`;
  if (s.maxLength !== undefined) return `text, at most ${s.maxLength} characters`;
  return s.type === 'array' ? `list of ${s.minItems ?? 0} to ${s.maxItems ?? 'any number of'}` : (s.type ?? 'anything');
};

/** Key, form, required, meaning; unknown keys are refused. */
export const verzoekvelden = (vraag: Vraag): readonly (readonly string[])[] => {
  const schema = z.toJSONSchema(verzoekSchemas[vraag]) as Schema;
  return Object.entries(schema.properties ?? {}).map(([sleutel, s]) => [
    code(sleutel),
    vorm(s),
    schema.required?.includes(sleutel) === true ? 'yes' : 'no',
    velduitleg[sleutel] ?? '',
  ]);
};
