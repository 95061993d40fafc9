// Wat richt een mens (of pech) aan tussen twee oproepen? Typen, sorteren, schuiven, storingen; en wat de API-route niet doet.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { apiFout } from './fout';
import * as hand from './hand';
import { stoor } from './oproepen';
import { ID, maakProef, type Proef, tekst, voegToe } from './proef';
import { bewaarVersie, herstelVersie } from './werkboek';

let proef: Proef;

beforeEach(() => {
  proef = maakProef();
});

describe('tekst', () => {
  const lastig = [
    '=1+1',
    '+31612345678',
    "'001",
    "'t Hooft",
    '2026-09',
    '1-2',
    '007',
    'WAAR',
    '1,5',
    '@naam',
    '-A1',
    ' spatie ',
    'regel\nregel',
  ];
  it('blijft door stringValue letterlijk tekst', () => {
    for (const een of lastig) proef.werkBij(voegToe(0, een));
    expect(hand.ingevoerd(proef.boek, 0)).toEqual(lastig.map((een) => [een]));
    expect(proef.lees({ sheetId: 0 })).toEqual(lastig.map((een) => [een]));
  });
  it('wordt door typen gelezen als formule, getal, dag of ja/nee', () => {
    lastig.forEach((een, rij) => hand.typ(proef.boek, 0, rij, 0, een));
    expect(hand.ingevoerd(proef.boek, 0).flat()).toEqual([
      '=1+1',
      31612345678,
      '001',
      't Hooft',
      46266,
      46054,
      7,
      true,
      1.5,
      '@naam',
      '=-A1',
      ' spatie ',
      'regel\nregel',
    ]);
  });
  it('maakt een cel stilletjes leeg als het getal NaN is', () => {
    proef.vul('was');
    const rows = [{ values: [{ userEnteredValue: { numberValue: NaN } }] }];
    proef.werkBij({ updateCells: { start: { sheetId: 0 }, rows, fields: 'userEnteredValue' } });
    expect(hand.kijk(proef.boek, 0, 0, 0)).toBeUndefined();
  });
  it('weigert twee soorten waarde, een onbekende soort en meer dan 50.000 tekens', () => {
    const met = (userEnteredValue: object): object => ({
      updateCells: { start: { sheetId: 0 }, rows: [{ values: [{ userEnteredValue }] }], fields: 'userEnteredValue' },
    });
    expect(() => proef.werkBij(met({ stringValue: 'a', numberValue: 1 }))).toThrow(
      "oneof field 'value' is already set",
    );
    expect(() => proef.werkBij(met({ tekst: 'a' }))).toThrow('Unknown name "tekst"');
    expect(() => proef.werkBij(met({ stringValue: 'x'.repeat(50_001) }))).toThrow('maximum of 50000 characters');
  });
});

describe('tussendoor', () => {
  it('kan iemand sorteren tussen lezen en schrijven', () => {
    ['b', 'c', 'a'].forEach((een, rij) => hand.typ(proef.boek, 0, rij, 0, een));
    const weg = proef.oproepen.voorElke(({ methode }) => {
      if (methode === 'Spreadsheets.batchUpdate') hand.sorteer(proef.boek, 0, 0);
    });
    const [, rijC] = [proef.lees({ sheetId: 0 }), 1];
    proef.werkBij({
      updateCells: {
        start: { sheetId: 0, rowIndex: rijC, columnIndex: 1 },
        rows: [tekst('voor c')],
        fields: 'userEnteredValue',
      },
    });
    weg();
    expect(hand.ingevoerd(proef.boek, 0)).toEqual([['a'], ['b', 'voor c'], ['c']]);
  });
  it('sorteert alleen onder de vastgezette rijen en zet lege cellen onderaan', () => {
    proef.werkBij({
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
    ['kop', 'b', '', '2', 'waar', 'A'].forEach((een, rij) => hand.typ(proef.boek, 0, rij, 0, een));
    hand.sorteer(proef.boek, 0, 0);
    expect(hand.ingevoerd(proef.boek, 0).flat()).toEqual(['kop', 2, 'A', 'b', true]);
    hand.sorteer(proef.boek, 0, 0, true);
    expect(hand.kijk(proef.boek, 0, 1, 0)).toEqual({ boolValue: true });
    expect(hand.kijk(proef.boek, 0, 5, 0)).toBeUndefined();
    expect(hand.ingevoerd(proef.boek, 0).flat()).toEqual(['kop', true, 'b', 'A', 2]);
  });
  it('kan een oproep mislukken vóór en ná het toepassen', () => {
    const bij = ({ methode }: { methode: string }): boolean => methode === 'Spreadsheets.batchUpdate';
    stoor(proef.oproepen, { moment: 'voor', fout: () => apiFout(429), bij, keer: 1 });
    expect(() => proef.werkBij(voegToe(0, 'a'))).toThrow('Quota exceeded');
    expect(hand.ingevoerd(proef.boek, 0)).toEqual([]);
    stoor(proef.oproepen, { moment: 'na', fout: () => apiFout(500), bij, keer: 1 });
    expect(() => proef.werkBij(voegToe(0, 'a'))).toThrow('Internal error');
    expect(hand.ingevoerd(proef.boek, 0)).toEqual([['a']]);
  });
  it('roept voor oproepen van een haak zelf geen haken op', () => {
    let keer = 0;
    proef.oproepen.naElke(() => {
      keer += 1;
      proef.werkBij(voegToe(7, 'ander'));
    });
    proef.werkBij(voegToe(0, 'a'));
    expect([keer, hand.ingevoerd(proef.boek, 7)]).toEqual([1, [['ander']]]);
  });
  it('telt oproepen, gevraagde en gelezen cellen en soorten verzoeken', () => {
    proef.werkBij(voegToe(0, 'a', 'b'), voegToe(7, 'c'));
    proef.lees({ sheetId: 0, endColumnIndex: 2 });
    expect(proef.oproepen.lijst).toMatchObject([
      { methode: 'Spreadsheets.batchUpdate', soorten: ['appendCells', 'appendCells'], gevraagd: 0 },
      { methode: 'Spreadsheets.Values.batchGetByDataFilter', gevraagd: 40, cellen: 2 },
    ]);
  });
  it('kan een eerdere versie worden teruggezet', () => {
    proef.werkBij(voegToe(0, 'a'));
    const versie = bewaarVersie(proef.boek);
    proef.werkBij(voegToe(0, 'b'));
    herstelVersie(proef.boek, versie);
    expect(hand.ingevoerd(proef.boek, 0)).toEqual([['a']]);
  });
});

describe('bladen, rijen en kolommen', () => {
  it('houdt sheetId vast bij hernoemen en verplaatsen', () => {
    hand.hernoemBlad(proef.boek, 0, 'Anders');
    hand.verplaatsBlad(proef.boek, 0, 1);
    expect(
      proef.sheets.Spreadsheets.get(ID, { fields: 'sheets.properties(sheetId,title,index)' }).sheets?.map(
        (blad) => blad.properties,
      ),
    ).toEqual([
      { sheetId: 7, title: 'Logboek', index: 0 },
      { sheetId: 0, title: 'Anders', index: 1 },
    ]);
  });
  it('weigert een dubbele titel zonder op hoofdletters te letten, en het laatste blad verwijderen', () => {
    expect(() => proef.werkBij({ addSheet: { properties: { title: 'LOGBOEK' } } })).toThrow('already exists');
    expect(() => proef.werkBij({ deleteSheet: { sheetId: 0 } }, { deleteSheet: { sheetId: 7 } })).toThrow(
      "You can't remove all the sheets",
    );
  });
  it('schuift cellen en regels mee bij invoegen, verwijderen en verplaatsen', () => {
    ['a', 'b', 'c'].forEach((een, kolom) => hand.typ(proef.boek, 0, 0, kolom, een));
    const range = { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 };
    proef.werkBij({ addConditionalFormatRule: { rule: { ranges: [range], booleanRule: {} } } });
    hand.voegKolomIn(proef.boek, 0, 1);
    hand.verplaatsKolom(proef.boek, 0, 0, 4);
    hand.voegRijIn(proef.boek, 0, 0, 2);
    expect(hand.ingevoerd(proef.boek, 0)).toEqual([[], [], [null, 'b', 'c', 'a']]);
    hand.verwijderKolom(proef.boek, 0, 0);
    expect(hand.ingevoerd(proef.boek, 0)).toEqual([[], [], ['b', 'c', 'a']]);
    expect(proef.sheets.Spreadsheets.get(ID).sheets?.[0]?.conditionalFormats?.[0]?.ranges).toEqual([
      { startColumnIndex: 1, endColumnIndex: 2 },
    ]);
  });
  it('typen in een strenge keuzelijst wordt geweigerd, plakken niet', () => {
    const rule = { strict: true, condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Ja' }] } };
    proef.werkBij({ setDataValidation: { range: { sheetId: 0, endRowIndex: 1, endColumnIndex: 1 }, rule } });
    expect(hand.typ(proef.boek, 0, 0, 0, 'Nee')).toBe(false);
    hand.plak(proef.boek, 0, 0, 0, [['Nee']]);
    expect(hand.kijk(proef.boek, 0, 0, 0)).toEqual({ stringValue: 'Nee' });
    expect(hand.typ(proef.boek, 0, 0, 0, 'Iets')).toBe(true);
  });
});
