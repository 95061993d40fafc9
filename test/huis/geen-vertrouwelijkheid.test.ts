// Belooft een scherm iets wat bij delen met het hele team niet waar is? Dan kan elke bewerker alles lezen, ook een concept (DESIGN 4, SAFETY A1).
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const wortel = join(__dirname, '..', '..');
const mappen = ['sidebar', 'uitwisseling', 'jaarevaluatie', 'src/hosts/apps-script', 'src/loket', 'src/sheets'];
const bestanden = (map: string): readonly string[] =>
  readdirSync(join(wortel, map), { withFileTypes: true }).flatMap((d) => {
    const pad = `${map}/${d.name}`;
    if (d.isDirectory()) return bestanden(pad);
    return /\.tsx?$/.test(d.name) ? [pad] : [];
  });

/** Said to a user, so outside comments. A text that tells what is NOT so may use the words after `niet` or `geen`. */
const belofte =
  /(?<!\b(?:niet|geen) )(?:vertrouwelijk|alleen u (?:ziet|kunt)|niemand anders|kan niemand|blijft geheim|is beveiligd|privacyveilig)/i;
const regels = (pad: string): readonly string[] =>
  readFileSync(join(wortel, pad), 'utf8')
    .split('\n')
    .filter((regel) => !/^\s*(?:\/\/|\/?\*)/.test(regel))
    .filter((regel) => belofte.test(regel))
    .map((regel) => `${pad}: ${regel.trim()}`);

test('1.2: geen scherm belooft vertrouwelijkheid die er bij Open team niet is', () => {
  const alle = mappen.flatMap(bestanden);
  expect(alle.length).toBeGreaterThan(80);
  expect(alle.flatMap(regels)).toEqual([]);
});
test('1.2: een belofte wordt gezien, een waarschuwing niet', () => {
  expect(belofte.test("const bewaard = 'Alleen u ziet het.';")).toBe(true);
  expect(belofte.test('Bij Open team is het register niet vertrouwelijk.')).toBe(false);
});
