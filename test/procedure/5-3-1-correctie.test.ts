// Wordt een vergissing verbeterd met reden, en blijft leesbaar wat er stond? (T22, artikel 5.3.1)
import { describe, expect, it } from '@jest/globals';
import { klok } from './klokken';
import { anna, bea, dirk } from './mensen';
import { corrigeren, heropenen, verlengen, zelfAfhandelen } from './stappen';
import { tot } from './verhaal';

describe('artikel 5.3.1: gegevens verbeteren (T22)', () => {
  it('T22 (5.3.1): wat er stond, wat het werd, wie, wanneer en waarom staan in het dossier; fase en nummer blijven', () => {
    const verhaal = tot('toelaten');
    expect(verhaal.doe('2026-04-08', dirk, corrigeren({ klagerNaam: 'Mevrouw Klager', aard: 'beide' }))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      ...{ klagerNaam: 'Mevrouw Klager', aard: 'beide', fase: 'In onderzoek', nummer: 'K2026-001' },
      verbeteringen: [
        'woensdag 8 april 2026, Dirk Voorbeeld: Verkeerd overgenomen.',
        'Van wie komt het?: "Mevrouw Klaagster" werd "Mevrouw Klager"',
        'Aard: "zakelijk" werd "beide"',
      ].join('\n'),
    });
    verhaal.doe('2026-04-09', dirk, corrigeren({ klagerOrganisatie: 'UWV Lisse' }));
    expect(verhaal.klacht().verbeteringen).toMatch(
      /^donderdag 9 april 2026.*leeg werd "UWV Lisse"\n\nwoensdag 8 april/s,
    );
  });
  it('T22 (5.3.1): zonder reden, en zonder dat er iets verandert, gaat het niet; een leeg veld wist niets', () => {
    const verhaal = tot('toelaten');
    expect(verhaal.doe('2026-04-08', dirk, corrigeren({ aard: 'beide', reden: '' }))).toEqual([
      '5.3.1 veld-verplicht reden',
    ]);
    expect(verhaal.doe('2026-04-08', dirk, corrigeren({ aard: 'zakelijk' }))).toEqual(['5.3.1 niets-verbeterd -']);
    verhaal.doe('2026-04-08', dirk, corrigeren({ aard: 'beide', klagerEmail: '' }));
    expect(verhaal.klacht().klagerEmail).toBe('klaagster@uwv.voorbeeld.example');
  });
  it('T22 (5.3.1): de ontvanger zijn eigen melding tot en met dinsdag 7 april, woensdag 8 april niet; na de registratie alleen de directie', () => {
    const verbeter = corrigeren({ klagerNaam: 'Mevrouw Klager' });
    expect(tot('melden').doe('2026-04-07', anna, verbeter)).toEqual([]);
    expect(tot('melden').doe('2026-04-08', anna, verbeter)).toEqual(['5.3.1 verbeteren-te-laat -']);
    expect(tot('melden').doe('2026-04-08', dirk, verbeter)).toEqual([]);
    expect(tot('registreren').doe('2026-04-03', anna, verbeter)).toEqual(['5.3.1 verbeteren-te-laat -']);
    expect(tot('toelaten').doe('2026-04-08', bea, verbeter)).toEqual(['5.3.1 geen-recht -']);
  });
  it('T22 (5.3.1): ook in het archief; wat vervallen of geanonimiseerd is niet', () => {
    expect(tot('archiveren').doe('2026-05-08', dirk, corrigeren({ rubriek: 'bejegening' }))).toEqual([]);
    const vervallen = tot('melden');
    vervallen.doe('2026-04-02', dirk, ['vervallen', { vervallenReden: 'Vergissing.' }]);
    expect(vervallen.doe('2026-04-02', dirk, corrigeren({ kanaal: 'brief' }))).toEqual(['5.3.1 verkeerde-fase -']);
  });
});

describe('artikel 5.3.1: een verbeterde dag van ontvangst (T22, I-23)', () => {
  it('I-23 (5.1.3): D1 en de termijn van vier weken worden opnieuw berekend, vanaf woensdag 1 april', () => {
    const verhaal = tot('registreren');
    expect(verhaal.doe('2026-04-03', dirk, corrigeren({ ontvangstdatum: '2026-04-01' }))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ ontvangstberichtUiterlijk: '2026-04-08', termijnTot: '2026-04-29' });
    expect(klok(verhaal.klacht(), 'D1', '2026-04-08')).toBe('wo 8-4-2026 loopt');
    expect(klok(verhaal.klacht(), 'D3', '2026-04-08')).toBe('wo 29-4-2026 loopt');
  });
  it('I-09 (5.1.6): een gekozen termijn blijft als zij nog past, en schuift anders naar de rand van twee tot vier weken', () => {
    const naar = (termijnTot: string, ontvangstdatum: string): string | null => {
      const verhaal = tot('toelaten', { toelaten: { termijnTot } });
      expect(verhaal.doe('2026-04-08', dirk, corrigeren({ ontvangstdatum }))).toEqual([]);
      return verhaal.klacht().termijnTot;
    };
    expect(naar('2026-04-29', '2026-04-01')).toBe('2026-04-29');
    expect(naar('2026-04-30', '2026-04-01')).toBe('2026-04-29');
    expect(naar('2026-04-16', '2026-03-10')).toBe('2026-04-07');
  });
  it('A-14, T15 (5.1.7): een verlengde termijn, en die van een latere ronde, blijft staan', () => {
    const verlengd = tot('toelaten');
    expect(verlengd.doe('2026-04-29', dirk, verlengen({ termijnTot: '2026-05-14' }))).toEqual([]);
    verlengd.doe('2026-04-29', dirk, corrigeren({ ontvangstdatum: '2026-04-01' }));
    expect(verlengd.klacht().termijnTot).toBe('2026-05-14');
    const ronde = tot('berichten');
    ronde.doe('2026-04-28', dirk, heropenen());
    const tweede = ronde.opDossier('dossier-1-r2');
    expect(tweede.doe('2026-04-29', dirk, corrigeren({ ontvangstdatum: '2026-04-01' }))).toEqual([]);
    expect(tweede.klacht().termijnTot).toBe('2026-05-26');
  });
  it('I-02 (5.1.4): een verbetering naar een ander jaar hernummert niet', () => {
    const verhaal = tot('registreren');
    expect(verhaal.doe('2026-04-03', dirk, corrigeren({ ontvangstdatum: '2025-12-31' }))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ nummer: 'K2026-001', ontvangstdatum: '2025-12-31' });
  });
  it('T22 (5.1.1): de dag van de melding zelf, donderdag 2 april, kan; vrijdag 3 april niet, en een jaar zonder vrije dagen niet', () => {
    const op = (ontvangstdatum: string): readonly string[] =>
      tot('registreren', { melden: { ontvangstdatum: '2026-04-01' } }).doe(
        '2026-04-07',
        dirk,
        corrigeren({ ontvangstdatum }),
      );
    expect(op('2026-04-02')).toEqual([]);
    expect(op('2026-04-03')).toEqual(['5.1.1 verbeterde-ontvangst-te-laat ontvangstdatum']);
    expect(op('2023-12-29')).toEqual(['besluit 3 kalender-niet-gevuld ontvangstdatum']);
  });
  it('5.1.3: geeft een anonieme melder alsnog een adres, dan loopt D1; zelf afgehandeld blijft zelf afgehandeld', () => {
    const anoniem = { anoniem: true, soort: 'opmerking', klagerEmail: '', klagerNaam: '' };
    const verhaal = tot('melden', { melden: anoniem });
    verhaal.doe('2026-04-02', dirk, corrigeren({ kanaal: 'brief' }));
    expect(verhaal.klacht().ontvangstberichtUiterlijk).toBeNull();
    verhaal.doe('2026-04-02', anna, zelfAfhandelen());
    expect(verhaal.doe('2026-04-02', dirk, corrigeren({ klagerEmail: 'melder@voorbeeld.example' }))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Zelf afgehandeld', ontvangstberichtUiterlijk: '2026-04-09' });
  });
});
