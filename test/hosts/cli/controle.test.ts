// Ziet `controle` wat er met de hand is gewijzigd, wie erbij kan en of het logboek heel is, en zegt zij dat zonder iemand te noemen? (5.3.1)
import { join } from 'node:path';
import { EERSTE_RIJ } from '../../../src/sheets/layout';
import { nieuweNummers } from '../../../src/sheets/nummers';
import { ruimOp, tijdelijkeMap } from '../local/tijdelijk';
import { maakProefgoogle } from './proefgoogle';
import { typ, typJson } from './typ';

jest.setTimeout(60_000);

const google = maakProefgoogle();
const blad = 'BESTAND-1';
const controle = (): Promise<Record<string, unknown>> => typJson(google, 'controle', '--blad', blad);

const typHand = (sheetId: number, rowIndex: number, columnIndex: number, stringValue: string): void =>
  void google.sheets.Spreadsheets.batchUpdate(
    {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex, columnIndex },
            rows: [{ values: [{ userEnteredValue: { stringValue } }] }],
            fields: 'userEnteredValue',
          },
        },
      ],
    },
    blad,
  );

beforeAll(async () => {
  const map = join(tijdelijkeMap(), 'register');
  await typ(null, 'voorbeeld', '--map', map, '--aantal', '1');
  await typ(google, 'verhuis', '--map', map);
});
afterAll(ruimOp);
const boek = (): NonNullable<ReturnType<typeof google.werkboeken.get>> => {
  const uit = google.werkboeken.get(blad);
  if (uit === undefined) throw new Error('geen werkboek');
  return uit;
};
const terug = (werk: () => Promise<void>): Promise<void> => {
  const { inhoud } = boek();
  return werk().finally(() => (boek().inhoud = inhoud));
};

test('5.3.1: een heel register is in orde, code 0, en er wordt niets geschreven', async () => {
  google.oproepen.wis();
  expect(await controle()).toMatchObject({ ok: true, code: 0, inOrde: true, bevindingen: [] });
  expect(google.oproepen.lijst.filter((o) => /batchUpdate|maak/.test(o.methode))).toEqual([]);
});

test('5.3.1: wat met de hand is gewijzigd, staat er met tabblad en aantal; code 3', () =>
  terug(async () => {
    typHand(nieuweNummers.medewerkers, EERSTE_RIJ, 1, 'Geheime Naam');
    const uit = await typ(google, 'controle', '--blad', blad);
    expect([uit.code, uit.uit]).toEqual([3, expect.stringContaining('- Medewerkers: rij met de hand gewijzigd')]);
    expect(uit.uit).not.toMatch(/Geheime Naam|@/);
  }));

test('5.3.1: een veranderde logregel heet bij haar nummer; code 3', () =>
  terug(async () => {
    typHand(nieuweNummers.logboek, EERSTE_RIJ + 1, 1, '2020-01-01T00:00:00');
    expect(await controle()).toMatchObject({ code: 3, bevindingen: [{ waar: 'Logboek, regel 2', aantal: 1 }] });
  }));

test('besluit 6: wie de link heeft kan erbij: dat is een bevinding; met hoeveel accounts het gedeeld is, een getal', async () => {
  const [bestand] = google.namaakDrive.bestanden;
  if (bestand === undefined) throw new Error('geen bestand');
  bestand.rechten = [...bestand.rechten, { type: 'anyone', role: 'reader' }];
  const uit = await typ(google, 'controle', '--blad', blad);
  expect([uit.code, uit.uit]).toEqual([3, expect.stringContaining('te openen door iedereen met de link')]);
  expect(uit.uit).toContain('Delen: 1 accounts of groepen.');
  bestand.rechten = bestand.rechten.slice(0, 1);
});

test('5.3.1: een kopie van het register wordt niet als het register gelezen', async () => {
  google.werkboeken.set('KOPIE', { ...boek(), id: 'KOPIE' });
  const uit = await typ(google, 'controle', '--blad', 'KOPIE');
  expect([uit.code, uit.fout]).toEqual([1, expect.stringContaining('een kopie van een klachtenregister')]);
});

test('5.1.7: een onbekende spreadsheet is een zin, geen foutmelding van Google', async () => {
  const uit = await typ(google, 'controle', '--blad', 'weg');
  expect([uit.code, uit.fout]).toEqual([1, expect.stringContaining('Deze spreadsheet bestaat niet')]);
});
