// Welke vragen stelt de opdrachtregel aan Google, en in welke vorm gaan zij naar de draad die ze stelt? Alleen deze.
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

type Vraag<V, A> = { readonly vraag: V; readonly antwoord: A };

export interface Oproepen {
  readonly lees: Vraag<sheets_v4.Params$Resource$Spreadsheets$Get, sheets_v4.Schema$Spreadsheet>;
  readonly leesRijen: Vraag<sheets_v4.Params$Resource$Spreadsheets$Getbydatafilter, sheets_v4.Schema$Spreadsheet>;
  readonly leesWaarden: Vraag<
    sheets_v4.Params$Resource$Spreadsheets$Values$Batchgetbydatafilter,
    sheets_v4.Schema$BatchGetValuesByDataFilterResponse
  >;
  readonly schrijf: Vraag<
    sheets_v4.Params$Resource$Spreadsheets$Batchupdate,
    sheets_v4.Schema$BatchUpdateSpreadsheetResponse
  >;
  readonly zoekBestanden: Vraag<drive_v3.Params$Resource$Files$List, drive_v3.Schema$FileList>;
  readonly maakBestand: Vraag<drive_v3.Params$Resource$Files$Create, drive_v3.Schema$File>;
  readonly leesDelen: Vraag<drive_v3.Params$Resource$Files$Get, drive_v3.Schema$File>;
  /** Asks for an access token only: is anybody signed in? */
  readonly meldAan: Vraag<null, null>;
}

export type Oproepnaam = keyof Oproepen;

export interface Oproep<N extends Oproepnaam = Oproepnaam> {
  readonly naam: N;
  readonly vraag: Oproepen[N]['vraag'];
  /** A file that goes along. */
  readonly inhoud?: { readonly soort: string; readonly bytes: Uint8Array };
}

/** `code` is what Google answered; 504 when no answer came, 401 when nobody is signed in, 0 when nothing was asked. */
export type Antwoord =
  | { readonly ok: true; readonly waarde: unknown }
  | { readonly ok: false; readonly code: number; readonly bericht: string };
