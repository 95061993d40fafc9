// Staan de regels voor kleine aantallen en de vergelijking met vorig jaar op een plek, en kloppen de zinnen? (5.3.2)
import { describe, expect, it } from '@jest/globals';
import { jaarzin, ontvangstzin, verloopzin, verschilMetVorigJaar } from '../../src/evaluatie/jaarvergelijking';
import type { Aandeel, Aantal, Evaluatie, Figuur, Getallen } from '../../src/evaluatie/model';
import { pareto } from '../../src/evaluatie/verdeling';
import * as w from '../../src/evaluatie/woorden';
import { aandeel, aantal, kop, verdeling } from '../../src/evaluatie/figuren/figuur';

const rijen = (n: number) => Array.from({ length: n }, (_, i) => ({ id: `d${i}` }));
const deel = (n: number, van: number): Aandeel => aandeel(kop('K04', 'Op tijd', '5.1.3', ''), rijen(n), rijen(van));
const getal = (n: number): Aantal => aantal(kop('K11', 'Te laat', '5.1.7', ''), rijen(n));
const jaren = (...per: readonly Getallen[]): Pick<Evaluatie, 'jaar' | 'jaren'> => ({
  jaar: 2026,
  jaren: per.map((getallen, i) => ({ jaar: 2026 - per.length + 1 + i, vastgesteld: true, getallen })),
});

describe('5.3.2: kleine aantallen', () => {
  it('5.3.2, K04: geen percentage onder tien, wel vanaf tien; nul van nul is geen', () => {
    expect([w.vanInWoorden(3, 7), w.vanInWoorden(9, 9), w.vanInWoorden(9, 10), w.vanInWoorden(0, 0)]).toEqual([
      ...['3 van 7', '9 van 9', '9 van 10 (90%)', 'geen'],
    ]);
  });
  it('5.3.2, K11: een verschil is altijd een aantal, nooit alleen een richting', () => {
    expect([w.verschilInWoorden(7, 4), w.verschilInWoorden(2, 4), w.verschilInWoorden(4, 4)]).toEqual([
      ...['3 meer', '2 minder', 'evenveel'],
    ]);
  });
  it('5.3.2, K02: trend pas vanaf drie jaar of twintig gevallen', () => {
    expect([w.magTrend(2, 19), w.magTrend(3, 1), w.magTrend(2, 20)]).toEqual([false, true, true]);
    const twee = jaren({ 'K02:klacht': 3 }, { 'K02:klacht': 4 });
    const drie = jaren({ 'K02:klacht': 3 }, { 'K02:klacht': 0 }, { 'K02:klacht': 4 });
    expect(verloopzin(twee, 'K02:klacht')).toBe('Per jaar: 2025 3, 2026 4');
    expect(verloopzin(drie, 'K02:klacht')).toBe('Trend: 2024 3, 2025 0, 2026 4');
    expect(verloopzin(jaren({ 'K02:klacht': 9 }, { 'K02:klacht': 11 }), 'K02:klacht')).toMatch(/^Trend/);
  });
  it('5.2.5, K22: het opgetelde aandeel pas vanaf tien, de weinige die tellen pas vanaf twintig klachten', () => {
    const van = (per: Readonly<Record<string, number>>) =>
      pareto(
        verdeling(
          kop('K22', 'Oorzaken', '5.2.5', ''),
          Object.entries(per).flatMap(([naam, n]) => rijen(n).map(({ id }) => ({ id: `${naam}${id}`, naam }))),
          (r) => [r.naam],
          [],
        ),
      ).map((r) => [r.naam, r.aantal, r.samen, r.vitaal]);
    expect(van({ a: 5, b: 4 })).toEqual([
      ['a', 5, null, false],
      ['b', 4, null, false],
    ]);
    expect(van({ a: 12, b: 4, c: 3 })).toEqual([
      ['a', 12, 63, false],
      ['b', 4, 84, false],
      ['c', 3, 100, false],
    ]);
    // 12 of 20 is three fifths, 16 of 20 just four fifths: the third is no longer needed.
    expect(van({ a: 12, b: 4, c: 4 })).toEqual([
      ['a', 12, 60, true],
      ['b', 4, 80, true],
      ['c', 4, 100, false],
    ]);
  });
});

describe('5.3.2: naast vorig jaar', () => {
  it('5.3.2, K02: een jaar zonder klachten zegt dat, met de vergelijking erbij', () => {
    expect(ontvangstzin(jaren({ 'K02:klacht': 4 }, { 'K02:klacht': 0 }))).toBe(
      'In 2026 zijn geen klachten ontvangen; in 2025 4 (4 minder).',
    );
    expect(ontvangstzin(jaren({ 'K02:klacht': 0 }, { 'K02:klacht': 1 }))).toBe(
      'In 2026 is 1 klacht ontvangen; in 2025 geen (1 meer).',
    );
    expect(ontvangstzin(jaren({ 'K02:klacht': 2 }))).toBe(
      'In 2026 zijn 2 klachten ontvangen; over 2025 is niets bekend.',
    );
  });
  it.each<[string, Figuur, Getallen, string]>([
    ['K11 (5.1.7)', getal(3), { K11: 1 }, '3; in 2025 1 (2 meer)'],
    ['K04 (5.1.3), klein', deel(3, 7), { K04: 2, 'K04:van': 5 }, '3 van 7; in 2025 2 van 5'],
    ['K04 (5.1.3), een van beide klein', deel(8, 10), { K04: 2, 'K04:van': 5 }, '8 van 10 (80%); in 2025 2 van 5'],
    [
      'K04 (5.1.3), groot',
      deel(9, 12),
      { K04: 6, 'K04:van': 10 },
      '9 van 12 (75%); in 2025 6 van 10 (60%) (15 procentpunt hoger)',
    ],
    ['K04 (5.1.3), toen niets', deel(1, 1), { K04: 0, 'K04:van': 0 }, '1 van 1; in 2025 geen'],
    ['K11 (5.1.7), niet bekend', getal(3), {}, '3; over 2025 is niets bekend'],
  ])('5.3.2, %s: een zin voor scherm, presentatie en verslag', (_k, f, vorig, zin) => {
    expect(jaarzin(f, jaren(vorig, {}))).toBe(zin);
  });
  it('5.3.2, K18 (5.1.6): een verschil in geld is een bedrag', () => {
    const bedrag = (centen: number): Figuur => ({
      ...{ ...kop('K18.bedrag', '', '5.1.6', ''), soort: 'bedrag', telling: { aantal: 0, ids: [] }, centen },
    });
    expect(verschilMetVorigJaar(bedrag(50_001), bedrag(12_301))).toBe('€ 377,00 meer');
    expect(w.bedragInWoorden(123_456_789)).toBe('€ 1.234.567,89');
  });
});
