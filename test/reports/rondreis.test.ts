// Komt elke tekst precies zo weer uit een werkboek of een csv als hij erin ging, en wordt er nergens een formule van? (issue 3 punt 6)
import { parseCsv } from 'hucre/csv';
import { csvKolommen, csvTabel } from '../../reports/csv/tabel';
import { leesCsvTabel } from '../../reports/csv/teruglezen';
import { weerLetterlijk } from '../../reports/csv/formuleteken';
import { verschillen } from '../../reports/werkboek/nagaan';
import { leesTabel } from '../../reports/werkboek/teruglezen';
import { maakWerkboek } from '../../reports/werkboek/werkboek';
import { leesXlsx, schrijfXlsx } from '../../reports/xlsx';
import { bladnamen, bladVan } from '../../src/sheets/layout';
import { nareTeksten } from './nare-teksten';
import { herkomst, inhoudVan, klacht, overalDezelfde } from './tabellen';
import { uitpakken } from './uitpakken';

const teksten = nareTeksten.map(([, tekst]) => tekst);
const vol = bladnamen.map((naam) =>
  inhoudVan(
    naam,
    teksten.map((tekst) => overalDezelfde(naam, tekst)),
  ),
);

describe('een werkboek met in elk tekstveld van elke tabel een nare tekst', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await schrijfXlsx(maakWerkboek(herkomst, vol));
  });

  test('I-18: na het teruglezen is elke waarde gelijk', async () => {
    const terug = await leesXlsx(bytes);
    for (const tabel of vol)
      for (const [i, rij] of leesTabel(tabel.naam, terug).entries())
        expect({ tabel: tabel.naam, naar: nareTeksten[i]?.[0], rij }).toEqual({
          tabel: tabel.naam,
          naar: nareTeksten[i]?.[0],
          rij: tabel.rijen[i],
        });
    expect(verschillen(vol, (t) => leesTabel(t.naam, terug))).toEqual([]);
  });
  test('er staat nergens een formule of een foutwaarde in', () => {
    const delen = [...uitpakken(bytes)].filter(([naam]) => naam.startsWith('xl/worksheets/'));
    expect(delen).toHaveLength(bladnamen.length + 2);
    for (const [naam, inhoud] of delen)
      expect({ naam, fout: /<f[ >]|t="(?:e|str)"/.exec(inhoud.toString())?.[0] }).toEqual({ naam, fout: undefined });
  });
});

describe('een csv met in elk tekstveld een nare tekst', () => {
  test.each(bladnamen)('%s: na het teruglezen is elke waarde gelijk', (naam) => {
    const tabel = inhoudVan(
      naam,
      teksten.map((tekst) => overalDezelfde(naam, tekst)),
    );
    const tekst = csvTabel(bladVan(naam), tabel.kolommen, tabel.rijen);
    expect(leesCsvTabel(bladVan(naam), tekst)).toEqual(tabel.rijen);
  });
  test.each(nareTeksten)('een ander programma leest dezelfde cel, en die begint geen formule: %s', (_naam, tekst) => {
    const blad = bladVan('onderdelen');
    const csv = csvTabel(blad, ['omschrijving'], [{ omschrijving: tekst }]);
    const [, [cel] = []] = parseCsv(csv, { delimiter: ';' });
    expect(weerLetterlijk(String(cel))).toBe(tekst);
    expect(String(cel)).not.toMatch(/^\s*[=+\-@\uFF1D]/);
  });
  test('een apostrof zonder formule blijft zoals hij is, en een cel van de tekst krijgt er hoogstens een bij', () => {
    const [regel] = csvTabel(bladVan('onderdelen'), ['omschrijving'], [{ omschrijving: "'t Hooft" }])
      .split('\r\n')
      .slice(1);
    expect(regel).toBe('"\'t Hooft"');
  });
});

describe('een gewone rij', () => {
  const tabel = inhoudVan('klachten', [
    { ...klacht, ontvangstdatum: '1900-02-28', claimbedrag: 5, ronde: 0 },
    { ...klacht, actiedatum: '2199-12-31', ontvangstdatum: '1900-03-01', claimbedrag: -199 },
    ...Array.from({ length: 300 }, (_, i) => ({ ...klacht, claimbedrag: i * 7919 + 1 })),
  ]);
  test('5.1.6: dagen en centen komen precies terug uit een werkboek', async () => {
    const terug = await leesXlsx(await schrijfXlsx(maakWerkboek(herkomst, [tabel])));
    expect(verschillen([tabel], (t) => leesTabel(t.naam, terug))).toEqual([]);
  });
  test('5.1.6: dagen en centen komen precies terug uit een csv', () => {
    const csv = csvTabel(bladVan('klachten'), tabel.kolommen, tabel.rijen);
    expect(verschillen([tabel], () => leesCsvTabel(bladVan('klachten'), csv))).toEqual([]);
  });
  test('een ander getal, een rij minder of een andere tekst is een verschil', async () => {
    const terug = await leesXlsx(await schrijfXlsx(maakWerkboek(herkomst, [tabel])));
    const anders = (deel: object): readonly string[] => [
      ...verschillen([{ ...tabel, rijen: [{ ...tabel.rijen[0], ...deel }, ...tabel.rijen.slice(1)] }], (t) =>
        leesTabel(t.naam, terug),
      ),
    ];
    expect([anders({ claimbedrag: 6 }), anders({ omschrijving: '=1+2' }), anders({})]).toEqual([
      ['klachten'],
      ['klachten'],
      [],
    ]);
    expect(verschillen([{ ...tabel, rijen: tabel.rijen.slice(1) }], (t) => leesTabel(t.naam, terug))).toEqual([
      'klachten',
    ]);
  });
});

test('de koppen van een tabel zijn allemaal anders: daaraan herkent een csv zijn kolommen', () => {
  for (const naam of bladnamen) {
    const koppen = csvKolommen(
      bladVan(naam),
      bladVan(naam).kolommen.map((k) => k.sleutel),
    ).map((k) => k.kop);
    expect({ naam, koppen: [...new Set(koppen)] }).toEqual({ naam, koppen });
  }
});
