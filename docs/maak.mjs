// How are docs/loket.md and docs/procedure.md made? From the tables and an example register: `npm run docs`.
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const map = dirname(fileURLToPath(import.meta.url));

const { outputFiles } = await build({
  entryPoints: [join(map, 'bron', 'teksten.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'ascii',
  logLevel: 'error',
});
const { teksten } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
try {
  for (const [naam, tekst] of Object.entries(teksten())) {
    await writeFile(join(map, naam), tekst);
    process.stdout.write(`docs/${naam}\n`);
  }
} catch (fout) {
  // The message alone: the stack would repeat the whole data URL.
  process.stderr.write(`${fout instanceof Error ? fout.message : String(fout)}\n`);
  process.exitCode = 1;
}
