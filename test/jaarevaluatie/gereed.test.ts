// Zegt de lijst voor de vaststelling wat er nog moet, en wat daarna vastligt? (5.3.2, I-14, I-16)
import { describe, expect, it } from '@jest/globals';
import { besluitformulier, besluitplek } from '../../jaarevaluatie/bespreking/besluitformulier';
import { gereed } from '../../jaarevaluatie/bespreking/gereed';
import { watLigtVast } from '../../jaarevaluatie/bespreking/vastlegging';
import { plaatsWeigeringen } from '../../sidebar/formulier/plaats';
import { invoerVanFormulier } from '../../sidebar/formulier/waarden';
import type { Evaluatie } from '../../src/evaluatie/model';
import { leesInvoer } from '../../src/procedure/invoer';
import { besluitAfronden } from '../../src/procedure/stappen/jaarbesluiten';
import { jaar } from '../evaluatie/registerbeeld';
import { beeldVan } from '../sidebar/formulieren';
import { evaluatie, maatregelen } from './evaluatiebeeld';

const stand = (e: Evaluatie): Readonly<Record<string, string>> =>
  Object.fromEntries(gereed(e).map((p) => [p.naam, p.stand]));
const tekst = (e: Evaluatie, naam: string): string => gereed(e).find((p) => p.naam === naam)?.tekst ?? '';

describe('artikel 5.3.2: klaar om vast te stellen', () => {
  it('5.3.2: niet beoordeeld, niet besproken, en verder in orde', () => {
    expect(stand(evaluatie())).toEqual({
      maatregelen: 'nog niet',
      bespreking: 'nog niet',
      aansluiting: 'klaar',
      handwerk: 'klaar',
    });
    expect(tekst(evaluatie(), 'maatregelen')).toBe('Nog niet beoordeeld: M2026-05, M2026-06 (2 van 5 maatregelen).');
  });
  it('5.3.2: besproken met datum; heropend vraagt een nieuwe bespreking', () => {
    const rij = jaar(2026, { status: 'Besproken', besprokenOp: '2027-01-30' });
    expect(tekst(evaluatie({ rij }), 'bespreking')).toBe('Besproken op 30 januari 2027.');
    const weer = evaluatie({ rij: { ...rij, status: 'Heropend' } });
    expect(stand(weer)['bespreking']).toBe('nog niet');
    expect(tekst(weer, 'bespreking')).toContain('na het heropenen');
  });
  it('I-14 (5.3.2): aantallen die niet aansluiten houden vaststellen tegen, wijzigingen met de hand niet', () => {
    const mis = evaluatie({
      aansluitfouten: [{ soort: 'klacht', waarom: 'tellen dubbel', ids: ['dossier-1'] }],
      afwijkingenOpen: 2,
    });
    expect(stand(mis)).toMatchObject({ aansluiting: 'nog niet', handwerk: 'let op' });
    expect([tekst(mis, 'aansluiting'), tekst(mis, 'handwerk')]).toEqual([
      'De aantallen sluiten niet aan. Deze dossiers tellen dubbel: K2026-001.',
      expect.stringMatching(/^2 rijen zijn met de hand gewijzigd; .* U kunt zo vaststellen\./),
    ]);
  });
  it('I-16 (5.3.2): vooraf staat er wat vastligt, met de nummers erbij', () => {
    expect(watLigtVast(evaluatie()).join(' ')).toContain(
      'worden gesloten: 2 (M2026-01, M2026-07). Daarvan krijgen een opvolger, als nieuw voorstel: 1 (M2026-07).',
    );
    expect(watLigtVast(evaluatie({}, maatregelen.slice(1, 3))).join(' ')).toContain('worden gesloten: geen.');
  });
});

describe('artikel 5.3.2: een besluit bijwerken', () => {
  const [besluit] = evaluatie().besluiten;
  it('5.3.2: het nummer is al gezegd en gaat mee; elk besluit heeft een eigen concept', () => {
    if (besluit === undefined) throw new Error('geen besluit');
    const beeld = besluitformulier(beeldVan(besluitAfronden), besluit);
    const getypt = { besluitAfronden: { status: 'Gedaan', toelichting: 'Staat in de agenda.' } };
    const [uit] = invoerVanFormulier(beeld, getypt);
    expect(leesInvoer(besluitAfronden, uit?.invoer)).toMatchObject({ ok: true });
    expect(uit?.invoer).toMatchObject({ nummer: 'B2027-01', status: 'Gedaan' });
    expect(besluitplek(besluit)).toBe('besluitAfronden.B2027-01');
    const weigering = { code: 'x', artikel: '5.3.2', stap: 'besluitAfronden', veld: 'status', tekst: 'Kies.' };
    expect(plaatsWeigeringen(beeld, getypt, [weigering])[0]?.bij).toBe('veld-besluitAfronden-status');
  });
});
