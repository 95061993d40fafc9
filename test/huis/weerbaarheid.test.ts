// Klopt test/README.md nog: bestaat elk bestand, en staat elke genoemde test letterlijk in het bestand waar hij heet te staan?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const wortel = join(__dirname, '..', '..');
const lees = (naam: string): string => readFileSync(join(wortel, naam), 'utf8');
const cellen = (regel: string): readonly string[] => regel.split('|').map((cel) => cel.trim());

const rijen = lees('test/README.md')
  .split('\n')
  .filter((regel) => regel.startsWith('| ') && !/^\| (hostile behaviour|-+) /.test(regel));
const bestanden = (cel: string): readonly string[] =>
  [...cel.matchAll(/`([\w/-]+\.(?:ts|tsx|json))`/g)].map(([, naam]) => naam ?? '');
const titelVan = (rij: string): readonly [bestand: string, titel: string] => {
  const [, bestand = '', titel = ''] = /^`(test\/[^`]+\.test\.ts)`: (.+)$/.exec(cellen(rij).at(-2) ?? '') ?? [];
  return [bestand, titel];
};

test('de lijst van weerbaarheid is er, zonder dubbele regels', () => {
  expect(rijen.length).toBeGreaterThan(45);
  expect(new Set(rijen).size).toBe(rijen.length);
});

test('elk bestand van de stand-in en van de afweer bestaat', () => {
  const mist = rijen.flatMap((rij) =>
    cellen(rij)
      .slice(2, -2)
      .flatMap(bestanden)
      .filter((naam) => ![naam, `test/stand-in/${naam}`].some((pad) => existsSync(join(wortel, pad)))),
  );
  expect(mist).toEqual([]);
});

test('elke rij noemt een bestand van de afweer en een test die er letterlijk staat', () => {
  const mist = rijen.filter((rij) => {
    const [bestand, titel] = titelVan(rij);
    const zonderAfweer = bestanden(cellen(rij).at(-3) ?? '').length !== 1;
    return (
      zonderAfweer || bestand === '' || !existsSync(join(wortel, bestand)) || !lees(bestand).includes(`'${titel}'`)
    );
  });
  expect(mist).toEqual([]);
});
