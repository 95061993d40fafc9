// Ziet het zegel elk verschil, en rekent het hetzelfde als elke andere SHA-256? (artikel 5.3.1)
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { volgendeRij } from '../../src/register/afdruk';
import type { Waarde } from '../../src/register/kolom';
import { hash, isOngeschonden, utf8, verzegel, zegelVan } from '../../src/register/zegel';

const tekst = fc.string({ unit: 'grapheme', maxLength: 60 });
const celwaarde = fc.oneof(tekst, fc.integer(), fc.boolean(), fc.array(tekst, { minLength: 1, maxLength: 3 }));

describe('artikel 5.3.1: de vingerafdruk van een tekst', () => {
  it('5.3.1: UTF-8 en SHA-256 zoals Node ze rekent, voor elk schrift', () => {
    fc.assert(
      fc.property(tekst, (s) => {
        expect(Buffer.from(utf8(s)).equals(Buffer.from(s, 'utf8'))).toBe(true);
        expect(hash(s)).toBe(createHash('sha256').update(s, 'utf8').digest('hex'));
      }),
    );
    for (const s of ['', 'é', '€', '\u07ff\u0800\uffff', '\u{10000}\u{10ffff}', '😀a😀'])
      expect(Buffer.from(utf8(s)).equals(Buffer.from(s, 'utf8'))).toBe(true);
  });
  it('5.3.1: een halve surrogaat, met de hand in een cel gezet, geeft geen storing en een eigen vingerafdruk', () => {
    expect(hash('a\ud800')).not.toBe(hash('a\udc00'));
    expect(hash('a\ud800b')).not.toBe(hash('a\ufffdb'));
  });
});

describe('artikel 5.3.1: het zegel van een rij', () => {
  const basis = { id: 'a', versie: 1, logregel: 1 };
  it('5.3.1: volgorde van de kolommen maakt niet uit; leeg en afwezig zijn hetzelfde', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), celwaarde, { maxKeys: 6 }), (cellen) => {
        const om = Object.fromEntries(Object.entries(cellen).reverse());
        expect(zegelVan('klachten', { ...om, ...basis })).toBe(zegelVan('klachten', { ...basis, ...om }));
        const leeg = { ...basis, ...cellen, leegA: null, leegB: [] };
        expect(zegelVan('klachten', leeg)).toBe(zegelVan('klachten', { ...basis, ...cellen }));
      }),
    );
  });
  it('5.3.1: elke andere waarde, kolom, tabel, versie of logregel geeft een ander zegel', () => {
    fc.assert(
      fc.property(celwaarde, celwaarde, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b));
        const rij = verzegel('klachten', { ...basis, x: a });
        const anders: readonly Readonly<Record<string, Waarde>>[] = [
          { x: b },
          { x: null, y: a },
          { versie: 2 },
          { logregel: 2 },
          { id: 'b' },
        ];
        expect(isOngeschonden('klachten', { ...rij })).toBe(true);
        for (const w of anders) expect(zegelVan('klachten', { ...rij, ...w })).not.toBe(rij.zegel);
        expect(isOngeschonden('onderdelen', { ...rij })).toBe(false);
      }),
    );
  });
  it('5.3.1: ook een net verzegelde rij is van haar eigen tabel, en kan niet stilletjes veranderen', () => {
    const rij = verzegel('klachten', { ...basis, x: 'a' });
    expect([isOngeschonden('klachten', rij), isOngeschonden('onderdelen', rij)]).toEqual([true, false]);
    expect(() => Object.assign(rij, { x: 'b' })).toThrow(TypeError);
  });
  it('5.3.1: de volgende rij is een versie verder, met de oude waarden onder de nieuwe', () => {
    const een = volgendeRij('instellingen', 'contact', undefined, { waarde: 'Eva' }, 4);
    expect(een).toMatchObject({ id: 'contact', versie: 1, logregel: 4, waarde: 'Eva' });
    const twee = volgendeRij('instellingen', 'contact', een, {}, 9);
    expect(twee).toMatchObject({ versie: 2, logregel: 9, waarde: 'Eva' });
    expect(volgendeRij('instellingen', 'contact', twee, { waarde: null }, 10)).toMatchObject({
      versie: 3,
      waarde: null,
    });
  });
});
