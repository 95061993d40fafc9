// Wat vroeg een opdracht van Google, en wat had zij hoogstens mogen vragen? Geteld door de stand-in, uitgerekend uit het register.
import { tabellen, tabelnamen } from '../../../src/register/tabellen';
import type { Momentopname, Register } from '../../../src/register/register';
import { bladnamen } from '../../../src/sheets/layout';
import type { Bladnaam } from '../../../src/sheets/layout';
import { nieuweNummers } from '../../../src/sheets/setup-requests';
import type { Oproepen } from '../../stand-in/oproepen';
import { kolomAantal } from '../../stand-in/werkboek';
import type { Blad, Werkboek } from '../../stand-in/werkboek';

export interface Telling {
  readonly slot: number;
  readonly lezen: number;
  readonly schrijven: number;
  /** Cells that reading handed out, and those the writes read back. */
  readonly gelezen: number;
  readonly teruggelezen: number;
  readonly geschreven: number;
}

interface Cellenvraag {
  readonly updateCells?: { readonly rows: readonly { readonly values?: readonly unknown[] }[] };
  readonly appendCells?: { readonly rows: readonly { readonly values?: readonly unknown[] }[] };
}
const cellenIn = (argument: unknown): number =>
  ((argument as { readonly requests?: readonly Cellenvraag[] }).requests ?? [])
    .flatMap((v) => v.updateCells?.rows ?? v.appendCells?.rows ?? [])
    .reduce((som, rij) => som + (rij.values?.length ?? 0), 0);

export const tel = (oproepen: Oproepen, slot: number): Telling => {
  const sheets = oproepen.van('Sheets');
  const schrijf = sheets.filter((o) => o.methode === 'Spreadsheets.batchUpdate');
  const lees = sheets.filter((o) => !schrijf.includes(o));
  const cellen = (lijst: typeof sheets): number => lijst.reduce((som, o) => som + o.cellen, 0);
  return {
    slot,
    lezen: lees.length,
    schrijven: schrijf.length,
    gelezen: cellen(lees),
    teruggelezen: cellen(schrijf),
    geschreven: schrijf.reduce((som, o) => som + cellenIn(o.argumenten[0]), 0),
  };
};

/** Counts how often the turn was asked. */
export const metSlotteller = (register: Register): { readonly register: Register; readonly slot: () => number } => {
  let slot = 0;
  const exclusief: Register['exclusief'] = (werk) => {
    slot += 1;
    return register.exclusief(werk);
  };
  return { register: { ...register, exclusief }, slot: () => slot };
};

const bladIn = (boek: Werkboek, naam: Bladnaam): Blad => {
  const blad = boek.inhoud.bladen.find((b) => b.eigenschappen.sheetId === nieuweNummers[naam]);
  if (blad === undefined) throw new Error(`geen blad ${naam}`);
  return blad;
};

/** Sizes of the tabs, for what may be read. */
export const maten = (boek: Werkboek) => {
  const breed = (naam: Bladnaam): number => kolomAantal(bladIn(boek, naam));
  const hoog = (naam: Bladnaam): number => bladIn(boek, naam).rijen.length;
  const som = (namen: readonly Bladnaam[], wat: (naam: Bladnaam) => number): number =>
    namen.reduce((n, naam) => n + wat(naam), 0);
  return {
    sleutels: som(bladnamen, breed),
    kleineBladen: som(
      tabelnamen.filter((t) => tabellen[t].klein),
      (t) => breed(t) * hoog(t),
    ),
    kolomA: som(
      tabelnamen.filter((t) => !tabellen[t].klein),
      hoog,
    ),
    heel: (naam: Bladnaam): number => breed(naam) * hoog(naam),
    kolom: hoog,
    /** Rows of tabs that are not read whole anyway. */
    rijen: (foto: Momentopname): number =>
      som(
        tabelnamen.filter((t) => !tabellen[t].klein),
        (t) => foto[t as keyof Momentopname].length * breed(t),
      ),
  };
};
