// Is er bewijs van elke regel, overgang, termijn, brief en invariant van de procedure: in het product en in de titel van een test?
import { describe, expect, it, test } from '@jest/globals';
import { artikeltitel, geen, verouderdeReden } from '../../docs/bron/artikelen';
import { alleIds, bewijsfouten, codeVan, draagfout, regels, zinVan } from '../../docs/bron/bewijs/lijst';
import { regeltabel } from '../../docs/bron/bewijs/pagina';
import { regel } from '../../docs/bron/bewijs/regel';
import { isBewijs, noemt, noemtArtikel, proevenIn } from '../../docs/bron/proeven';
import { briefsoorten } from '../../src/procedure/brieven';
import { stappen } from '../../src/procedure/stappen';
import { testbestanden } from './testbestanden';

const bewijzend = testbestanden.filter(([bestand]) => isBewijs(bestand));
const proeven = bewijzend.flatMap(([bestand, bron]) => proevenIn(bestand, bron));
const reeks = (letter: string, aantal: number): readonly string[] =>
  Array.from({ length: aantal }, (_, i) => `${letter}${String(i + 1).padStart(/[TI]/.test(letter) ? 2 : 1, '0')}`);

describe('de lijst van bewijs (artikelen 1 - 7)', () => {
  it('telt 78 regels, en elke overgang, termijn, brief en invariant een keer', () => {
    expect(regels).toHaveLength(78);
    expect(alleIds.slice(78)).toEqual([...reeks('T', 23), ...reeks('D', 11), ...reeks('L', 13), ...reeks('I-', 23)]);
  });
  it('is het eens met het product', () => expect(bewijsfouten(Object.keys(briefsoorten))).toEqual([]));
  it('heeft elke regel een artikel met een titel en een zin', () => {
    for (const r of regels) {
      expect(r.id.slice(1).startsWith(r.artikel) || r.artikel.startsWith(r.id.slice(1, 2))).toBe(true);
      expect(artikeltitel(r.artikel)).not.toBe('');
      expect(r.zin).toMatch(/^[A-Z].{15,}\.$/);
    }
  });
  it('merkt een weigering, stap, veld, toets, klok of brief die niet bestaat', () => {
    expect(draagfout('termijn-buiten-2-4-weken')).toBeNull();
    expect(draagfout('bestaat-niet')).toMatch(/weigering bestaat-niet/);
    expect(draagfout('veld-verplicht: toveren.soort')).toMatch(/stap toveren/);
    expect(draagfout('veld-verplicht: melden.kleur')).toMatch(/geen veld kleur/);
    expect(draagfout('veld-verplicht: melden.klagerEmail')).toMatch(/niet verplicht/);
    expect(draagfout('meet geluk')).toMatch(/toets geluk/);
    expect(draagfout('klok D99')).toMatch(/klok D99/);
    expect(bewijsfouten([...Object.keys(briefsoorten), 'L99'])).toEqual([expect.stringMatching(/^brief L99/)]);
    expect(bewijsfouten(Object.keys(briefsoorten).slice(1))).toEqual([]);
  });
});

describe('elke test die het bewijs noemt', () => {
  test.each(alleIds)('%s staat in de titel van een test', (id) => {
    expect(proeven.filter((p) => noemt(p.titel, id)).map((p) => p.titel)).not.toEqual([]);
  });
  it('elke weigering van het product, en elke waarop het bewijs steunt, komt in een test voor en heeft een zin', () => {
    const bronnen = bewijzend.map(([, bron]) => bron);
    const inTabel = stappen.flatMap((s) => [...s.vooraf, ...s.voorwaarden].map((eis) => eis.code));
    for (const code of new Set([...inTabel, ...regels.flatMap((r) => r.dwang.map(codeVan))])) {
      // Letters have a code each, made of their name; the tests do the same.
      const brief = /^brief-.*-(onvolledig|mist-deel|noemt-klager)$/.exec(code)?.[1];
      const zoek = new RegExp(brief === undefined ? `\\b${code}\\b` : `brief-(\\$\\{\\w+\\}|L\\d+)-${brief}`);
      expect([code, bronnen.some((b) => zoek.test(b))]).toEqual([code, true]);
      expect(zinVan(code)).toMatch(/\.$/);
    }
  });
  it('elke gemeten regel heeft een voorbeeld dat goed gaat en een dat fout gaat', () => {
    const bron = testbestanden.filter(([b]) => b.startsWith('test/evaluatie/')).map(([, t]) => t);
    for (const naam of new Set(regels.flatMap((r) => r.meting))) {
      const bij = bron.flatMap((t) => t.split(/\n {2}(?:test|it)\(/)).find((stuk) => stuk.includes(`'${naam}'`)) ?? '';
      const uitslagen = [/toEqual\((wel|ja)\)|\bja'\]/, /toEqual\((niet|nee)\)|\bnee'\]/].map((u) => u.test(bij));
      expect([naam, ...uitslagen]).toEqual([naam, true, true]);
    }
  });
});

describe('titels lezen', () => {
  const bron = [
    "describe('artikel 5.1.3 (T02)', () => {",
    "  it.each([['a)', 1], [`b`, 2]])('5.1.3: %s', () => { expect('it(').toBe('it('); });",
    "  // it('niet dit')",
    "  test('R1.10 (1): \\'zo\\'', () => {});",
    '});',
    "it('I-01 - I-11: alles', () => {});",
  ].join('\n');
  const titels = proevenIn('test/x.test.ts', bron).map((p) => p.titel);
  it('leest describe, it en test met hun reeks, en geen opmerking of tekst', () => {
    expect(titels).toEqual([
      'artikel 5.1.3 (T02) - 5.1.3: %s',
      "artikel 5.1.3 (T02) - R1.10 (1): 'zo'",
      'I-01 - I-11: alles',
    ]);
  });
  it('kent een regel van zijn buren, en een reeks van begin tot eind', () => {
    const [eerste = '', tweede = '', derde = ''] = titels;
    expect(['T02', 'T2', 'R5.1.3', '5.1.3'].map((id) => noemt(eerste, id))).toEqual([true, false, false, true]);
    expect(['R1.1', 'R1.10', 'R1.1a'].map((id) => noemt(tweede, id))).toEqual([false, true, false]);
    expect(['I-01', 'I-07', 'I-11', 'I-12', 'D7'].map((id) => noemt(derde, id))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(['1', '5', '3'].map((a) => noemtArtikel(tweede, a))).toEqual([true, false, false]);
  });
});

describe('docs/procedure.md heeft geen lege cel (artikelen 1 - 7)', () => {
  it('een regel zonder test, een artikel zonder reden en een verouderde reden zijn fouten die zeggen wat te doen', () => {
    expect(() => regeltabel([regel('R9.9', 'V', '9', 'Iets nieuws.', ['tuchtrechtelijk'])], proeven)).toThrow(
      /Geen test noemt R9.9/,
    );
    expect(() => geen('5.1.3', 'klokken')).toThrow(/geef de reden in docs\/bron\/artikelen.ts/);
    expect(geen('5.2.2', 'klokken')).toMatch(/^geen: /);
    expect(verouderdeReden('5.2.2', 'klokken', true)).toMatch(/haal de reden weg/);
    expect(verouderdeReden('5.2.2', 'klokken', false)).toBeNull();
  });
});
