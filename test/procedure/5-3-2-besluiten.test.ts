// Wat besluit de directie bij de jaarevaluatie, en is dat later na te gaan? (5.3.2)
import { describe, expect, it } from '@jest/globals';
import { bea, dirk } from './mensen';
import { jaarBespreken, jaarOpenen } from './stappen';
import { begin } from './verhaal';
import type { Verhaal } from './verhaal';

const dag = '2026-01-20';
const besluiten = [
  { tekst: 'Elke maandag de leverdata doornemen.', eigenaar: bea.id, einddatum: '2026-06-01' },
  { tekst: 'Een middag over gespreksvoering.', eigenaar: null, einddatum: null },
];

const besproken = (extra: object = {}): Verhaal => {
  const jaar = begin().opDossier('');
  expect(jaar.doe(dag, dirk, jaarOpenen('2025-12-31'))).toEqual([]);
  const uit = jaar.opDossier('jaar-2025');
  expect(uit.doe(dag, dirk, jaarBespreken({ besprokenOp: dag, trajecten: '240', besluiten, ...extra }))).toEqual([]);
  return uit;
};
const afronden = (nummer: string, status = 'Gedaan') =>
  ['besluitAfronden', { nummer, status, toelichting: 'Staat in de agenda.' }] as const;

describe('artikel 5.3.2: besluiten en acties van de jaarevaluatie', () => {
  it('5.3.2: elk besluit krijgt een nummer van het jaar van het besluit, een eigenaar en een datum', () => {
    const jaar = besproken();
    expect(jaar.rijen().besluiten).toMatchObject([
      { nummer: 'B2026-01', jaar: 2025, eigenaar: bea.id, einddatum: '2026-06-01', status: 'Open' },
      { nummer: 'B2026-02', jaar: 2025, eigenaar: null, einddatum: null, status: 'Open' },
    ]);
    expect(jaar.rijen().jaarevaluatie[0]).toMatchObject({ trajecten: 240, status: 'Besproken' });
  });
  it('5.3.2: een tweede bespreking voegt toe en gooit niets weg', () => {
    const jaar = besproken();
    const erbij = [{ tekst: 'Het sjabloon aanvullen.', eigenaar: null, einddatum: null }];
    expect(jaar.doe(dag, dirk, jaarBespreken({ besprokenOp: dag, besluiten: erbij }))).toEqual([]);
    expect(jaar.rijen().besluiten.map((b) => b.nummer)).toEqual(['B2026-01', 'B2026-02', 'B2026-03']);
  });
  it('5.3.2: een besluit wordt afgerond met toelichting en dag, en kan weer open', () => {
    const jaar = besproken();
    const register = jaar.opDossier('');
    expect(register.doe('2026-05-20', dirk, afronden('B2026-01'))).toEqual([]);
    expect(register.rijen().besluiten[0]).toMatchObject({ status: 'Gedaan', afgerondOp: '2026-05-20' });
    expect(register.doe('2026-05-21', dirk, afronden('B2026-01', 'Open'))).toEqual([]);
    expect(register.rijen().besluiten[0]).toMatchObject({ status: 'Open', afgerondOp: null });
  });
  it('5.3.2: een nummer dat er niet is wordt geweigerd, en alleen de directie werkt bij', () => {
    const register = besproken().opDossier('');
    expect(register.doe(dag, dirk, afronden('B2026-09'))).toEqual(['5.3.2 besluit-onbekend nummer']);
    expect(register.doe(dag, bea, afronden('B2026-01'))).toEqual(['5.3.2 geen-recht -']);
  });
  it('5.3.2: het aantal trajecten is een heel getal of leeg', () => {
    for (const trajecten of ['12,5', '1.200', 'veel', '-3'])
      expect(besproken().doe(dag, dirk, jaarBespreken({ besprokenOp: dag, trajecten }))).toEqual([
        '5.3.2 veld-ongeldig trajecten',
      ]);
    expect(besproken({ trajecten: null }).rijen().jaarevaluatie[0]?.trajecten).toBeNull();
  });
});
