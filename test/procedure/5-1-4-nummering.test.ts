// Krijgt elke klacht een eigen nummer, per jaar van ontvangst, zonder gaten en nooit opnieuw? (artikel 5.1.4, besluit 2)
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as nummering from '../../src/procedure/nummering';
import type { Sleutelwaarde } from '../../src/procedure/rijen';
import { gewoon } from './invoer';
import type { Invoer } from './invoer';
import { anna, bea, desi, dirk, nico, otto } from './mensen';
import { begin, probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const { hoogste, maakNummer, nummersUit, ontleedNummer, tellerSleutel, vergelijkNummers } = nummering;
const teller = (waarde: string, id = 'teller.K2026'): Sleutelwaarde => ({ id, versie: 1, waarde });

const meldEnRegistreer = (verhaal: Verhaal, id: string, dag: string, ontvangen = dag): string | null => {
  const dit = verhaal.opDossier(id);
  expect(dit.doe(dag, anna, ['melden', { ...gewoon.melden, ontvangstdatum: ontvangen }])).toEqual([]);
  expect(dit.doe(dag, dirk, ['registreren', gewoon.registreren])).toEqual([]);
  return dit.klacht().nummer;
};

describe('artikel 5.1.4: de directie nummert per jaar', () => {
  it('5.1.4: de eerste drie klachten van 2026 heten K2026-001, K2026-002 en K2026-003', () => {
    const verhaal = begin();
    const nummers = ['dossier-a', 'dossier-b', 'dossier-c'].map((id) => meldEnRegistreer(verhaal, id, '2026-04-07'));
    expect(nummers).toEqual(['K2026-001', 'K2026-002', 'K2026-003']);
    expect(verhaal.rijen().systeem).toEqual([{ id: 'teller.K2026', versie: 0, waarde: '3' }]);
  });
  it('5.1.4: na K2026-999 komt K2026-1000', () => {
    const verhaal = begin({ systeem: [teller('998')] });
    const nummers = ['dossier-a', 'dossier-b', 'dossier-c'].map((id) => meldEnRegistreer(verhaal, id, '2026-04-07'));
    expect(nummers).toEqual(['K2026-999', 'K2026-1000', 'K2026-1001']);
  });
  it('5.1.4: ontvangen op woensdag 31 december 2025, geregistreerd op maandag 5 januari 2026: K2025-001 (A-30)', () => {
    const verhaal = begin();
    expect(meldEnRegistreer(verhaal, 'dossier-a', '2026-01-05', '2025-12-31')).toBe('K2025-001');
    expect(meldEnRegistreer(verhaal, 'dossier-b', '2026-01-05', '2026-01-01')).toBe('K2026-001');
    expect(meldEnRegistreer(verhaal, 'dossier-c', '2026-01-06', '2025-12-31')).toBe('K2025-002');
  });
  it('T03, R5.1.4c (5.1.4): een melding heeft nog geen nummer; pas registreren geeft het, met de datum', () => {
    expect(tot('melden').klacht()).toMatchObject({ nummer: null, registratiedatum: null });
    expect(tot('registreren').klacht()).toMatchObject({
      nummer: 'K2026-001',
      registratiedatum: '2026-04-03',
      fase: 'Bij directie',
      opdrachtgever: 'UWV',
      grondslag: ['afspraken niet nagekomen'],
    });
  });
  it('5.1.4: een verwijderde rij maakt geen nummer vrij; de teller staat apart', () => {
    const verhaal = begin();
    meldEnRegistreer(verhaal, 'dossier-a', '2026-04-07');
    const zonder = begin({ ...verhaal.rijen(), klachten: [] });
    expect(meldEnRegistreer(zonder, 'dossier-b', '2026-04-07')).toBe('K2026-002');
  });
  it('5.1.4: een geweigerde registratie verbruikt geen nummer', () => {
    const verhaal = tot('melden');
    expect(probeer(verhaal, 'registreren', { rubriek: null })).toEqual(['5.1.4 veld-verplicht rubriek']);
    expect(probeer(verhaal, 'registreren')).toEqual([]);
    expect(verhaal.klacht().nummer).toBe('K2026-001');
  });
  it('5.1.4: klachten, maatregelen en overleggen hebben elk hun eigen reeks', () => {
    const verhaal = tot('bespreken');
    expect(verhaal.klacht()).toMatchObject({ nummer: 'K2026-001', overlegnummer: 'O2026-01' });
    expect(verhaal.rijen().maatregelen).toMatchObject([{ nummer: 'M2026-01' }]);
    expect(
      verhaal
        .rijen()
        .systeem.map((r) => r.id)
        .sort(),
    ).toEqual(['teller.K2026', 'teller.M2026', 'teller.O2026']);
  });
});

describe('artikel 5.1.4: registreren is een daad van de directie', () => {
  it.each([anna, bea, nico, otto])('R5.1.4b (5.1.4): $naam mag niet registreren', (wie) => {
    const verhaal = wie === anna ? tot('melden') : begin();
    if (wie !== anna) verhaal.doe('2026-04-02', wie, ['melden', gewoon.melden]);
    expect(verhaal.doe('2026-04-03', wie, ['registreren', gewoon.registreren])).toEqual(['5.1.4 geen-recht -']);
  });
  it('5.1.4: het andere directielid mag het ook; over zichzelf mag niemand het (besluit 6)', () => {
    expect(tot('melden').doe('2026-04-03', desi, ['registreren', gewoon.registreren])).toEqual([]);
    const over = tot('melden', { melden: { overMedewerker: true, betrokkenMedewerkers: [dirk.id] } });
    expect(over.doe('2026-04-03', dirk, ['registreren', gewoon.registreren])).toEqual(['5.1.4 niet-gevonden -']);
    expect(over.doe('2026-04-03', desi, ['registreren', gewoon.registreren])).toEqual([]);
  });
  it('R3.2 (3.1): een klacht heeft ten minste een grondslag; een opmerking hoeft die niet te hebben', () => {
    expect(probeer(tot('melden'), 'registreren', { grondslag: [] })).toEqual(['3.1 grondslag-ontbreekt grondslag']);
    expect(probeer(tot('melden'), 'registreren', { grondslag: [], soort: 'opmerking' })).toEqual([]);
  });
  it('5.1.4: D-registratie is de volgende werkdag en stopt bij registratie; daarna is de directie aan zet', () => {
    expect(tot('registreren').klacht()).toMatchObject({
      volgendeStap: 'In behandeling nemen',
      actieBij: `${dirk.naam}, ${desi.naam}`,
      actiedatum: '2026-04-09',
    });
  });
  it('5.1.4: wie een oudere versie zag, hoort wie intussen wijzigde en wanneer', () => {
    const verhaal = tot('registreren');
    const besluit = verhaal.beslis('2026-04-07', desi, {
      versie: verhaal.klacht().versie - 1,
      stappen: [{ stap: 'toelaten', invoer: gewoon.toelaten }],
    });
    expect(besluit).toMatchObject({ weigeringen: [{ code: 'verouderd', artikel: '5.1.4', veld: null }] });
    expect(JSON.stringify(besluit)).toContain(
      'Dirk Voorbeeld heeft dit intussen gewijzigd op vrijdag 3 april 2026 om 10:00 uur',
    );
  });
});

describe('artikel 5.1.4: hoe een nummer eruitziet', () => {
  it('5.1.4: drie cijfers voor klachten, twee voor maatregelen en overleggen; langer als het moet', () => {
    expect([maakNummer('K', 2026, 1), maakNummer('M', 2026, 1), maakNummer('O', 2026, 12)]).toEqual([
      'K2026-001',
      'M2026-01',
      'O2026-12',
    ]);
    expect([maakNummer('K', 2026, 1000), maakNummer('M', 2026, 100)]).toEqual(['K2026-1000', 'M2026-100']);
  });
  it('5.1.4: de teller is het hoogste ooit gegeven nummer, nul als er nog geen is', () => {
    expect(tellerSleutel('M', 2025)).toBe('teller.M2025');
    expect(hoogste([], 'K', 2026)).toBe(0);
    expect(hoogste([teller('7', 'teller.K2025'), teller('12')], 'K', 2026)).toBe(12);
  });
  it('5.1.4: meer nummers tegelijk sluiten aan, en de teller schuift mee', () => {
    expect(nummersUit([teller('12')], 'K', 2026, 2)).toEqual({
      nummers: ['K2026-013', 'K2026-014'],
      teller: { tabel: 'systeem', id: 'teller.K2026', nieuw: false, waarden: { waarde: '14' } },
    });
    expect(nummersUit([teller('3', 'teller.K2025')], 'K', 2026, 1).teller).toMatchObject({
      nieuw: true,
      waarden: { waarde: '1' },
    });
  });
  it.each([
    '',
    'K2026',
    'K2026-',
    'K26-001',
    'k2026-001',
    'X2026-001',
    'K2026-001a',
    'xK2026-001',
    'K2026 001',
    'K-2026-001',
  ])('5.1.4: "%s" is geen nummer', (tekst) => {
    expect(ontleedNummer(tekst)).toBeNull();
  });
  it('5.1.4: ieder nummer is weer te lezen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('K' as const, 'M' as const, 'O' as const),
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 99999 }),
        (serie, jaar, volgnummer) => {
          expect(ontleedNummer(maakNummer(serie, jaar, volgnummer))).toEqual({ serie, jaar, volgnummer });
        },
      ),
    );
  });
});

describe('artikel 5.1.4: nummers op volgorde', () => {
  const opVolgorde = [
    'K2025-010',
    'K2026-002',
    'K2026-999',
    'K2026-1000',
    'M2024-01',
    'M2026-02',
    'O2023-01',
    'aa',
    'bb',
  ];
  it('5.1.4: K2026-1000 komt na K2026-999; wat geen nummer is komt achteraan', () => {
    expect([...opVolgorde].reverse().sort(vergelijkNummers)).toEqual(opVolgorde);
    expect([...opVolgorde].sort(vergelijkNummers)).toEqual(opVolgorde);
  });
  it('5.1.4: elke volgorde van binnenkomst geeft dezelfde rij (I-01)', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(opVolgorde, { minLength: opVolgorde.length }), (door) => {
        expect([...door].sort(vergelijkNummers)).toEqual(opVolgorde);
      }),
    );
  });
  it('5.1.4: gelijk is gelijk, en andersom is andersom', () => {
    for (const [i, a] of opVolgorde.entries())
      for (const [j, b] of opVolgorde.entries()) expect(Math.sign(vergelijkNummers(a, b))).toBe(Math.sign(i - j));
  });
});

describe('artikel 5.1.4: registreren wist niet wat al bekend is', () => {
  it('5.1.3: een leeg gelaten e-mailadres of postadres houdt het adres dat er stond; een ander adres vervangt het', () => {
    const na = (registreren: Invoer) => tot('registreren', { registreren }).klacht();
    expect(na({ klagerEmail: null, klagerAdres: '' })).toMatchObject({
      klagerEmail: 'klaagster@uwv.voorbeeld.example',
      klagerAdres: null,
    });
    expect(na({ klagerEmail: 'ander@voorbeeld.example' }).klagerEmail).toBe('ander@voorbeeld.example');
  });
});
