// Wat als een klacht wordt ingetrokken, dubbel blijkt, samenhangt of een geschil wordt? (artikelen 1, 5.1.3, 5.1.4; T16, T17, T19, A-25)
import { describe, expect, it } from '@jest/globals';
import { bea, dirk } from './mensen';
import { klok } from './klokken';
import { geschil, heropenen, intrekken, koppelen, ontkoppelen, samenvoegen } from './stappen';
import { gewoon } from './invoer';
import { probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

/** Two dossiers with a number: K2026-001 and K2026-002. */
const twee = (): Verhaal => {
  const verhaal = tot('toelaten');
  const ander = verhaal.opDossier('dossier-2');
  ander.doe('2026-04-03', dirk, ['melden', gewoon.melden]);
  expect(ander.doe('2026-04-03', dirk, ['registreren', gewoon.registreren])).toEqual([]);
  return verhaal;
};

describe('artikel 5.1.3: intrekken (T16)', () => {
  it('T16 (5.1.3): het nummer blijft, de klokken stoppen, en zij komt op de agenda', () => {
    const verhaal = tot('toelaten');
    expect(verhaal.doe('2026-04-10', dirk, intrekken())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      ...{ fase: 'Ingetrokken', nummer: 'K2026-001', uitkomst: 'ingetrokken', afgehandeldOp: '2026-04-10' },
      openTaken: ['bespreken'],
    });
    expect(klok(verhaal.klacht(), 'D4', '2026-05-01')).toBe('do 30-4-2026 op tijd');
    expect(verhaal.doe('2026-05-06', dirk, ['bespreken', { ...gewoon.bespreken }])).toEqual([]);
    expect(verhaal.klacht().fase).toBe('Besproken');
    expect(verhaal.rijen().maatregelen).toHaveLength(1);
  });
  it('5.1.3: in der minne opgelost is een eigen uitkomst', () => {
    const verhaal = tot('besluiten');
    verhaal.doe('2026-04-23', dirk, intrekken({ inDerMinne: true }));
    expect(verhaal.klacht().uitkomst).toBe('in der minne opgelost');
  });
  it('5.1.3: op donderdag 2 april (ontvangst) kan, op 1 april niet; vandaag kan, morgen niet', () => {
    const op = (ingetrokkenOp: string): readonly string[] =>
      tot('toelaten').doe('2026-04-10', dirk, intrekken({ ingetrokkenOp }));
    expect([op('2026-04-02'), op('2026-04-10')]).toEqual([[], []]);
    const nee = ['5.1.3 intrekdatum-ongeldig ingetrokkenOp'];
    expect([op('2026-04-01'), op('2026-04-11')]).toEqual([nee, nee]);
  });
  it('I-04 (5.1.3): staat het bericht over de afhandeling al klaar, dan niet; het zou de intrekking overschrijven', () => {
    const verhaal = tot('besluiten');
    probeer(verhaal, 'berichten', { verzendwijze: 'post' });
    expect(verhaal.doe('2026-04-24', dirk, intrekken())).toEqual(['5.2.2 bericht-staat-klaar -']);
    expect(verhaal.doe('2026-04-24', dirk, samenvoegen({ samengevoegdMet: 'K2026-001' }))).toEqual([
      '5.2.2 bericht-staat-klaar -',
    ]);
  });
  it('T16 (5.1.3): alleen door de directie', () => {
    expect(tot('toelaten').doe('2026-04-10', bea, intrekken())).toEqual(['5.1.3 geen-recht -']);
  });
});

describe('artikel 5.1.4: samenvoegen en ontkoppelen (T17, A-25)', () => {
  it('T17 (5.1.4): het nummer verwijst naar het andere; geen klok en geen taak meer', () => {
    const verhaal = twee();
    expect(verhaal.doe('2026-04-07', dirk, samenvoegen({ samengevoegdMet: 'K2026-002' }))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      ...{ fase: 'Samengevoegd', nummer: 'K2026-001', samengevoegdMet: 'K2026-002', uitkomst: 'samengevoegd' },
      ...{ samengevoegdVanuit: 'In onderzoek', openTaken: [] },
    });
    for (const naam of ['D1', 'D3', 'D4', 'D7'] as const)
      expect(klok(verhaal.klacht(), naam, '2026-04-07')).toBe('geen');
  });
  it('T17 (5.1.4): ontkoppelen brengt haar terug in haar fase, met dezelfde klokken', () => {
    const verhaal = twee();
    const klokVoor = klok(verhaal.klacht(), 'D3', '2026-04-08');
    verhaal.doe('2026-04-07', dirk, samenvoegen({ samengevoegdMet: 'K2026-002' }));
    expect(verhaal.doe('2026-04-08', dirk, ontkoppelen())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      fase: 'In onderzoek',
      samengevoegdMet: null,
      uitkomst: null,
      afgehandeldOp: null,
    });
    expect(klok(verhaal.klacht(), 'D3', '2026-04-08')).toBe(klokVoor);
    expect(verhaal.klacht().openTaken).toEqual(['bevindingen']);
  });
  it.each(['K2026-001', 'K2026-003', 'K2025-001', 'K2026-000', 'M2026-01', 'twee'])(
    '5.1.4: met "%s" samenvoegen of koppelen kan niet: dat is geen ander uitgegeven nummer',
    (samengevoegdMet) => {
      const nee = ['5.1.4 nummer-ongeldig samengevoegdMet'];
      expect(twee().doe('2026-04-07', dirk, samenvoegen({ samengevoegdMet }))).toEqual(nee);
      expect(twee().doe('2026-04-07', dirk, koppelen(samengevoegdMet))).toEqual(nee);
    },
  );
  it('A-25 (5.1.4): samenhang: elk houdt zijn nummer en fase; nog eens hetzelfde nummer haalt de band weg', () => {
    const verhaal = twee();
    expect(verhaal.doe('2026-04-07', bea, koppelen('K2026-002'))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ gekoppeld: ['K2026-002'], fase: 'In onderzoek', nummer: 'K2026-001' });
    verhaal.doe('2026-04-07', bea, koppelen('K2026-002'));
    expect(verhaal.klacht().gekoppeld).toEqual([]);
  });
  it('A-25 (5.1.4): de samenhang staat in beide dossiers, en gaat in beide weer weg', () => {
    const verhaal = twee();
    const beide = () => [verhaal.klacht().gekoppeld, verhaal.klacht('dossier-2').gekoppeld];
    verhaal.doe('2026-04-07', bea, koppelen('K2026-002'));
    expect(beide()).toEqual([['K2026-002'], ['K2026-001']]);
    expect(verhaal.opDossier('dossier-2').doe('2026-04-08', dirk, koppelen('K2026-001'))).toEqual([]);
    expect(beide()).toEqual([[], []]);
  });
  it('T15 (5.1.4): een eerdere ronde blijft zoals zij was; de samenhang komt in de laatste', () => {
    const verhaal = twee();
    const ander = verhaal.opDossier('dossier-2');
    ander.doe('2026-04-07', dirk, intrekken({ ingetrokkenOp: '2026-04-07' }));
    expect(ander.doe('2026-04-08', dirk, heropenen())).toEqual([]);
    verhaal.doe('2026-04-08', bea, koppelen('K2026-002'));
    expect([verhaal.klacht('dossier-2').gekoppeld, verhaal.klacht('dossier-2-r2').gekoppeld]).toEqual([
      [],
      ['K2026-001'],
    ]);
  });
});

describe('artikel 1: een klacht wordt een geschil (T19, R1.6 - R1.8)', () => {
  it('T19 (1): aan met reden en dag, weer uit; nummer en fase blijven', () => {
    const verhaal = tot('toelaten');
    expect(verhaal.doe('2026-04-10', dirk, geschil())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      geschil: true,
      geschilSinds: '2026-04-10',
      nummer: 'K2026-001',
      fase: 'In onderzoek',
    });
    expect(verhaal.doe('2026-04-14', dirk, geschil({ geschil: false, geschilReden: 'Opgelost.' }))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ geschil: false, geschilSinds: null, geschilReden: 'Opgelost.' });
  });
  it('R1.8 (1): een geschil blijft op de agenda van het overleg', () => {
    const verhaal = tot('berichten');
    verhaal.doe('2026-04-25', dirk, geschil());
    expect(verhaal.klacht().openTaken).toContain('bespreken');
  });
  it('T19 (1): alleen door de directie en nooit zonder reden', () => {
    expect(tot('toelaten').doe('2026-04-10', bea, geschil())).toEqual(['1 geen-recht -']);
    expect(tot('toelaten').doe('2026-04-10', dirk, geschil({ geschilReden: null }))).toEqual([
      '1 veld-verplicht geschilReden',
    ]);
  });
});
