// Vragen en schrijven we de goede cellen, en lezen we elk antwoord goed, hoe Google het ook ordent?
import type { Logregel } from '../../src/register/logboek';
import { bladfoutInWoorden, isBladfout, vindKolommen } from '../../src/sheets/columns';
import type { Celinhoud, Spreadsheet } from '../../src/sheets/google';
import { bladnamen, bladVan } from '../../src/sheets/layout';
import type { Bladnaam } from '../../src/sheets/layout';
import { naarLogrij, vanLogrij } from '../../src/sheets/log-row';
import { leesCellen, leesIds, vraagIds, vraagRijen } from '../../src/sheets/read-requests';
import { bronUitLog, herstelrijen } from '../../src/sheets/repair';
import { nieuweNummers } from '../../src/sheets/setup-requests';
import { leesStand, rijenVan } from '../../src/sheets/sheet-state';
import type { Stand } from '../../src/sheets/sheet-state';
import { beoordeel, schrijfvraag } from '../../src/sheets/write-requests';

const tekst = (stringValue: string): Celinhoud => ({ userEnteredValue: { stringValue } });
const sleutels = (naam: Bladnaam): Celinhoud[] => bladVan(naam).kolommen.map((k) => tekst(k.sleutel));
const nummer = nieuweNummers.instellingen;

/** All tabs with their keys, and these rows in Instellingen from row 3. */
const spreadsheet = (rijen: readonly (readonly Celinhoud[])[], eerste = sleutels('instellingen')): Spreadsheet => ({
  sheets: bladnamen.map((b) => ({
    properties: { sheetId: nieuweNummers[b], title: bladVan(b).titel },
    data:
      b === 'instellingen'
        ? [
            { startRow: 2, rowData: rijen.map((values) => ({ values: [...values] })) },
            { rowData: [{ values: eerste }] },
          ]
        : [{ rowData: [{ values: sleutels(b) }] }],
  })),
});
const stand = (antwoord: Spreadsheet): Stand => {
  const uit = leesStand(nieuweNummers, antwoord);
  if (isBladfout(uit)) throw new Error(bladfoutInWoorden(uit));
  return uit;
};
const rij = (id: string, waarde: string, versie: number): Celinhoud[] => [
  tekst(id),
  tekst(waarde),
  { userEnteredValue: { numberValue: versie } },
];

describe('lezen', () => {
  test('vraagt kolom A en leest het antwoord op nummer, niet op volgorde', () => {
    const vraag = vraagIds(nieuweNummers, ['klachten', 'berichten']);
    expect(vraag.dataFilters.map((f) => f.gridRange)).toEqual([
      { sheetId: nieuweNummers.klachten, startColumnIndex: 0, endColumnIndex: 1 },
      { sheetId: nieuweNummers.berichten, startColumnIndex: 0, endColumnIndex: 1 },
    ]);
    const ids = leesIds(nieuweNummers, {
      valueRanges: [
        {
          dataFilters: [{ gridRange: { sheetId: nieuweNummers.berichten } }],
          valueRange: { values: [['id', 'Id', 'b', 5]] },
        },
        { dataFilters: [{ gridRange: { sheetId: nieuweNummers.klachten } }], valueRange: {} },
        { dataFilters: [{ gridRange: {} }], valueRange: { values: [['x']] } },
      ],
    });
    expect([...ids]).toEqual([
      ['berichten', ['id', 'Id', 'b', '5']],
      ['klachten', []],
    ]);
  });
  test('sheetId 0 valt weg in het antwoord en is toch een nummer', () => {
    const ids = leesIds(
      { ...nieuweNummers, klachten: 0 },
      { valueRanges: [{ dataFilters: [{ gridRange: {} }], valueRange: { values: [['id']] } }] },
    );
    expect(ids.get('klachten')).toEqual(['id']);
  });
  test('vraagt van elk tabblad de sleutels en maakt van buren een stuk', () => {
    const filters = vraagRijen(
      nieuweNummers,
      new Map<Bladnaam, 'heel' | number[]>([
        ['klachten', [7, 5, 6, 9, 7, 1]],
        ['systeem', 'heel'],
      ]),
    ).dataFilters;
    const van = (b: Bladnaam): unknown[] =>
      filters.filter((f) => f.gridRange.sheetId === nieuweNummers[b]).map(({ gridRange: { sheetId: _, ...g } }) => g);
    expect(van('klachten')).toEqual([
      { startRowIndex: 0, endRowIndex: 2 },
      { startRowIndex: 5, endRowIndex: 8 },
      { startRowIndex: 9, endRowIndex: 10 },
    ]);
    expect(van('systeem')).toEqual([{}]);
    expect(van('overleg')).toEqual([{ startRowIndex: 0, endRowIndex: 1 }]);
  });
  test('legt blokken op hun plek, in welke volgorde ze ook komen, met gaten', () => {
    const cellen = leesCellen({
      sheets: [
        {
          properties: { title: 'x' },
          data: [
            { startRow: 4, startColumn: 2, rowData: [{ values: [tekst('c')] }, {}, { values: [{}] }] },
            { startRow: 4, rowData: [{ values: [tekst('a')] }] },
          ],
        },
      ],
    });
    expect([...(cellen.get(0)?.rijen ?? [])]).toEqual([[4, [tekst('a'), {}, tekst('c')]]]);
  });
  test('rijen zonder id en de koppen zijn geen rijen van het register', () => {
    const gelezen = stand(spreadsheet([[tekst('Instelling')], [{}, tekst('mijn notitie')], rij('contact', 'x', 1)]));
    expect(rijenVan(gelezen.get('instellingen'))).toEqual([
      { id: 'contact', waarde: 'x', versie: 1, logregel: null, zegel: null },
    ]);
  });
});

describe('kolommen', () => {
  const fout = (rijmet: Celinhoud[]): unknown => {
    const uit = vindKolommen('instellingen', rijmet);
    return isBladfout(uit) ? [uit.fout, uit.kolom] : null;
  };
  test('elders, met eigen kolommen ertussen, is goed', () => {
    const [id, ...rest] = sleutels('instellingen');
    expect(
      fout([id ?? {}, {}, ...rest.reverse(), tekst('eigen sleutel'), { userEnteredValue: { numberValue: 3 } }]),
    ).toBeNull();
  });
  test('weg, dubbel, als formule, of geen id in A', () => {
    const alle = sleutels('instellingen');
    expect(fout(alle.slice(0, 2))).toEqual(['kolom weg', 'versie']);
    expect(fout([...alle, tekst('waarde')])).toEqual(['kolom dubbel', 'waarde']);
    expect(fout(alle.map((c, i) => (i === 1 ? { userEnteredValue: { formulaValue: '="waarde"' } } : c)))).toEqual([
      'kolom weg',
      'waarde',
    ]);
    expect(fout([{}, ...alle])).toEqual(['geen id', 'id']);
    expect(fout([])).toEqual(['geen id', 'id']);
  });
  test('een tabblad dat er niet is, heet bij zijn naam', () => {
    const uit = leesStand(nieuweNummers, { sheets: [] });
    expect(isBladfout(uit) && bladfoutInWoorden(uit)).toMatch(/^Tabblad "Klachten" is niet gevonden/);
  });
});

describe('schrijven', () => {
  const [id, waarde, versie, logregel, zegel] = sleutels('instellingen') as [
    Celinhoud,
    Celinhoud,
    Celinhoud,
    Celinhoud,
    Celinhoud,
  ];
  const verschoven = [id, versie, {}, zegel, waarde, logregel];
  const gelezen = stand(spreadsheet([], verschoven));
  const waarden = { id: 'contact', waarde: 'x', versie: 3, logregel: 9, zegel: 'z' };
  const bij = { blad: 'instellingen', plek: 2, id: 'contact', waarden } as const;

  test('bijwerken raakt nooit kolom A en nooit de kolom van de gebruiker', () => {
    const { requests } = schrijfvraag(gelezen, [bij]);
    expect(
      requests.map((r) => ('updateCells' in r ? [r.updateCells.start, r.updateCells.rows, r.updateCells.fields] : r)),
    ).toEqual([
      [
        { sheetId: nummer, rowIndex: 2, columnIndex: 1 },
        [{ values: [{ userEnteredValue: { numberValue: 3 } }] }],
        'userEnteredValue',
      ],
      [
        { sheetId: nummer, rowIndex: 2, columnIndex: 3 },
        [
          {
            values: [
              { userEnteredValue: { stringValue: 'z' } },
              { userEnteredValue: { stringValue: 'x' } },
              { userEnteredValue: { numberValue: 9 } },
            ],
          },
        ],
        'userEnteredValue',
      ],
    ]);
  });
  test('toevoegen legt de cellen in de volgorde van nu, met opmaak', () => {
    const [verzoek] = schrijfvraag(gelezen, [{ ...bij, plek: null }]).requests;
    if (verzoek === undefined || !('appendCells' in verzoek)) throw new Error('geen appendCells');
    const cellen = verzoek.appendCells.rows[0]?.values ?? [];
    expect(cellen.map((c) => c.userEnteredValue?.stringValue ?? c.userEnteredValue?.numberValue)).toEqual([
      'contact',
      3,
      undefined,
      'z',
      'x',
      9,
    ]);
    expect(cellen.map((c) => c.userEnteredFormat?.numberFormat?.type)).toEqual([
      'TEXT',
      'NUMBER',
      undefined,
      'TEXT',
      'TEXT',
      'NUMBER',
    ]);
  });
  test('leest per rij id en versie terug, en de sleutels van elk geraakt tabblad', () => {
    expect(schrijfvraag(gelezen, [bij]).responseRanges).toEqual([
      "'Instellingen'!1:1",
      "'Instellingen'!A3",
      "'Instellingen'!B3",
    ]);
    const [apostrof] = [new Map([...gelezen].map(([n, b]) => [n, { ...b, titel: "Onze 'zaken'" }]))];
    expect(schrijfvraag(apostrof, [{ ...bij, plek: null }]).responseRanges).toEqual(["'Onze ''zaken'''!1:1"]);
  });
  test.each<[string, Celinhoud[], Celinhoud[], boolean, string[]]>([
    ['alles klopt', verschoven, [tekst('contact'), { userEnteredValue: { numberValue: 3 } }], true, []],
    [
      'een andere rij',
      verschoven,
      [tekst('organisatie'), { userEnteredValue: { numberValue: 3 } }],
      false,
      ['organisatie'],
    ],
    ['een lege plek', verschoven, [], false, ['']],
    ['een andere versie', verschoven, [tekst('contact'), { userEnteredValue: { numberValue: 4 } }], false, []],
    [
      'verschoven kolommen',
      [...sleutels('instellingen')],
      [tekst('contact'), { userEnteredValue: { numberValue: 3 } }],
      false,
      [],
    ],
  ])('teruglezen: %s', (_naam, rij1, rij3, klopt, misplaatst) => {
    const updatedSpreadsheet: Spreadsheet = {
      sheets: [
        {
          properties: { sheetId: nummer, title: 'x' },
          data: [{ startRow: 2, rowData: [{ values: rij3 }] }, { rowData: [{ values: rij1 }] }],
        },
      ],
    };
    const uit = beoordeel(gelezen, [bij], { updatedSpreadsheet });
    expect([uit.klopt, uit.misplaatst.map((m) => m.id)]).toEqual([klopt, misplaatst]);
  });
  test('geen antwoord is geen goed antwoord', () => {
    expect(beoordeel(gelezen, [bij], {}).klopt).toBe(false);
    expect(beoordeel(gelezen, [{ ...bij, plek: null }], {}).klopt).toBe(false);
  });
});

describe('logregels', () => {
  const regel: Logregel = {
    nummer: 12,
    tijdstip: '2026-04-02T09:30:00',
    wie: 'a@b.nl',
    stappen: ['melden', 'registreren'],
    rijen: ['klachten d-1'],
    zegel: 'z',
    vorige: 'v',
    hash: 'h',
    inhoud: '[]',
    zout: 'f',
  };
  test('gaan heen en terug, ook na verwijdering', () => {
    for (const r of [regel, { ...regel, inhoud: null, zout: null }]) expect(vanLogrij(naarLogrij(r))).toEqual(r);
  });
  test('een rij zonder nummer is geen regel; onzin is nooit een fout', () => {
    expect([
      vanLogrij({ id: 'Nummer' }),
      vanLogrij({ id: '' }),
      vanLogrij({ id: '0' }),
      vanLogrij({ id: '1e5' }),
    ]).toEqual([null, null, null, null]);
    expect(vanLogrij({ id: '1', tijdstip: 5, wie: ['=A1'], stappen: '=B1', hash: true })).toMatchObject({
      nummer: 1,
      tijdstip: '5',
      stappen: ['=B1'],
      hash: 'true',
    });
  });
});

test('herstel laat met rust wat al goed staat', () => {
  const goed = stand(spreadsheet([[...rij('contact', 'x', 3), { userEnteredValue: { numberValue: 9 } }, tekst('z')]]));
  const bedoeld = [
    { blad: 'instellingen', id: 'contact', waarden: { waarde: 'x', versie: 3, logregel: 9, zegel: 'z' } },
  ] as const;
  const bron = bronUitLog(goed, {
    nummer: 1,
    tijdstip: '',
    wie: '',
    stappen: [],
    rijen: [],
    zegel: '',
    vorige: '',
    hash: '',
    inhoud: null,
    zout: null,
  });
  expect(herstelrijen(goed, bedoeld, { geschreven: [], misplaatst: [] }, bron)).toEqual([]);
});
