// Kloppen de cijfers van een jaar met geen, een, en vijfhonderd klachten, met de hand uitgerekend? (K01 - K24, G17, G18; 5.3.2)
import { describe, expect, it } from '@jest/globals';
import { evaluatieVan } from '../../src/evaluatie/evaluatie';
import type { Evaluatie } from '../../src/evaluatie/model';
import { inEenRegel } from '../../src/evaluatie/woorden';
import type { Klacht } from '../../src/procedure/rijen';
import { plusDagen } from '../../src/procedure/dag';
import { beeld, klacht } from './registerbeeld';

const van = (klachten: readonly Klacht[]): Evaluatie => {
  const basis = beeld({ klachten }, '2027-01-20');
  const rijen = { ...basis.rijen, besluiten: [], instellingen: [] };
  return evaluatieVan({ ...basis, rijen, afwijkingenOpen: 0 }, 2026);
};
const zeg = (e: Evaluatie, namen: readonly string[]): readonly string[] =>
  namen.map((naam) => {
    const f = e.figuren.find((x) => x.naam === naam);
    return f === undefined ? `geen ${naam}` : inEenRegel(f);
  });

describe('5.3.2: een jaar zonder klachten', () => {
  const e = van([]);
  it('G17, K01 - K24 (5.3.2): elk cijfer is er, met filter en artikel, en telt niets', () => {
    expect(e.aansluitfouten).toEqual([]);
    for (let k = 1; k <= 24; k++) {
      const eigen = e.figuren.filter((f) => f.k === `K${String(k).padStart(2, '0')}`);
      expect([k, eigen.length > 0]).toEqual([k, true]);
      for (const f of eigen) expect([f.naam, f.filter.length > 15, f.artikel !== '']).toEqual([f.naam, true, true]);
    }
    expect(new Set(e.figuren.map((f) => f.naam)).size).toBe(e.figuren.length);
    expect(Object.values(e.jaren[0]?.getallen ?? {}).filter((n) => n !== 0 && n !== null)).toEqual([]);
    expect(zeg(e, ['K04', 'K05', 'K07', 'K11', 'K18.bedrag', 'K03'])).toEqual([
      ...['geen', 'geen', 'geen', '0', '€ 0,00', 'niet bekend'],
    ]);
  });
});

describe('5.3.2: een jaar met een klacht', () => {
  // Thursday 2 April, first letter on the third working day after Easter (9 April), answered on day 26.
  const een = klacht({
    ...{ klagerEmail: 'klager@voorbeeld.example', rubriek: 'bejegening', grondslag: ['gedraging medewerker'] },
    ...{ ontvangstberichtVerzondenOp: '2026-04-09', inBehandeling: true, besluitBehandelingOp: '2026-04-03' },
    ...{ eersteTermijn: '2026-04-30', termijnTot: '2026-04-30', oordeel: 'gegrond', oordeelOp: '2026-04-27' },
    ...{ berichtVerzondenOp: '2026-04-28', afgehandeldOp: '2026-04-28', uitkomst: 'gegrond' },
  });
  it('G18, K04 - K19 (5.3.2): een is een, en nooit een percentage', () => {
    expect(zeg(van([een]), ['K04', 'K05', 'K07', 'K08', 'K09', 'K12', 'K19', 'K19.open', 'K22.grond'])).toEqual([
      ...['1 van 1', 'mediaan 3, hoogste 3 werkdagen', 'mediaan 26, hoogste 26 dagen', '1 van 1', '1 van 1'],
      ...['gegrond 1, deels gegrond 0, ongegrond 0, geen oordeel 0', '0 van 1', '1', 'gedraging medewerker 1'],
    ]);
    expect(JSON.stringify(van([een]).figuren.map(inEenRegel))).not.toContain('%');
  });
  it('K04 (5.1.3): wie niet meetelt staat in de voetnoot', () => {
    const anoniem = { ...een, id: 'a', nummer: 'K2026-002', anoniem: true, klagerEmail: null };
    const dubbel = { ...een, id: 'b', nummer: 'K2026-003', uitkomst: 'samengevoegd' as const };
    const k04 = van([een, anoniem, dubbel]).figuren.find((f) => f.naam === 'K04');
    expect(k04?.voetnoot).toBe('Niet meegeteld: samengevoegd 1, zonder adres (anoniem) 1.');
    expect(k04 && inEenRegel(k04)).toBe('1 van 1');
  });
  it('K22 (3.1): twee gronden bij een klacht tellen op tot meer, en dat staat erbij', () => {
    const twee = { ...een, grondslag: ['gedraging medewerker', 'ondoelmatigheid'] as const };
    const f = van([twee]).figuren.find((x) => x.naam === 'K22.grond');
    expect(f?.voetnoot).toBe('Een klacht kan meer gronden hebben: 2 gronden bij 1 klacht.');
  });
});

describe('5.3.2: op de grens', () => {
  const naDagen = (i: number, dagen: number, dag = '2026-03-02'): Klacht => {
    const op = plusDagen(dag, dagen);
    return klacht({
      ...{ id: `d${i}`, nummer: `K2026-${i}`, ontvangstdatum: dag, inBehandeling: true, berichtVerzondenOp: op },
      ...{ afgehandeldOp: op, eersteTermijn: '2026-03-30', termijnTot: '2026-03-30' },
    });
  };
  it('K07 (5.1.3): het negentigste percentiel van 1 tot en met 10 dagen is 9, en met negen dossiers is er geen', () => {
    const tien = Array.from({ length: 10 }, (_, i) => naDagen(i + 1, i + 1));
    const k07 = (klachten: readonly Klacht[]) => van(klachten).figuren.find((f) => f.naam === 'K07');
    expect(k07(tien)).toMatchObject({ mediaan: 5.5, p90: 9, hoogste: 10 });
    expect(k07(tien.slice(1))).toMatchObject({ mediaan: 6, p90: null, hoogste: 10 });
  });
  it('K01, I-14 (5.3.2): wat op 31 december dichtgaat is die dag niet open, wat op 1 januari dichtgaat was dat nog', () => {
    const k01 = (k: Klacht): string => {
      const f = van([k]).figuren.find((x) => x.naam === 'K01');
      const r = f?.soort === 'aansluiting' ? f.regels[0] : undefined;
      return [r?.begin, r?.ontvangen, r?.afgesloten, r?.einde].map((t) => t?.aantal).join(' ');
    };
    expect(k01(naDagen(1, 30, '2026-12-01'))).toBe('0 1 1 0');
    expect(k01(naDagen(1, 31, '2026-12-01'))).toBe('0 1 0 1');
    expect(k01(naDagen(1, 31, '2025-12-01'))).toBe('1 0 1 0');
    expect(k01(naDagen(1, 30, '2025-12-01'))).toBe('0 0 0 0');
  });
});

describe('5.3.2: een jaar met vijfhonderd klachten', () => {
  // One on each day from 1 January, and again from the start after day 250; answered after 10, 20, 30 or 60 days in turn.
  const klachten = Array.from({ length: 500 }, (_, i) => {
    const dag = plusDagen('2026-01-01', i % 250);
    const op = plusDagen(dag, [10, 20, 30, 60][i % 4] ?? 0);
    return klacht({
      ...{ id: `d${i}`, nummer: `K2026-${String(i + 1).padStart(3, '0')}`, ontvangstdatum: dag, gemeldOp: dag },
      ...{ klagerEmail: 'klager@voorbeeld.example', ontvangstberichtVerzondenOp: dag, inBehandeling: true },
      ...{ besluitBehandelingOp: dag, eersteTermijn: plusDagen(dag, 28), termijnTot: plusDagen(dag, 28) },
      ...{ berichtVerzondenOp: op, afgehandeldOp: op, oordeelOp: op, oordeel: i % 5 === 0 ? 'gegrond' : 'ongegrond' },
      ...{ grondslag: i % 10 === 0 ? ['ondoelmatigheid'] : ['gedraging medewerker', 'ondoeltreffendheid'] },
      ...{ tevreden: i % 2 === 0 ? 'ja' : null, besprokenOp: i < 400 ? op : null, uitkomst: 'gegrond' },
    });
  });
  it('K01 - K22 (5.3.2): vier vaste duren geven 125 per groep, en de rest volgt daaruit', () => {
    const e = van(klachten);
    expect(e.aansluitfouten).toEqual([]);
    // Sorted: 125 times 10, 20, 30, 60; the middle lies between 20 and 30, nine tenths (450th) is 60.
    expect(e.figuren.find((f) => f.naam === 'K07')).toMatchObject({ mediaan: 25, p90: 60, hoogste: 60 });
    expect(zeg(e, ['K02', 'K04', 'K07.band', 'K08', 'K09', 'K10', 'K11', 'K12', 'K15.tevreden', 'K19'])).toEqual([
      ...['klacht 500, opmerking 0, suggestie 0, informatieverzoek 0', '500 van 500 (100%)'],
      'tot en met 14 dagen 125, 15 tot en met 28 dagen 125, 29 tot en met 56 dagen 125, meer dan 56 dagen 125',
      ...['250 van 500 (50%)', '250 van 500 (50%)', '0 van 250 (0%)', '250'],
      'gegrond 100, deels gegrond 0, ongegrond 400, geen oordeel 0',
      ...['250 van 250 (100%)', '400 van 500 (80%)'],
    ]);
    // 450 complaints with two grounds and 50 with one.
    expect(zeg(e, ['K22.grond'])[0]).toBe('ondoeltreffendheid 450, gedraging medewerker 450, ondoelmatigheid 50');
    expect(e.figuren.find((f) => f.naam === 'K22.grond')?.voetnoot).toMatch(/950 gronden bij 500 klachten/);
    // January has 31 days, twice: the second run of 250 starts at 1 January again.
    expect(e.jaren[0]?.getallen['K02.maand:januari']).toBe(62);
  });
});
