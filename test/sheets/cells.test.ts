// Komt elke waarde exact uit haar cel terug, en wat met de hand is ingetypt nooit als iets dat er zou kunnen staan?
import fc from 'fast-check';
import type { Codec, Waarde } from '../../src/register/kolom';
import { decode, decodeId, encode } from '../../src/sheets/cells';
import type { CellData, ExtendedValue } from '../../src/sheets/google';
import { lastigeTeksten, waarden } from '../hosts/proefrijen';

const codecs = Object.keys(waarden) as Codec[];
const cel = (userEnteredValue: ExtendedValue): CellData => ({ userEnteredValue });
/** Over the line goes JSON. */
const overDeLijn = (c: CellData): CellData => JSON.parse(JSON.stringify(c)) as CellData;
const heenEnTerug = (codec: Codec, waarde: Waarde): Waarde => decode(codec, overDeLijn(encode(codec, waarde)));

describe('heen en terug', () => {
  test.each(codecs)('%s is identiek', (codec) => {
    fc.assert(
      fc.property(waarden[codec], (w) => expect(heenEnTerug(codec, w)).toEqual(w)),
      { numRuns: 500 },
    );
  });
  test('lastige teksten, ook in een reeks', () => {
    for (const t of lastigeTeksten) {
      expect(heenEnTerug('tekst', t)).toBe(t);
      for (const reeks of [[t], [t, t], ['', t], [t, '']]) expect(heenEnTerug('reeks', reeks)).toEqual(reeks);
    }
  });
  test('leeg is een lege cel', () => {
    for (const codec of codecs) {
      expect(encode(codec, null)).toEqual({});
      expect(encode(codec, undefined)).toEqual({});
      expect(decode(codec, undefined)).toEqual(codec === 'reeks' ? [] : null);
      expect(decode(codec, {})).toEqual(codec === 'reeks' ? [] : null);
    }
    expect([encode('tekst', ''), encode('reeks', [])]).toEqual([{}, {}]);
    expect(heenEnTerug('reeks', [''])).toEqual(['']);
  });
});

describe('wat Google krijgt', () => {
  test.each<[Codec, Waarde, ExtendedValue]>([
    ['tekst', '=1+1', { stringValue: '=1+1' }],
    ['tekst', '007', { stringValue: '007' }],
    ['tijdstip', '2026-04-02T09:30:00', { stringValue: '2026-04-02T09:30:00' }],
    ['dag', '2026-04-02', { numberValue: 46114 }],
    ['geld', 125_005, { numberValue: 1250.05 }],
    ['geld', 1, { numberValue: 0.01 }],
    ['getal', 12, { numberValue: 12 }],
    ['janee', false, { boolValue: false }],
    ['reeks', ['a', 'b\nc', ''], { stringValue: 'a\nb\\nc\n\\' }],
  ])('%s %j', (codec, waarde, hoort) => {
    expect(encode(codec, waarde)).toEqual({ userEnteredValue: hoort });
  });
});

describe('wat met de hand is ingetypt', () => {
  const getypt = fc.oneof(
    fc.string().map((s): ExtendedValue => ({ stringValue: s })),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n): ExtendedValue => ({ numberValue: n })),
    fc.boolean().map((b): ExtendedValue => ({ boolValue: b })),
    fc.string().map((s): ExtendedValue => ({ formulaValue: `=${s}` })),
    fc.constant<ExtendedValue>({}),
  );
  test('geeft nooit een fout, en wat gelijk leest is ook gelijk geschreven', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codecs), getypt, (codec, w) => {
        const gelezen = decode(codec, cel(w));
        const leeg = w.stringValue === '' || Object.keys(w).length === 0;
        if (codec !== 'reeks' && eigen(codec, gelezen)) expect(encode(codec, gelezen)).toEqual(leeg ? {} : cel(w));
      }),
      { numRuns: 2000 },
    );
  });
  /** Could the register itself hold this value in such a column? */
  const eigen = (codec: Codec, w: Waarde): boolean => {
    if (w === null) return true;
    if (codec === 'janee') return typeof w === 'boolean';
    if (codec === 'getal' || codec === 'geld') return typeof w === 'number';
    return typeof w === 'string';
  };
  test.each<[Codec, ExtendedValue]>([
    ['tekst', { formulaValue: '="K2026-001"' }],
    ['tekst', { numberValue: 5 }],
    ['tekst', { boolValue: true }],
    ['dag', { stringValue: '2026-04-02' }],
    ['dag', { numberValue: 46114.5 }],
    ['dag', { numberValue: -5 }],
    ['dag', { numberValue: 1e300 }],
    ['dag', { formulaValue: '=TODAY()' }],
    ['geld', { numberValue: 12.345 }],
    ['geld', { stringValue: '12,34' }],
    ['getal', { stringValue: '12' }],
    ['getal', { formulaValue: '=12' }],
    ['janee', { stringValue: 'ja' }],
    ['janee', { numberValue: 1 }],
  ])('%s %j is niet wat er stond', (codec, w) => {
    expect(eigen(codec, decode(codec, cel(w)))).toBe(false);
  });
  test('een formule in een reeks is geen reeks', () => {
    expect(decode('reeks', cel({ formulaValue: '=A1' }))).toBe('=A1');
  });
});

test('een id is altijd tekst', () => {
  expect([decodeId(undefined), decodeId(cel({ stringValue: 'a' })), decodeId(cel({ numberValue: 5 }))]).toEqual([
    '',
    'a',
    '5',
  ]);
  expect(decodeId(cel({ formulaValue: '="a"' }))).toBe('="a"');
});
