// Where is the build of this test run? `gebouwd('apps-script/code.js')` gives the path, or fails with what the build said.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export function gebouwd(file: string): string {
  const pad = join(process.env['KLACHTEN_GEBOUWD'] ?? '', file);
  if (!existsSync(pad)) throw new Error(`Niet gebouwd: ${file}. ${process.env['KLACHTEN_BOUWFOUT'] ?? ''}`);
  return pad;
}
