// Bestaat alles wat README, CONTRIBUTING en de live controle noemen: bestanden, opdrachten, plaatjes?
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

const wortel = join(__dirname, '..', '..');
const lees = (naam: string): string => readFileSync(join(wortel, naam), 'utf8');
const bladen = ['README.md', 'CONTRIBUTING.md', 'docs/live-controle.md'];
const { scripts } = JSON.parse(lees('package.json')) as { scripts: Readonly<Record<string, string>> };

const gevonden = (tekst: string, patroon: RegExp): string[] => [...tekst.matchAll(patroon)].map((m) => m[1] ?? '');

describe.each(bladen)('%s', (blad) => {
  const tekst = lees(blad);

  test('noemt alleen bestanden die er zijn', () => {
    const genoemd = [
      ...gevonden(tekst, /`((?:src|test|docs|sidebar|reports|uitwisseling|jaarevaluatie)\/[\w./-]*)`/g),
      ...gevonden(tekst, /`(build\.mjs|appsscript\.json|\.clasp\.json)`/g),
      ...gevonden(tekst, /\]\((\w[\w./-]+)\)/g),
    ];
    expect(genoemd.length).toBeGreaterThan(5);
    expect(genoemd.filter((pad) => !existsSync(join(wortel, pad)))).toEqual([]);
  });
  test('noemt alleen opdrachten die er zijn', () => {
    const genoemd = gevonden(tekst, /npm run ([\w:]+)/g);
    expect(genoemd.length).toBeGreaterThan(0);
    expect(genoemd.filter((naam) => scripts[naam] === undefined)).toEqual([]);
  });
});

test('er zijn hoogstens zeven plaatjes, elk onder 150 KB, en README gebruikt ze alle', () => {
  const namen = readdirSync(join(wortel, 'docs', 'plaatjes'));
  expect(namen.length).toBeLessThanOrEqual(7);
  for (const naam of namen) {
    expect(statSync(join(wortel, 'docs', 'plaatjes', naam)).size).toBeLessThan(150 * 1024);
    expect(lees('README.md')).toContain(`docs/plaatjes/${naam}`);
  }
});

test('de proef van de live controle is een script zonder fouten, met de functies die de lijst noemt', () => {
  const lijst = lees('docs/live-controle.md');
  const [code = ''] = gevonden(lijst, /```js\n([^]*?)```/g);
  const realm = vm.createContext({});
  vm.runInContext(code, realm);
  for (const naam of gevonden(lijst, /toon\('(\w+)'/g))
    expect(typeof (realm as Record<string, unknown>)[naam]).toBe('function');
});
