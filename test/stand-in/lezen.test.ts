// Leest de stand-in zoals Google? Lege staarten, halfopen bereiken, de volgorde van antwoorden, veldmaskers en opmaak.
import { beforeEach, describe, expect, it } from '@jest/globals';
import * as hand from './hand';
import { ID, maakProef, type Proef } from './proef';

let proef: Proef;

beforeEach(() => {
  proef = maakProef();
});

describe('lezen', () => {
  it('laat lege staarten van rijen en cellen weg', () => {
    hand.typ(proef.boek, 0, 0, 0, 'a');
    hand.typ(proef.boek, 0, 2, 2, 'c');
    expect(proef.lees({ sheetId: 0 })).toEqual([['a'], [], ['', '', 'c']]);
    expect(proef.lees({ sheetId: 7 })).toBeUndefined();
  });
  it('rekent bereiken half open en nul-gebaseerd', () => {
    for (let rij = 0; rij < 4; rij += 1) hand.typ(proef.boek, 0, rij, 0, `r${String(rij)}`);
    expect(proef.lees({ sheetId: 0, startRowIndex: 1, endRowIndex: 3 })).toEqual([['r1'], ['r2']]);
  });
  it('weigert een begin buiten het raster en kapt een eind daarbuiten af', () => {
    expect(() => proef.lees({ sheetId: 7, startRowIndex: 3 })).toThrow(
      'exceeds grid limits. Max rows: 3, max columns: 4',
    );
    expect(proef.lees({ sheetId: 7, endRowIndex: 500 })).toBeUndefined();
    expect(proef.sheets.Spreadsheets.Values.get(ID, 'Logboek!A1:Z99').range).toBe('Logboek!A1:D3');
  });
  it('antwoordt op volgorde van blad, kolom en rij, niet op volgorde van de vraag', () => {
    const filters = [
      { gridRange: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 } },
      { gridRange: { sheetId: 7, endRowIndex: 1 } },
      { gridRange: { sheetId: 0, endColumnIndex: 1 } },
    ];
    const uit = proef.sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: filters }, ID).valueRanges ?? [];
    expect(uit.map((deel) => deel.valueRange?.range)).toEqual([
      "'Klacht''en'!A1:A20",
      "'Klacht''en'!B1:B20",
      'Logboek!A1:D1',
    ]);
    expect(uit.map((deel) => deel.dataFilters)).toEqual([
      [{ gridRange: { endColumnIndex: 1 } }],
      [{ gridRange: { startColumnIndex: 1, endColumnIndex: 2 } }],
      [filters[1]],
    ]);
  });
  it('voegt gelijke bereiken samen tot één antwoord met beide filters', () => {
    const filters = [{ gridRange: { sheetId: 7 } }, { gridRange: { sheetId: 7, endRowIndex: 3 } }];
    const uit = proef.sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: filters }, ID).valueRanges ?? [];
    expect(uit).toHaveLength(1);
    expect(uit[0]?.dataFilters).toHaveLength(2);
  });
  it('toont opgemaakt in het Nederlands en rauw als getal', () => {
    ['1,23', '2-4-2026', 'waar', '=1+1', '€ 1234,5'].forEach((invoer, kolom) =>
      hand.typ(proef.boek, 0, 0, kolom, invoer),
    );
    expect(proef.lees({ sheetId: 0 })).toEqual([['1,23', '2-4-2026', 'WAAR', '2', '€ 1.234,50']]);
    expect(proef.lees({ sheetId: 0 }, { valueRenderOption: 'UNFORMATTED_VALUE' })).toEqual([
      [1.23, 46114, true, 2, 1234.5],
    ]);
    expect(proef.lees({ sheetId: 0 }, { valueRenderOption: 'FORMULA', majorDimension: 'COLUMNS' })).toEqual([
      [1.23],
      [46114],
      [true],
      ['=1+1'],
      [1234.5],
    ]);
  });
  it('laat een getypte formule zien in userEnteredValue, ook als hij er onschuldig uitziet', () => {
    hand.typ(proef.boek, 0, 1, 0, '="K2026-001"');
    const masker = 'sheets(properties(sheetId,title),data(startRow,rowData.values(userEnteredValue,effectiveValue)))';
    const uit = proef.sheets.Spreadsheets.getByDataFilter(
      { dataFilters: [{ gridRange: { sheetId: 0, startRowIndex: 1, endRowIndex: 2 } }] },
      ID,
      { fields: masker },
    );
    expect(uit).toEqual({
      sheets: [
        {
          properties: { sheetId: 0, title: "Klacht'en" },
          data: [
            {
              startRow: 1,
              rowData: [
                {
                  values: [
                    {
                      userEnteredValue: { formulaValue: '="K2026-001"' },
                      effectiveValue: { stringValue: 'K2026-001' },
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });
  it('geeft bij een leeg bereik wel een blok, maar zonder rowData en zonder startRow 0', () => {
    const filters = [
      { gridRange: { sheetId: 0, endRowIndex: 1 } },
      { gridRange: { sheetId: 0, startRowIndex: 4, endRowIndex: 5 } },
    ];
    const uit = proef.sheets.Spreadsheets.getByDataFilter({ dataFilters: filters }, ID, {
      fields: 'sheets.data(startRow,rowData)',
    });
    expect(uit).toEqual({ sheets: [{ data: [{}, { startRow: 4 }] }] });
  });
  it('geeft met filters alleen de geraakte bladen, en gelijke filters één keer', () => {
    const dataFilters = [{ gridRange: { sheetId: 7 } }, { a1Range: 'logboek!A1:D3' }];
    const { sheets } = proef.sheets.Spreadsheets.getByDataFilter({ dataFilters, includeGridData: true }, ID);
    expect(sheets?.map((blad) => [blad.properties?.title, blad.data?.length])).toEqual([['Logboek', 1]]);
    expect(() => proef.lees({ sheetId: 5 })).toThrow('Invalid dataFilter[0]: No grid with id: 5');
  });
  it('geeft zonder masker en zonder includeGridData geen cellen', () => {
    hand.typ(proef.boek, 0, 0, 0, 'a');
    expect(proef.sheets.Spreadsheets.get(ID).sheets?.[0]?.data).toBeUndefined();
    expect(proef.sheets.Spreadsheets.get(ID, { includeGridData: true }).sheets?.[0]?.data?.[0]?.rowData).toHaveLength(
      1,
    );
    expect(
      proef.sheets.Spreadsheets.get(ID, { includeGridData: true, fields: 'sheets.properties.title' }).sheets?.[0]?.data,
    ).toBeUndefined();
  });
  it('weigert een veld dat niet bestaat', () => {
    expect(() => proef.sheets.Spreadsheets.get(ID, { fields: 'sheets.titel' })).toThrow('Invalid field: sheets.titel');
    expect(() => proef.sheets.Spreadsheets.get(ID, { fields: 'sheets(properties' })).toThrow('Invalid field mask');
  });
});
