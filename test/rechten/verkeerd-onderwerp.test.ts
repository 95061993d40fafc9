// Wint iemand rechten door bij een stap een ander onderwerp te noemen dan waar hij over gaat? (1.2, besluit 6)
import { describe, expect, it } from '@jest/globals';
import { behandel } from '../../src/loket/loket';
import type { Antwoord } from '../../src/loket/contract';
import { minsteBouw } from '../../src/register/versie';
import { dossier } from '../procedure/invoer';
import { invoerVan } from './invoer';
import { iemand } from './mensen';
import { registerVan } from './registers';
import { mag, stappenOver } from './rooster';
import type { Iemand } from './rooster';
import { persoonVan, rijenVan, vandaag } from './toestand';

const vraag = (wie: Iemand, stap: string, over: string, versie: number): Antwoord<'stap'> => {
  const register = registerVan(rijenVan('In onderzoek', wie, true));
  const deur = {
    ...{ email: persoonVan(wie).id, bouw: minsteBouw, vandaag },
    ...{ nu: `${vandaag}T10:00:00`, zout: () => '0'.repeat(32) },
  };
  const verzoek = {
    ...{ vraag: 'stap', dossier: over, versie, sleutel: over === '' || versie > 0 ? 's-1' : over },
    stappen: [{ stap, invoer: invoerVan[stap] }],
  };
  const uit = JSON.parse(behandel(register, deur, JSON.stringify(verzoek)).antwoord) as Antwoord<'stap'>;
  if (!uit.ok) expect(register.log).toEqual([]);
  return uit;
};
const codes = (uit: Antwoord<'stap'>): readonly string[] => (uit.ok ? ['gelukt'] : uit.weigeringen.map((w) => w.code));

describe('een stap gaat over wat hij noemt (1.2)', () => {
  it('1.2, A-21: een plaatsvervanger wordt geen directie van het register door een dossier over een directielid te noemen', () => {
    const wie = iemand(['medewerker', 'plaatsvervanger'], [], { overDirectie: true });
    expect(mag('medewerkerOpslaan', 'In onderzoek', wie, true)).toBe(false);
    for (const stap of stappenOver('register'))
      expect([stap, codes(vraag(wie, stap, dossier, 1))]).toEqual([stap, ['niet-gevonden']]);
  });
  it('besluit 6: een directielid hoort bij een stap op het register niet of hij ergens beklaagde is', () => {
    const beklaagd = vraag(iemand(['directie'], ['beklaagde']), 'medewerkerOpslaan', dossier, 1);
    expect(codes(beklaagd)).toEqual(['niet-gevonden']);
    expect(vraag(iemand(['directie']), 'medewerkerOpslaan', dossier, 1)).toEqual(beklaagd);
  });
  it.each([0, 1])('5.1.1: een melding zonder dossier maakt geen rij zonder id, ook met versie %i', (versie) => {
    expect(codes(vraag(iemand(['directie']), 'melden', '', versie))).toEqual(['niet-gevonden']);
  });
});
