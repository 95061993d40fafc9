// Kan alles misgaan wat bij Google misgaat? Oproepen die mislukken, quota, verloren antwoorden, en schrijven dat nog moet komen.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Google, maakGoogle } from './diensten';
import { apiFout } from './fout';
import * as hand from './hand';
import { maakProject, type Project } from './kale-realm';
import { maakProefProject } from './proef-bundel';
import { maakBlad, maakWerkboek } from './werkboek';

let google: Google;
let project: Project;
const rijen = (): unknown[] => hand.ingevoerd(google.werkboek, 0).flat();
const schrijf = (): unknown => project.roepAlsZijbalk('schrijf');
const batchUpdate = 'Spreadsheets.batchUpdate';

beforeEach(() => {
  ({ google, project } = maakProefProject());
});

describe('een oproep die mislukt', () => {
  it.each([
    ['voor', 1],
    ['na', 2],
  ] as const)('%s het toepassen, één keer: daarna staan er %i rijen', (moment, aantal) => {
    google.grillen.laatMislukken({ moment, methode: batchUpdate });
    expect(schrijf).toThrow('The service is currently unavailable.');
    schrijf();
    expect(rijen()).toHaveLength(aantal);
  });
  it('kan de derde zijn, en dan voorgoed, tot de storing verholpen is', () => {
    const verhelp = google.grillen.laatMislukken({ moment: 'voor', duur: 'voorgoed', k: 3, methode: batchUpdate });
    schrijf();
    schrijf();
    expect(schrijf).toThrow();
    expect(schrijf).toThrow();
    verhelp();
    schrijf();
    expect(rijen()).toHaveLength(3);
  });
  it('kan elke dienst treffen: het slot is dan gepakt of niet', () => {
    google.grillen.laatMislukken({ moment: 'na', dienst: 'LockService', methode: 'tryLock' });
    expect(schrijf).toThrow('Service LockService.tryLock failed');
    expect(google.slot.houder).toBeUndefined();
    google.grillen.laatMislukken({ moment: 'voor', k: 2, fout: () => new Error('vol') });
    expect(schrijf).toThrow('vol');
  });
  it('is een 401, een 429 of een 500 als de test dat wil', () => {
    for (const code of [401, 429, 500]) {
      const weg = google.grillen.laatMislukken({ moment: 'voor', dienst: 'Sheets', fout: () => apiFout(code) });
      expect(() => project.roep('vangFout')).not.toThrow();
      expect(google.oproepen.lijst.at(-1)?.fout).toBe(apiFout(code).message);
      weg();
    }
  });
});

describe('het quotum', () => {
  it('is 60 keer schrijven per minuut per gebruiker', () => {
    google.grillen.beperkPerMinuut(2);
    schrijf();
    schrijf();
    expect(schrijf).toThrow('Quota exceeded');
    expect(() => project.roep('lees')).not.toThrow();
    google.klok.vooruit(60_000);
    schrijf();
    expect(rijen()).toHaveLength(3);
  });
});

describe('tussen browser en script', () => {
  it('komt wie met meer accounts is aangemeld er niet door', () => {
    google.grillen.meerdereAccounts = true;
    expect(schrijf).toThrow(expect.objectContaining({ name: 'ScriptError' }));
    expect(schrijf).toThrow('Error code PERMISSION_DENIED.');
    expect(rijen()).toEqual([]);
  });
  it('kan een antwoord verloren gaan terwijl het werk gedaan is', () => {
    google.grillen.antwoordVerloren = true;
    expect(schrijf).toThrow('Connection failure due to HTTP 0');
    expect(rijen()).toHaveLength(1);
  });
});

describe('SpreadsheetApp', () => {
  const CODE = `
    function vel() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet(); }
    function api() { return Sheets.Spreadsheets.Values.get('BLAD-1', 'Blad1!A1:C3').values || []; }
    function wacht(leest) { vel().getRange(1, 1).setValue('x'); var eerst = api(); leest ? vel().getRange(1, 1).getValue() : SpreadsheetApp.flush(); return [eerst, api()]; }
    function einde() { vel().getRange(1, 1, 1, 2).setValues([['1-2', "'t Hooft"]]); vel().appendRow(['=1+1', '007', true]); }
    function past() { vel().getRange(1, 1, 2, 2).setValues([['a']]); }`;
  const eigen = (): Project => maakProject({ code: CODE, html: {}, google });
  it.each([false, true])('schrijft pas bij flush of lezen (%s): de Sheets-dienst zag het nog niet', (leest) => {
    expect(eigen().roep('wacht', leest)).toEqual([[], [['x']]]);
  });
  it('schrijft anders aan het einde, en leest elke tekst als getypt, in appendRow ook in een tekstkolom', () => {
    const plat = [{ userEnteredFormat: { numberFormat: { type: 'TEXT' } } }];
    google.werkboek.inhoud = {
      ...google.werkboek.inhoud,
      bladen: [{ ...maakBlad(0, 'Blad1'), rijen: [[], plat] }],
    };
    eigen().roep('einde');
    expect(hand.ingevoerd(google.werkboek, 0)).toEqual([
      [46054, 't Hooft'],
      ['=1+1', 7, true],
    ]);
  });
  it('weigert een blok dat niet past', () => expect(() => eigen().roep('past')).toThrow('does not match the range'));
});

describe('het bestand', () => {
  it('kan nooit meer dicht als iemand formules naar buiten toeliet', () => {
    hand.staNaarBuitenToe(google.werkboek);
    const { Spreadsheets } = google.diensten({})['Sheets'] as {
      Spreadsheets: Record<string, (...d: unknown[]) => unknown>;
    };
    const properties = { importFunctionsExternalUrlAccessAllowed: false };
    const fields = 'importFunctionsExternalUrlAccessAllowed';
    const requests = [{ updateSpreadsheetProperties: { properties, fields } }];
    Spreadsheets['batchUpdate']?.({ requests }, 'BLAD-1');
    expect(Spreadsheets['get']?.('BLAD-1', { fields: `properties.${fields}` })).toEqual({
      properties: { importFunctionsExternalUrlAccessAllowed: true },
    });
  });
  it('laat niet zien dat het op internet gepubliceerd is', () => {
    const boek = (gepubliceerd: boolean): unknown => {
      const ander = maakGoogle({ werkboek: { ...maakWerkboek(), gepubliceerd } });
      const { Spreadsheets } = ander.diensten({})['Sheets'] as { Spreadsheets: { get: (id: string) => unknown } };
      return Spreadsheets.get('BLAD-1');
    };
    expect(boek(true)).toEqual(boek(false));
  });
});
