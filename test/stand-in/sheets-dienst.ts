// Hoe ziet de geavanceerde dienst `Sheets` er in Apps Script uit? Body eerst, dan het pad, dan losse opties; alles als JSON-kopie.
// Fouten komen als GoogleJsonResponseException, elke oproep wordt geteld en is door haken te storen.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { isApiFout } from './fout';
import { maakOproepen, type Oproep, type Oproepen } from './oproepen';
import * as api from './sheets-api';
import { eisSleutels } from './verzoeken/sleutels';
import type { Beller, Opties } from './sheets-api';

export interface WaardenDienst {
  get(spreadsheetId: string, range: string, opties?: object): sheets_v4.Schema$ValueRange;
  batchGet(spreadsheetId: string, opties?: object): sheets_v4.Schema$BatchGetValuesResponse;
  batchGetByDataFilter(
    vraag: sheets_v4.Schema$BatchGetValuesByDataFilterRequest,
    spreadsheetId: string,
    opties?: object,
  ): sheets_v4.Schema$BatchGetValuesByDataFilterResponse;
}

export interface SheetsDienst {
  readonly Spreadsheets: {
    get(spreadsheetId: string, opties?: object): sheets_v4.Schema$Spreadsheet;
    getByDataFilter(
      vraag: sheets_v4.Schema$GetSpreadsheetByDataFilterRequest,
      spreadsheetId: string,
      opties?: object,
    ): sheets_v4.Schema$Spreadsheet;
    batchUpdate(
      vraag: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
      spreadsheetId: string,
      opties?: object,
    ): sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
    create(vraag: sheets_v4.Schema$Spreadsheet, opties?: object): sheets_v4.Schema$Spreadsheet;
    readonly Values: WaardenDienst;
  };
}

const LOS = ['fields', 'ranges', 'includeGridData', 'majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];

/** Over de lijn gaat alleen JSON: undefined en functies verdwijnen, een Date wordt tekst, NaN wordt null. */
const overDeLijn = <T>(waarde: T): T => (waarde === undefined ? waarde : (JSON.parse(JSON.stringify(waarde)) as T));

function alsUitzondering(methode: string, fout: unknown): unknown {
  if (!isApiFout(fout)) return fout;
  const uit = new Error(`API call to sheets.spreadsheets.${methode} failed with error: ${fout.message}`);
  return Object.assign(uit, {
    name: 'GoogleJsonResponseException',
    details: { code: fout.code, message: fout.message, status: fout.status },
  });
}

export function maakSheetsDienst(beller: Beller, oproepen: Oproepen = maakOproepen()): SheetsDienst {
  function roep<T>(methode: string, argumenten: readonly unknown[], werk: (oproep: Oproep) => T): T {
    const naam = `Spreadsheets.${methode.replace(/^values\./, 'Values.')}`;
    try {
      return oproepen.doe('Sheets', naam, overDeLijn(argumenten), (oproep) => overDeLijn(werk(oproep)));
    } catch (fout) {
      throw alsUitzondering(methode, fout);
    }
  }
  const opties = (gegeven: object | undefined): Opties => {
    const los = overDeLijn(gegeven ?? {});
    eisSleutels(los, LOS, 'query');
    return los;
  };
  return {
    Spreadsheets: {
      get: (id, los) => roep('get', [id, los], (oproep) => api.get(beller, oproep, id, opties(los))),
      getByDataFilter: (vraag, id, los) =>
        roep('getByDataFilter', [vraag, id, los], (oproep) =>
          api.getByDataFilter(beller, oproep, overDeLijn(vraag), id, opties(los)),
        ),
      batchUpdate: (vraag, id, los) =>
        roep('batchUpdate', [vraag, id, los], (oproep) =>
          api.batchUpdate(beller, oproep, overDeLijn(vraag), id, opties(los)),
        ),
      create: (vraag, los) => roep('create', [vraag, los], () => api.create(beller, overDeLijn(vraag), opties(los))),
      Values: {
        get: (id, range, los) =>
          roep('values.get', [id, range, los], (oproep) => api.valuesGet(beller, oproep, id, range, opties(los))),
        batchGet: (id, los) =>
          roep('values.batchGet', [id, los], (oproep) => api.valuesBatchGet(beller, oproep, id, opties(los))),
        batchGetByDataFilter: (vraag, id, los) =>
          roep('values.batchGetByDataFilter', [vraag, id, los], (oproep) =>
            api.valuesBatchGetByDataFilter(beller, oproep, overDeLijn(vraag), id, opties(los)),
          ),
      },
    },
  };
}
