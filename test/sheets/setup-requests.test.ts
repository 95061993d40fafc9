// Maakt de opzet van een lege spreadsheet een register zoals de opmaak het beschrijft? Op de stand-in voor Google.
import { bladen, bladVan } from '../../src/sheets/layout';
import { nieuweNummers, opzetVerzoeken } from '../../src/sheets/setup-requests';
import { maakSheetsDienst } from '../stand-in/sheets-dienst';
import { bladMetId, celOp, maakWerkboek } from '../stand-in/werkboek';

const boek = maakWerkboek({ locale: 'en_US', tijdzone: 'Etc/GMT' });
const sheets = maakSheetsDienst({
  werkboeken: new Map([[boek.id, boek]]),
  grillen: { terugleesFout: 'na' },
  gebruiker: () => boek.toegang.eigenaar,
});
beforeAll(() => void sheets.Spreadsheets.batchUpdate({ requests: opzetVerzoeken() }, boek.id));

const blad = (naam: keyof typeof nieuweNummers) => bladMetId(boek.inhoud, nieuweNummers[naam]);
const plek = (sleutel: string): number => bladVan('klachten').kolommen.findIndex((k) => k.sleutel === sleutel);

test('taal, tijdzone en tabbladen', () => {
  expect(boek.inhoud.eigenschappen).toMatchObject({ locale: 'nl_NL', timeZone: 'Europe/Amsterdam' });
  expect(boek.inhoud.bladen.slice(0, bladen.length).map((b) => b.eigenschappen.title)).toEqual(
    bladen.map((b) => b.titel),
  );
  expect(blad('systeem')?.eigenschappen.hidden).toBe(true);
  expect(blad('klachten')?.eigenschappen.gridProperties).toMatchObject({ frozenRowCount: 2, frozenColumnCount: 2 });
});

test('verborgen sleutels in rij 1, vette koppen met notitie in rij 2', () => {
  const hier = blad('klachten');
  bladVan('klachten').kolommen.forEach((k, i) => {
    expect(hier?.rijen[0]?.[i]?.userEnteredValue).toEqual({ stringValue: k.sleutel });
    expect(hier?.rijen[1]?.[i]).toMatchObject({
      userEnteredValue: { stringValue: k.kop },
      userEnteredFormat: { textFormat: { bold: true } },
    });
    expect(hier?.rijen[1]?.[i]?.note).toBe(k.notitie ?? undefined);
    expect(hier?.kolomMaten[i]).toMatchObject({ pixelSize: k.breedte, ...(k.verborgen ? { hiddenByUser: true } : {}) });
  });
  expect(hier?.rijMaten[0]).toMatchObject({ hiddenByUser: true });
});

test('getalopmaak en keuzelijst gelden onder de koppen, en een keuzelijst waarschuwt alleen', () => {
  const hier = blad('klachten');
  if (hier === undefined) throw new Error('geen blad');
  expect(celOp(hier, 2, plek('actiedatum'))?.userEnteredFormat?.numberFormat).toEqual({
    type: 'DATE',
    pattern: 'ddd d-m-yyyy',
  });
  expect(celOp(hier, 1, plek('actiedatum'))?.userEnteredFormat?.numberFormat).toBeUndefined();
  expect(celOp(hier, 2, plek('soort'))?.dataValidation).toMatchObject({
    strict: false,
    condition: { type: 'ONE_OF_LIST' },
  });
});

test('te laat, vandaag en morgen kleuren de actiedatum, elke fase haar cel', () => {
  const regels = blad('klachten')?.voorwaardelijk ?? [];
  expect(
    regels
      .slice(0, 3)
      .map((r) => [r.booleanRule?.condition?.type, r.booleanRule?.condition?.values, r.ranges?.[0]?.startColumnIndex]),
  ).toEqual([
    ['DATE_BEFORE', [{ relativeDate: 'TODAY' }], plek('actiedatum')],
    ['DATE_BEFORE', [{ relativeDate: 'TOMORROW' }], plek('actiedatum')],
    ['DATE_BEFORE', [{ userEnteredValue: '=TODAY()+2' }], plek('actiedatum')],
  ]);
  expect(regels.slice(3).map((r) => r.booleanRule?.condition?.values?.[0]?.userEnteredValue)).toEqual(
    bladVan('klachten').kolommen[plek('fase')]?.keuzes,
  );
});

test('alleen Logboek en Systeem waarschuwen overal; elders alleen wie aan de sleutels of het blok van Overzicht komt', () => {
  const bereiken = bladen.map((b) => [b.naam, blad(b.naam)?.beveiligd.map((p) => [p.warningOnly, p.range])]);
  const hoort = bladen.map(({ naam }) => {
    const sheetId = nieuweNummers[naam];
    const blok = { startRowIndex: 0, endRowIndex: 47, startColumnIndex: 0, endColumnIndex: 4 };
    const deel = naam === 'overzicht' ? blok : { startRowIndex: 0, endRowIndex: 1 };
    return [naam, [[true, naam === 'logboek' || naam === 'systeem' ? { sheetId } : { sheetId, ...deel }]]];
  });
  expect(bereiken).toEqual(hoort);
});
