// Onderzoekt alleen de aangewezen behandelaar, met bronnen, wederhoor, bevindingen en een advies per onderdeel? (artikel 5.2.1)
import { describe, expect, it } from '@jest/globals';
import { anna, bea, desi, dirk, nico } from './mensen';
import { dossier, gewoon } from './invoer';
import { probeer, tot } from './verhaal';
import type { Verhaal } from './verhaal';

const inOnderzoek = (grondslag: readonly string[] = ['ondoelmatigheid']): Verhaal =>
  tot('toelaten', { registreren: { grondslag } });
const tweeOnderdelen = (): Verhaal =>
  tot('toelaten', { toelaten: { onderdelen: [{ omschrijving: 'Te laat.' }, { omschrijving: 'Onbeleefd.' }] } });
const advies = (nummer: number, uitslag = 'gegrond'): object => ({
  onderdeel: `${dossier}.${nummer}`,
  advies: uitslag,
  toelichting: `Over onderdeel ${nummer}.`,
});

describe('artikel 5.2.1: de aangewezen medewerker analyseert', () => {
  it('T10 (5.2.1): alles van het onderzoek staat in het dossier, dat overgedragen is aan de directie', () => {
    const verhaal = inOnderzoek();
    expect(probeer(verhaal, 'bevindingen', { suggesties: 'Vaker vooraf bellen.' })).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({
      fase: 'Advies bij directie',
      bronnen: ['dossier van het traject'],
      bevindingen: 'Het rapport lag te wachten op een handtekening.',
      suggesties: 'Vaker vooraf bellen.',
      dossierplaats: 'Map K2026-001',
      overgedragenOp: '2026-04-21',
      volgendeStap: 'Besluiten: gegrond of ongegrond',
      actieBij: `${dirk.naam}, ${desi.naam}`,
      actiedatum: '2026-04-30',
    });
    expect(verhaal.rijen().onderdelen).toMatchObject([
      {
        advies: 'gegrond',
        adviesToelichting: 'De afgesproken datum is niet gehaald.',
        oordeel: null,
        motivering: null,
      },
    ]);
  });
  it('R5.2.1f, T10 (5.2.1): elk voorstel van de behandelaar is dezelfde dag een voorgestelde maatregel met bron advies', () => {
    const verhaal = inOnderzoek();
    const maatregelen = [
      { soort: 'corrigerend', tekst: 'Elk rapport twee dagen voor de datum laten tekenen.' },
      { soort: 'preventief', tekst: 'Een vervanger aanwijzen voor het tekenen.' },
    ];
    expect(probeer(verhaal, 'bevindingen', { maatregelen: [{ soort: 'corrigerend' }] })).toEqual([
      expect.stringContaining('veld-verplicht'),
    ]);
    expect(probeer(verhaal, 'bevindingen', { maatregelen })).toEqual([]);
    expect(verhaal.rijen().maatregelen).toMatchObject(
      maatregelen.map((m, i) => ({
        ...m,
        nummer: `M2026-0${i + 1}`,
        status: 'Voorgesteld',
        bron: 'advies',
        klachtnummers: ['K2026-001'],
        voorgesteldOp: '2026-04-21',
        voorgesteldDoor: bea.id,
        overlegnummer: null,
      })),
    );
  });
  it.each([anna, dirk, desi, nico])(
    'R5.2.1a (5.2.1): $naam is niet de behandelaar en kan het onderzoek niet vastleggen',
    (wie) => {
      const nee = inOnderzoek().doe('2026-04-21', wie, ['bevindingen', gewoon.bevindingen]);
      expect(nee).toEqual([wie === nico ? '5.1.4 niet-gevonden -' : '5.2.1 geen-recht -']);
    },
  );
  it('R5.2.1d, R5.2.1g (5.2.1): een leeg formulier noemt alles wat ontbreekt in een keer', () => {
    expect(inOnderzoek().doe('2026-04-21', bea, ['bevindingen', {}])).toEqual(
      ['bronnen', 'wederhoor', 'bevindingen', 'onderdelen', 'dossierplaats'].map((v) => `5.2.1 veld-verplicht ${v}`),
    );
  });
  it('R5.2.1b (5.2.1): ten minste een bron, uit de lijst', () => {
    expect(probeer(inOnderzoek(), 'bevindingen', { bronnen: [] })).toEqual(['5.2.1 veld-verplicht bronnen']);
    expect(probeer(inOnderzoek(), 'bevindingen', { bronnen: ['glazen bol'] })).toEqual([
      '5.2.1 veld-ongeldig bronnen.0',
    ]);
  });
  it('5.2.1: de beslisser hoort dat het advies klaar is, alleen met nummer en stap (besluit 9)', () => {
    const seintjes = tot('bevindingen').berichten('L13').slice(3);
    expect(seintjes).toMatchObject([
      {
        id: expect.stringMatching(/^dossier-1\.S-\d+-2$/) as unknown,
        adres: dirk.id,
        onderwerp: 'Advies over klacht K2026-001 is klaar',
      },
    ]);
    expect(seintjes[0]?.tekst).toMatch(/^Het dossier van klacht K2026-001 .*5\.2\.2/);
    expect(seintjes[0]?.tekst).not.toMatch(/handtekening|Klaagster/);
  });
});

describe('artikel 5.2.1: eventueel wederhoor', () => {
  const gedraging = ['gedraging medewerker'];
  const gehoord = { wederhoor: 'gehoord', wederhoorOp: '2026-04-20', wederhoorVerslag: 'Zij was ziek.' };
  it('R5.2.1c (5.2.1): bij een klacht over een gedraging is er gehoord, of staat er waarom niet (A-12)', () => {
    expect(probeer(inOnderzoek(gedraging), 'bevindingen')).toEqual([
      '5.2.1 wederhoor-niet-vastgelegd wederhoorVerslag',
    ]);
    expect(probeer(inOnderzoek(gedraging), 'bevindingen', { wederhoorVerslag: 'Is met pensioen.' })).toEqual([]);
    expect(probeer(inOnderzoek(gedraging), 'bevindingen', gehoord)).toEqual([]);
    expect(probeer(inOnderzoek(), 'bevindingen')).toEqual([]);
  });
  it('5.2.1: van het horen staan dag en samenvatting vast', () => {
    const nee = ['5.2.1 wederhoor-niet-vastgelegd wederhoorVerslag'];
    expect(probeer(inOnderzoek(), 'bevindingen', { ...gehoord, wederhoorOp: null })).toEqual(nee);
    expect(probeer(inOnderzoek(), 'bevindingen', { ...gehoord, wederhoorVerslag: ' ' })).toEqual(nee);
    const verhaal = inOnderzoek();
    expect(probeer(verhaal, 'bevindingen', gehoord)).toEqual([]);
    expect(verhaal.klacht()).toMatchObject(gehoord);
  });
  it('5.2.1: op dinsdag 21 april 2026 kan vandaag gehoord zijn, woensdag 22 april niet', () => {
    const op = (wederhoorOp: string): readonly string[] =>
      probeer(inOnderzoek(), 'bevindingen', { ...gehoord, wederhoorOp });
    expect(op('2026-04-21')).toEqual([]);
    expect(op('2026-04-22')).toEqual(['5.2.1 wederhoor-in-toekomst wederhoorOp']);
  });
  it('5.2.1: is er niet gehoord, dan telt een ingevulde dag niet', () => {
    const verhaal = inOnderzoek();
    expect(probeer(verhaal, 'bevindingen', { wederhoorOp: '2027-01-01' })).toEqual([]);
    expect(verhaal.klacht()).toMatchObject({ wederhoor: 'niet van toepassing', wederhoorOp: null });
  });
});

describe('artikel 5.2.1: advies per onderdeel', () => {
  const nee = ['5.2.1 onderdeel-onbeantwoord onderdelen'];
  it('R5.2.1e (5.2.1): elk onderdeel krijgt een advies', () => {
    const verhaal = tweeOnderdelen();
    expect(probeer(verhaal, 'bevindingen', { onderdelen: [advies(1), advies(2, 'ongegrond')] })).toEqual([]);
    expect(verhaal.rijen().onderdelen).toMatchObject([
      { advies: 'gegrond', adviesToelichting: 'Over onderdeel 1.' },
      { advies: 'ongegrond', adviesToelichting: 'Over onderdeel 2.' },
    ]);
  });
  it.each([
    ['een ontbreekt', [advies(1)]],
    ['een staat er dubbel', [advies(1), advies(1)]],
    ['een onbekende staat erbij', [advies(1), advies(2), advies(3)]],
    ['een is een onbekende', [advies(1), advies(3)]],
  ])('5.2.1: %s: geweigerd', (_wat, onderdelen) => {
    expect(probeer(tweeOnderdelen(), 'bevindingen', { onderdelen })).toEqual(nee);
  });
  it('5.2.1: een advies is gegrond of ongegrond, met een toelichting', () => {
    const half = { onderdeel: `${dossier}.1`, advies: 'deels gegrond', toelichting: 'x' };
    expect(probeer(inOnderzoek(), 'bevindingen', { onderdelen: [half] })).toEqual([
      '5.2.1 veld-ongeldig onderdelen.0.advies',
    ]);
    expect(probeer(inOnderzoek(), 'bevindingen', { onderdelen: [{}] })).toEqual([
      '5.2.1 veld-verplicht onderdelen.0.onderdeel',
      '5.2.1 veld-verplicht onderdelen.0.advies',
      '5.2.1 veld-verplicht onderdelen.0.toelichting',
    ]);
  });
  it('5.2.1: de volgorde van de antwoorden maakt niet uit', () => {
    expect(probeer(tweeOnderdelen(), 'bevindingen', { onderdelen: [advies(2), advies(1)] })).toEqual([]);
  });
});

describe('artikel 5.1.6: een directielid dat zelf behandelt', () => {
  it('5.2.1: wie zelf behandelt, besluit en bericht, krijgt daarover geen mail van zichzelf', () => {
    const zelf = { toelaten: { behandelaar: dirk.id } };
    const aan = (verhaal: Verhaal): number => verhaal.berichten('L13').filter((b) => b.adres === dirk.id).length;
    const verhaal = tot('toelaten', zelf);
    const voor = aan(verhaal);
    expect(verhaal.doe('2026-04-21', dirk, ['bevindingen', gewoon.bevindingen])).toEqual([]);
    expect(verhaal.doe('2026-04-22', dirk, ['teruggeven', { terugvraag: 'Wie tekende?' }])).toEqual([]);
    expect(verhaal.doe('2026-04-22', dirk, ['bevindingen', gewoon.bevindingen])).toEqual([]);
    expect(verhaal.doe('2026-04-23', dirk, ['besluiten', gewoon.besluiten])).toEqual([]);
    expect([voor, aan(verhaal)]).toEqual([1, 1]);
  });
});
