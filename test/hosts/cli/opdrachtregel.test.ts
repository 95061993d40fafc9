// Zegt de opdrachtregel zelf wat er kan, en wat er niet klopt, in gewone taal en met de juiste code? (5.1.7)
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { opties } from '../../../src/hosts/cli/keuze';
import { alleOpdrachten } from '../../../src/hosts/cli/opdrachten/alle';
import { maakVerteller } from '../../../src/hosts/cli/verteller';
import { ruimOp, tijdelijkeMap } from '../local/tijdelijk';
import { typ } from './typ';

jest.setTimeout(60_000);

afterAll(ruimOp);

test('5.1.7: --help noemt elke opdracht, elke code en van elke opdracht een voorbeeld', async () => {
  const { code, uit } = await typ(null, '--help');
  expect(code).toBe(0);
  for (const { naam, doel } of alleOpdrachten) expect(uit).toContain(`${naam.padEnd(14)}${doel}`);
  for (const getal of [0, 1, 2, 3, 4]) expect(uit).toMatch(new RegExp(`^ {2}${getal} {2}\\S`, 'm'));
  expect(uit.match(/^ {2}klachtenregister \w+/gm)?.length).toBeGreaterThan(alleOpdrachten.length);
});

test.each(alleOpdrachten.map((o) => [o.naam, o] as const))(
  '5.1.7: %s --help noemt haar opties en voorbeelden, en doet niets',
  async (naam, opdracht) => {
    const { code, uit } = await typ(null, naam, '--help');
    expect(code).toBe(0);
    for (const optie of [...opdracht.opties, 'json', 'help']) expect(uit).toContain(`  --${optie}`);
    for (const voorbeeld of opdracht.voorbeelden) expect(uit).toContain(`klachtenregister ${naam} ${voorbeeld}`.trim());
  },
);

test('5.1.7: README noemt elke opdracht, en alleen opdrachten en opties die er zijn', () => {
  const tekst = readFileSync(join(__dirname, '..', '..', '..', 'README.md'), 'utf8');
  const regels = [...tekst.matchAll(/npx klachtenregister ([a-z]+)([^\n`]*)/g)];
  for (const { naam } of alleOpdrachten) expect(tekst).toContain(`| \`${naam}\` `);
  const vreemd = regels.flatMap(([regel, naam = '', rest = '']) => {
    const mag: readonly string[] = ['json', 'help', ...(alleOpdrachten.find((o) => o.naam === naam)?.opties ?? [])];
    const gebruikt = [...rest.matchAll(/--([a-z]+)/g)].map(([, optie = '']) => optie);
    return alleOpdrachten.some((o) => o.naam === naam) && gebruikt.every((o) => mag.includes(o)) ? [] : [regel];
  });
  expect([regels.length > 6, vreemd]).toEqual([true, []]);
});

test('5.1.7: elke optie hoort bij een opdracht', () => {
  const gebruikt = new Set([...alleOpdrachten.flatMap((o) => o.opties), 'json', 'help']);
  expect(Object.keys(opties).filter((naam) => !gebruikt.has(naam as keyof typeof opties))).toEqual([]);
});

test.each([
  [[], 'Welke opdracht?'],
  [['verplaats'], 'Onbekende opdracht: verplaats'],
  [['controle', 'nu'], 'Dit begrijp ik niet: nu'],
  [['controle', '--alles'], 'Onbekende optie: --alles'],
  [['controle', '--map', 'a', '--map', 'b'], '--map staat er twee keer'],
  [['controle', '--map'], 'Bij --map hoort iets: DIR'],
  [['controle', '--map', 'a', '--blad', 'b'], '--blad of --map, niet allebei'],
  [['controle'], 'Geef het register'],
  [['controle', '--json=ja'], 'Bij --json hoort geen waarde'],
  [['controle', '--aantal', '3'], 'controle neemt geen --aantal'],
  [['controle', '--blad', 'a b'], 'Bij --blad hoort het nummer of het adres'],
  [['voorbeeld'], 'Geef --map DIR'],
  [['voorbeeld', '--map', 'x', '--aantal', '-1'], 'Bij --aantal'],
  [['voorbeeld', '--map', 'x', '--aantal', '20001'], 'een getal van 0 tot en met 20000'],
  [['voorbeeld', '--map', 'x', '--vandaag', '2026-02-30'], 'een bestaande dag'],
  [['aanmelden', '--client', 'bestaat-niet.json'], 'is niet te lezen'],
])('5.1.7: %j is niet goed: code 2 en een zin die zegt wat er mist', async (woorden, zin) => {
  const kaal = await typ(null, ...woorden);
  expect([kaal.code, kaal.uit, kaal.fout]).toEqual([2, '', expect.stringContaining(zin)]);
});

test('5.1.7: met --json is ook een weigering JSON, en staat er verder niets', async () => {
  const { code, uit, fout } = await typ(null, 'controle', '--json');
  expect([code, fout, JSON.parse(uit)]).toEqual([2, '', { ok: false, code: 2, fout: expect.any(String) as string }]);
});

test('5.1.7: een voorbeeldregister komt nooit over iets anders heen, en is bij hetzelfde zaad gelijk', async () => {
  const [een, twee] = [join(tijdelijkeMap(), 'een'), join(tijdelijkeMap(), 'twee')];
  const maak = (map: string): ReturnType<typeof typ> => typ(null, 'voorbeeld', '--map', map, '--aantal', '2');
  expect([(await maak(een)).code, (await maak(twee)).code]).toEqual([0, 0]);
  const hash = async (map: string): Promise<string> => (await typ(null, 'controle', '--map', map)).uit;
  expect(await hash(een)).toBe(await hash(twee));
  expect((await maak(een)).code).toBe(2);
});

test('5.1.7: de balk loopt alleen waar iemand kijkt', () => {
  const gezien: string[] = [];
  const write = (tekst: string): unknown => gezien.push(tekst);
  maakVerteller({ write }, false).voortgang('rijen', 1, 2);
  maakVerteller({ write, isTTY: true }, true).voortgang('rijen', 1, 2);
  expect(gezien).toEqual([]);
  maakVerteller({ write, isTTY: true }, false).voortgang('rijen', 1, 2);
  expect(gezien.join('')).toContain('[############------------] 1/2 rijen');
});
