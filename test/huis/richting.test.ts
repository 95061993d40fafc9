// Keeps the house its shape (CONTRIBUTING, "The rooms")? First that the checker bites, then that nothing in the house is bitten.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { importsVan, kringen, overNaam, overPakketten, overRichting, overVorm } from './imports';
import type { Bestand, Kamers } from './imports';

const wortel = join(__dirname, '..', '..');
const kamers = JSON.parse(readFileSync(join(__dirname, 'kamers.json'), 'utf8')) as Kamers;

const alleBestanden = (map: string): Bestand[] =>
  readdirSync(join(wortel, map), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name))
    .map((e) => join(e.parentPath, e.name))
    .map((file) => ({ pad: relative(wortel, file).split(sep).join('/'), inhoud: readFileSync(file, 'utf8') }));

const file = (pad: string, ...regels: string[]): Bestand => ({
  pad,
  inhoud: ['// Welke vraag?', ...regels, ''].join('\n'),
});
const goed = [
  file('src/procedure/dag.ts', "import { addDays } from 'date-fns/addDays';", 'export const dag = addDays;'),
  file(
    'src/procedure/klacht.ts',
    "import * as z from 'zod/mini';",
    "import { dag } from './dag';",
    'export const k = [z, dag];',
  ),
  file('src/loket/loket.ts', "import { k } from '../procedure/klacht';", 'export const loket = k;'),
  file(
    'src/hosts/local/main.ts',
    "import { loket } from '../../loket/loket';",
    "import { Hono } from 'hono';",
    'export const x = [loket, Hono];',
  ),
  file('sidebar/main.tsx', "import type { loket } from '../src/loket/loket';", 'export type L = typeof loket;'),
];
const alles = (bestanden: readonly Bestand[]): string[] => [
  ...overRichting(bestanden, kamers),
  ...overPakketten(bestanden, kamers),
  ...kringen(bestanden),
  ...bestanden.flatMap((b) => [...overNaam(b.pad), ...overVorm(b)]),
];

describe('de controle zelf', () => {
  test('vindt niets in een goed huis', () => {
    expect(alles(goed)).toEqual([]);
  });

  test.each<[string, string, string, RegExp]>([
    [
      'procedure -> register',
      'src/procedure/x.ts',
      "import { a } from '../register/rij';",
      /procedure mag src\/register niet/,
    ],
    [
      'ook als type',
      'src/procedure/x.ts',
      "import type { A } from '../register/rij';",
      /procedure mag src\/register niet/,
    ],
    ['ook als re-export', 'src/register/x.ts', "export { a } from '../loket/loket';", /register mag src\/loket niet/],
    [
      'ook als import()',
      'src/register/x.ts',
      "export const a = () => import('../loket/loket');",
      /register mag src\/loket niet/,
    ],
    [
      'ook als typeverwijzing',
      'src/register/x.ts',
      "export type A = import('../loket/loket').A;",
      /register mag src\/loket niet/,
    ],
    [
      'host -> host',
      'src/hosts/local/x.ts',
      "import { a } from '../apps-script/main';",
      /local mag src\/hosts\/apps-script niet/,
    ],
    ['reports -> loket', 'reports/x.ts', "import { a } from '../src/loket/loket';", /reports mag src\/loket niet/],
    ['kern -> scherm', 'src/loket/x.ts', "import { a } from '../../sidebar/main';", /loket mag sidebar niet/],
    ['scherm met waarde uit loket', 'sidebar/x.ts', "import { a } from '../src/loket/loket';", /alleen 'import type'/],
    ['buiten de kamers', 'src/loket/x.ts', "import { a } from '../../test/huis/imports';", /ligt buiten de kamers/],
    ['onbekende kamer', 'src/nieuw/x.ts', 'export const a = 1;', /in geen enkele kamer/],
    ['platform in de kern', 'src/register/x.ts', "import { readFileSync } from 'node:fs';", /node:fs hoort hier niet/],
    [
      'date-fns buiten dag',
      'src/procedure/x.ts',
      "import { addDays } from 'date-fns/addDays';",
      /alleen src\/procedure\/dag.ts/,
    ],
    [
      'date-fns in een map met een dag.ts',
      'src/register/dag.ts',
      "import { addDays } from 'date-fns/addDays';",
      /alleen src\/procedure\/dag.ts/,
    ],
    ['date-fns als geheel', 'src/procedure/dag.ts', "import { addDays } from 'date-fns';", /per functie/],
    ['zod als geheel', 'src/procedure/x.ts', "import { z } from 'zod';", /zod alleen als/],
    ['zod bij naam', 'src/procedure/x.ts', "import { string } from 'zod/mini';", /zod alleen als/],
    ['default export', 'src/loket/x.ts', 'export default 1;', /geen default export/],
    ['default functie', 'src/loket/x.ts', 'export default function f() {}', /geen default export/],
    [
      'default onder een andere naam',
      'src/loket/x.ts',
      'const a = 1;\nexport { a as default };',
      /geen default export/,
    ],
    ['te lang', 'src/loket/x.ts', '\n'.repeat(249), /251 regels, hoogstens 250/],
    ['hoofdletters', 'src/loket/mijnBestand.ts', 'export const a = 1;', /kleine letters/],
    ['geen ASCII', 'src/loket/privé.ts', 'export const a = 1;', /kleine letters/],
    ['vage naam', 'src/loket/datum-utils.ts', 'export const a = 1;', /niets zegt/],
    ['vage map', 'src/loket/helpers/datum.ts', 'export const a = 1;', /niets zegt/],
  ])('bijt bij: %s', (_naam, pad, regel, bevinding) => {
    const gevonden = alles([...goed.filter((b) => b.pad !== pad), file(pad, regel)]);
    expect(gevonden.filter((g) => bevinding.test(g))).not.toEqual([]);
  });

  test('een bestand van precies 250 regels mag', () => {
    expect(overVorm(file('src/loket/x.ts', '\n'.repeat(248)))).toEqual([]);
  });

  test.each<[string, string, RegExp]>([
    ['geen opmerking', 'export const a = 1;\n', /begint niet met een opmerking/],
    ['geen vraag', '// Dit bestand.\nexport const a = 1;\n', /stelt geen vraag/],
    ['vier regels', '// Wat?\n// a\n// b\n// c\nexport const a = 1;\n', /langer dan drie regels/],
  ])('bijt bij de opening: %s', (_naam, inhoud, bevinding) => {
    expect(overVorm({ pad: 'src/loket/x.ts', inhoud }).join()).toMatch(bevinding);
  });

  test('bijt bij een kring van drie bestanden, een keer', () => {
    const drie = [
      file('src/loket/a.ts', "import type { B } from './b';", 'export type A = B;'),
      file('src/loket/b.ts', "import { C } from './c';", 'export const B = C;'),
      file('src/loket/c.ts', "export { A as C } from './a';"),
    ];
    expect(kringen(drie)).toEqual(['src/loket/a.ts -> src/loket/b.ts -> src/loket/c.ts -> src/loket/a.ts']);
    expect(kringen(drie.slice(0, 2))).toEqual([]);
  });

  test('leest geen import uit een tekst of een opmerking', () => {
    expect(importsVan(file('src/loket/x.ts', "// import 'a';", 'export const b = "import \'c\'";'))).toEqual([]);
  });
});

describe('dit huis', () => {
  const bestanden = ['src', 'sidebar', 'uitwisseling', 'jaarevaluatie', 'reports', 'docs'].flatMap(alleBestanden);

  test('is gelezen', () => {
    expect(bestanden.map((b) => b.pad)).toContain('src/procedure/lijsten.ts');
  });
  test('elke import gaat de goede kant op', () => {
    expect(overRichting(bestanden, kamers)).toEqual([]);
  });
  test('elke kamer gebruikt alleen zijn eigen pakketten', () => {
    expect(overPakketten(bestanden, kamers)).toEqual([]);
  });
  test('er zijn geen kringen', () => {
    expect(kringen(bestanden)).toEqual([]);
  });
  test('elk bestand heeft een naam die iets zegt', () => {
    expect(bestanden.flatMap((b) => overNaam(b.pad))).toEqual([]);
  });
  test('elk bestand is klein, opent met zijn vraag en heeft geen default export', () => {
    expect(bestanden.flatMap(overVorm)).toEqual([]);
  });
});

describe('de compiler houdt dezelfde richting', () => {
  const lees = (map: string): { references: { path: string }[] } =>
    JSON.parse(readFileSync(join(wortel, map, 'tsconfig.json'), 'utf8')) as { references: { path: string }[] };

  test.each(Object.entries(kamers))('%s', (kamer, { mag }) => {
    expect(
      lees(kamer)
        .references.map((r) => posix.join(kamer, r.path))
        .sort(),
    ).toEqual([...mag].sort());
  });

  test('en kent elke kamer', () => {
    expect(lees('.').references.map((r) => posix.normalize(r.path))).toEqual(
      expect.arrayContaining(Object.keys(kamers)),
    );
  });
});
