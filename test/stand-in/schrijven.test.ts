// Schrijft de stand-in zoals Google? Vooral daar waar een gewone nabootsing liegt: aanvullen, alles of niets, maskers, rechten.
import { beforeEach, describe, expect, it } from '@jest/globals';
import * as hand from './hand';
import { ID, maakProef, type Proef, tekst, voegToe } from './proef';

let proef: Proef;

beforeEach(() => {
  proef = maakProef();
});

describe('appendCells', () => {
  it('schrijft onder een verdwaalde cel ver naar beneden', () => {
    hand.typ(proef.boek, 0, 0, 0, 'id');
    hand.typ(proef.boek, 0, 14, 5, 'verdwaald');
    proef.werkBij(voegToe(0, 'a'));
    expect(hand.kijk(proef.boek, 0, 15, 0)).toEqual({ stringValue: 'a' });
    expect(hand.kijk(proef.boek, 0, 1, 0)).toBeUndefined();
  });
  it('trekt zich niets aan van opmaak, validatie of notities zonder waarde', () => {
    hand.typ(proef.boek, 0, 0, 0, 'id');
    hand.kleur(proef.boek, 0, 9);
    hand.notitie(proef.boek, 0, 12, 1, 'let op');
    proef.werkBij(
      { setDataValidation: { range: { sheetId: 0 }, rule: { condition: { type: 'BOOLEAN' } } } },
      voegToe(0, 'a'),
    );
    expect(hand.kijk(proef.boek, 0, 1, 0)).toEqual({ stringValue: 'a' });
  });
  it('laat het raster groeien als het vol is', () => {
    proef.werkBij(voegToe(7, '1'), voegToe(7, '2'), voegToe(7, '3'), voegToe(7, '4'));
    expect(
      proef.sheets.Spreadsheets.get(ID, { fields: 'sheets.properties(sheetId,gridProperties.rowCount)' }).sheets,
    ).toEqual([
      { properties: { sheetId: 0, gridProperties: { rowCount: 20 } } },
      { properties: { sheetId: 7, gridProperties: { rowCount: 4 } } },
    ]);
  });
});

describe('batchUpdate', () => {
  it('doet niets als één verzoek niet deugt', () => {
    const voor = proef.boek.inhoud;
    expect(() => proef.werkBij(voegToe(0, 'a'), voegToe(99, 'b'))).toThrow(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].appendCells: No sheet with id: 99',
    );
    expect(proef.boek.inhoud).toBe(voor);
  });
  it('geeft per verzoek één antwoord op dezelfde plek', () => {
    const { replies } = proef.werkBij(
      voegToe(0, 'a'),
      { addSheet: { properties: { title: 'Nieuw' } } },
      voegToe(7, 'b'),
    );
    expect(replies?.[0]).toEqual({});
    expect(replies?.[1]?.addSheet?.properties).toMatchObject({ title: 'Nieuw', index: 2 });
    expect(replies).toHaveLength(3);
  });
  it('weigert een verzoek dat de stand-in niet kent, en schrijven zonder veldmasker', () => {
    expect(() => proef.werkBij({ verzinsel: {} })).toThrow('Unknown name "verzinsel"');
    expect(() => proef.werkBij({ appendCells: { sheetId: 0, rows: [tekst('a')] } })).toThrow(
      "At least one field must be listed in 'fields'",
    );
  });
  it('weigert een tikfout in een sleutel, in het verzoek, de body en de losse opties', () => {
    expect(() => proef.werkBij({ appendCells: { sheetId: 0, row: [], fields: '*' } })).toThrow('Unknown name "row"');
    expect(() => proef.werkBij({ repeatCell: { range: { sheetID: 0 }, fields: 'note' } })).toThrow('"sheetID"');
    expect(() => proef.sheets.Spreadsheets.get(ID, { field: 'sheets' })).toThrow('Unknown name "field"');
  });
  it('schrijft blad 0 als sheetId ontbreekt', () => {
    proef.werkBij({
      updateCells: {
        range: { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
        rows: [tekst('nul')],
        fields: 'userEnteredValue',
      },
    });
    expect(hand.kijk(proef.boek, 0, 0, 0)).toEqual({ stringValue: 'nul' });
  });
  it('maakt cellen in het bereik leeg die niet in de rijen staan, en laat andere velden staan', () => {
    hand.typ(proef.boek, 0, 0, 0, 'oud');
    hand.typ(proef.boek, 0, 1, 1, 'oud');
    hand.notitie(proef.boek, 0, 1, 1, 'blijft');
    proef.werkBij({
      updateCells: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, endColumnIndex: 2 },
        rows: [tekst('nieuw')],
        fields: 'userEnteredValue',
      },
    });
    expect(hand.ingevoerd(proef.boek, 0)).toEqual([['nieuw']]);
    expect(proef.boek.inhoud.bladen[0]?.rijen[1]?.[1]).toEqual({ note: 'blijft' });
  });
  it('weigert schrijven buiten het bereik en buiten het raster', () => {
    const bereik = { sheetId: 0, startRowIndex: 0, endRowIndex: 1 };
    expect(() =>
      proef.werkBij({ updateCells: { range: bereik, rows: [tekst('a'), tekst('b')], fields: '*' } }),
    ).toThrow('Attempting to write row: 1, beyond the last requested row of: 0');
    expect(() =>
      proef.werkBij({ updateCells: { start: { sheetId: 0, columnIndex: 5 }, rows: [tekst('a', 'b')], fields: '*' } }),
    ).toThrow('Attempting to write column: 6');
    expect(() =>
      proef.werkBij({ updateCells: { start: { sheetId: 0, rowIndex: 20 }, rows: [tekst('a')], fields: '*' } }),
    ).toThrow('GridCoordinate.rowIndex[20] is after last row in grid[0]');
  });
  it('leest terug per titel, met verdubbelde apostrof, alleen de geraakte bladen', () => {
    const vraag = {
      requests: [voegToe(0, 'a', 'b'), voegToe(7, 'c')],
      includeSpreadsheetInResponse: true,
      responseRanges: ["'Klacht''en'!A1:B1"],
      responseIncludeGridData: true,
    };
    const { updatedSpreadsheet } = proef.sheets.Spreadsheets.batchUpdate(vraag, ID, {
      fields: 'updatedSpreadsheet.sheets(properties.sheetId,data.rowData.values.userEnteredValue)',
    });
    expect(updatedSpreadsheet).toEqual({
      sheets: [
        {
          properties: { sheetId: 0 },
          data: [
            {
              rowData: [
                { values: [{ userEnteredValue: { stringValue: 'a' } }, { userEnteredValue: { stringValue: 'b' } }] },
              ],
            },
          ],
        },
      ],
    });
  });
  it('kan de wijziging al gedaan hebben als het terugleesbereik niet meer bestaat', () => {
    const vraag = { requests: [voegToe(0, 'a')], includeSpreadsheetInResponse: true, responseRanges: ['Weg!A1'] };
    expect(() => proef.sheets.Spreadsheets.batchUpdate(vraag, ID)).toThrow('Unable to parse range: Weg!A1');
    expect(hand.kijk(proef.boek, 0, 0, 0)).toEqual({ stringValue: 'a' });
  });
});

describe('wie mag wat', () => {
  it('geeft 404 voor een onbekend bestand en 403 zonder toegang', () => {
    expect(() => proef.sheets.Spreadsheets.get('WEG')).toThrow(
      expect.objectContaining({ name: 'GoogleJsonResponseException', details: expect.objectContaining({ code: 404 }) }),
    );
    proef.gebruiker = 'vreemd@elders.test';
    expect(() => proef.sheets.Spreadsheets.get(ID)).toThrow('The caller does not have permission');
    proef.gebruiker = '';
    expect(() => proef.sheets.Spreadsheets.get(ID)).toThrow('The caller does not have permission');
  });
  it('laat een lezer lezen en niet schrijven', () => {
    proef.gebruiker = 'lezer@instelling.test';
    expect(proef.sheets.Spreadsheets.get(ID).spreadsheetId).toBe(ID);
    expect(() => proef.werkBij(voegToe(0, 'a'))).toThrow('The caller does not have permission');
  });
  it('houdt bij een echte beveiliging een bewerker tegen en bij een waarschuwing niet', () => {
    const editors = { users: ['directie@instelling.test'] };
    const { replies } = proef.werkBij({
      addProtectedRange: { protectedRange: { range: { sheetId: 0 }, warningOnly: true, editors } },
    });
    const protectedRangeId = replies?.[0]?.addProtectedRange?.protectedRange?.protectedRangeId;
    proef.gebruiker = 'mede@instelling.test';
    proef.werkBij(voegToe(0, 'mag'));
    proef.werkBij({
      updateProtectedRange: {
        protectedRange: { protectedRangeId, warningOnly: false, editors },
        fields: 'warningOnly',
      },
    });
    expect(() => proef.werkBij(voegToe(0, 'mag niet'))).toThrow('protected cell or object');
  });
});
