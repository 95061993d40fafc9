// Welke testbestanden zijn er, met hun tekst? Voor wie in de titels wil zoeken.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const map = join(__dirname, '..');

/** Path from the root with forward slashes, and text, in a fixed order. */
export const testbestanden: readonly (readonly [bestand: string, bron: string])[] = readdirSync(map, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((naam) => naam.endsWith('.ts'))
  .sort()
  .map((naam) => [`test/${naam.replace(/\\/g, '/')}`, readFileSync(join(map, naam), 'utf8')]);
