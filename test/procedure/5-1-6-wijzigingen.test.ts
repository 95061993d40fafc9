// Wat mag er onderweg veranderen aan behandelaar en termijn, en hoort de klager het op tijd? (5.1.3 L1, 5.1.6, 5.1.7, 5.2.2; T09, T11, A-03, A-14)
import { describe, expect, it } from '@jest/globals';
import { anna, bea, dirk } from './mensen';
import { klok } from './klokken';
import { ontvangstBevestigen, teruggeven, verlengen, wijzigBehandelaar, wijzigTermijn } from './stappen';
import { tot } from './verhaal';
import type { Anders, Verhaal } from './verhaal';

const onderzoek = (anders: Anders = {}): Verhaal => tot('toelaten', anders);
const metTermijn = (termijnTot: string): Verhaal => onderzoek({ toelaten: { termijnTot } });
const perMail = { verzendwijze: 'e-mail' };

describe('artikel 5.1.3: voorlopige bevestiging (L1, A-03)', () => {
  it('A-03 (5.1.3): L1 stopt de klok van drie werkdagen niet: donderdag 9 april te laat op vrijdag 10 april', () => {
    const verhaal = tot('registreren');
    expect(verhaal.doe('2026-04-08', dirk, ontvangstBevestigen())).toEqual([]);
    verhaal.bezorg('2026-04-08');
    expect(verhaal.klacht()).toMatchObject({ fase: 'Bij directie', voorlopigBevestigdOp: '2026-04-08' });
    expect(verhaal.klacht().ontvangstberichtVerzondenOp).toBeNull();
    expect(klok(verhaal.klacht(), 'D1', '2026-04-10')).toBe('do 9-4-2026 te laat');
  });
  it('A-03 (5.1.3): het aangekondigde besluit ligt van vandaag tot en met donderdag 30 april', () => {
    const met = (besluitUiterlijk: string) =>
      tot('registreren').doe('2026-04-08', dirk, ontvangstBevestigen({ besluitUiterlijk }));
    expect([met('2026-04-08'), met('2026-04-30')]).toEqual([[], []]);
    const nee = ['5.1.3 besluitdatum-ongeldig besluitUiterlijk'];
    expect([met('2026-04-07'), met('2026-05-01')]).toEqual([nee, nee]);
  });
  it('5.1.3: een L1 op papier wordt gepost terwijl het dossier nog bij de directie ligt', () => {
    const verhaal = tot('registreren');
    verhaal.doe('2026-04-08', dirk, ontvangstBevestigen({ verzendwijze: 'post' }));
    expect(verhaal.klacht().openBrief).toBe('L1');
    expect(verhaal.doe('2026-04-09', dirk, ['posten', { gepostOp: '2026-04-09' }])).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ voorlopigBevestigdOp: '2026-04-09', openBrief: null });
  });
});

describe('artikel 5.1.6: een andere behandelaar (T09)', () => {
  it('5.1.6 (T09): de nieuwe behandelaar werkt en krijgt een seintje, de oude ziet het dossier niet meer', () => {
    const verhaal = onderzoek();
    expect(verhaal.doe('2026-04-07', dirk, wijzigBehandelaar({ behandelaar: anna.id }))).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ behandelaar: anna.id, termijnTot: '2026-04-30', actieBij: anna.naam });
    expect(verhaal.berichten('L13').at(-1)).toMatchObject({ adres: anna.id });
    expect(verhaal.doe('2026-04-08', bea, ['bevindingen', {}])).toEqual(['5.1.4 niet-gevonden -']);
  });
  it('5.1.6: niet dezelfde, niet zonder reden, en nooit degene over wie de klacht gaat', () => {
    const over = (anders: Anders = {}): Verhaal => onderzoek(anders);
    const overAnna = over({ melden: { overMedewerker: true, betrokkenMedewerkers: [anna.id] } });
    expect(overAnna.doe('2026-04-07', dirk, wijzigBehandelaar({ behandelaar: anna.id }))).toEqual([
      '5.1.6 behandelaar-ongeschikt behandelaar',
    ]);
    expect(over().doe('2026-04-07', dirk, wijzigBehandelaar({ behandelaar: bea.id }))).toEqual([
      '5.1.6 zelfde-behandelaar behandelaar',
    ]);
    expect(over().doe('2026-04-07', dirk, wijzigBehandelaar({ termijnReden: null }))).toEqual([
      '5.1.6 veld-verplicht termijnReden',
    ]);
    expect(over().doe('2026-04-07', bea, wijzigBehandelaar())).toEqual(['5.1.6 geen-recht -']);
  });
});

describe('artikel 5.1.6: de termijn wijzigen binnen vier weken (T09, A-32)', () => {
  it('5.1.6: donderdag 16 april tot en met donderdag 30 april mag; woensdag 15 april en vrijdag 1 mei niet', () => {
    const naar = (termijnTot: string): readonly string[] =>
      metTermijn('2026-04-23').doe('2026-04-07', dirk, wijzigTermijn({ termijnTot, ...perMail }));
    expect([naar('2026-04-16'), naar('2026-04-30')]).toEqual([[], []]);
    const nee = ['5.1.6 termijn-buiten-2-4-weken termijnTot'];
    expect([naar('2026-04-15'), naar('2026-05-01')]).toEqual([nee, nee]);
  });
  it('A-32 (5.1.6): later vraagt een brief, eerder niet; een brief binnen vier weken is geen verlenging', () => {
    expect(metTermijn('2026-04-23').doe('2026-04-07', dirk, wijzigTermijn({ termijnTot: '2026-04-24' }))).toEqual([
      '5.1.6 later-zonder-brief verzendwijze',
    ]);
    const eerder = metTermijn('2026-04-23');
    expect(eerder.doe('2026-04-07', dirk, wijzigTermijn({ termijnTot: '2026-04-22' }))).toEqual([]);
    expect(eerder.berichten('L4')).toEqual([]);
    const later = metTermijn('2026-04-23');
    expect(later.doe('2026-04-07', dirk, wijzigTermijn({ termijnTot: '2026-04-24', ...perMail }))).toEqual([]);
    later.bezorg('2026-04-07');
    expect(later.klacht()).toMatchObject({ termijnTot: '2026-04-24', eersteTermijn: '2026-04-23', verlengdOp: null });
    expect(klok(later.klacht(), 'D3', '2026-04-24')).toBe('vr 24-4-2026 loopt');
  });
  it('5.1.7: op donderdag 23 april zelf kan het nog, op vrijdag 24 april niet meer', () => {
    const op = (dag: string): readonly string[] =>
      metTermijn('2026-04-23').doe(dag, dirk, wijzigTermijn({ termijnTot: '2026-04-30', ...perMail }));
    expect(op('2026-04-23')).toEqual([]);
    expect(op('2026-04-24')).toEqual(['5.1.7 oude-termijn-voorbij termijnTot']);
  });
  it('5.1.6: de brief gaat niet zonder adres en niet zonder de nieuwe datum', () => {
    const zonder = { ...perMail, termijnTot: '2026-04-30' };
    const papier = onderzoek({
      melden: { klagerEmail: null },
      registreren: { klagerEmail: null },
      toelaten: { verzendwijze: 'post', gepostOp: '2026-04-03', termijnTot: '2026-04-23' },
    });
    expect(papier.doe('2026-04-07', dirk, wijzigTermijn(zonder))).toEqual(['5.1.3 geen-verzendadres verzendwijze']);
    expect(
      metTermijn('2026-04-23').doe('2026-04-07', dirk, wijzigTermijn({ ...zonder, brieftekst: 'Later. K2026-001' })),
    ).toEqual(['5.1.7 brief-L4-onvolledig brieftekst', '5.1.7 brief-L4-mist-deel briefBewust']);
  });
});

describe('artikel 5.1.7: verlengen na vier weken (A-14)', () => {
  it('A-14 (5.1.7): een keer, tot en met donderdag 28 mei; vrijdag 29 mei is te lang, de oude datum zelf te kort', () => {
    const naar = (termijnTot: string): readonly string[] =>
      onderzoek().doe('2026-04-30', dirk, verlengen({ termijnTot }));
    expect([naar('2026-05-01'), naar('2026-05-28')]).toEqual([[], []]);
    const nee = ['A-14 verlenging-te-lang termijnTot'];
    expect([naar('2026-05-29'), naar('2026-04-30')]).toEqual([nee, nee]);
  });
  it('A-14 (5.1.7): de eerste datum blijft bewaard, de klok telt tot de nieuwe en de brief geeft de dag van verlengen', () => {
    const verhaal = onderzoek();
    verhaal.doe('2026-04-29', dirk, verlengen({ termijnTot: '2026-05-20' }));
    verhaal.bezorg('2026-04-30');
    expect(verhaal.klacht()).toMatchObject({
      ...{ termijnTot: '2026-05-20', eersteTermijn: '2026-04-30', verlengdOp: '2026-04-30' },
      verlengReden: 'De deskundige was er niet.',
    });
    expect(klok(verhaal.klacht(), 'D4', '2026-05-20')).toBe('wo 20-5-2026 loopt');
    expect(klok(verhaal.klacht(), 'D4', '2026-05-21')).toBe('wo 20-5-2026 te laat');
  });
  it('A-14 (5.1.7): een tweede keer alleen als de klager schriftelijk instemt', () => {
    const verhaal = onderzoek();
    verhaal.doe('2026-04-29', dirk, verlengen({ termijnTot: '2026-05-20' }));
    const nog = { termijnTot: '2026-06-10' };
    expect(verhaal.doe('2026-05-20', dirk, verlengen(nog))).toEqual(['A-14 tweede-verlenging toestemmingKlager']);
    expect(verhaal.doe('2026-05-20', dirk, verlengen({ ...nog, toestemmingKlager: true }))).toEqual([]);
  });
  it('A-14 (5.1.7): alleen door de directie', () => {
    expect(onderzoek().doe('2026-04-29', bea, verlengen({ termijnTot: '2026-05-20' }))).toEqual(['5.1.7 geen-recht -']);
  });
});

describe('artikel 5.2.2: terug naar de behandelaar (T11)', () => {
  it('T11 (5.2.2): met een vraag en een seintje; de klok loopt door en het advies kan opnieuw', () => {
    const verhaal = tot('bevindingen');
    expect(verhaal.doe('2026-04-22', bea, teruggeven())).toEqual(['5.2.2 geen-recht -']);
    expect(verhaal.doe('2026-04-22', dirk, teruggeven({ terugvraag: '' }))).toEqual([
      '5.2.2 veld-verplicht terugvraag',
    ]);
    expect(verhaal.doe('2026-04-22', dirk, teruggeven())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      fase: 'In onderzoek',
      terugvraag: 'Wie tekende het rapport?',
      overgedragenOp: null,
    });
    expect(verhaal.berichten('L13').at(-1)).toMatchObject({ adres: bea.id });
    expect(klok(verhaal.klacht(), 'D3', '2026-04-22')).toBe('do 30-4-2026 loopt');
  });
});
