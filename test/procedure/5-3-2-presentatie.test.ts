// Staat vast welke presentatie bij de evaluatie van een jaar is gebruikt? (5.3.2)
import { describe, expect, it } from '@jest/globals';
import { anna, dirk, nico } from './mensen';
import { jaarBespreken, jaarOpenen } from './stappen';
import { begin } from './verhaal';
import type { Regel, Verhaal } from './verhaal';

const dag = '2026-01-20';
const kenmerk = '0123456789abcdef'.repeat(4);
const link = 'https://docs.google.com/presentation/d/1a-B_c/edit';
const bewaren = (anders: object = {}): Regel => [
  'presentatieBewaren',
  { presentatieLink: link, presentatieHash: kenmerk, ...anders },
];
const besproken = (): Verhaal => {
  const register = begin().opDossier('');
  expect(register.doe(dag, dirk, jaarOpenen('2025-12-31'))).toEqual([]);
  const jaar = register.opDossier('jaar-2025');
  expect(jaar.doe(dag, dirk, bewaren())).toEqual(['5.3.2 verkeerde-fase -']);
  expect(jaar.doe(dag, dirk, jaarBespreken({ besprokenOp: dag }))).toEqual([]);
  return jaar;
};
const rij = (jaar: Verhaal) => jaar.rijen().jaarevaluatie[0];

describe('artikel 5.3.2: de presentatie van de jaarevaluatie', () => {
  it('5.3.2: na de bespreking en na de vaststelling liggen link en kenmerk vast; de status blijft', () => {
    const jaar = besproken();
    expect(jaar.doe(dag, dirk, bewaren())).toEqual([]);
    expect(rij(jaar)).toMatchObject({ status: 'Besproken', presentatieLink: link, presentatieHash: kenmerk });
    expect(jaar.doe(dag, dirk, ['jaarVaststellen', {}])).toEqual([]);
    expect(jaar.doe(dag, dirk, bewaren({ presentatieLink: 'Evaluatie klachten 2025.pptx' }))).toEqual([]);
    expect(rij(jaar)).toMatchObject({ status: 'Vastgesteld', presentatieLink: 'Evaluatie klachten 2025.pptx' });
  });
  it('5.3.2: een heropend jaar heeft nog geen presentatie; die van de vorige uitgave staat in het logboek', () => {
    const jaar = besproken();
    for (const regel of [bewaren(), ['jaarVaststellen', {}] as const]) expect(jaar.doe(dag, dirk, regel)).toEqual([]);
    expect(jaar.doe(dag, dirk, ['jaarHeropenen', { heropenReden: 'Een cijfer klopte niet.' }])).toEqual([]);
    expect(rij(jaar)).toMatchObject({ uitgave: 2, presentatieLink: null, presentatieHash: null });
    expect(jaar.doe(dag, dirk, bewaren())).toEqual(['5.3.2 verkeerde-fase -']);
  });
  it('5.3.2: geen script, geen map, geen half kenmerk', () => {
    const jaar = besproken();
    for (const presentatieLink of [
      'javascript:alert(1)',
      'http://voorbeeld.nl/a',
      '/thuis/a.pptx',
      'C:\\a.pptx',
      'https://',
    ])
      expect(jaar.doe(dag, dirk, bewaren({ presentatieLink }))).toEqual([
        '5.3.2 presentatie-onvindbaar presentatieLink',
      ]);
    for (const presentatieHash of ['abc', kenmerk.toUpperCase(), `${kenmerk}0`, 'g'.repeat(64)])
      expect(jaar.doe(dag, dirk, bewaren({ presentatieHash }))).toEqual([
        '5.3.2 presentatie-kenmerk-ongeldig presentatieHash',
      ]);
    expect(jaar.doe(dag, dirk, bewaren({ presentatieHash: null }))).toEqual(['5.3.2 veld-verplicht presentatieHash']);
  });
  it('5.3.2: alleen de directie; een ander weet van niets', () => {
    for (const wie of [anna, nico]) expect(besproken().doe(dag, wie, bewaren())).toEqual(['5.1.4 niet-gevonden -']);
  });
});
