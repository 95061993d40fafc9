// What goes to Google, and is it fit to go? Types, then a build in an emptied folder with the checks of build.mjs, then the list of files.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stop, zeg } from './uitvoer.mjs';

const wortel = fileURLToPath(new URL('../../../../', import.meta.url));
const BOUW =
  'build: ES2020 only, these global functions and no other, no service call while loading, size, pages of one file without template literals';

const pakketmap = (map) => join(map, 'dist', 'apps-script');

/** Year to second in UTC: always higher than the build before, on whichever computer, with or without git. */
export const bouwnummer = () => new Date().toISOString().replaceAll(/\D/g, '').slice(2, 14);

function draai(wat, ...opdracht) {
  const { status } = spawnSync(process.execPath, opdracht, { cwd: wortel, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) stop(`Nothing was pushed: ${wat} did not pass.`);
  zeg(`ok   ${wat}`);
}

/** The names of the files: what the build made, and nothing that stood there before. */
export function bouwPakket(map, bouw, metTypes) {
  if (metTypes) draai('types (tsc -b)', 'node_modules/typescript/bin/tsc', '-b');
  else zeg('--   types: left out because you asked for it');
  rmSync(pakketmap(map), { recursive: true, force: true });
  draai(BOUW, 'build.mjs', '--stil', '--naar', join(map, 'dist'), '--bouw', bouw);
  const namen = readdirSync(pakketmap(map)).sort();
  const vreemd = namen.filter((naam) => !/^(appsscript\.json|code\.js|[a-z-]+\.html)$/.test(naam));
  if (vreemd.length > 0) stop(`Nothing was pushed: these do not belong in Google: ${vreemd.join(', ')}`);
  return namen;
}

export const grootte = (map, naam) => `${Math.ceil(statSync(join(pakketmap(map), naam)).size / 1024)} KB`;
