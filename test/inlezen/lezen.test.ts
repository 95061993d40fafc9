// Lezen we data, bedragen, koppen en csv zoals mensen ze schrijven, zonder te gokken? (5.3.1, besluit 7)
import { describe, expect, it } from '@jest/globals';
import { bedragVan } from '../../src/inlezen/bedrag';
import { legeCel, tekstcel } from '../../src/inlezen/cel';
import { leesCsv } from '../../src/inlezen/csv';
import { leesDatum } from '../../src/inlezen/datum';
import { inPakketten } from '../../src/inlezen/pakketten';
import { kolommenVan, stelKoppelingVoor } from '../../src/inlezen/voorstel';
import type { OudeKlacht } from '../../src/procedure/stappen/inlezen';
import { alsTekst, leesBestand } from '../../uitwisseling/inlezen/bestand';

const dag = (tekst: string): string => {
  const uit = leesDatum(tekstcel(tekst));
  return uit.ok ? uit.dag : uit.code;
};
const getal = (n: number) => ({ ...legeCel, tekst: String(n), soort: 'getal' }) as const;

describe('lezen zonder te gokken (5.3.1)', () => {
  it.each([
    ['1-2-2019', '2019-02-01'],
    ['01/02/2019', '2019-02-01'],
    ['2019-02-01', '2019-02-01'],
    ['1 februari 2019', '2019-02-01'],
    ['vrijdag 1 feb. 2019', '2019-02-01'],
    ['1 mrt 2019 09:30', '2019-03-01'],
    ['43497', '2019-02-01'],
    ['1-2-19', 'datum-dubbelzinnig'],
    ["1 feb '19", 'datum-dubbelzinnig'],
    ['29-2-2019', 'datum-onleesbaar'],
    ['2/28/2019', 'datum-onleesbaar'],
    ['1 foo 2019', 'datum-onleesbaar'],
    ['2019', 'datum-onleesbaar'],
  ])('5.1.3: "%s" is %s', (tekst, uit) => expect(dag(tekst)).toBe(uit));

  it('besluit 7: 500.00 als tekst is dubbelzinnig, 500,00 en het getal 650.5 niet', () => {
    expect([
      bedragVan(tekstcel('500.00')),
      bedragVan(tekstcel('500,00')),
      bedragVan(getal(650.5)),
      bedragVan(getal(-1)),
    ]).toEqual([...[null, '500,00', '650,50'], null]);
  });
  it('5.3.1: csv met puntkomma, komma of tab, met aanhalingstekens en regels in een cel', () => {
    const cellen = (tekst: string): string[][] => leesCsv(tekst).rijen.map((r) => r.map((c) => c.tekst));
    expect(cellen('Nr;Klacht\r\n1;"Te ""laat"";\nen nat"\r\n')).toEqual([
      ['Nr', 'Klacht'],
      ['1', 'Te "laat";\nen nat'],
    ]);
    expect(cellen('\ufeffNr,Klacht\n1,"a,b"')).toEqual([
      ['Nr', 'Klacht'],
      ['1', 'a,b'],
    ]);
    expect(cellen('Nr\tKlacht\n1\tx;y,z')[1]).toEqual(['1', 'x;y,z']);
    expect(cellen('sep=|\nNr|Klacht')[1]).toEqual(['Nr', 'Klacht']);
  });
  it('5.3.1: UTF-8 en de Windows-codering van een oude Excel worden allebei goed gelezen', () => {
    expect(alsTekst(Uint8Array.from([0x63, 0x6c, 0x69, 0xeb, 0x6e, 0x74, 0x20, 0x80]))).toBe('cliënt €');
    expect(alsTekst(new TextEncoder().encode('cliënt €'))).toBe('cliënt €');
  });
  it('5.3.1: een oud xls-bestand, een kapot bestand en een leeg bestand krijgen een zin die zegt wat nu', async () => {
    const tekst = async (...bytes: number[]): Promise<string> => {
      const uit = await leesBestand('x', Uint8Array.from(bytes));
      return uit.ok ? 'gelezen' : uit.tekst;
    };
    expect(await tekst(0xd0, 0xcf, 0x11)).toContain('xlsx');
    expect(await tekst(0x50, 0x4b, 3, 4)).toContain('niet te lezen');
    expect(await tekst()).toContain('geen rijen');
  });
  it('5.3.1: de kop wijst het veld aan; wat niemand herkent gaat naar de notitie', () => {
    const blad = leesCsv('Klachtnr;Datum ontvangst;Datum afhandeling;Naam klager;Klacht;Gegrond?;Kleur\n1;2;3;4;5;6;7');
    expect(stelKoppelingVoor(kolommenVan(blad, 0))).toEqual([
      ...['oudNummer', 'ontvangstdatum', 'afgehandeldOp', 'klagerNaam', 'omschrijving', 'uitkomst'],
      'notitie',
    ]);
  });
  it('5.3.1: de klachten gaan in delen van hoogstens twintig, en korter als de teksten lang zijn', () => {
    const klacht = (omschrijving: string) => ({ omschrijving }) as OudeKlacht;
    expect(inPakketten(Array.from({ length: 45 }, () => klacht('kort'))).map((d) => d.length)).toEqual([20, 20, 5]);
    expect(inPakketten(Array.from({ length: 5 }, () => klacht('x'.repeat(9_990)))).map((d) => d.length)).toEqual([
      2, 2, 1,
    ]);
  });
});
