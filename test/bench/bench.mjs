// How fast is the register with 100 and with 10,000 dossiers? `npm run bench`: builds, makes both registers, measures, prints a table.
// Options: --map DIR keeps the registers there and uses them again, --zonder-pagina leaves out the browser.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bouwEnZoekBrowser, laad, metMap } from '../omgeving/uitvoerbaar.mjs';

const { values: keuze } = parseArgs({
  options: { map: { type: 'string' }, 'zonder-pagina': { type: 'boolean' } },
});
const registers = keuze.map === undefined ? mkdtempSync(join(tmpdir(), 'klachten-bench-')) : resolve(keuze.map);

try {
  mkdirSync(registers, { recursive: true });
  process.env.KLACHTEN_BENCHMAP = registers;
  await metMap('bench', async (map) => {
    if (!keuze['zonder-pagina']) await bouwEnZoekBrowser(map);
    const { meetAlles } = await laad(join(import.meta.dirname, 'main.ts'), map);
    await meetAlles();
  });
} finally {
  if (keuze.map === undefined) rmSync(registers, { recursive: true, force: true });
}
