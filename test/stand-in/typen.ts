/// <reference types="google-apps-script" />
// Klopt de vorm? Toewijzingen die alleen compileren als de stand-in past op @types/google-apps-script en googleapis.
// Waar is elke methode van ons ook een methode van Google, en neemt de onze alles aan wat die van Google aanneemt?
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CacheDienst, Eigenschappen, PropertiesDienst } from './diensten/eigenschappen';
import type { HtmlDienst, HtmlUitvoer } from './diensten/html';
import type { MailDienst } from './diensten/post';
import type { BereikDing, BladDing, BoekDing, SpreadsheetDienst, Ui } from './diensten/rekenblad';
import type { ScriptDienst, TriggerDing } from './diensten/script';
import type { SessieDienst } from './diensten/sessie';
import type { LockDienst, Slot } from './diensten/slot';
import type { Blob, UtilitiesDienst } from './diensten/utilities';
import type { SheetsDienst, WaardenDienst } from './sheets-dienst';
import type { Verzoek } from './verzoeken/soort';

type Past<Deel extends Geheel, Geheel> = [Deel, Geheel];
/** De argumenten van Google's methode moeten in de onze passen. */
type Neemt<Google, Onze> = Google extends (...delen: infer A) => unknown
  ? Onze extends (...delen: infer B) => unknown
    ? A extends B
      ? true
      : false
    : false
  : false;
type Waar<T extends true> = T;

type Verzameling = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Waarden = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type Eigen = SheetsDienst['Spreadsheets'];

export type Namen = [
  Past<keyof Eigen, keyof Verzameling>,
  Past<keyof WaardenDienst, keyof Waarden>,
  Past<keyof Slot, keyof GoogleAppsScript.Lock.Lock>,
  Past<keyof LockDienst, keyof GoogleAppsScript.Lock.LockService>,
  Past<keyof SessieDienst, keyof GoogleAppsScript.Base.Session>,
  Past<keyof MailDienst, keyof GoogleAppsScript.Mail.MailApp>,
  Past<keyof Eigenschappen, keyof GoogleAppsScript.Properties.Properties>,
  Past<keyof PropertiesDienst, keyof GoogleAppsScript.Properties.PropertiesService>,
  Past<keyof CacheDienst, keyof GoogleAppsScript.Cache.CacheService>,
  Past<Exclude<keyof HtmlUitvoer, 'toJSON'>, keyof GoogleAppsScript.HTML.HtmlOutput>,
  Past<keyof HtmlDienst, keyof GoogleAppsScript.HTML.HtmlService>,
  Past<keyof Ui, keyof GoogleAppsScript.Base.Ui>,
  Past<keyof SpreadsheetDienst, keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp>,
  Past<keyof BladDing, keyof GoogleAppsScript.Spreadsheet.Sheet>,
  Past<keyof BereikDing, keyof GoogleAppsScript.Spreadsheet.Range>,
  Past<keyof BoekDing, keyof GoogleAppsScript.Spreadsheet.Spreadsheet>,
  Past<keyof TriggerDing, keyof GoogleAppsScript.Script.Trigger>,
  Past<keyof ScriptDienst, keyof GoogleAppsScript.Script.ScriptApp>,
  Past<keyof Blob, keyof GoogleAppsScript.Base.Blob>,
  Past<keyof UtilitiesDienst, keyof GoogleAppsScript.Utilities.Utilities>,
];

/** Per soort verzoek dezelfde velden (de inhoud van filtercriteria is bij Google's types losser). */
type ZelfdeVelden<A, B> = {
  [K in keyof A]-?: K extends keyof B ? (keyof NonNullable<A[K]> extends keyof NonNullable<B[K]> ? true : K) : K;
}[keyof A];

export type Vragen = [
  Waar<ZelfdeVelden<GoogleAppsScript.Sheets.Schema.Request, Verzoek>>,
  Waar<Neemt<Verzameling['getByDataFilter'], Eigen['getByDataFilter']>>,
  Waar<Neemt<Verzameling['get'], Eigen['get']>>,
  Waar<Neemt<Waarden['get'], WaardenDienst['get']>>,
  Waar<Neemt<Waarden['batchGet'], WaardenDienst['batchGet']>>,
  Waar<Neemt<Waarden['batchGetByDataFilter'], WaardenDienst['batchGetByDataFilter']>>,
  Waar<Neemt<GoogleAppsScript.Lock.Lock['tryLock'], Slot['tryLock']>>,
  Waar<Neemt<GoogleAppsScript.Lock.Lock['waitLock'], Slot['waitLock']>>,
  Waar<Neemt<GoogleAppsScript.Properties.Properties['setProperty'], Eigenschappen['setProperty']>>,
  Waar<Neemt<GoogleAppsScript.HTML.HtmlOutput['addMetaTag'], HtmlUitvoer['addMetaTag']>>,
  Waar<Neemt<GoogleAppsScript.Spreadsheet.Sheet['appendRow'], BladDing['appendRow']>>,
  Waar<Neemt<GoogleAppsScript.Spreadsheet.Range['setValues'], BereikDing['setValues']>>,
  Past<keyof Verzoek, keyof sheets_v4.Schema$Request>,
];

/** Antwoorden zijn die van googleapis: de CLI en Apps Script lezen dezelfde vorm. */
export type Antwoorden = [
  Past<ReturnType<Eigen['batchUpdate']>, sheets_v4.Schema$BatchUpdateSpreadsheetResponse>,
  Past<ReturnType<Eigen['getByDataFilter']>, sheets_v4.Schema$Spreadsheet>,
  Past<ReturnType<WaardenDienst['batchGetByDataFilter']>, sheets_v4.Schema$BatchGetValuesByDataFilterResponse>,
];
