// How is this folder linked to the script of one spreadsheet? npm run koppel -- SCRIPT-ID (or the address of the script editor)
// Options: --map DIR keeps the link, and what is built for it, in that folder instead of here: one folder for each register.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bewaarKoppeling, leesKoppeling, leesScriptId } from './koppeling.mjs';

const { values: keuze, positionals } = parseArgs({ allowPositionals: true, options: { map: { type: 'string' } } });
const map = resolve(keuze.map ?? '.');
const { scriptId, fout } = leesScriptId(positionals.join(' '));

if (scriptId === undefined) {
  process.stderr.write(`${fout}\n`);
  process.exitCode = 1;
} else {
  mkdirSync(map, { recursive: true });
  const vorige = leesKoppeling(map);
  const zelfde = vorige?.scriptId === scriptId;
  bewaarKoppeling(map, zelfde ? vorige : { scriptId, rootDir: 'dist/apps-script' });
  if (zelfde) process.stdout.write('This folder was linked to this script already; nothing changed.\n');
  else
    process.stdout.write(
      `Linked${vorige ? ' to another script than before' : ''}. Now: npx clasp login (once), then npm run push\n`,
    );
}
