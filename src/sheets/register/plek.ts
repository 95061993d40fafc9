// Welke diensten van Google gebruikt het register? Zo smal als nodig, en van buiten meegegeven: Apps Script of de opdrachtregel, en in een test een ander.
import type { Buitenanker } from '../../register/register';
import type { Bestandsantwoord } from '../bestand';
import type {
  BatchGetValuesAntwoord,
  BatchGetValuesBody,
  BatchUpdateAntwoord,
  BatchUpdateBody,
  GetByDataFilterBody,
  Spreadsheet,
} from '../google';
import type { Bladnummers } from '../setup-requests';

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

export interface Ankerplek {
  lees(): Buitenanker | null;
  /** Never fails: the command is done; what is remembered is then a little behind. */
  zet(anker: Buitenanker): void;
}

/** Where the register stands, and what reaches it. */
export interface Werkplek {
  readonly sheets: Sheetsdienst;
  readonly slot: () => Slot;
  /** Lets so many milliseconds pass; without it the next attempt comes at once. */
  readonly wacht?: (milliseconden: number) => void;
  /** Between attempts; without it short, for others wait for the lock. */
  readonly rust?: readonly number[];
  /** Told of what went wrong after the work was done. */
  readonly meld?: (waar: string, fout: unknown) => void;
  readonly spreadsheetId: string;
  readonly bladen: Bladnummers;
  /** What is remembered outside the file; a test of the tabs alone needs none. */
  readonly anker?: Ankerplek;
}
