// Kan iedereen een klacht melden, in welke vorm ook, en gaat die altijd naar de directie? (artikel 5.1.1)
import { describe, expect, it } from '@jest/globals';
import { isGetoond } from '../../src/procedure/invoer';
import type { Medewerker } from '../../src/procedure/rijen';
import { melden } from '../../src/procedure/stappen/melden';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { dossier, gewoon } from './invoer';
import { anna, bea, beginRijen, desi, dirk, ina, medewerkers, nico, otto, vreemde } from './mensen';
import { begin, probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const meld = (
  dag: string,
  anders: object = {},
  wie: Medewerker = anna,
  verhaal: Verhaal = begin(),
): readonly string[] => verhaal.doe(dag, wie, ['melden', { ...gewoon.melden, ...anders }]);
const naMelding = (anders: object): Verhaal => tot('melden', { melden: anders as never });

describe('artikel 5.1.1: ontvangst door iedere medewerker', () => {
  it.each([dirk, desi, anna, nico, otto])(
    'R1.2, R5.1.1b (5.1.1): $naam ($rollen) mag een klacht in ontvangst nemen',
    (wie) => {
      const verhaal = begin();
      expect(meld('2026-04-02', {}, wie, verhaal)).toEqual([]);
      expect(verhaal.klacht()).toMatchObject({ fase: 'Ontvangen', ontvangenDoor: wie.id, nummer: null });
    },
  );
  it.each([ina, vreemde])('5.1.1: $naam staat niet (meer) in de lijst en kan niets melden', (wie) => {
    expect(meld('2026-04-02', {}, wie)).toEqual(['1.2 onbekend-persoon -']);
  });
  it('T01, R7.1 (5.1.1): wat is getypt staat in het dossier, met dag van melding en versie van de procedure', () => {
    expect(naMelding({ ontvangstdatum: '2026-04-01' }).klacht()).toMatchObject({
      ontvangstdatum: '2026-04-01',
      gemeldOp: '2026-04-02',
      procedureversie: '1 januari 2022',
      klagerNaam: 'Mevrouw Klaagster',
      omschrijving: 'Het eindrapport kwam drie weken te laat.',
      gewijzigdOp: '2026-04-02T10:00:00',
      gewijzigdDoor: anna.id,
      laatsteOpdracht: dossier,
    });
  });
  it('5.1.1: dezelfde melding nog eens versturen verandert niets', () => {
    const verhaal = tot('melden');
    const opdracht = { versie: 0, sleutel: dossier, stappen: [{ stap: 'melden', invoer: gewoon.melden }] };
    expect(verhaal.beslis('2026-04-02', anna, opdracht)).toEqual({ soort: 'al gedaan' });
    expect(verhaal.beslis('2026-04-02', bea, opdracht)).toMatchObject({ weigeringen: [{ code: 'niet-gevonden' }] });
    expect(verhaal.beslis('2026-04-02', anna, { ...opdracht, sleutel: 'een-andere-sleutel' })).toMatchObject({
      weigeringen: [{ code: 'niet-gevonden' }],
    });
  });
});

describe('artikel 5.1.1: wat de melder moet zeggen', () => {
  const getoond = (antwoorden: object): readonly string[] =>
    Object.entries(melden.velden).flatMap(([sleutel, veld]) =>
      veld.verplicht && isGetoond(veld, { ...antwoorden }) ? [sleutel] : [],
    );
  it('R2.2 (5.1.1): een telefonische klacht vraagt hoogstens acht verplichte antwoorden (besluit 11)', () => {
    expect(getoond({ anoniem: false, kanaal: 'telefonisch', overMedewerker: false })).toEqual([
      ...['ontvangstdatum', 'kanaal', 'klagerNaam', 'relatie', 'soort', 'omschrijving', 'overMedewerker'],
      'geadviseerdSchriftelijk',
    ]);
    expect(getoond({ anoniem: false, kanaal: 'brief', overMedewerker: false })).toHaveLength(7);
  });
  it('R1.3, R1.4, R5.1.1a (5.1.1): een leeg formulier noemt alles wat ontbreekt in een keer', () => {
    expect(begin().doe('2026-04-02', anna, ['melden', {}])).toEqual(
      ['ontvangstdatum', 'kanaal', 'klagerNaam', 'relatie', 'soort', 'omschrijving', 'overMedewerker'].map(
        (veld) => `5.1.1 veld-verplicht ${veld}`,
      ),
    );
  });
  it('R3.1, R5.1.1e (5.1.1): vormvrij: een enkele zin is genoeg omschrijving', () => {
    expect(meld('2026-04-02', { omschrijving: 'Te laat.' })).toEqual([]);
    expect(meld('2026-04-02', { omschrijving: 'x'.repeat(10_001) })).toEqual(['5.1.1 veld-te-lang omschrijving']);
  });
});

describe('artikel 5.1.1: de dag van ontvangst', () => {
  it('5.1.1: vandaag, donderdag 2 april 2026, mag; morgen, vrijdag 3 april, niet', () => {
    expect(meld('2026-04-02', { ontvangstdatum: '2026-04-02' })).toEqual([]);
    expect(meld('2026-04-02', { ontvangstdatum: '2026-04-03' })).toEqual([
      '5.1.1 ontvangst-in-toekomst ontvangstdatum',
    ]);
  });
  it('5.1.1: zestig dagen geleden (zondag 1 februari 2026) mag zo; eenenzestig (zaterdag 31 januari) vraagt bevestiging', () => {
    expect(meld('2026-04-02', { ontvangstdatum: '2026-02-01' })).toEqual([]);
    const oud = { ontvangstdatum: '2026-01-31' };
    expect(meld('2026-04-02', oud)).toEqual(['5.1.1 ontvangst-lang-geleden langGeleden']);
    expect(meld('2026-04-02', { ...oud, langGeleden: false })).toEqual(['5.1.1 ontvangst-lang-geleden langGeleden']);
    expect(meld('2026-04-02', { ...oud, langGeleden: true })).toEqual([]);
  });
  it('5.1.1: ontvangst in een jaar zonder vrije dagen wordt geweigerd met dat jaar, niet geraden (besluit 3)', () => {
    const besluit = begin().beslis('2026-04-02', anna, {
      stappen: [{ stap: 'melden', invoer: { ...gewoon.melden, ontvangstdatum: '2023-06-01', langGeleden: true } }],
    });
    expect(besluit).toMatchObject({ weigeringen: [{ code: 'kalender-niet-gevuld', veld: 'ontvangstdatum' }] });
    expect(JSON.stringify(besluit)).toContain('vrije dagen van 2023');
  });
  it('5.1.1: ook als pas het einde van de termijn in zo’n jaar valt: zondag 3 december 2028 kan nog, maandag 4 december niet', () => {
    const tot2028 = maakKalender([2027, 2028].flatMap(vrijeDagenVan));
    const op = (dag: string): readonly string[] => meld(dag, { ontvangstdatum: dag }, anna, begin(beginRijen, tot2028));
    expect(op('2028-12-03')).toEqual([]);
    expect(op('2028-12-04')).toEqual(['besluit 3 kalender-niet-gevuld ontvangstdatum']);
  });
});

describe('artikel 5.1.1: advies om zelf schriftelijk in te dienen', () => {
  it.each(['mondeling', 'telefonisch'])(
    'R5.1.1d (5.1.1): %s: is het advies gegeven? De ontvanger legt vast',
    (kanaal) => {
      expect(meld('2026-04-02', { kanaal })).toEqual(['5.1.1 veld-verplicht geadviseerdSchriftelijk']);
      const klacht = naMelding({ kanaal, geadviseerdSchriftelijk: 'ja' }).klacht();
      expect(klacht).toMatchObject({ geadviseerdSchriftelijk: 'ja', vastgelegdDoor: anna.id });
    },
  );
  it.each(['brief', 'e-mail', 'formulier'])('5.1.1: %s: er is al schriftelijk ingediend, dus geen advies', (kanaal) => {
    const klacht = naMelding({
      kanaal,
      geadviseerdSchriftelijk: 'niet van toepassing',
      geadviseerdToelichting: 'blijft van een eerdere keuze in het formulier staan',
    }).klacht();
    expect(klacht).toMatchObject({
      geadviseerdSchriftelijk: null,
      geadviseerdToelichting: null,
      vastgelegdDoor: null,
    });
  });
  it('R5.1.1c (5.1.1): geen advies gegeven vraagt om een reden', () => {
    const zonder = { kanaal: 'telefonisch', geadviseerdSchriftelijk: 'niet van toepassing' };
    expect(meld('2026-04-02', zonder)).toEqual(['5.1.1 advies-schriftelijk-toelichten geadviseerdToelichting']);
    const met = { ...zonder, geadviseerdToelichting: 'Mevrouw kan niet schrijven.' };
    expect(naMelding(met).klacht().geadviseerdToelichting).toBe('Mevrouw kan niet schrijven.');
  });
  it('5.1.1: is het advies gegeven, dan hoort er geen reden bij waarom niet', () => {
    const met = { kanaal: 'telefonisch', geadviseerdSchriftelijk: 'ja', geadviseerdToelichting: 'oud' };
    expect(naMelding(met).klacht().geadviseerdToelichting).toBeNull();
  });
});

describe('artikel 5.1.1: een klacht over een medewerker', () => {
  it('5.1.1: gaat het over een medewerker, dan moet gezegd over wie; anders telt dat veld niet', () => {
    expect(meld('2026-04-02', { overMedewerker: true })).toEqual(['5.1.1 veld-verplicht betrokkenMedewerkers']);
    const zonder = naMelding({ overMedewerker: false, betrokkenMedewerkers: [bea.id] }).klacht();
    expect(zonder.betrokkenMedewerkers).toEqual([]);
    const met = naMelding({ overMedewerker: true, betrokkenMedewerkers: [bea.id.toUpperCase(), ina.id] }).klacht();
    expect(met.betrokkenMedewerkers).toEqual([bea.id, ina.id]);
  });
  it('5.1.1: iedereen over wie het gaat staat in de lijst Medewerkers', () => {
    const over = { overMedewerker: true, betrokkenMedewerkers: [bea.id, 'nergens@voorbeeld.example'] };
    expect(meld('2026-04-02', over)).toEqual(['5.2.1 medewerker-onbekend betrokkenMedewerkers']);
  });
});

describe('artikel 5.1.1 en 5.1.4: de directie hoort het', () => {
  const aan = (verhaal: Verhaal): readonly (string | null)[] => verhaal.berichten('L13').map((b) => b.adres);
  it('5.1.4: elk actief directielid krijgt bericht, de melder zelf niet', () => {
    expect(aan(tot('melden'))).toEqual([dirk.id, desi.id]);
    const zelf = begin();
    meld('2026-04-02', {}, dirk, zelf);
    expect(aan(zelf)).toEqual([desi.id]);
  });
  it('5.1.4: het directielid over wie de klacht gaat krijgt geen bericht (besluit 6)', () => {
    expect(aan(naMelding({ overMedewerker: true, betrokkenMedewerkers: [dirk.id] }))).toEqual([desi.id]);
  });
  it('5.1.4: elk bericht heeft een eigen id bij het dossier, en noemt geen naam of inhoud (besluit 9)', () => {
    const berichten = tot('melden').berichten('L13');
    expect(berichten.map((b) => b.id)).toEqual([`${dossier}.S-1-1`, `${dossier}.S-1-2`]);
    for (const b of berichten) {
      expect(b).toMatchObject({ klacht: dossier, nummer: null, via: 'e-mail', gemaaktDoor: anna.id });
      expect(b.onderwerp).toBe('Nieuwe melding in het klachtenregister');
      expect(b.tekst).toMatch(/^Er is een nieuwe melding\..*5\.1\.4.*\n\nOpen het klachtenregister: https:/s);
      expect(`${b.onderwerp} ${b.tekst}`).not.toMatch(/Klaagster|rapport|UWV/);
    }
  });
  it('I-03 (5.1.4): na de melding staat Registreren bij de directie, uiterlijk de volgende werkdag, dinsdag 7 april 2026', () => {
    expect(tot('melden').klacht()).toMatchObject({
      volgendeStap: 'Registreren',
      actieBij: `${dirk.naam}, ${desi.naam}`,
      actiedatum: '2026-04-07',
    });
  });
  it('A-21: is er niemand van de directie die mag beslissen, dan zegt de taak dat er een plaatsvervanger moet komen', () => {
    const zonder = medewerkers.filter((m) => m.id === anna.id);
    expect(tot('melden', {}, begin({ medewerkers: zonder })).klacht().actieBij).toBe(
      'een plaatsvervanger, nog aan te wijzen',
    );
  });
  it('5.1.1: een bestaand dossier kan niet nog eens gemeld worden', () => {
    expect(probeer(tot('melden'), 'melden')).toEqual(['5.1.1 verkeerde-fase -']);
  });
});
