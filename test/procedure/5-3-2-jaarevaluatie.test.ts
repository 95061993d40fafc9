// Hoe wordt het register elk jaar besproken, vastgesteld en zo nodig heropend? (5.3.2, R5.3.2a, A-27, A-30, I-16)
import { describe, expect, it } from '@jest/globals';
import { anna, dirk, nico, otto } from './mensen';
import { jaarBespreken, jaarOpenen } from './stappen';
import { gewoon } from './invoer';
import { begin } from './verhaal';
import type { Verhaal } from './verhaal';

const dag = '2026-01-20';
const bespreken = jaarBespreken({ besprokenOp: dag });
const heropen = (heropenReden: string | null = 'Een cijfer klopte niet.') =>
  ['jaarHeropenen', { heropenReden }] as const;

const geopend = (): Verhaal => {
  const register = begin().opDossier('');
  expect(register.doe(dag, dirk, jaarOpenen('2025-12-31'))).toEqual([]);
  return register.opDossier('jaar-2025');
};
const vastgesteld = (): Verhaal => {
  const jaar = geopend();
  for (const regel of [bespreken, ['jaarVaststellen', {}] as const]) expect(jaar.doe(dag, dirk, regel)).toEqual([]);
  return jaar;
};
const rij = (jaar: Verhaal) => jaar.rijen().jaarevaluatie[0];

describe('artikel 5.3.2: de jaarevaluatie', () => {
  it('5.3.2: geopend is zij een concept, uitgave 1; elk jaar een keer', () => {
    const jaar = geopend();
    expect(rij(jaar)).toMatchObject({ jaar: 2025, status: 'Concept', uitgave: 1 });
    expect(jaar.opDossier('').doe(dag, dirk, jaarOpenen('2025-06-01'))).toEqual(['5.3.2 jaar-al-geopend dag']);
  });
  it('A-27 (5.3.2): het lopende jaar pas vanaf dinsdag 1 december 2026, niet op maandag 30 november', () => {
    const op = (vandaag: string): readonly string[] =>
      begin().opDossier('').doe(vandaag, dirk, jaarOpenen('2026-01-01'));
    expect(op('2026-11-30')).toEqual(['5.3.2 jaar-nog-niet-voorbij dag']);
    expect([op('2026-12-01'), op('2027-01-04')]).toEqual([[], []]);
  });
  it('5.3.2: vaststellen kan pas na de bespreking, en die was niet morgen', () => {
    const jaar = geopend();
    expect(jaar.doe(dag, dirk, ['jaarVaststellen', {}])).toEqual(['5.3.2 verkeerde-fase -']);
    expect(jaar.doe(dag, dirk, jaarBespreken({ besprokenOp: '2026-01-21' }))).toEqual([
      '5.3.2 bespreking-in-toekomst besprokenOp',
    ]);
    expect(jaar.doe(dag, dirk, jaarBespreken({ besprokenOp: dag, conclusies: '' }))).toEqual([
      '5.3.2 veld-verplicht conclusies',
    ]);
  });
  it('R5.3.2c (5.3.2): de terugkoppeling aan deskundigen staat erbij; vastgesteld met dag en naam', () => {
    const jaar = geopend();
    jaar.doe(dag, dirk, jaarBespreken({ besprokenOp: dag, terugkoppelingAan: [anna.id], terugkoppelingOp: dag }));
    jaar.doe(dag, dirk, ['jaarVaststellen', {}]);
    expect(rij(jaar)).toMatchObject({
      ...{ status: 'Vastgesteld', vastgesteldOp: dag, vastgesteldDoor: dirk.id, terugkoppelingAan: [anna.id] },
    });
  });
  it('I-16 (5.3.2): vastgesteld verandert niet meer, tenzij heropend met reden; dan uitgave 2', () => {
    const jaar = vastgesteld();
    expect(jaar.doe(dag, dirk, bespreken)).toEqual(['5.3.2 verkeerde-fase -']);
    expect(jaar.doe(dag, dirk, heropen(null))).toEqual(['5.3.2 veld-verplicht heropenReden']);
    expect(jaar.doe(dag, dirk, heropen())).toEqual([]);
    expect(rij(jaar)).toMatchObject({ status: 'Heropend', uitgave: 2, heropenReden: 'Een cijfer klopte niet.' });
    for (const regel of [bespreken, ['jaarVaststellen', {}] as const]) expect(jaar.doe(dag, dirk, regel)).toEqual([]);
    expect(rij(jaar)).toMatchObject({ status: 'Vastgesteld', uitgave: 2 });
  });
  it('A-30 (5.3.2): wat na de vaststelling over dat jaar binnenkomt is nagekomen; daarvoor niet', () => {
    const laat = { ...gewoon.melden, ontvangstdatum: '2025-12-30' };
    const nagekomen = (jaar: Verhaal): boolean | null => {
      const melding = jaar.opDossier('dossier-laat');
      expect(melding.doe(dag, anna, ['melden', laat])).toEqual([]);
      return melding.klacht('dossier-laat').nagekomen;
    };
    expect([nagekomen(vastgesteld()), nagekomen(geopend())]).toEqual([true, false]);
  });
  it('5.3.2: alleen de directie opent, bespreekt en stelt vast; een ander weet van niets', () => {
    for (const wie of [anna, nico, otto]) {
      expect(begin().opDossier('').doe(dag, wie, jaarOpenen('2025-12-31'))).toEqual(['5.3.2 geen-recht -']);
      expect(geopend().doe(dag, wie, bespreken)).toEqual(['5.1.4 niet-gevonden -']);
    }
  });
});
