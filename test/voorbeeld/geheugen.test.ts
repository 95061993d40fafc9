// Doet het register in het geheugen van het voorbeeld hetzelfde als het eenvoudige van de tests?
import { describe, expect, it } from '@jest/globals';
import { leegLeesvraag } from '../../src/register/register';
import { tabelnamen } from '../../src/register/tabellen';
import { geheugenregister as snel } from '../../src/voorbeeld/geheugen';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { geheugenregister as eenvoudig } from '../register/geheugen-register';

describe('het register in het geheugen', () => {
  const keuze = { aantal: 30, zaad: 3, vandaag: '2026-04-02' };
  const [a, b] = [snel(), eenvoudig()];
  vulVoorbeeld(a, keuze);
  vulVoorbeeld(b, keuze);

  it('heeft hetzelfde logboek', () => expect(a.logboek()).toEqual(b.logboek()));
  it.each([
    ['alles', { ...leegLeesvraag, heel: tabelnamen }],
    ['niets dan het kleine', leegLeesvraag],
    ['een dossier', { ...leegLeesvraag, dossiers: ['voorbeeld-00003'] }],
    ['een dossier dat er niet is', { ...leegLeesvraag, dossiers: ['voorbeeld-0000'] }],
    ['een rij', { ...leegLeesvraag, rijen: [{ tabel: 'klachten' as const, id: 'voorbeeld-00002' }] }],
  ])('leest %s gelijk', (_wat, vraag) => expect(a.lees(vraag)).toEqual(b.lees(vraag)));
  it('schrijft niet buiten een beurt om: exclusief geeft de uitkomst van het werk', () => {
    expect(a.exclusief(() => 7)).toEqual({ ok: true, waarde: 7 });
  });
});
