// Klopt het rekenen met dagen (art. 5.1.3 en 5.1.6; beslissing 3: hele dagen, in elke tijdzone dezelfde)?
// Measured against Date.UTC, a calendar counted without Date, and date-fns in Dutch.
import { describe, expect, it } from '@jest/globals';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { format } from 'date-fns/format';
import { getISODay } from 'date-fns/getISODay';
import { nl } from 'date-fns/locale/nl';
import fc from 'fast-check';
import {
  isDag,
  jaarVan,
  nlDag,
  nlDagKort,
  plusDagen,
  serieGetal,
  vanSerieGetal,
  verschilInDagen,
  weekdag,
} from '../../src/procedure/dag';

const twee = (getal: number): string => String(getal).padStart(2, '0');
const isSchrikkeljaar = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);
const lengteVanMaand = (jaar: number, maand: number): number =>
  maand === 2 ? (isSchrikkeljaar(jaar) ? 29 : 28) : [4, 6, 9, 11].includes(maand) ? 30 : 31;
const reeks = (van: number, tot: number): number[] => Array.from({ length: tot - van + 1 }, (_, i) => van + i);

// Every day of 1900-2199, counted without Date.
const alleDagen = reeks(1900, 2199).flatMap((jaar) =>
  reeks(1, 12).flatMap((maand) =>
    reeks(1, lengteVanMaand(jaar, maand)).map((dag) => `${jaar}-${twee(maand)}-${twee(dag)}`),
  ),
);

// Local noon; since 1996 none of the three zones misses a day.
const middag = (dag: string): Date =>
  new Date(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)) - 1, Number(dag.slice(8)), 12);
const eenDag = fc
  .integer({ min: 0, max: 109572 })
  .map((n) => new Date(Date.UTC(1900, 0, 1 + n)).toISOString().slice(0, 10));
const recenteDag = fc
  .integer({ min: 0, max: 70000 })
  .map((n) => new Date(Date.UTC(1996, 0, 1 + n)).toISOString().slice(0, 10));

describe('beslissing 3: een dag is een bestaande kalenderdag, geschreven als JJJJ-MM-DD', () => {
  it('telt 109573 dagen van 1 januari 1900 tot en met 31 december 2199', () => {
    expect(alleDagen).toHaveLength(109573);
    expect(alleDagen.filter((dag) => !isDag(dag))).toEqual([]);
  });

  it('weigert elke andere combinatie van jaar, maand 00-13 en dag 00-32', () => {
    const bestaat = new Set(alleDagen);
    const fout = reeks(1899, 2200).flatMap((jaar) =>
      reeks(0, 13).flatMap((maand) =>
        reeks(0, 32)
          .map((dag) => `${jaar}-${twee(maand)}-${twee(dag)}`)
          .filter((tekst) => isDag(tekst) !== bestaat.has(tekst)),
      ),
    );
    expect(fout).toEqual([]);
  });

  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '1994-12-31'])(
    'neemt %s aan',
    (dag) => {
      expect(isDag(dag)).toBe(true);
    },
  );

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2100-02-29',
    '1900-02-29',
    '1899-12-31',
    '2200-01-01',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '',
    '2026',
    '2026-04',
    '2026-4-2',
    '2-4-2026',
    '02-04-2026',
    '20260402',
    '2026/04/02',
    '2026-04-02 ',
    ' 2026-04-02',
    '2026-04-02\n',
    '2026-04-02T00:00',
    '2026-04-02T00:00Z',
    '+2026-04-02',
    '12026-04-02',
    'vandaag',
    'NaN-NaN-NaN',
  ])('weigert %j', (tekst) => {
    expect(isDag(tekst)).toBe(false);
  });
});

describe('art. 5.1.6: twee tot vier weken na ontvangst zijn 14 tot 28 kalenderdagen', () => {
  it.each([
    ['2026-03-02', 14, '2026-03-16'],
    ['2026-03-02', 28, '2026-03-30'],
    ['2026-03-15', 28, '2026-04-12'], // over de nacht van de zomertijd
    ['2026-10-11', 28, '2026-11-08'], // over de nacht van de wintertijd
    ['2026-12-24', 14, '2027-01-07'],
    ['2028-02-15', 14, '2028-02-29'],
    ['2028-02-15', 15, '2028-03-01'],
    ['2027-02-15', 14, '2027-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 0, '2026-01-01'],
    ['1994-12-30', 1, '1994-12-31'], // deze dag bestaat niet op Kiritimati
    ['1994-12-31', 1, '1995-01-01'],
  ])('%s plus %i dagen is %s', (dag, aantal, verwacht) => {
    expect(plusDagen(dag, aantal)).toBe(verwacht);
    expect(verschilInDagen(dag, verwacht)).toBe(aantal);
    expect(verschilInDagen(verwacht, dag)).toBe(0 - aantal);
  });

  it('stap voor stap van 1900 tot en met 2199 komt elke dag precies een keer langs', () => {
    const fout = alleDagen.filter((dag, i) => i > 0 && plusDagen(alleDagen[i - 1] ?? '', 1) !== dag);
    expect(fout).toEqual([]);
  });

  it('plus n en min n heffen elkaar op, en n is het verschil', () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: -3000, max: 3000 }), (dag, n) => {
        expect(plusDagen(plusDagen(dag, n), -n)).toBe(dag);
        expect(verschilInDagen(dag, plusDagen(dag, n))).toBe(n);
      }),
    );
  });

  it('een latere dag is ook als tekst groter', () => {
    fc.assert(
      fc.property(eenDag, eenDag, (a, b) => {
        expect(Math.sign(verschilInDagen(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  it('het verschil is dat van date-fns in de tijdzone van deze machine', () => {
    fc.assert(
      fc.property(recenteDag, recenteDag, (a, b) => {
        expect(verschilInDagen(a, b) - differenceInCalendarDays(middag(b), middag(a))).toBe(0);
      }),
    );
  });
});

describe('beslissing 3: de weekdag, 1 = maandag tot en met 7 = zondag', () => {
  it.each([
    ['2026-03-30', 1],
    ['2026-04-02', 4],
    ['2026-04-05', 7],
    ['1900-01-01', 1],
    ['1970-01-01', 4],
    ['2199-12-31', 2],
  ])('%s is weekdag %i', (dag, verwacht) => {
    expect(weekdag(dag)).toBe(verwacht);
  });

  it('loopt van 1900 tot en met 2199 zonder hapering door, te beginnen op een maandag', () => {
    expect(alleDagen.filter((dag, i) => weekdag(dag) !== (i % 7) + 1)).toEqual([]);
  });

  it('is gelijk aan de ISO-weekdag van date-fns', () => {
    fc.assert(
      fc.property(recenteDag, (dag) => {
        expect(weekdag(dag)).toBe(getISODay(middag(dag)));
      }),
    );
  });
});

describe('art. 5.1.4: nummering per jaar, dus het jaar van de dag', () => {
  it.each([
    ['2025-12-31', 2025],
    ['2026-01-01', 2026],
    ['1900-01-01', 1900],
    ['2199-12-31', 2199],
  ])('%s valt in %i', (dag, jaar) => {
    expect(jaarVan(dag)).toBe(jaar);
  });
});

describe('art. 5.1.4: het register in een rekenblad bewaart een dag als serienummer', () => {
  it.each([
    ['1900-01-01', 2],
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-01-01', 36526],
    ['2026-04-02', 46114],
    ['2199-12-31', 109574],
  ])('%s is nummer %i', (dag, nummer) => {
    expect(serieGetal(dag)).toBe(nummer);
    expect(vanSerieGetal(nummer)).toBe(dag);
  });

  it('heen en terug geeft elke dag zichzelf, oplopend met een', () => {
    expect(alleDagen.filter((dag, i) => serieGetal(dag) !== i + 2 || vanSerieGetal(i + 2) !== dag)).toEqual([]);
  });

  it('heen en terug klopt ook voor een willekeurige dag met een tijdstip erbij', () => {
    fc.assert(
      fc.property(eenDag, fc.double({ min: 0, max: 0.999, noNaN: true }), (dag, tijdstip) => {
        expect(vanSerieGetal(serieGetal(dag) + tijdstip)).toBe(dag);
      }),
    );
  });

  it.each([0, -1, 1, 109575, 1e6, 1e300, NaN, Infinity, -Infinity])(
    '%d levert geen geldige dag en geen uitzondering',
    (nummer) => {
      expect(isDag(vanSerieGetal(nummer))).toBe(false);
    },
  );
});

describe('art. 5.1.3: een datum in een brief of scherm, in het Nederlands', () => {
  it.each([
    ['2026-04-02', 'donderdag 2 april 2026', 'do 2-4-2026'],
    ['2026-01-05', 'maandag 5 januari 2026', 'ma 5-1-2026'],
    ['2026-02-10', 'dinsdag 10 februari 2026', 'di 10-2-2026'],
    ['2026-03-11', 'woensdag 11 maart 2026', 'wo 11-3-2026'],
    ['2026-05-15', 'vrijdag 15 mei 2026', 'vr 15-5-2026'],
    ['2026-06-20', 'zaterdag 20 juni 2026', 'za 20-6-2026'],
    ['2026-07-19', 'zondag 19 juli 2026', 'zo 19-7-2026'],
    ['2026-08-31', 'maandag 31 augustus 2026', 'ma 31-8-2026'],
    ['2026-09-01', 'dinsdag 1 september 2026', 'di 1-9-2026'],
    ['2026-10-07', 'woensdag 7 oktober 2026', 'wo 7-10-2026'],
    ['2026-11-12', 'donderdag 12 november 2026', 'do 12-11-2026'],
    ['2026-12-25', 'vrijdag 25 december 2026', 'vr 25-12-2026'],
  ])('%s: %s, kort %s', (dag, lang, kort) => {
    expect(nlDag(dag)).toBe(lang);
    expect(nlDagKort(dag)).toBe(kort);
  });

  it('leest als de Nederlandse date-fns', () => {
    fc.assert(
      fc.property(recenteDag, (dag) => {
        expect(nlDag(dag)).toBe(format(middag(dag), 'EEEE d MMMM yyyy', { locale: nl }));
        expect(nlDagKort(dag)).toBe(format(middag(dag), 'EEEEEE d-M-yyyy', { locale: nl }));
      }),
    );
  });
});
