// Wat is op tijd, wat is uitgesteld met bericht, en wat is te laat zonder? (K08 - K11, K25; 5.1.3, 5.1.7, A-14)
import { describe, expect, it } from '@jest/globals';
import { figurenVan } from '../../src/evaluatie/figuren';
import { jaarbeelden } from '../../src/evaluatie/figuren/beeld';
import { kwartaalset } from '../../src/evaluatie/figuren/kwartaal';
import type { Klacht } from '../../src/procedure/rijen';
import { beeld, klacht } from './registerbeeld';

/** Received on Monday 2 March 2026: day 14 is 16 March, day 28 is 30 March, day 56 is 27 April. */
const dossier = (anders: Partial<Klacht>): Klacht =>
  klacht({
    ...{ ontvangstdatum: '2026-03-02', inBehandeling: true, besluitBehandelingOp: '2026-03-03' },
    ...{ eersteTermijn: '2026-03-30', termijnTot: '2026-03-30' },
    ...anders,
  });

const vier = ['K08', 'K09', 'K10', 'K11'];
/** How often in time, of how many: four weeks, first term, put off in time; and too late without a word. */
const uitslag = (k: Klacht, vandaag = '2027-01-20'): string => {
  const figuren = figurenVan(jaarbeelden(beeld({ klachten: [k] }, vandaag))(2026));
  return vier
    .map((naam) => {
      const f = figuren.find((x) => x.naam === naam);
      return f?.soort === 'aandeel'
        ? `${f.telling.aantal}/${f.van.aantal}`
        : f?.soort === 'aantal'
          ? f.telling.aantal
          : '';
    })
    .join(' ');
};
const antwoord = (dag: string): Partial<Klacht> => ({ berichtVerzondenOp: dag, afgehandeldOp: dag });

describe('5.1.7: op tijd, uitgesteld of te laat', () => {
  it.each<[string, Partial<Klacht>, string]>([
    ['op dag 28', antwoord('2026-03-30'), '1/1 1/1 0/0 0'],
    ['op dag 29, zonder een woord', antwoord('2026-03-31'), '0/1 0/1 0/1 1'],
    ['nooit', {}, '0/1 0/1 0/1 1'],
    [
      'verlengd op de laatste dag, en dan op tijd: buiten vier weken en niet zonder bericht',
      { ...antwoord('2026-04-20'), verlengdOp: '2026-03-30', termijnTot: '2026-04-24' },
      '0/1 0/1 1/1 0',
    ],
    [
      'verlengd, de brief een dag te laat op de post',
      { ...antwoord('2026-04-20'), verlengdOp: '2026-03-31', termijnTot: '2026-04-24' },
      '0/1 0/1 0/1 1',
    ],
    [
      'verlengd, en ook die termijn niet gehaald',
      { ...antwoord('2026-04-25'), verlengdOp: '2026-03-30', termijnTot: '2026-04-24' },
      '0/1 0/1 1/1 1',
    ],
    [
      'een tweede keer verlengd, voor dag 56',
      { ...antwoord('2026-05-20'), verlengdOp: '2026-04-27', termijnTot: '2026-05-25' },
      '0/1 0/1 1/1 0',
    ],
    [
      'binnen vier weken verschoven: dat kan alleen met een brief',
      { ...antwoord('2026-03-25'), eersteTermijn: '2026-03-16' },
      '1/1 0/1 1/1 0',
    ],
    [
      'eerst verschoven, daarna verlengd',
      { ...antwoord('2026-04-20'), eersteTermijn: '2026-03-16', verlengdOp: '2026-03-24', termijnTot: '2026-04-24' },
      '0/1 0/1 1/1 0',
    ],
    ['ingetrokken', { ingetrokkenOp: '2026-03-10', afgehandeldOp: '2026-03-10' }, '0/0 0/0 0/0 0'],
    ['samengevoegd', { uitkomst: 'samengevoegd', afgehandeldOp: '2026-03-10' }, '0/0 0/0 0/0 0'],
    ['anoniem zonder adres', { anoniem: true }, '0/0 0/0 0/0 0'],
    ['uit een oud register', { herkomstbestand: 'oud.xlsx' }, '0/0 0/0 0/0 0'],
    ['niet in behandeling', { inBehandeling: false }, '0/0 0/0 0/0 0'],
  ])('K08, K09, K10, K11 (5.1.7, A-14): %s', (_wat, anders, verwacht) => {
    expect(uitslag(dossier(anders))).toBe(verwacht);
  });
  it('K08, K09 (5.1.7): de laatste dag zelf is nog niet te laat, de dag erna wel', () => {
    expect(uitslag(dossier({}), '2026-03-30')).toBe('0/0 0/0 0/0 0');
    expect(uitslag(dossier({}), '2026-03-31')).toBe('0/1 0/1 0/1 1');
  });
  it('K08 (5.1.3, T15): een nieuwe ronde heeft vier weken vanaf heropenen', () => {
    const ronde = { ronde: 2, heropendOp: '2026-06-01', eersteTermijn: '2026-06-29', termijnTot: '2026-06-29' };
    expect(uitslag(dossier({ ...ronde, ...antwoord('2026-06-29') }))).toBe('1/1 1/1 0/0 0');
    expect(uitslag(dossier({ ...ronde, ...antwoord('2026-06-30') }))).toBe('0/1 0/1 0/1 1');
  });
  it('K25 (5.1.7, A-14): voor de financier is verlengd ook te laat', () => {
    const verlengd = dossier({ ...antwoord('2026-04-20'), verlengdOp: '2026-03-30', termijnTot: '2026-04-24' });
    const optijd = (k: Klacht, kwartaal: 1 | 2) =>
      kwartaalset(jaarbeelden(beeld({ klachten: [k] }))(2026), { jaar: 2026, kwartaal, relatie: null }).map(
        (f) => f.telling.aantal,
      );
    expect(optijd(verlengd, 1)).toEqual([1, 0, 0, 1, 0]);
    expect(optijd(verlengd, 2)).toEqual([0, 0, 0, 0, 0]);
    expect(optijd(dossier(antwoord('2026-03-30')), 1)).toEqual([1, 0, 0, 1, 1]);
  });
});
