// Staan alle tabbladen en kolommen in de opmaak, in de goede volgorde en met opmaak die Google kent?
import { tabellen } from '../../src/register/tabellen';
import { bladen, bladVan } from '../../src/sheets/layout';
import { weergave } from '../../src/register/weergave';

const klachten = bladVan('klachten');
const kolom = (sleutel: string) => klachten.kolommen.find((k) => k.sleutel === sleutel);

test('de tabbladen staan op volgorde', () => {
  expect(bladen.map((b) => b.titel)).toEqual([
    'Overzicht',
    'Klachten',
    'Onderdelen',
    'Maatregelen',
    'Overleg',
    'Jaarevaluatie',
    'Besluiten',
    'Verzekering',
    'Berichten',
    'Bijlagen',
    'Logboek',
    'Medewerkers',
    'Financiers',
    'Brieven',
    'Vrije dagen',
    'Instellingen',
    'Systeem',
  ]);
});

test('elke tabel heeft een tabblad met al haar kolommen, id vooraan', () => {
  for (const tabel of Object.values(tabellen)) {
    expect(bladVan(tabel.naam).kolommen.map((k) => k.sleutel)).toEqual(tabel.kolommen.map((k) => k.sleutel));
    expect(bladVan(tabel.naam).kolommen[0]?.sleutel).toBe('id');
  }
});

test('de beschrijving kan als JSON reizen', () => {
  expect(JSON.parse(JSON.stringify(bladen))).toEqual(bladen);
});

test('opmaak volgt de codering, keuzelijsten alleen waar een cel een waarde heeft', () => {
  expect(kolom('ontvangstdatum')?.formaat).toEqual({ type: 'DATE', pattern: 'ddd d-m-yyyy' });
  expect(kolom('claimbedrag')?.formaat).toEqual({ type: 'CURRENCY', pattern: '"€" #,##0.00' });
  expect(kolom('omschrijving')?.formaat).toEqual({ type: 'TEXT', pattern: '@' });
  expect(kolom('soort')?.keuzes).toContain('klacht');
  expect(kolom('grondslag')?.keuzes).toBeNull();
  expect(kolom('actiedatum')?.notitie).toBe('Artikel 5.1.7 van de klachtenprocedure.');
});

test('technische kolommen zijn verborgen, een id dat iets zegt niet', () => {
  expect(['id', 'versie', 'logregel', 'zegel'].map((k) => kolom(k)?.verborgen)).toEqual([true, true, true, true]);
  const eerste = (['medewerkers', 'vrijeDagen', 'instellingen', 'logboek'] as const).map((b) => bladVan(b).kolommen[0]);
  expect(eerste.map((k) => [k?.kop, k?.verborgen])).toEqual([
    ['E-mailadres', false],
    ['Dag', false],
    ['Instelling', false],
    ['Nummer', false],
  ]);
});

test('de eerste zichtbare kolom blijft staan', () => {
  expect([klachten.bevrorenKolommen, bladVan('medewerkers').bevrorenKolommen]).toEqual([2, 1]);
});

test.each([
  ['dag', '2026-04-02', 'do 2-4-2026'],
  ['dag', 'onzin', 'onzin'],
  ['geld', 125_005, '€ 1.250,05'],
  ['geld', -5, '€ -0,05'],
  ['geld', 123_456_789, '€ 1.234.567,89'],
  ['janee', true, 'ja'],
  ['janee', false, 'nee'],
  ['getal', 3, '3'],
  ['getal', 1.5, '1,5'],
  ['tijdstip', '2026-04-02T09:30:00', '2026-04-02 09:30:00'],
  ['reeks', ['a', 'b'], 'a\nb'],
  ['tekst', '=1+1', '=1+1'],
  ['tekst', null, ''],
] as const)('%s %j leest als %j', (codec, waarde, leest) => {
  expect(weergave(codec, waarde)).toBe(leest);
});
