// Welke diensten van Google gebruikt het register? Zo smal als nodig, en van buiten meegegeven, zodat een test er een ander onder kan zetten.
import type { Bestandsantwoord } from '../../sheets/bestand';
import type {
  BatchGetValuesAntwoord,
  BatchGetValuesBody,
  BatchUpdateAntwoord,
  BatchUpdateBody,
  GetByDataFilterBody,
  Spreadsheet,
} from '../../sheets/google';
import type { Bladnummers } from '../../sheets/setup-requests';
import type { Ankerplek } from './anker';

interface Opties {
  readonly fields: string;
}

/** The advanced service `Sheets`: REST bodies first, then the path, then the query. */
export interface Sheetsdienst {
  readonly Spreadsheets: {
    get(spreadsheetId: string, opties: Opties): Bestandsantwoord;
    getByDataFilter(vraag: GetByDataFilterBody, spreadsheetId: string, opties: Opties): Spreadsheet;
    batchUpdate(vraag: BatchUpdateBody, spreadsheetId: string, opties?: Opties): BatchUpdateAntwoord;
    readonly Values: {
      batchGetByDataFilter(vraag: BatchGetValuesBody, spreadsheetId: string): BatchGetValuesAntwoord;
    };
  };
}

export interface Slot {
  tryLock(milliseconden: number): boolean;
  releaseLock(): void;
}

/** Where the register stands, and what reaches it. */
export interface Werkplek {
  readonly sheets: Sheetsdienst;
  readonly slot: () => Slot;
  /** Lets so many milliseconds pass; without it the next attempt comes at once. */
  readonly wacht?: (milliseconden: number) => void;
  readonly spreadsheetId: string;
  readonly bladen: Bladnummers;
  /** What is remembered outside the file; a test of the tabs alone needs none. */
  readonly anker?: Ankerplek;
}

/** Switched on in appsscript.json; a script project made by hand can lack it. */
export const sheetsdienst = (): Sheetsdienst => {
  if (typeof Sheets === 'undefined') throw new Error('De dienst Sheets staat niet aan in dit scriptproject.');
  return Sheets;
};
