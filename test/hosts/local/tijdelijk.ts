// Waar mag een test bestanden neerzetten? In een eigen map die na de test weer weg is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const mappen: string[] = [];

export const tijdelijkeMap = (): string => {
  const map = mkdtempSync(join(tmpdir(), 'klachten-test-'));
  mappen.push(map);
  return map;
};

/** Call in afterEach or afterAll. */
export const ruimOp = (): void => {
  for (const map of mappen.splice(0)) rmSync(map, { recursive: true, force: true });
};
