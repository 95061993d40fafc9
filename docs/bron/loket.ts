// Wat staat er in docs/loket.md? Voor wie een programma schrijft: aanmelden, verzoeken met echte voorbeelden, stappen en weigeringen.
import { verzoekSchemas } from '../../src/loket/contract';
import type { Vraag } from '../../src/loket/contract';
import { combinaties, stappen } from '../../src/procedure/stappen';
import type { Stap } from '../../src/procedure/stap';
import { blok, code, pagina, tabel } from './markdown';
import { fieldRows } from './velden';
import { doelen, verzoekvelden } from './verzoeken';
import { inkorten, voorbeelden } from './voorbeelden';
import type { Voorbeeld } from './voorbeelden';
import { algemeneCodes } from './weigercodes';

const json = (waarde: unknown): string => blok('json', JSON.stringify(waarde, null, 2));

/** What was sent and what came back; a request that is sent twice is written once. */
const voorbeeld = (v: Voorbeeld, i: number, alle: readonly Voorbeeld[]): readonly string[] => [
  `${v.kop} (${code(v.wie)}):`,
  ...(alle[i - 1]?.verzoek === v.verzoek ? [] : [json(v.verzoek)]),
  json(inkorten(v.antwoord)),
];

const verzoekdeel = (vraag: Vraag, alle: ReturnType<typeof voorbeelden>): readonly string[] => [
  `### ${code(vraag)}`,
  doelen[vraag],
  tabel(['Field', 'Form', 'Required', 'Meaning'], verzoekvelden(vraag)),
  ...alle[vraag].flatMap(voorbeeld),
];

const stapdeel = (s: Stap): readonly string[] => [
  `### ${code(s.naam)}: ${s.titel}`,
  s.onderwerp === 'register'
    ? `By: ${s.wie.join(', ')}. A step on the register itself: ${code('dossier')} is empty and ${code('versie')} is 0.`
    : `By: ${s.wie.join(', ')}. From phase: ${s.van.map((f) => (f === 'Nieuw' ? 'none, it makes the dossier' : f)).join(', ')}.`,
  Object.keys(s.velden).length === 0
    ? `No input: ${code('"invoer": {}')}.`
    : tabel(['Field of `invoer`', 'Form', 'Required', 'Label on the screen'], fieldRows(s.velden)),
];

/** What only the register itself does is not for a request. */
const opTeVragen = stappen.filter((s) => s.wie.some((w) => w !== 'systeem'));

const aanmelden = [
  '## Signing in',
  'The request is the same text everywhere; only how one signs in and sends differs.',
  '**On one computer** (`npm start`). The server listens on 127.0.0.1 only. A program sends `content-type: application/json` and no `Origin` header; the address must be `127.0.0.1` or `localhost` with the port. In the example register one picks a person; in a real register one has a personal key (the part after `#sleutel=` in the link that is printed at the start or that the directie makes; a link that was printed works once).',
  blok(
    'sh',
    [
      'curl -s http://127.0.0.1:4321/personen                                     # example register: who there is',
      'curl -s -H \'content-type: application/json\' -d \'{"persoon": "dirk@voorbeeld.example"}\' \\',
      '  http://127.0.0.1:4321/aanmelden                                          # -> {"sessie": "..."}',
      'curl -s -H \'content-type: application/json\' -d \'{"sleutel": "..."}\' \\',
      '  http://127.0.0.1:4321/aanmelden                                          # real register -> {"sessie": "..."}',
      "curl -s -H 'content-type: application/json' -H 'x-sessie: ...' -d '{\"vraag\": \"taken\"}' \\",
      '  http://127.0.0.1:4321/loket                                              # -> {"ok": true, "antwoord": [...]}',
    ].join('\n'),
  ),
  'Without a session, or with one that has ended, the answer is status 401 and the refusal `niet-aangemeld`. `POST /afmelden` with `{}` ends a session. A body is at most 1 MB of UTF-8.',
  '**In Google Sheets** the page calls `google.script.run.loket(text)`; Google says who asks, so there is nothing to sign in with. `text` and the answer are exactly the texts below.',
];

const envelop = [
  '## The envelope',
  'Every answer is one of these two, also when something is refused (status 200):',
  json({ ok: true, antwoord: '...' }),
  json({ ok: false, weigeringen: [{ code: '...', artikel: '5.1.3', stap: null, veld: null, tekst: '...' }] }),
  tabel(
    ['Field of a refusal', 'Meaning'],
    [
      ['`code`', 'stable name of the rule; programs go by this'],
      ['`artikel`', 'article of the procedure that asks it, or our decision where the text is silent'],
      ['`stap`', 'step it belongs to, or null when it is about the whole request'],
      ['`veld`', 'field of `invoer` it belongs to (`onderdelen.0.advies` is inside a list), or null'],
      ['`tekst`', 'Dutch sentence for the user: what is missing and what to do next'],
    ],
  ),
  'All refusals of a form come at once. A refused request has changed nothing. What each step can refuse stands in [procedure.md](procedure.md); these can come with any request:',
  tabel(
    ['Code', 'Meaning'],
    Object.entries(algemeneCodes).map(([c, betekenis]) => [code(c), betekenis]),
  ),
];

export const lokettekst = (): string => {
  const alle = voorbeelden();
  return pagina([
    '# The loket: one door for every program',
    'Everything the screen does goes through the loket (counter): one JSON text in, one JSON text out, the same at every place where a register lives. This page is made by `npm run docs` from the contract (`src/loket/contract.ts`), the table of steps, and real requests on an example register on Thursday 2 April 2026. Names of fields and values are Dutch, as the procedure is; the [README](../README.md) has a glossary.',
    ...aanmelden,
    ...envelop,
    '## Requests',
    'A request is an object with `vraag` and the fields below; any other field is refused. Long answers are shortened here: `... 3 more`.',
    ...(Object.keys(verzoekSchemas) as Vraag[]).flatMap((vraag) => verzoekdeel(vraag, alle)),
    '## Steps',
    `What ${code('stap')} (and ${code('brief')}) take in ${code('stappen')}. The forms in ${code('mogelijk')} of a dossier say the same with starting values, for this person and this dossier. Fields that are not asked may be left out. Days are ${code('JJJJ-MM-DD')}; ids of persons are their e-mail addresses.`,
    `These steps may be sent together as one commit: ${combinaties.map((c) => c.stappen.map((s) => code(s.naam)).join(' + ')).join('; ')}.`,
    ...opTeVragen.flatMap(stapdeel),
  ]);
};
