// Klopt de tabel in test/README.md: bestaat elk bestand en elke test die erin staat, en heeft elk gedrag van Google een antwoord?
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proevenIn } from '../../docs/bron/proeven';
import { testbestanden } from './testbestanden';

const wortel = join(__dirname, '..', '..');
const rijen = readFileSync(join(wortel, 'test', 'README.md'), 'utf8')
  .split('\n')
  .filter((regel) => regel.startsWith('| '))
  .slice(2)
  .map((regel) => regel.split(/ *\| */).slice(1, -1));

const bestandenIn = (cel: string): readonly string[] =>
  [...cel.matchAll(/`([\w./-]+\.(?:ts|tsx|mjs))`/g)].flatMap(([, pad]) => pad ?? []);
const ontbreekt = (cel: string, map: string): readonly string[] =>
  bestandenIn(cel).filter((pad) => !existsSync(join(wortel, map, pad)));

/** Where the runner prints a number that may change, the table has three dots. */
const past = (titel: string, bron: string): boolean => {
  const zoalsGedrukt = bron
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\$\{.*?\}/g, '0');
  const vast = titel.split('...').map((deel) => deel.replace(/[*+?^${}()|[\]\\.]/g, '\\$&'));
  return new RegExp(`^${vast.join('\\d+')}$`).test(zoalsGedrukt);
};

const titels = new Map(testbestanden.map(([bestand, bron]) => [bestand, () => proevenIn(bestand, bron)]));
const bestaat = (verwijzing: string): boolean => {
  const [, bestand = '', titel = ''] = /^`(.+?)`: (.+)$/.exec(verwijzing) ?? [];
  return (titels.get(`test/${bestand}`)?.() ?? []).some(({ eigen }) => past(titel, eigen));
};
const verwijzingen = (cel: string): readonly string[] => (cel === '-' ? [] : cel.split('<br>'));
const zonder = (weer: string): boolean => /^(harmless|limit): /.test(weer);

test('DESIGN 4: de tabel is er, en noemt van elk gedrag waar het wordt gemaakt', () => {
  expect(rijen.length).toBeGreaterThan(80);
  expect(rijen.filter((rij) => rij.length !== 4)).toEqual([]);
  expect(rijen.filter(([, waar = '']) => bestandenIn(waar).length === 0)).toEqual([]);
  expect(rijen.flatMap(([, waar = '']) => ontbreekt(waar, 'test/stand-in'))).toEqual([]);
});

test('DESIGN 4: wie verweer heeft noemt het bestand en de test die rood wordt; wie het niet heeft zegt waarom', () => {
  const kaal = rijen.filter(([, , weer = '', proef = '']) =>
    zonder(weer) ? weer.length < 20 : bestandenIn(weer).length === 0 || verwijzingen(proef).length === 0,
  );
  expect(kaal).toEqual([]);
  expect(rijen.flatMap(([, , weer = '']) => ontbreekt(weer, ''))).toEqual([]);
});

test('DESIGN 4: elke genoemde test bestaat nog onder die titel', () => {
  expect(rijen.flatMap(([, , , proef = '']) => verwijzingen(proef).filter((v) => !bestaat(v)))).toEqual([]);
});
