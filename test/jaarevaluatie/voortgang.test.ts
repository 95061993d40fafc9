// Staat vooraan wat de directie nog moet beoordelen, en klopt "zoveel van zoveel beoordeeld"? (5.3.2)
import { describe, expect, it } from '@jest/globals';
import {
  opVolgorde,
  standInWoorden,
  voortgang,
  voortgangInWoorden,
  waaromHier,
} from '../../jaarevaluatie/maatregelen/voortgang';
import type { Maatregelkaart } from '../../src/evaluatie/model';
import { evaluatie, maatregelen, vandaag } from './evaluatiebeeld';

const moment = { jaar: 2026, stand: vandaag };
const { kaarten } = evaluatie();
const over = (nummer: string): Maatregelkaart => {
  const kaart = kaarten.find((k) => k.maatregel.nummer === nummer);
  if (kaart === undefined) throw new Error(nummer);
  return kaart;
};

describe('artikel 5.3.2: welke maatregel is aan de beurt', () => {
  it('5.3.2: eerst wat nog een oordeel vraagt, dan wat wacht, dan beoordeeld, dan wat loopt, dan afgewezen', () => {
    expect(opVolgorde(kaarten, moment).map((k) => k.maatregel.nummer)).toEqual([
      ...['M2026-05', 'M2026-06'],
      ...['M2026-04', 'M2026-01', 'M2026-07', 'M2026-03', 'M2026-02'],
    ]);
  });
  it('5.3.2: "nog niet te beoordelen" telt tot en met het meetmoment, op maandag 1 februari; zondag 31 januari is voorbij', () => {
    expect([standInWoorden(over('M2026-04'), moment), standInWoorden(over('M2026-05'), moment)]).toEqual([
      'wacht op meting',
      'te beoordelen',
    ]);
    expect(waaromHier(over('M2026-04'), moment)).toContain('1 februari 2027');
    expect(waaromHier(over('M2026-05'), moment)).toContain('voorbij');
  });
  it('5.3.2: de stand in woorden telt alleen wat is uitgevoerd', () => {
    expect(voortgang(kaarten, moment)).toEqual({ klaar: 3, van: 5, wachten: 1, open: ['M2026-05', 'M2026-06'] });
    expect(voortgangInWoorden(voortgang(kaarten, moment))).toBe(
      '3 van 5 beoordeeld. Eén daarvan wacht op een nieuwe meting. Nog te beoordelen: M2026-05, M2026-06.',
    );
  });
  it('5.3.2: uitgevoerd op vrijdag 1 januari 2027 mag al, maar hoeft pas bij de volgende evaluatie; donderdag 31 december niet', () => {
    const op = (uitgevoerdOp: string): string => {
      const anders = maatregelen.map((m) => (m.nummer === 'M2026-06' ? { ...m, uitgevoerdOp } : m));
      const kaart = evaluatie({}, anders).kaarten.find((k) => k.maatregel.nummer === 'M2026-06');
      return kaart === undefined ? '' : standInWoorden(kaart, moment);
    };
    expect([op('2026-12-31'), op('2027-01-01')]).toEqual(['te beoordelen', 'mag later']);
  });
  it('5.3.2: zonder uitgevoerde maatregelen staat dat er ook', () => {
    const geen = evaluatie({}, maatregelen.slice(1, 3)).kaarten;
    expect(voortgangInWoorden(voortgang(geen, moment))).toMatch(/^Er zijn dit jaar geen uitgevoerde maatregelen/);
  });
});
