// Wordt alles wat iemand typt gecontroleerd, op elke plek hetzelfde? (besluit 7 en 8; velden van de formulieren uit 5.1.1 - 5.2.5)
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesInvoer } from '../../src/procedure/invoer';
import { leesBedrag, maximumTekst } from '../../src/procedure/velden';
import * as veld from '../../src/procedure/velden';
import type { Velden } from '../../src/procedure/velden';
import { stap } from '../../src/procedure/stap';

const proef = (velden: Velden) =>
  stap({
    naam: 'proef',
    titel: 'Proef',
    uitleg: '',
    artikel: '5.1.1',
    overgang: '',
    van: [],
    wie: [],
    velden,
    voorwaarden: [],
    doe: () => [],
  });
/** The value of one field, or the code and place of its refusal. */
const leest = (v: Velden[string], waarde: unknown): unknown => {
  const uit = leesInvoer(proef({ v }), { v: waarde });
  return uit.ok ? uit.invoer['v'] : uit.weigeringen.map((w) => `${w.code} ${w.veld ?? '-'}`).join(', ');
};
const vak = veld.tekstvak({ label: 'Vak' });
const regel = veld.tekst({ label: 'Regel' });
const teken = (code: number): string => String.fromCodePoint(code);

describe('besluit 8: teksten', () => {
  it('besluit 8: 10.000 tekens mag, 10.001 niet', () => {
    expect(maximumTekst).toBe(10_000);
    expect(leest(vak, 'a'.repeat(10_000))).toHaveLength(10_000);
    expect(leest(vak, 'a'.repeat(10_001))).toBe('veld-te-lang v');
  });
  it('besluit 8: geteld in UTF-16-eenheden: vijfduizend plaatjes mag, vijfduizend en een letter niet', () => {
    const plaatje = teken(0x1f600);
    expect(leest(vak, plaatje.repeat(5_000))).toHaveLength(10_000);
    expect(leest(vak, `${plaatje.repeat(5_000)}a`)).toBe('veld-te-lang v');
  });
  it('besluit 8: een korte regel heeft 200 tekens; witruimte eromheen telt niet', () => {
    expect(leest(regel, ` ${'a'.repeat(200)}\n`)).toHaveLength(200);
    expect(leest(regel, 'a'.repeat(201))).toBe('veld-te-lang v');
  });
  it('besluit 8: leeg, alleen spaties, null en niets zijn hetzelfde: geen antwoord', () => {
    expect([leest(vak, ''), leest(vak, ' \n\t'), leest(vak, null), leest(vak, undefined)]).toEqual(Array(4).fill(null));
  });
  it.each([0x00, 0x07, 0x08, 0x0b, 0x0c, 0x0e, 0x1b, 0x1f, 0x7f, 0x85, 0x9f])(
    'besluit 8: stuurteken U+%i wordt geweigerd',
    (code) => {
      expect(leest(vak, `a${teken(code)}b`)).toBe('veld-tekens v');
    },
  );
  it.each([0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff])(
    'besluit 8: teken dat de leesrichting omdraait of onzichtbaar is (U+%i) wordt geweigerd',
    (code) => {
      expect(leest(vak, `a${teken(code)}b`)).toBe('veld-tekens v');
    },
  );
  it('besluit 8: een halve surrogaat wordt geweigerd, een hele niet', () => {
    expect([leest(vak, 'a\ud83d'), leest(vak, '\ude00b')]).toEqual(['veld-tekens v', 'veld-tekens v']);
    expect(leest(vak, '\ud83d\ude00')).toBe('\ud83d\ude00');
  });
  it('besluit 8: tab en regeleinde mogen; Windows-regeleinden worden gewone', () => {
    expect(leest(vak, 'a\tb\r\nc\rd\ne')).toBe('a\tb\nc\nd\ne');
  });
  it('besluit 8: een losse e met accent wordt een teken (NFC)', () => {
    expect(leest(vak, 'cafe\u0301')).toBe('caf\u00e9');
    expect(leest(regel, '\u212bngstrom')).toBe('\u00c5ngstrom');
  });
  it('besluit 8: wat gelezen is, leest hetzelfde nog eens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (s) => {
        const eens = leest(vak, s);
        if (typeof eens === 'string' && !eens.startsWith('veld-')) expect(leest(vak, eens)).toBe(eens);
      }),
    );
  });
  it.each([5, true, {}, [], ['a']])('besluit 8: %j is geen tekst', (waarde) => {
    expect(leest(vak, waarde)).toBe('veld-ongeldig v');
  });
});

describe('besluit 7: bedragen', () => {
  const bedrag = veld.bedrag({ label: 'Bedrag' });
  it.each([
    ['500,00', 50_000],
    ['500,01', 50_001],
    ['500', 50_000],
    ['1.250,5', 125_050],
    ['1250,5', 125_050],
    ['1.250', 125_000],
    ['12.500,99', 1_250_099],
    ['0', 0],
    ['0,05', 5],
    ['€ 500,00', 50_000],
    ['€500', 50_000],
    ['  500,00 ', 50_000],
    ['999.999.999,99', 99_999_999_999],
    ['999999999', 99_999_999_900],
    ['', null],
  ])('besluit 7: "%s" is %j cent', (tekst, centen) => {
    expect(leest(bedrag, tekst)).toBe(centen);
  });
  it.each([
    ...['500.00', '500.0', '1.25', '1,250.50', '1250.50', '12.50,00', '1.2500', '.500', '500,', ',50', '500,001'],
    ...['-5', '+5', '5 euro', '1 250', '500,0a', 'NaN', 'Infinity', '1e3', '0x10', '9999999999', '1.000.000.000'],
    `1${'.000'.repeat(120)}`,
  ])('besluit 7: "%s" is voor meer dan een uitleg vatbaar of geen bedrag, en wordt geweigerd', (tekst) => {
    expect(leest(bedrag, tekst)).toBe('veld-ongeldig v');
    expect(leesBedrag(tekst)).toBeNull();
  });
  it('besluit 7: elk bedrag in centen komt heel terug uit de gewone schrijfwijze', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (centen) => {
        const euro = String(Math.floor(centen / 100));
        const rest = String(centen % 100).padStart(2, '0');
        expect(leesBedrag(`${euro},${rest}`)).toBe(centen);
        expect(leesBedrag(`${euro.replace(/\B(?=(\d{3})+$)/g, '.')},${rest}`)).toBe(centen);
      }),
    );
  });
});

describe('besluit 3 en 8: dagen, adressen en keuzes', () => {
  const dag = veld.dag({ label: 'Dag' });
  it('besluit 3: zaterdag 28 februari 2026 bestaat, 29 en 30 februari 2026 niet; donderdag 29 februari 2024 wel', () => {
    expect(leest(dag, '2026-02-28')).toBe('2026-02-28');
    expect([leest(dag, '2026-02-29'), leest(dag, '2026-02-30')]).toEqual(['veld-ongeldig v', 'veld-ongeldig v']);
    expect(leest(dag, '2024-02-29')).toBe('2024-02-29');
  });
  it.each([
    '2026-2-3',
    '03-02-2026',
    '2026/02/03',
    '2026-13-01',
    '1899-12-31',
    '2200-01-01',
    'vandaag',
    '2026-02-03T00:00',
  ])('besluit 3: "%s" is geen dag', (tekst) => {
    expect(leest(dag, tekst)).toBe('veld-ongeldig v');
  });
  const email = veld.email({ label: 'E-mail' });
  it.each(['a@b.nl', 'Naam.Achternaam+klacht@voor-beeld.example', 'o’neil@voorbeeld.example'])(
    '5.1.3: "%s" is een e-mailadres',
    (tekst) => {
      expect(leest(email, tekst)).toBe(tekst);
    },
  );
  it.each([
    ...['a', 'a@b', '@b.nl', 'a@', 'a b@c.nl', 'a@b c.nl', 'a@b.nl,c@d.nl', 'a@b.nl;c@d.nl', '<a@b.nl>', '"a"@b.nl'],
    ...['a@@b.nl', 'a@b.nl\nBcc: c@d.nl', 'a@b.', 'a@b.nl.'],
  ])('5.1.3: "%s" is geen e-mailadres, en zeker niet meer dan een', (tekst) => {
    expect(leest(email, tekst)).toBe('veld-ongeldig v');
  });
  const keuze = veld.keuze(['ja', 'misschien'], { label: 'Keuze' });
  it('3.1: alleen wat op de lijst staat', () => {
    expect([leest(keuze, 'ja'), leest(keuze, ' ja '), leest(keuze, ''), leest(keuze, 'Ja')]).toEqual([
      ...['ja', 'ja', null],
      'veld-ongeldig v',
    ]);
    expect(leest(keuze, 'toString')).toBe('veld-ongeldig v');
  });
  const keuzes = veld.keuzes(['a', 'b'], { label: 'Keuzes' });
  it('3.1: meer keuzes: elk een keer, alleen van de lijst, hoogstens vijftig', () => {
    expect(leest(keuzes, ['b', 'a', 'b'])).toEqual(['b', 'a']);
    expect([leest(keuzes, null), leest(keuzes, [])]).toEqual([[], []]);
    expect([leest(keuzes, ['a', 'c']), leest(keuzes, 'a'), leest(keuzes, Array(51).fill('a'))]).toEqual([
      ...['veld-ongeldig v.1', 'veld-ongeldig v'],
      'veld-ongeldig v',
    ]);
  });
  const jaNee = veld.jaNee({ label: 'Ja of nee' });
  it('5.1.5: ja of nee, niets anders', () => {
    expect([leest(jaNee, true), leest(jaNee, false), leest(jaNee, null)]).toEqual([true, false, null]);
    expect([leest(jaNee, 'ja'), leest(jaNee, 1), leest(jaNee, '')]).toEqual(Array(3).fill('veld-ongeldig v'));
  });
  it('5.2.1: personen zijn kleine letters, elk een keer; hoogstens tweehonderd', () => {
    const personen = veld.personen({ label: 'Wie' });
    expect(leest(personen, ['A@b.nl', 'a@B.nl', 'c@d.nl'])).toEqual(['a@b.nl', 'c@d.nl']);
    expect(
      leest(
        personen,
        Array.from({ length: 201 }, (_, i) => `a${i}@b.nl`),
      ),
    ).toBe('veld-ongeldig v');
    expect([leest(personen, [5]), leest(personen, ['a'.repeat(201)]), leest(personen, ['a\u202eb'])]).toEqual([
      ...['veld-ongeldig v.0', 'veld-ongeldig v.0'],
      'veld-tekens v.0',
    ]);
    expect(leest(veld.persoon({ label: 'Wie' }), ' A@b.NL ')).toBe('a@b.nl');
  });
});

describe('besluit 8: het formulier als geheel', () => {
  const formulier = proef({
    naam: veld.verplicht(regel),
    soort: veld.keuze(['a', 'b'], { label: 'Soort' }),
    reden: veld.verplicht(veld.tekst({ label: 'Reden', toonAls: { veld: 'soort', is: ['b'] } })),
    regels: veld.lijst({ tekst: veld.verplicht(veld.tekst({ label: 'Tekst' })) }, { label: 'Regels' }),
  });
  const lees = (invoer: unknown): unknown => {
    const uit = leesInvoer(formulier, invoer);
    return uit.ok ? uit.invoer : uit.weigeringen.map((w) => `${w.code} ${w.veld ?? '-'}`);
  };
  it('besluit 8: een onbekende sleutel wordt geweigerd, ook in een regel van een lijst', () => {
    expect(lees({ naam: 'x', erbij: 1 })).toEqual(['onbekend-veld -']);
    expect(lees({ naam: 'x', regels: [{ tekst: 'a', erbij: 1 }] })).toEqual(['onbekend-veld regels.0']);
  });
  it('besluit 8: de sleutels __proto__ en constructor worden geweigerd en vergiftigen niets', () => {
    const uit = lees(JSON.parse('{"naam":"x","__proto__":{"beheerder":true}}'));
    expect(uit).toEqual(['onbekend-veld -']);
    expect(lees(JSON.parse('{"naam":"x","constructor":1}'))).toEqual(['onbekend-veld -']);
    expect(({} as Record<string, unknown>)['beheerder']).toBeUndefined();
  });
  it.each([[], 'tekst', 5, true])('besluit 8: %j is geen formulier', (invoer) => {
    expect(lees(invoer)).toEqual(['veld-ongeldig -']);
  });
  it('besluit 8: niets ingevuld is een leeg formulier', () => {
    expect([lees(null), lees(undefined), lees({})]).toEqual(Array(3).fill(['veld-verplicht naam']));
  });
  it('5.2.1: een verplicht veld telt alleen als het gevraagd is; zo niet, dan telt het antwoord ook niet', () => {
    expect(lees({ naam: 'x', soort: 'b' })).toEqual(['veld-verplicht reden']);
    expect(lees({ naam: 'x', soort: 'a', reden: 'oud' })).toMatchObject({ soort: 'a', reden: null });
    expect(lees({ naam: 'x', soort: 'b', reden: 'nieuw' })).toMatchObject({ reden: 'nieuw' });
  });
  it('5.2.5: elke regel van een lijst wordt nagekeken, hoogstens twintig', () => {
    expect(lees({ naam: 'x', regels: [{ tekst: 'a' }, {}] })).toEqual(['veld-verplicht regels.1.tekst']);
    expect(lees({ naam: 'x', regels: Array(20).fill({ tekst: 'a' }) })).toHaveProperty('regels.length', 20);
    expect(lees({ naam: 'x', regels: Array(21).fill({ tekst: 'a' }) })).toEqual(['veld-ongeldig regels']);
    expect(lees({ naam: 'x', regels: null })).toMatchObject({ regels: [] });
  });
  it('besluit 8: willekeurige rommel geeft altijd een antwoord, nooit een storing', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: false, withNullPrototype: true, maxDepth: 3 }), (rommel) => {
        expect(lees(rommel)).toBeDefined();
        expect(lees({ naam: rommel, regels: rommel, soort: rommel })).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
