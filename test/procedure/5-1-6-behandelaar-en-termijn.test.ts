// Wijst de directie een geschikte behandelaar aan, met een termijn van twee tot vier weken en een geschat claimbedrag? (artikel 5.1.6)
import { describe, expect, it } from '@jest/globals';
import { bea, desi, dirk, ina, nico } from './mensen';
import { dossier, gewoon } from './invoer';
import { klok, klokVan } from './klokken';
import { begin, probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const klaar = (): Verhaal => tot('registreren');
const overBea = (): Verhaal => tot('registreren', { melden: { overMedewerker: true, betrokkenMedewerkers: [bea.id] } });

describe('artikel 5.1.6: wie behandelt de klacht', () => {
  it('T07, R5.1.6a (5.1.6): een actieve medewerker, ook een directielid; alles van het besluit staat in het dossier', () => {
    const verhaal = klaar();
    expect(probeer(verhaal, 'toelaten', { behandelaar: desi.id })).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      fase: 'In onderzoek',
      inBehandeling: true,
      behandelaar: desi.id,
      complexiteit: 'complex',
      termijnTot: '2026-04-30',
      claimMogelijk: false,
      claimbedrag: null,
      besluitBehandelingOp: '2026-04-03',
      besluitBehandelingDoor: dirk.id,
    });
  });
  it('5.1.6: niet wie uit dienst is of niet bestaat', () => {
    for (const behandelaar of [ina.id, 'nergens@voorbeeld.example'])
      expect(probeer(klaar(), 'toelaten', { behandelaar })).toEqual(['5.1.6 behandelaar-ongeschikt behandelaar']);
    expect(probeer(klaar(), 'toelaten', { behandelaar: '' })).toEqual(['5.1.6 veld-verplicht behandelaar']);
  });
  it('5.1.6: nooit degene over wie de klacht gaat (I-08)', () => {
    expect(probeer(overBea(), 'toelaten', { behandelaar: bea.id })).toEqual([
      '5.1.6 behandelaar-ongeschikt behandelaar',
    ]);
    expect(probeer(overBea(), 'toelaten', { behandelaar: bea.id.toUpperCase() })).toEqual([
      '5.1.6 behandelaar-ongeschikt behandelaar',
    ]);
    expect(probeer(overBea(), 'toelaten', { behandelaar: nico.id })).toEqual([]);
  });
  it('5.1.6: de behandelaar krijgt bericht, met nummer en zonder inhoud', () => {
    const [, , seintje] = tot('toelaten').berichten('L13');
    expect(seintje).toMatchObject({
      id: expect.stringMatching(/^dossier-1\.S-\d+-1$/),
      adres: bea.id,
      aan: bea.naam,
      nummer: 'K2026-001',
      onderwerp: 'Klacht K2026-001 is aan u toegewezen',
    });
    expect(seintje?.tekst).toMatch(/behandelaar van klacht K2026-001.*5\.2\.1/s);
    expect(seintje?.tekst).not.toMatch(/Klaagster|rapport|UWV/);
  });
  it('5.1.6: daarna is de behandelaar aan zet, tot donderdag 30 april 2026', () => {
    expect(tot('toelaten').klacht()).toMatchObject({
      volgendeStap: 'Bevindingen en advies vastleggen',
      actieBij: bea.naam,
      actiedatum: '2026-04-30',
    });
  });
});

describe('artikel 5.1.6: twee tot vier weken na ontvangst op donderdag 2 april 2026', () => {
  const buiten = ['5.1.6 termijn-buiten-2-4-weken termijnTot'];
  it.each([
    ['woensdag 15 april (dag 13)', '2026-04-15', buiten],
    ['donderdag 16 april (dag 14)', '2026-04-16', []],
    ['donderdag 30 april (dag 28)', '2026-04-30', []],
    ['vrijdag 1 mei (dag 29)', '2026-05-01', buiten],
  ])('5.1.6: %s', (_dag, termijnTot, verwacht) => {
    expect(probeer(klaar(), 'toelaten', { termijnTot })).toEqual(verwacht);
  });
  it('R5.1.6c (5.1.6): de weigering noemt de dagen waartussen gekozen kan worden', () => {
    const besluit = klaar().beslis('2026-04-03', dirk, {
      stappen: [{ stap: 'toelaten', invoer: { ...gewoon.toelaten, termijnTot: '2026-05-01' } }],
    });
    expect(JSON.stringify(besluit)).toContain('van donderdag 16 april 2026 tot en met donderdag 30 april 2026');
  });
  it('5.1.6: zonder keuze eindigt de termijn op dag 28 (A-01)', () => {
    expect(tot('melden').klacht().termijnTot).toBe('2026-04-30');
    expect(klok(tot('melden').klacht(), 'D3', '2026-04-02')).toBe('do 30-4-2026 loopt');
    expect(klok({ ...tot('melden').klacht(), termijnTot: null }, 'D3', '2026-04-02')).toBe('do 30-4-2026 loopt');
  });
  it('5.1.6: de gekozen dag is het einde van D3 en D4, ook op een vrije dag (besluit 4)', () => {
    const klacht = tot('toelaten', { toelaten: { termijnTot: '2026-04-18' } }).klacht();
    for (const naam of ['D3', 'D4'] as const)
      expect(klokVan(klacht, naam, '2026-04-03')).toMatchObject({
        begin: '2026-04-02',
        einde: '2026-04-18',
        actiedatum: '2026-04-17',
      });
  });
  it('5.1.7: een dag die al voorbij is kan niet (donderdag 16 op vrijdag 17 april); vandaag kan wel', () => {
    const op = (dag: string, termijnTot: string): readonly string[] =>
      klaar().doe(dag, dirk, ['toelaten', { ...gewoon.toelaten, termijnTot }]);
    expect(op('2026-04-17', '2026-04-16')).toEqual(['5.1.7 termijn-al-voorbij termijnTot']);
    expect(op('2026-04-16', '2026-04-16')).toEqual([]);
  });
  it('5.1.7: op donderdag 30 april (dag 28) kan alleen die dag nog; op vrijdag 1 mei kan elke dag van de termijn', () => {
    const op = (dag: string, termijnTot: string): readonly string[] =>
      klaar().doe(dag, dirk, ['toelaten', { ...gewoon.toelaten, termijnTot }]);
    expect(op('2026-04-30', '2026-04-29')).toEqual(['5.1.7 termijn-al-voorbij termijnTot']);
    expect(op('2026-04-30', '2026-04-30')).toEqual([]);
    expect(op('2026-05-01', '2026-04-30')).toEqual([]);
  });
});

describe('artikel 5.1.6: aard en complexiteit, claim en onderdelen', () => {
  it('R5.1.6b (5.1.6): complexiteit en de vraag naar een claim moeten beantwoord zijn', () => {
    expect(probeer(klaar(), 'toelaten', { complexiteit: null, claimMogelijk: null, termijnTot: null })).toEqual([
      '5.1.6 veld-verplicht complexiteit',
      '5.1.6 veld-verplicht termijnTot',
      '5.1.6 veld-verplicht claimMogelijk',
    ]);
  });
  it('R5.1.6d (5.1.6): kan er een claim volgen, dan is het bedrag geschat', () => {
    expect(probeer(klaar(), 'toelaten', { claimMogelijk: true })).toEqual(['5.1.6 claim-niet-geschat claimbedrag']);
    const verhaal = klaar();
    expect(probeer(verhaal, 'toelaten', { claimMogelijk: true, claimbedrag: '0,00' })).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ claimMogelijk: true, claimbedrag: 0 });
  });
  it('5.1.6: 500,00 wordt vastgelegd als 50000 cent, 500,01 als 50001 (besluit 7)', () => {
    const met = (claimbedrag: string): unknown =>
      tot('toelaten', { toelaten: { claimMogelijk: true, claimbedrag } }).klacht().claimbedrag;
    expect([met('500,00'), met('500,01')]).toEqual([50000, 50001]);
  });
  it('5.1.6: kan er geen claim volgen, dan telt een ingevuld bedrag niet', () => {
    expect(tot('toelaten', { toelaten: { claimbedrag: '900,00' } }).klacht().claimbedrag).toBeNull();
  });
  it('5.2.1: zonder onderdelen is de klacht een geheel, met haar omschrijving', () => {
    expect(tot('toelaten').rijen().onderdelen).toEqual([
      {
        id: `${dossier}.1`,
        versie: 0,
        klacht: dossier,
        volgnummer: 1,
        omschrijving: 'Het eindrapport kwam drie weken te laat.',
        advies: null,
        adviesToelichting: null,
        oordeel: null,
        motivering: null,
      },
    ]);
  });
  it('5.2.1: onderdelen krijgen een volgnummer en een id van het dossier', () => {
    const onderdelen = [{ omschrijving: 'Te laat.' }, { omschrijving: 'Onbeleefd.' }];
    const verhaal = klaar();
    expect(probeer(verhaal, 'toelaten', { onderdelen })).toEqual([]);
    expect(verhaal.rijen().onderdelen).toMatchObject([
      { id: `${dossier}.1`, volgnummer: 1, omschrijving: 'Te laat.' },
      { id: `${dossier}.2`, volgnummer: 2, omschrijving: 'Onbeleefd.' },
    ]);
  });
  it('5.2.1: een onderdeel zonder tekst wordt geweigerd met zijn regel', () => {
    const onderdelen = [{ omschrijving: 'Te laat.' }, { omschrijving: '  ' }];
    expect(probeer(klaar(), 'toelaten', { onderdelen })).toEqual(['5.1.6 veld-verplicht onderdelen.1.omschrijving']);
  });
});

describe('artikel 5.1.6: registreren en beslissen in een keer (besluit 1)', () => {
  it('5.1.6: nummer, toelating en brief zijn een vastlegging', () => {
    const verhaal = tot('melden');
    const besluit = verhaal.beslis('2026-04-03', dirk, {
      stappen: [
        { stap: 'registreren', invoer: gewoon.registreren },
        { stap: 'toelaten', invoer: gewoon.toelaten },
      ],
    });
    expect(besluit).toMatchObject({ soort: 'wijzigingen', stappen: ['registreren', 'toelaten'] });
    expect(verhaal.klacht()).toMatchObject({ nummer: 'K2026-001', fase: 'In onderzoek' });
    expect(verhaal.berichten('L2')).toMatchObject([{ onderwerp: 'Uw klacht K2026-001 is in behandeling' }]);
  });
  it('5.1.6: gaat het tweede niet, dan gebeurt ook het eerste niet; typefouten verderop komen meteen mee', () => {
    const verhaal = tot('melden');
    const nee = verhaal.doe(
      '2026-04-03',
      dirk,
      ['registreren', { ...gewoon.registreren, rubriek: null }],
      ['toelaten', { ...gewoon.toelaten, termijnTot: '30 april' }],
    );
    expect(nee).toEqual(['5.1.4 veld-verplicht rubriek', '5.1.6 veld-ongeldig termijnTot']);
    const daarna = verhaal.doe(
      '2026-04-03',
      dirk,
      ['registreren', gewoon.registreren],
      ['toelaten', { ...gewoon.toelaten, behandelaar: ina.id }],
    );
    expect(daarna).toEqual(['5.1.6 behandelaar-ongeschikt behandelaar']);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Ontvangen', nummer: null });
    expect(verhaal.rijen().systeem).toEqual([]);
  });
  it('5.1.4: een stap die niet bestaat wordt geweigerd, ook naast een bestaande', () => {
    expect(klaar().doe('2026-04-03', dirk, ['toveren', {}])).toEqual(['5.1.4 onbekende-stap -']);
    expect(klaar().doe('2026-04-03', dirk, ['toelaten', gewoon.toelaten], ['toveren', {}])).toEqual([
      '5.1.4 onbekende-stap -',
    ]);
    expect(begin().doe('2026-04-03', dirk)).toEqual(['5.1.4 onbekende-stap -']);
  });
});
