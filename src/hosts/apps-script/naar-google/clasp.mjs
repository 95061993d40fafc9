// How do we know what clasp did? Not by its exit code: it is 0 too when Google refused a deployment, when a push was skipped and when
// nobody is logged in. So every command is asked for JSON, and only JSON counts as done.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { koppelbestand } from './koppeling.mjs';

const programma = fileURLToPath(import.meta.resolve('@google/clasp'));

const UITLEG = [
  [/No credentials|Not logged in/, 'You are not logged in. Run: npx clasp login'],
  [
    /invalid_grant|invalid_rapt|reauth|Invalid Credentials|unauthenticated/i,
    'Google does not accept the login any more. Run: npx clasp login',
  ],
  [
    /not enabled the Apps Script API/,
    'Switch on the Apps Script API at https://script.google.com/home/usersettings, wait a minute and try again.',
  ],
  [
    /not found/i,
    'The account that is logged in has no such script. Is this the right account, and the right script id? (npx clasp show-authorized-user, npm run koppel)',
  ],
  [
    /permission|forbidden/i,
    'The account that is logged in may not change this script. Log in as an editor of the spreadsheet.',
  ],
  [/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|Unexpected error/i, 'Google gave no answer. Is there an internet connection?'],
];

/** Ids and tokens are long; what clasp passes on from Google may quote them. */
const zonderIds = (tekst) => tekst.replaceAll(/[\w.-]{30,}/g, '...');

const leesbaar = (tekst) => {
  const regel = zonderIds(tekst.trim().split('\n')[0] ?? '');
  const uitleg = UITLEG.find(([patroon]) => patroon.test(regel))?.[1];
  return [`Google or clasp says: ${regel || 'nothing'}`, ...(uitleg ? [uitleg] : [])].join('\n');
};

/** The JSON that the output begins with; some commands add a sentence. */
const leesJson = (tekst) => {
  try {
    return JSON.parse(/^(?:[[{].*[\]}]$|[[{]\n[^]*?^[\]}])/m.exec(tekst)?.[0] ?? '');
  } catch {
    return undefined;
  }
};

/** `{ uit }` when it is done, else `{ fout }` in words, and `weg` when Google does not know what was named. */
export function clasp(map, ...opdracht) {
  const cwd = realpathSync(map); // clasp refuses a folder that is reached by a link
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [programma, ...opdracht, '--json', '--project', koppelbestand(cwd)],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const uit = leesJson(stdout);
  if (uit !== undefined) return { uit };
  return { fout: leesbaar(stderr || stdout), weg: /not found/i.test(stderr) };
}
