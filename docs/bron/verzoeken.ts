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
    'The dossiers I may see, newest number first. Every word of `zoek` must stand somewhere in what I may read of the dossier, whatever its case and accents; `gevonden` says where. The filters narrow the list down.',
  dossier:
    'One dossier as far as I may see it: blocks of fields, clocks with the free days they skipped, time line, letters, measures, the steps that are possible now with their forms (`mogelijk`), and why others are not possible yet (`nietNu`).',
  termijnen:
    'Every running clock of every open dossier and every date of a measure: hard date, action date, working days left and with whom it lies; late first. For the directie only.',
  overzicht: 'Numbers per phase, the most urgent terms and this year’s figures. For the directie only.',
  naleving:
    'Do we work as the procedure says? For each rule that is measured rather than forced: how often it applied, how often it was followed, and the exceptions. For the directie only.',
  evaluatie:
    'Everything on the table when the directie discusses a year: figures with the dossiers they count, the evidence and judgements of each measure, up to five years beside each other (frozen ones as they were frozen), the self-check, decisions of this and the previous evaluation. For the directie only. The answer is packed, since a row is counted in fifty figures: every value, text and list goes over the line once, and `inhoud` points at them. `src/loket/uitpakken.ts` says how and unpacks it.',
  kwartaal:
    'Five exact figures of one quarter, of one relation or of all, for who finances the assignments. For the directie only.',
  brief:
    'The letter a step would send, without doing the step: fill in the form, ask for the letter, show it, let the user change it.',
  kladjes:
    'My own half-filled forms (`concept~<dossier or ->~<form>`) and saved searches (`filter~...`). They stand beside the register, per person, and never in the log. Nobody can read those of another.',
  kladBewaren:
    'Keep one of those, at most 8 KB; the same key again replaces it. Drafts go when they are 30 days old, and when their dossier is anonymised.',
  kladWissen: 'Throw one of those away.',
  bewaardeBrief:
    'A letter as it was sent, with head and foot of that day, to open or print again. The text is that of the log.',
  sjabloon: 'The text one kind of letter has now, and what must stay in it. For the directie only.',
  controle:
    'Does the register agree with its log? Findings in words, with the row that can be put back. For the directie only.',
  uitvoer:
    'The rows of one table as last logged, for a file, part by part: ask again from `verder` until it is null. Parts belong together when they have the same `logregel`. Never a row of a dossier in which the asker is the accused; of the log everything but content and salt. For the directie only.',
  ingelezen:
    'Fingerprints of the dossiers that are there, to compare the file of an old register with before reading it in. `afdruk` is null for what did not come from such a file. For the directie and the administrator.',
  inrichting:
    'How far setting up is: people and who is still missing, financiers, the free days of this year and the next, and the few settings worth a look. For the directie and the administrator.',
  stap: 'Do one step of the procedure, or several that are one form and one commit. The only request that changes anything.',
};

const velduitleg: Readonly<Record<string, string>> = {
  vraag: 'name of the request',
  bouw: 'build number of the sender; when given and different from that of the register the answer is the refusal `oude-pagina`',
  tabel: 'key of a table, or `logboek`',
  vanaf: 'number of the first row, 0 to begin',
  jaar: 'year, such as 2026',
  kwartaal: '1 to 4',
  relatie: 'only complaints of this relation; null for all',
  zoek: 'words to look for; empty or absent gives everything',
  fase: 'only dossiers in this phase',
  soort: 'only this kind of signal',
  telaat: 'true: only what is past its action date',
  mijn: 'true: only where I have something to do',
  dossier: 'id of the dossier. For a new one the sender makes it; for a step on the register itself it is empty',
  begin: 'beginning of the keys, for example `filter~`',
  waarde: 'the text to keep; what it means is for the sender',
  versie: 'version of the dossier that the sender saw; 0 for a new one or for the register itself',
  sleutel:
    'key: of a step the idempotency key (the same again changes nothing and says so; for a new dossier equal to `dossier`), of a draft its name',
  brief: 'kind of the letter: `L1` to `L12`, or `L6-kort`',
  bericht: 'id of the letter, from the dossier',
  stappen: 'each `{"stap": name, "invoer": {...}}`; which steps there are and what they take stands below',
};

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
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
  if (s.enum !== undefined) return s.enum.map((e) => code(JSON.stringify(e))).join(' or ');
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
