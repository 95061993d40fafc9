// How does TypeScript of the tests run outside jest, with a fresh build and a browser beside it? For the bench and the pictures.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const wortel = resolve(import.meta.dirname, '..', '..');

/** In a folder of its own beside node_modules, or the bundle does not find the packages that stay outside it. */
export async function metMap(naam, werk) {
  const map = join(wortel, 'node_modules', '.cache', 'klachtenregister', `${naam}-${process.pid}`);
  mkdirSync(map, { recursive: true });
  try {
    await werk(map);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}

/** What this entry exports. */
export async function laad(invoer, map) {
  const outfile = join(map, 'gebundeld.cjs');
  await build({
    entryPoints: [invoer],
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['@photostructure/sqlite', 'playwright-core', '@napi-rs/canvas', '@fontsource/open-sans'],
    define: { __BOUW__: String(require('../../package.json').bouw) },
    logLevel: 'error',
  });
  return require(outfile);
}

/** The product, and where a browser is, told in the same variables as to the tests. */
export async function bouwEnZoekBrowser(map) {
  const dist = join(map, 'dist');
  const { status } = spawnSync(process.execPath, ['build.mjs', '--stil', '--naar', dist], {
    cwd: wortel,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('De pagina is niet gebouwd.');
  process.env.KLACHTEN_GEBOUWD = dist;
  await require('./browser-zoeken.cjs')();
}
