// Wat kwam terug na een maatregel, met welke kanttekening, en wat stelt het register dan voor? (K21; 5.3.2)
import { describe, expect, it } from '@jest/globals';
import { jaarbeelden } from '../../src/evaluatie/figuren/beeld';
import { herhaling } from '../../src/evaluatie/herhaling';
import { kaarten } from '../../src/evaluatie/kaarten';
import type { Jaarbeeld } from '../../src/evaluatie/figuren/beeld';
import { oordeelvoorstel } from '../../src/evaluatie/oordeelvoorstel';
import type { Klacht, Maatregel } from '../../src/procedure/rijen';
import { beeld, jaar, klacht, maatregel } from './registerbeeld';

const oorzaak = 'planning en tijd' as const;
const m = maatregel({
  ...{ oorzaak, besluit: 'vastgesteld', besluitOp: '2026-05-01', uitgevoerdOp: '2026-06-15', status: 'Uitgevoerd' },
});
const op = (dag: string, anders: Partial<Klacht> = {}): Klacht =>
  klacht({ id: `${dag}${anders.soort ?? ''}`, nummer: `K-${dag}`, ontvangstdatum: dag, oorzaak, ...anders });
const van = (klachten: readonly Klacht[], vandaag = '2027-01-20', erbij: readonly Maatregel[] = []): Jaarbeeld =>
  jaarbeelden(beeld({ klachten, maatregelen: [m, ...erbij] }, vandaag))(2026);
const reeks = (n: number, maand: string): readonly Klacht[] =>
  Array.from({ length: n }, (_, i) => op(`${maand}-${String(i + 1).padStart(2, '0')}`));
/** Before and after, counted. */
const telling = (klachten: readonly Klacht[]): readonly (number | undefined)[] => {
  const h = herhaling(van(klachten), m);
  return [h?.voor.aantal, h?.na.aantal];
};
const voorstel = (voor: number, na: number, anders: Partial<Maatregel> = {}, vandaag = '2027-01-20') =>
  oordeelvoorstel(van([...reeks(voor, '2026-03'), ...reeks(na, '2026-09')], vandaag), { ...m, ...anders });

describe('K21 (5.3.2): dezelfde oorzaak, zes maanden ervoor en erna', () => {
  it('K21 (5.3.2): de vensters lopen van 15 december tot en met 14 juni, en van 16 juni tot en met 15 december', () => {
    expect(telling([op('2025-12-14'), op('2025-12-15'), op('2026-06-14'), op('2026-06-15')])).toEqual([2, 0]);
    expect(telling([op('2026-06-15'), op('2026-06-16'), op('2026-12-15'), op('2026-12-16')])).toEqual([0, 2]);
  });
  it('K21 (5.3.2): alleen klachten in de eerste ronde, met deze oorzaak', () => {
    expect(
      telling([
        op('2026-07-01', { oorzaak: 'kennis of ervaring' }),
        op('2026-07-02', { soort: 'opmerking' }),
        op('2026-07-03', { ronde: 2, heropendOp: '2026-08-01' }),
        op('2026-07-04', { oorzaak: null }),
        op('2026-07-05'),
      ]),
    ).toEqual([0, 1]);
  });
  it('K21 (5.3.2): rijp op 15 december, en geen dag eerder', () => {
    expect(herhaling(van([], '2026-12-14'), m)?.rijp).toBe(false);
    expect(herhaling(van([], '2026-12-15'), m)?.rijp).toBe(true);
  });
  it('K21 (5.3.2): zonder oorzaak of niet uitgevoerd is er niets te tellen', () => {
    expect(herhaling(van([]), { ...m, oorzaak: null })).toBeNull();
    expect(herhaling(van([]), { ...m, uitgevoerdOp: null })).toBeNull();
  });
  it('K21 (5.3.2): kleine aantallen, andere maatregelen, ontbrekende oorzaken, drukte en andere signalen staan erbij', () => {
    const druk = [...reeks(2, '2026-02'), ...reeks(9, '2026-09')];
    const klachten = [...druk, op('2026-07-04', { oorzaak: null }), op('2026-08-01', { soort: 'suggestie' })];
    const andere = maatregel({ ...m, id: 'm2', nummer: 'M2026-02' });
    expect(herhaling(van(klachten, '2027-01-20', [andere]), m)?.kanttekeningen).toEqual([
      'Voor dezelfde oorzaak is nog een maatregel uitgevoerd.',
      'Van 1 klacht uit die maanden is geen oorzaak vastgelegd.',
      'Ook alles bij elkaar veranderde: 2 klachten ervoor, 10 erna.',
      'Met deze oorzaak kwam ook 1 ander signaal binnen; dat telt hier niet mee.',
    ]);
    expect(herhaling(van([]), m)?.kanttekeningen).toEqual([
      'Het gaat om weinig klachten; toeval kan een grote rol spelen.',
    ]);
  });
  it('K21, K03 (5.3.2): per 100 trajecten, naar de dagen van elk jaar; zonder een van de jaren niet', () => {
    const metTrajecten = (...jaren: readonly [number, number][]) =>
      jaarbeelden(
        beeld({
          klachten: [op('2026-03-01'), op('2026-09-01')],
          maatregelen: [m],
          jaarevaluatie: jaren.map(([j, trajecten]) => jaar(j, { trajecten })),
        }),
      )(2026);
    // 17 days of 2025 and 165 of 2026 before; 183 days of 2026 after: all of them days of one journey each.
    const h = herhaling(metTrajecten([2025, 365], [2026, 365]), m);
    expect([h?.perHonderd?.voor, h?.perHonderd?.na].map((n) => n?.toFixed(4))).toEqual([
      (100 / 182).toFixed(4),
      (100 / 183).toFixed(4),
    ]);
    expect(herhaling(metTrajecten([2026, 365]), m)?.perHonderd).toBeNull();
  });
});

describe('K21 (5.3.2): het voorstel', () => {
  it.each([
    [4, 0, 'doeltreffend'],
    [4, 2, 'deels doeltreffend'],
    [2, 2, 'niet doeltreffend'],
    [0, 1, 'niet doeltreffend'],
    [0, 0, 'nog niet te beoordelen'],
  ])('K21 (5.3.2): %d ervoor en %d erna is %s', (voor, na, oordeel) => {
    expect(voorstel(voor, na)?.doeltreffendheid).toBe(oordeel);
  });
  it('K21 (5.3.2): te vroeg, of zonder oorzaak, is nog niet te beoordelen; niet uitgevoerd is geen voorstel', () => {
    expect(voorstel(4, 0, {}, '2026-12-01')?.waarom).toMatch(/nog geen 6 maanden voorbij/);
    expect(voorstel(4, 0, { oorzaak: null })).toMatchObject({ doeltreffendheid: 'nog niet te beoordelen' });
    expect(voorstel(4, 0, { uitgevoerdOp: null })).toBeNull();
  });
  it('K21 (5.3.2): een afgesproken succescriterium staat erbij, en wacht op het meetmoment; een mislukking niet', () => {
    const criterium = { succescriterium: 'Geen rapport later dan een week.', meetmoment: '2027-03-01' };
    expect(voorstel(4, 0, criterium)).toEqual({
      doeltreffendheid: 'nog niet te beoordelen',
      waarom:
        'In de 6 maanden ervoor 4 klachten met deze oorzaak, in de 6 maanden erna 0 klachten. Afgesproken succescriterium: Geen rapport later dan een week. Dat wordt gemeten op maandag 1 maart 2027.',
    });
    expect(voorstel(4, 0, { ...criterium, meetmoment: '2027-01-20' })?.doeltreffendheid).toBe('doeltreffend');
    expect(voorstel(1, 2, criterium)?.doeltreffendheid).toBe('niet doeltreffend');
  });
});

describe('5.3.2: welke maatregel in welke evaluatie', () => {
  const oordelen = { juistheid: 'juist', doeltreffendheid: 'doeltreffend', doelmatigheid: 'doelmatig' } as const;
  const redenen = (anders: Partial<Maatregel>, jaren = [2026, 2027]): readonly (string | undefined)[] => {
    const jaarevaluatie = [jaar(2026, { status: 'Vastgesteld', vastgesteldOp: '2027-02-01' })];
    const beelden = jaarbeelden(beeld({ maatregelen: [{ ...m, ...anders }], jaarevaluatie }, '2028-01-20'));
    return jaren.map((j) => kaarten(beelden(j))[0]?.reden);
  };
  it('5.3.2: wat bij de evaluatie van 2026 is beoordeeld, komt in die van 2027 niet terug', () => {
    expect(redenen({ ...oordelen, beoordeeldOp: '2027-01-25' })).toEqual(['dit jaar beoordeeld', undefined]);
    expect(redenen({ ...oordelen, beoordeeldOp: '2028-01-15' })).toEqual([undefined, 'dit jaar beoordeeld']);
  });
  it('5.3.2: wat geen eindoordeel heeft, komt elk jaar terug', () => {
    expect(redenen({})).toEqual(['te beoordelen', 'te beoordelen']);
    expect(redenen({ ...oordelen, doelmatigheid: 'nog niet te beoordelen', beoordeeldOp: '2027-01-25' })).toEqual([
      ...['nog niet te beoordelen', 'nog niet te beoordelen'],
    ]);
    expect(redenen({ uitgevoerdOp: null })).toEqual(['loopt', 'loopt']);
    expect(redenen({ besluit: 'afgewezen', uitgevoerdOp: null })).toEqual(['afgewezen', undefined]);
  });
});
