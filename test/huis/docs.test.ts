// Is de gemaakte documentatie nog die van nu? Wat in docs staat is precies wat de tabellen zeggen; anders: npm run docs.
import { describe, expect, it, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { artikeltitel } from '../../docs/bron/artikelen';
import { pijlen } from '../../docs/bron/fasen';
import { tabel } from '../../docs/bron/markdown';
import { teksten } from '../../docs/bron/teksten';
import { inkorten } from '../../docs/bron/voorbeelden';
import { regelVan, voorwaarderegels } from '../../docs/bron/voorwaarderegels';
import { algemeneCodes } from '../../docs/bron/weigercodes';
import { verzoekSchemas } from '../../src/loket/contract';
import { fasen } from '../../src/procedure/lijsten';
import { stappen } from '../../src/procedure/stappen';
import { overgangen } from '../procedure/onschendbaar';
import { testbestanden } from './testbestanden';

const wortel = join(__dirname, '..', '..');
const nu = teksten(testbestanden);
const tekst = (naam: string): string => nu[naam] ?? '';

test.each(Object.keys(nu))('docs/%s is wat `npm run docs` nu zou maken', (naam) => {
  expect(readFileSync(join(wortel, 'docs', naam), 'utf8')).toBe(tekst(naam));
});

test('twee keer maken geeft twee keer hetzelfde', () => expect(teksten(testbestanden)).toEqual(nu));

describe('docs/procedure.md', () => {
  it('noemt elke stap met artikel, voorwaarden, klokken en brieven', () => {
    for (const s of stappen) {
      expect(tekst('procedure.md')).toContain(`### ${s.titel} (\`${s.naam}\`)`);
      for (const eis of [...s.vooraf, ...s.voorwaarden]) expect(tekst('procedure.md')).toContain(`| \`${eis.code}\` |`);
    }
  });
  it('kent van elke voorwaarde de regel, en geen regel zonder voorwaarde', () => {
    const codes = stappen.flatMap((s) => [...s.vooraf, ...s.voorwaarden].map((eis) => eis.code));
    for (const code of codes) expect(regelVan(code)).toMatch(/\.$/);
    expect(Object.keys(voorwaarderegels).filter((code) => !codes.includes(code))).toEqual([]);
    expect(() => regelVan('bestaat-niet')).toThrow(/Geef weigering bestaat-niet een regel/);
  });
  it('tekent elke fase, en elke fase is te bereiken', () => {
    for (const fase of fasen.slice(1)) {
      expect(tekst('procedure.md')).toContain(`state "${fase}" as`);
      expect(pijlen.map((p) => p.naar)).toContain(fase);
    }
  });
  it('tekent elke overgang T01 - T23 die de fase verandert, en geen andere dan de procedure kent', () => {
    const getekend = new Set(pijlen.flatMap((p) => /T\d\d/.exec(p.tekst) ?? []));
    const blijft = ['T18', 'T19', 'T22'];
    const alle = new Set(stappen.map((s) => s.overgang).filter((t) => t !== ''));
    expect([...alle].filter((t) => !getekend.has(t))).toEqual(blijft);
    const nieuweRonde = (p: (typeof pijlen)[number]): boolean => p.tekst.includes('T15');
    const vreemd = pijlen.filter((p) => p.van !== p.naar && !nieuweRonde(p) && !overgangen[p.van].includes(p.naar));
    expect(vreemd).toEqual([]);
  });
  it('heeft van elk artikel van 1 tot en met 7 een hoofdstuk met regels, inhoud en tests', () => {
    const hoofdstukken = tekst('procedure.md')
      .split(/\n(?=## )/)
      .filter((h) => h.startsWith('## Artikel '));
    expect(hoofdstukken.map((h) => /^## Artikel ([\d.]+):/.exec(h)?.[1])).toEqual([
      ...['1', '1.2', '2', '3.1', '3.2', '4', '5.1.1', '5.1.2', '5.1.3', '5.1.4', '5.1.5', '5.1.6', '5.1.7'],
      ...['5.2.1', '5.2.2', '5.2.3', '5.2.4', '5.2.5', '5.3.1', '5.3.2', '6', '7'],
    ]);
    for (const h of hoofdstukken) {
      expect(h).toMatch(/\n\| R\d|Regels: geen: /);
      for (const rij of ['Stappen', 'Weigeringen', 'Klokken', 'Brieven'])
        expect(h).toMatch(new RegExp(`\\| ${rij} +\\| \\S`));
      expect(h).toMatch(/<summary>\d+ tests?<\/summary>/);
    }
  });
  it('heeft geen lege cel', () => {
    for (const t of Object.values(nu)) expect(t).not.toMatch(/^\|.*\| *\|.*$/m);
  });
  it('wordt niet gemaakt met een lege cel, een lege tabel of een artikel zonder titel', () => {
    expect(() => tabel(['A', 'B'], [['a', ' ']])).toThrow(/Lege cel onder "B"/);
    expect(() => tabel(['A', 'B'], [['a']])).toThrow(/Lege cel/);
    expect(() => tabel(['A'], [])).toThrow(/zonder rijen/);
    expect(() => artikeltitel('9.9')).toThrow(/Geef artikel 9.9 een titel/);
  });
});

describe('docs/loket.md', () => {
  it('toont bij elk verzoek van het contract een echt voorbeeld', () => {
    for (const vraag of Object.keys(verzoekSchemas)) {
      expect(tekst('loket.md')).toContain(`### \`${vraag}\``);
      expect(tekst('loket.md')).toContain(`"vraag": "${vraag}"`);
    }
  });
  it('bevat alleen geldige JSON', () => {
    const blokken = [...tekst('loket.md').matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, b]) => b ?? '');
    expect(blokken.length).toBeGreaterThan(15);
    for (const b of blokken) expect(() => JSON.parse(b) as unknown).not.toThrow();
  });
  it('kort lange antwoorden in en zegt hoeveel er weg is', () => {
    expect(inkorten([1, 2, 3, 4])).toEqual([1, 2, '... 2 more']);
    expect(inkorten({ a: { b: [1, 2] } })).toEqual({ a: { b: [1, '... 1 more'] } });
    expect(inkorten('x'.repeat(200))).toBe(`${'x'.repeat(160)}...`);
  });

  const bronnen = ['src/procedure', 'src/loket'].flatMap((map) =>
    readdirSync(join(wortel, map), { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.ts'))
      .map((f) => readFileSync(join(wortel, map, f), 'utf8')),
  );
  it('noemt elke weigering die niet in de tabellen staat, en geen andere', () => {
    const inCode = bronnen.flatMap((b) => [...b.matchAll(/weiger\(\s*'([a-z-]+)'/g)].map(([, code]) => code ?? ''));
    expect(inCode.filter((code) => algemeneCodes[code] === undefined)).toEqual([]);
    const alles = bronnen.join('\n');
    expect(Object.keys(algemeneCodes).filter((code) => !alles.includes(`'${code}'`))).toEqual([]);
  });
});
