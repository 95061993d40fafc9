#!/usr/bin/env node
// How does `npx klachtenregister` run in a fresh clone? By building what is not there yet, or is older than its source, and then starting it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wortel = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const product = join(wortel, 'dist', 'klachtenregister.cjs');

const gewijzigd = (pad) => statSync(pad).mtimeMs;
const bestandenIn = (map) =>
  readdirSync(join(wortel, map), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
    .map((e) => join(e.parentPath, e.name));

const isOud = () => {
  if (!existsSync(product)) return true;
  const bronnen = ['build.mjs', 'package.json'].map((naam) => join(wortel, naam));
  const sinds = gewijzigd(product);
  return [...bronnen, ...['src', 'reports'].flatMap(bestandenIn)].some((pad) => gewijzigd(pad) > sinds);
};

if (isOud()) {
  const { status } = spawnSync(process.execPath, [join(wortel, 'build.mjs'), '--stil'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
createRequire(import.meta.url)(product);
