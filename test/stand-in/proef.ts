// Waarmee begint elke test van de Sheets-dienst? Een klein rekenblad met een lastige titel, een teller en een paar afkortingen.
import * as hand from './hand';
import { maakOproepen, type Oproepen } from './oproepen';
import { maakSheetsDienst, type SheetsDienst } from './sheets-dienst';
import { maakBlad, maakWerkboek, type Werkboek } from './werkboek';

export const ID = 'BLAD-1';
type Antwoord = ReturnType<SheetsDienst['Spreadsheets']['batchUpdate']>;

export interface Proef {
  readonly boek: Werkboek;
  readonly oproepen: Oproepen;
  readonly sheets: SheetsDienst;
  gebruiker: string;
  werkBij(...requests: object[]): Antwoord;
  /** Typt onder elkaar in kolom A. */
  vul(...teksten: string[]): void;
  lees(gridRange: object, meer?: object): unknown;
}

/** Blad 0 heet Klacht'en (20 x 6), blad 7 heet Logboek (3 x 4). */
export function maakProef(): Proef {
  const boek = maakWerkboek({
    id: ID,
    bladen: [maakBlad(0, "Klacht'en", 20, 6), maakBlad(7, 'Logboek', 3, 4)],
    bewerkers: ['mede@instelling.test'],
    lezers: ['lezer@instelling.test'],
  });
  const oproepen = maakOproepen();
  const gebruiker = (): string => proef.gebruiker;
  const sheets = maakSheetsDienst(
    { werkboeken: new Map([[ID, boek]]), grillen: { terugleesFout: 'na' }, gebruiker },
    oproepen,
  );
  const proef: Proef = {
    boek,
    oproepen,
    sheets,
    gebruiker: 'directie@instelling.test',
    werkBij: (...requests) => sheets.Spreadsheets.batchUpdate({ requests }, ID),
    vul: (...teksten) => teksten.forEach((tekst, rij) => hand.typ(boek, 0, rij, 0, tekst)),
    lees(gridRange, meer = {}) {
      const { valueRanges } = sheets.Spreadsheets.Values.batchGetByDataFilter(
        { dataFilters: [{ gridRange }], ...meer },
        ID,
      );
      return valueRanges?.[0]?.valueRange?.values;
    },
  };
  return proef;
}

export const tekst = (...teksten: string[]): object => ({
  values: teksten.map((stringValue) => ({ userEnteredValue: { stringValue } })),
});

export const voegToe = (sheetId: number, ...teksten: string[]): object => ({
  appendCells: { sheetId, rows: [tekst(...teksten)], fields: 'userEnteredValue' },
});
