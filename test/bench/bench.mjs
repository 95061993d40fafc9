// How fast is the register with 100 and with 10,000 dossiers? `npm run bench`: builds, makes both registers, measures, prints a table.
// Options: --map DIR keeps the registers there and uses them again, --zonder-pagina leaves out the browser.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const hier = dirname(fileURLToPath(import.meta.url));
const wortel = resolve(hier, '..', '..');
const { values: keuze } = parseArgs({
  options: { map: { type: 'string' }, 'zonder-pagina': { type: 'boolean' } },
});
// Beside node_modules, or the bundle does not find the packages that stay outside it.
const tijdelijk = join(wortel, 'node_modules', '.cache', 'klachtenregister', `bench-${process.pid}`);
const registers = keuze.map === undefined ? mkdtempSync(join(tmpdir(), 'klachten-bench-')) : resolve(keuze.map);

async function bundel() {
  const outfile = join(tijdelijk, 'bench.cjs');
  await build({
    entryPoints: [join(hier, 'main.ts')],
    bundle: true,
    outfile,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['@photostructure/sqlite', 'playwright-core'],
    define: { __BOUW__: '1' },
    logLevel: 'error',
  });
  return outfile;
}

function pagina() {
  const dist = join(tijdelijk, 'dist');
  const { status } = spawnSync(process.execPath, ['build.mjs', '--stil', '--naar', dist], {
    cwd: wortel,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('De pagina is niet gebouwd.');
  return dist;
}

try {
  mkdirSync(tijdelijk, { recursive: true });
  mkdirSync(registers, { recursive: true });
  if (!keuze['zonder-pagina']) {
    await createRequire(import.meta.url)('../omgeving/browser-zoeken.cjs')();
    process.env.KLACHTEN_GEBOUWD = pagina();
  }
  process.env.KLACHTEN_BENCHMAP = registers;
  await createRequire(import.meta.url)(await bundel()).meetAlles();
} finally {
  rmSync(tijdelijk, { recursive: true, force: true });
  if (keuze.map === undefined) rmSync(registers, { recursive: true, force: true });
}
