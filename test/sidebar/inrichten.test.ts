// Gaat het inrichten verder waar het bleef, en leest het een geplakte lijst van mensen zoals iemand haar bedoelt? (1.2, 5.1.1)
import { leesMensen } from '../../sidebar/schermen/inrichten/mensenlijst';
import { begin, stappenVan } from '../../sidebar/schermen/inrichten/stappen';
import type { Inrichtbeeld } from '../../sidebar/schermen/inrichten/stappen';
import type { Inrichtingbeeld } from '../../src/loket/directiebeelden';
import type { Inrichtstand } from '../../src/loket/plekinrichten';

const opties = ['medewerker', 'directie', 'plaatsvervanger'].map((r) => ({ waarde: r, label: r }));
const lees = (tekst: string): readonly unknown[] =>
  leesMensen(tekst, opties).map(({ invoer, vreemd }) => [invoer.naam, invoer.email, invoer.rollen.join('+'), vreemd]);

describe('5.1.1: een lijst van mensen', () => {
  test('5.1.1: naam; e-mail; rol, ook uit een spreadsheet, in de andere volgorde of zonder rol', () => {
    const tekst = 'Anna; anna@v.example; medewerker\n\nBea\tbea@v.example\tDirectie\r\ncor@v.example; Cor\n';
    expect(lees(tekst)).toEqual([
      ['Anna', 'anna@v.example', 'medewerker', null],
      ['Bea', 'bea@v.example', 'medewerker+directie', null],
      ['Cor', 'cor@v.example', 'medewerker', null],
    ]);
  });
  test('5.1.1: meer rollen op een regel, en een woord dat geen rol is', () => {
    expect(lees('Dirk; dirk@v.example; directie en plaatsvervanger')).toEqual([
      ['Dirk', 'dirk@v.example', 'medewerker+directie+plaatsvervanger', null],
    ]);
    expect(lees('Eva; eva@v.example; chef, directie')).toEqual([
      ['Eva', 'eva@v.example', 'medewerker+directie', 'chef'],
    ]);
  });
  test('5.1.1: wat niet te lezen is, gaat als leeg naar het register, dat zegt wat er mist', () => {
    expect(lees('zomaar een regel')).toEqual([['zomaar een regel', '', 'medewerker', null]]);
  });
});

const plek = (deel: object = {}): Inrichtstand =>
  ({
    toestand: 'nieuw',
    tabbladen: { gemaakt: 0, totaal: 15, inDeWeg: [] },
    delen: { wijze: null, vastgelegd: false },
    herinneringen: { aan: false },
    ...deel,
  }) as unknown as Inrichtstand;
const register = (deel: object = {}): Inrichtingbeeld =>
  ({
    mensen: [],
    financiers: [],
    jaren: [{ jaar: 2026, dagen: [] }],
    instellingen: [{ sleutel: 'contact', waarde: 'de directie', standaard: 'de directie' }],
    ...deel,
  }) as unknown as Inrichtingbeeld;

const klaar = { tabbladen: { gemaakt: 15, totaal: 15, inDeWeg: [] }, toestand: 'ingericht' };
const dirk = { mensen: [{ id: 'dirk' }], jaren: [{ jaar: 2026, dagen: [{}] }] };
const vol = {
  ...dirk,
  mensen: [{}, {}],
  financiers: [{}],
  instellingen: [{ sleutel: 'contact', waarde: 'Dirk', standaard: 'de directie' }],
};
const gekozen = { delen: { wijze: 'open', vastgelegd: false } };
const vast = { delen: { wijze: 'open', vastgelegd: true } };

const gevallen: readonly (readonly [string, Inrichtbeeld, string])[] = [
  ['een leeg bestand', { plek: plek(), register: null }, 'bestand'],
  ['na de keuze hoe te delen', { plek: plek(gekozen), register: null }, 'tabbladen'],
  [
    'met een paar tabbladen',
    { plek: plek({ ...gekozen, tabbladen: { gemaakt: 4, totaal: 15 } }), register: null },
    'tabbladen',
  ],
  ['met alle tabbladen', { plek: plek({ ...gekozen, ...klaar }), register: register() }, 'organisatie'],
  [
    'als de keuze nog niet in het logboek staat',
    { plek: plek({ ...gekozen, ...klaar }), register: register(dirk) },
    'delen',
  ],
  ['met alleen een directielid', { plek: plek({ ...vast, ...klaar }), register: register(dirk) }, 'mensen'],
  ['met alles behalve herinneringen', { plek: plek({ ...vast, ...klaar }), register: register(vol) }, 'herinneringen'],
  ['met alles', { plek: plek({ ...vast, ...klaar, herinneringen: { aan: true } }), register: register(vol) }, 'klaar'],
  ['een register dat het script vergat', { plek: plek({ ...vast, toestand: 'los' }), register: null }, 'bestand'],
  ['op deze computer', { plek: null, register: register() }, 'organisatie'],
  ['op deze computer, met alles', { plek: null, register: register(vol) }, 'klaar'],
];
test.each(gevallen)('1.2: %s gaat verder bij de goede stap', (_, beeld, stap) => {
  expect(begin(stappenVan(beeld))).toBe(stap);
});

test('1.2: buiten Google vallen bestand, delen, tabbladen en herinneringen weg', () => {
  const namen = stappenVan({ plek: null, register: register() }).map((s) => s.naam);
  expect(namen).toEqual(['organisatie', 'mensen', 'financiers', 'jaren', 'instellingen', 'klaar']);
  expect(stappenVan({ plek: plek(), register: null })).toHaveLength(10);
});
