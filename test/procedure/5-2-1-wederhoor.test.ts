// Hoort de klager wat we vragen, en de beklaagde alleen zijn eigen vraag? (5.2.1, R5.2.1c, A-12, A-15, A-24, besluit 6)
import { describe, expect, it } from '@jest/globals';
import { zaakVan } from '../../src/procedure/stand';
import { stapMetNaam } from '../../src/procedure/stappen';
import { toetsAlle } from '../../src/procedure/voorwaarde';
import { magInzien } from '../../src/procedure/onderwerp';
import { anna, bea, desi, dirk, kalender, nico } from './mensen';
import { antwoordOntvangen, informatieVragen, wederhoorGeven, wederhoorVragen } from './stappen';
import { dossier, gewoon } from './invoer';
import { kort, tot } from './verhaal';
import type { Verhaal } from './verhaal';
import type { Medewerker } from '../../src/procedure/rijen';

const over = (wie: Medewerker): Verhaal =>
  tot('toelaten', {
    melden: { overMedewerker: true, betrokkenMedewerkers: [wie.id] },
    registreren: { grondslag: ['gedraging medewerker'] },
  });
const gevraagd = (): Verhaal => {
  const verhaal = over(nico);
  expect(verhaal.doe('2026-04-08', bea, wederhoorVragen({ medewerker: nico.id }))).toEqual([]);
  return verhaal;
};
const ziet = (verhaal: Verhaal, wie: Medewerker): boolean =>
  magInzien(
    'dossier',
    zaakVan({ wie, nu: '', vandaag: '2026-04-08', kalender, rijen: verhaal.rijen(), lognummer: 9 }, dossier),
  );

describe('artikel 5.2.1: wederhoor vragen (L11)', () => {
  it('5.2.1: de brief gaat naar de beklaagde, en pas dan weet hij van het dossier', () => {
    const verhaal = over(nico);
    expect(ziet(verhaal, nico)).toBe(false);
    verhaal.doe('2026-04-08', bea, wederhoorVragen({ medewerker: nico.id }));
    expect(verhaal.berichten('L11')).toMatchObject([{ aan: nico.naam, adres: nico.id, status: 'te verzenden' }]);
    expect(ziet(verhaal, nico)).toBe(true);
  });
  it('A-24 (5.2.1): de standaardbrief noemt de klager niet', () => {
    const tekst = gevraagd().berichten('L11')[0]?.tekst ?? '';
    expect(tekst).not.toMatch(/Klaagster|uwv|eindrapport/);
  });
  it('5.2.1: alleen aan iemand over wie de klacht gaat, en met tijd om te antwoorden', () => {
    expect(over(nico).doe('2026-04-08', bea, wederhoorVragen({ medewerker: anna.id }))).toEqual([
      '5.2.1 geen-betrokkene medewerker',
    ]);
    expect(tot('toelaten').doe('2026-04-08', bea, wederhoorVragen({ medewerker: nico.id }))).toContain(
      '5.2.1 niemand-betrokken -',
    );
    const laat = wederhoorVragen({ medewerker: nico.id, antwoorddatum: '2026-04-08' });
    expect(over(nico).doe('2026-04-08', bea, laat)).toEqual(['5.2.1 antwoorddatum-voorbij antwoorddatum']);
  });
});

describe('artikel 5.2.1: de beklaagde vertelt zijn kant (besluit 6)', () => {
  it('5.2.1: ongevraagd kan het niet, en het dossier bestaat dan niet voor hem', () => {
    expect(over(nico).doe('2026-04-08', nico, wederhoorGeven())).toEqual(['5.1.4 niet-gevonden -']);
    const stand = { nu: '2026-04-08T10:00:00', vandaag: '2026-04-08', kalender, lognummer: 9, wie: nico };
    const toets = (verhaal: Verhaal): readonly string[] =>
      kort(
        toetsAlle(stapMetNaam('wederhoorGeven')?.vooraf ?? [], zaakVan({ ...stand, rijen: verhaal.rijen() }, dossier)),
      );
    expect(toets(over(nico))).toEqual(['5.2.1 niet-uitgenodigd -']);
    expect(toets(gevraagd())).toEqual([]);
  });
  it('5.2.1: gevraagd wel; de reactie telt als gehoord, met naam en dag', () => {
    const verhaal = gevraagd();
    expect(verhaal.klacht().openTaken).toEqual(['bevindingen', 'wederhoorGeven']);
    expect(verhaal.doe('2026-04-09', nico, wederhoorGeven())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      ...{ wederhoor: 'gehoord', wederhoorOp: '2026-04-09', openTaken: ['bevindingen'] },
      wederhoorReacties: `${nico.naam}, donderdag 9 april 2026:\nIk was kortaf, dat spijt mij.`,
    });
  });
  it('5.2.1: een tweede reactie komt erbij, de eerste blijft staan', () => {
    const verhaal = gevraagd();
    verhaal.doe('2026-04-09', nico, wederhoorGeven());
    verhaal.doe('2026-04-10', nico, wederhoorGeven({ reactie: 'Nog iets.' }));
    expect(verhaal.klacht().wederhoorReacties).toMatch(
      /kortaf.*\n\nNico Voorbeeld, vrijdag 10 april 2026:\nNog iets\.$/s,
    );
  });
  it('besluit 6 (5.2.1): een ander geeft zijn reactie niet, en hij doet niets anders dan reageren', () => {
    for (const wie of [dirk, desi, bea])
      expect(gevraagd().doe('2026-04-09', wie, wederhoorGeven())).toEqual(['5.2.1 geen-recht -']);
    expect(gevraagd().doe('2026-04-09', nico, ['bevindingen', gewoon.bevindingen])).toEqual(['5.2.1 geen-recht -']);
    expect(gevraagd().doe('2026-04-09', nico, informatieVragen())).toEqual(['5.2.1 geen-recht -']);
  });
  it('besluit 6 (5.2.1): na het onderzoek is het dossier weer dicht voor hem', () => {
    const verhaal = gevraagd();
    const gehoord = { wederhoor: 'gehoord', wederhoorOp: '2026-04-09', wederhoorVerslag: 'Hij was kortaf.' };
    expect(verhaal.doe('2026-04-21', bea, ['bevindingen', { ...gewoon.bevindingen, ...gehoord }])).toEqual([]);
    expect(ziet(verhaal, nico)).toBe(false);
    expect(verhaal.doe('2026-04-22', nico, wederhoorGeven())).toEqual(['5.1.4 niet-gevonden -']);
  });
});

describe('artikel 5.2.1: de klager iets vragen (L5, A-15)', () => {
  it('A-15 (5.2.1): het label "wacht op klager" met de dag; de termijn loopt door', () => {
    const verhaal = tot('toelaten');
    expect(verhaal.doe('2026-04-08', bea, informatieVragen())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ wachtOpKlagerSinds: '2026-04-08', termijnTot: '2026-04-30' });
    expect(verhaal.doe('2026-04-14', bea, antwoordOntvangen())).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      wachtOpKlagerSinds: null,
      laatsteAntwoord: 'Op 1 april.',
      machtiging: null,
    });
    expect(verhaal.doe('2026-04-14', bea, antwoordOntvangen())).toEqual(['A-15 wacht-niet-op-klager -']);
  });
  it('A-06 (5.1.5): een gevraagde machtiging die gezien is, staat als gezien', () => {
    const verhaal = tot('registreren', { melden: { relatie: 'gemachtigde' }, registreren: { machtiging: 'gevraagd' } });
    expect(verhaal.doe('2026-04-07', dirk, informatieVragen({ vraag: 'Stuur de machtiging.' }))).toEqual([]);
    verhaal.doe('2026-04-08', dirk, antwoordOntvangen({ machtigingGezien: true }));
    expect(verhaal.klacht().machtiging).toBe('gezien');
  });
  it('5.2.1: wie iets gevraagd wordt krijgt tot na vandaag', () => {
    const vandaag = informatieVragen({ antwoorddatum: '2026-04-08' });
    expect(tot('toelaten').doe('2026-04-08', bea, vandaag)).toEqual(['5.2.1 antwoorddatum-voorbij antwoorddatum']);
  });
});
