// How are docs/loket.md and docs/procedure.md made? From the tables and an example register: `npm run docs`.
import { build } from 'esbuild';
import { readFile, readdir, writeFile } from 'node:fs/promises';
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
const bron = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;

const test = join(map, '..', 'test');
const namen = (await readdir(test, { recursive: true })).filter((naam) => naam.endsWith('.ts')).sort();
const bestanden = await Promise.all(
  namen.map(async (naam) => [`test/${naam.replaceAll('\\', '/')}`, await readFile(join(test, naam), 'utf8')]),
);
try {
  const { teksten } = await import(bron);
  for (const [naam, tekst] of Object.entries(teksten(bestanden))) {
    await writeFile(join(map, naam), tekst);
    process.stdout.write(`docs/${naam}\n`);
  }
} catch (fout) {
  // The stack would print the whole bundle; the message says what to add where.
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 1;
}
