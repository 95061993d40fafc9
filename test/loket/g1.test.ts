// Loopt scenario G1 van telefoon tot archief door het loket, en blijft het register gelijk aan zijn logboek?
import { describe, expect, it } from '@jest/globals';
import { speelAf } from '../../src/register/afdruk';
import { controleer } from '../../src/register/controle';
import { geheugenregister } from '../register/geheugen-register';
import { dossier, speelG1 } from './g1';
import { directie, ingericht, ontvanger } from './spel';

describe('G1: een klacht van het UWV van donderdag 2 april 2026', () => {
  const spel = ingericht(geheugenregister());
  const weigeringen = speelG1(spel);
  const klacht = spel.klacht(dossier);

  it('doorloopt alle stappen zonder weigering tot in het archief', () => {
    expect(weigeringen).toEqual([]);
    expect(klacht.fase).toBe('Gearchiveerd');
  });
  it('krijgt nummer K2026-001 (5.1.4)', () => expect(klacht.nummer).toBe('K2026-001'));
  it('heeft D1 op donderdag 9 april (5.1.3: drie werkdagen, over Goede Vrijdag en Pasen heen)', () => {
    expect(klacht.ontvangstberichtUiterlijk).toBe('2026-04-09');
    expect(klacht.ontvangstberichtVerzondenOp).toBe('2026-04-03');
  });
  it('is gegrond, beantwoord binnen vier weken en besproken met een maatregel (5.2.2, 5.1.7, 5.2.5)', () => {
    expect(klacht).toMatchObject({ uitkomst: 'gegrond', berichtVerzondenOp: '2026-04-24', overlegnummer: 'O2026-01' });
    const { maatregelen } = spel.register.lees({ dossiers: [dossier], rijen: [], heel: [] });
    expect(maatregelen).toMatchObject([{ nummer: 'M2026-01', klachtnummers: ['K2026-001'], status: 'Voorgesteld' }]);
  });
  it('stuurt de klager de brieven L2 en L6, en collega’s alleen nummer en stap (besluit 9)', () => {
    expect(spel.post.map((p) => p.soort)).toEqual(['L13', 'L2', 'L13', 'L13', 'L6']);
    for (const p of spel.post.filter((x) => x.soort === 'L13')) expect(p.tekst).not.toMatch(/Voorbeeld|rapport|UWV/);
  });
  it('laat de controle niets vinden; afspelen van het logboek geeft hetzelfde register (I-18)', () => {
    expect(controleer(spel.register)).toMatchObject({ ketting: null, afwijkingen: [] });
    const afdruk = speelAf(spel.register.logboek());
    expect([...afdruk.klachten.values()]).toEqual(
      spel.register.lees({ dossiers: [], rijen: [], heel: ['klachten'] }).klachten,
    );
  });
  it('toont directie en ontvanger elk hun eigen blokken', () => {
    const titels = (wie: string): readonly string[] => {
      const uit = spel.vraag(wie, 'dossier', { dossier });
      return uit.ok ? uit.antwoord.blokken.map((b) => b.titel) : [];
    };
    expect(titels(ontvanger)).toEqual(['Ontvangst']);
    expect(titels(directie)).toEqual(['Ontvangst', 'Behandeling', 'Onderzoek', 'Besluit', 'Resultaat', 'Onderdelen']);
  });
});
