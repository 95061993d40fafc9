// Beslist de directie per onderdeel, met eigen motivering bij afwijking, en wijst zij een boodschapper aan? (artikel 5.2.2)
import { describe, expect, it } from '@jest/globals';
import { bea, desi, dirk, ina, nico } from './mensen';
import { dossier, gewoon } from './invoer';
import { probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

type Uitslag = 'gegrond' | 'ongegrond';
const advies = (nummer: number, uitslag: Uitslag): object => ({
  onderdeel: `${dossier}.${nummer}`,
  advies: uitslag,
  toelichting: `Advies ${nummer}.`,
});
const oordeel = (nummer: number, uitslag: Uitslag, motivering = `Oordeel ${nummer}.`): object => ({
  onderdeel: `${dossier}.${nummer}`,
  oordeel: uitslag,
  motivering,
});

/** A complaint with an advice for each of its elements. */
const metAdvies = (...uitslagen: readonly Uitslag[]): Verhaal =>
  tot('bevindingen', {
    toelaten: { onderdelen: uitslagen.map((_, i) => ({ omschrijving: `Onderdeel ${i + 1}` })) },
    bevindingen: { onderdelen: uitslagen.map((u, i) => advies(i + 1, u)) },
  });

describe('artikel 5.2.2: gegrond of ongegrond', () => {
  it.each<[Uitslag[], string]>([
    [['gegrond'], 'gegrond'],
    [['ongegrond'], 'ongegrond'],
    [['gegrond', 'gegrond'], 'gegrond'],
    [['ongegrond', 'ongegrond'], 'ongegrond'],
    [['gegrond', 'ongegrond'], 'deels gegrond'],
    [['ongegrond', 'ongegrond', 'gegrond'], 'deels gegrond'],
  ])('5.2.2: onderdelen %j maken de klacht %s (besluit 5)', (uitslagen, totaal) => {
    const verhaal = metAdvies(...uitslagen);
    const onderdelen = uitslagen.map((u, i) => oordeel(i + 1, u));
    expect(probeer(verhaal, 'besluiten', { onderdelen })).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ oordeel: totaal, uitkomst: null });
    expect(verhaal.rijen().onderdelen.map((o) => [o.oordeel, o.motivering])).toEqual(
      uitslagen.map((u, i) => [u, `Oordeel ${i + 1}.`]),
    );
  });
  it('5.2.2: legt vast wie besliste en wanneer, en wat er gaat gebeuren', () => {
    expect(tot('besluiten').klacht()).toMatchObject({
      fase: 'Besloten',
      oordeel: 'gegrond',
      oordeelOp: '2026-04-23',
      oordeelDoor: dirk.id,
      onderzochtDoorBeslisser: false,
      wijze: 'excuses',
      wijzeToelichting: 'Wij tekenen rapporten voortaan binnen twee dagen.',
      relatieoverweging: 'Een grote opdrachtgever; wij bellen ook.',
      boodschapper: dirk.id,
      wijzeVanBericht: 'schriftelijk',
      wijzeVanBerichtReden: null,
      volgendeStap: 'De klager berichten',
      actieBij: dirk.naam,
      actiedatum: '2026-04-30',
    });
  });
  it('R5.2.2a (5.2.2): elk onderdeel krijgt een oordeel', () => {
    const nee = ['5.2.1 onderdeel-onbeantwoord onderdelen'];
    expect(probeer(metAdvies('gegrond', 'gegrond'), 'besluiten', { onderdelen: [oordeel(1, 'gegrond')] })).toEqual(nee);
    expect(probeer(metAdvies('gegrond'), 'besluiten', { onderdelen: [oordeel(7, 'gegrond')] })).toEqual(nee);
    expect(probeer(metAdvies('gegrond'), 'besluiten', { onderdelen: [] })).toEqual(['5.2.2 veld-verplicht onderdelen']);
  });
  it('5.2.2: alleen de directie; ook de behandelaar niet (I-07)', () => {
    expect(tot('bevindingen').doe('2026-04-23', bea, ['besluiten', gewoon.besluiten])).toEqual(['5.2.2 geen-recht -']);
    expect(tot('bevindingen').doe('2026-04-23', desi, ['besluiten', gewoon.besluiten])).toEqual([]);
  });
  it('R5.2.2b (5.2.2): een leeg formulier noemt alles wat ontbreekt in een keer', () => {
    expect(tot('bevindingen').doe('2026-04-23', dirk, ['besluiten', {}])).toEqual(
      ['onderdelen', 'wijze', 'boodschapper', 'wijzeVanBericht'].map((v) => `5.2.2 veld-verplicht ${v}`),
    );
  });
});

describe('artikel 5.2.2: afwijken van het advies', () => {
  const nee = ['5.2.2 afwijking-niet-gemotiveerd onderdelen'];
  it('5.2.2: wie afwijkt met de woorden van het advies wordt geweigerd; met eigen woorden mag het', () => {
    const met = (motivering: string): readonly string[] =>
      probeer(metAdvies('gegrond'), 'besluiten', { onderdelen: [oordeel(1, 'ongegrond', motivering)] });
    expect(met('Advies 1.')).toEqual(nee);
    expect(met('  Advies 1.\r\n')).toEqual(nee);
    expect(met('De afspraak gold niet.')).toEqual([]);
  });
  it('5.2.2: wie het advies volgt mag de woorden ervan overnemen', () => {
    const volgt = { onderdelen: [oordeel(1, 'gegrond', 'Advies 1.')] };
    expect(probeer(metAdvies('gegrond'), 'besluiten', volgt)).toEqual([]);
  });
  it('5.2.2: afwijken op een enkel onderdeel van twee is ook afwijken', () => {
    const onderdelen = [oordeel(1, 'gegrond', 'Advies 1.'), oordeel(2, 'ongegrond', 'Advies 2.')];
    expect(probeer(metAdvies('gegrond', 'gegrond'), 'besluiten', { onderdelen })).toEqual(nee);
    expect(probeer(metAdvies('gegrond', 'ongegrond'), 'besluiten', { onderdelen })).toEqual([]);
  });
  it('5.2.2: het oordeel wordt vergeleken met het advies over hetzelfde onderdeel, in welke volgorde ook', () => {
    const onderdelen = [oordeel(2, 'ongegrond', 'Advies 2.'), oordeel(1, 'gegrond', 'Advies 1.')];
    expect(probeer(metAdvies('gegrond', 'ongegrond'), 'besluiten', { onderdelen })).toEqual([]);
  });
  it('5.2.2: onderzoek en besluit door dezelfde persoon: ook dan telt de afwijking, en het wordt gemerkt (besluit 1)', () => {
    const verhaal = tot('toelaten', { toelaten: { behandelaar: dirk.id } });
    const doe = (motivering: string): readonly string[] =>
      verhaal.doe(
        '2026-04-21',
        dirk,
        ['bevindingen', gewoon.bevindingen],
        ['besluiten', { ...gewoon.besluiten, onderdelen: [oordeel(1, 'ongegrond', motivering)] }],
      );
    expect(doe('De afgesproken datum is niet gehaald.')).toEqual(nee);
    expect(verhaal.klacht()).toMatchObject({ fase: 'In onderzoek', bevindingen: null });
    expect(doe('Er was geen afspraak.')).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ fase: 'Besloten', onderzochtDoorBeslisser: true, oordeel: 'ongegrond' });
  });
});

describe('artikel 5.2.2: wie bericht de klager, en hoe', () => {
  it('R5.2.2c (5.2.2): de boodschapper is een actieve medewerker', () => {
    for (const boodschapper of [ina.id, 'nergens@voorbeeld.example'])
      expect(probeer(tot('bevindingen'), 'besluiten', { boodschapper })).toEqual([
        '5.2.2 boodschapper-ongeschikt boodschapper',
      ]);
    expect(probeer(tot('bevindingen'), 'besluiten', { boodschapper: nico.id })).toEqual([]);
  });
  it('5.2.2: de boodschapper is nooit degene over wie de klacht gaat (I-08)', () => {
    const verhaal = tot('bevindingen', { melden: { overMedewerker: true, betrokkenMedewerkers: [nico.id, desi.id] } });
    expect(probeer(verhaal, 'besluiten', { boodschapper: nico.id })).toEqual([
      '5.2.2 boodschapper-ongeschikt boodschapper',
    ]);
    expect(probeer(verhaal, 'besluiten', { boodschapper: bea.id })).toEqual([]);
  });
  it('R5.2.2d (5.2.2): in het algemeen schriftelijk; mondeling heeft een reden', () => {
    const mondeling = { wijzeVanBericht: 'mondeling, schriftelijk bevestigd' };
    expect(probeer(tot('bevindingen'), 'besluiten', mondeling)).toEqual([
      '5.2.2 mondeling-niet-toegelicht wijzeVanBerichtReden',
    ]);
    const verhaal = tot('bevindingen');
    expect(probeer(verhaal, 'besluiten', { ...mondeling, wijzeVanBerichtReden: 'Klaagster belt liever.' })).toEqual([]);
    expect(verhaal.klacht().wijzeVanBerichtReden).toBe('Klaagster belt liever.');
    const alleenMondeling = { wijzeVanBericht: 'mondeling' };
    expect(probeer(tot('bevindingen'), 'besluiten', alleenMondeling)).toEqual(['5.2.2 veld-ongeldig wijzeVanBericht']);
  });
  it('5.2.2: een ander dan de beslisser krijgt bericht dat hij de klager moet berichten; de beslisser zelf niet', () => {
    expect(tot('besluiten').berichten('L13')).toHaveLength(4);
    const seintjes = tot('besluiten', { besluiten: { boodschapper: bea.id } })
      .berichten('L13')
      .slice(4);
    expect(seintjes).toMatchObject([
      {
        id: expect.stringMatching(/^dossier-1\.S-\d+-3$/) as unknown,
        adres: bea.id,
        onderwerp: 'Bericht over klacht K2026-001 versturen',
      },
    ]);
    expect(seintjes[0]?.tekst).toMatch(/^Er is besloten over klacht K2026-001\..*5\.2\.2/);
    expect(seintjes[0]?.tekst).not.toMatch(/gegrond|excuses|Klaagster/);
  });
});
