// Welk dossier hoort bij de rij die in de spreadsheet is gekozen? Kolom A zegt het, niet de plaats van de rij.
import { tabellen, tabelnamen } from '../../register/tabellen';
import type { Werkplek } from './diensten';
import type { GeenWerkplek } from './werkplek';

/** A row under a dossier has an id that begins with that of its dossier. */
const dossierIn = (id: string): string | null => id.split('.')[0] ?? null;

export const gekozenDossier = (plek: Werkplek | GeenWerkplek): string | null => {
  if (typeof plek === 'string') return null;
  const blad = SpreadsheetApp.getActiveSheet() as GoogleAppsScript.Spreadsheet.Sheet | null;
  const tabel = tabelnamen.find((t) => tabellen[t].perDossier && plek.bladen[t] === blad?.getSheetId());
  const rij = blad?.getActiveRange()?.getRow();
  if (tabel === undefined || blad === null || rij === undefined || rij < 3) return null;
  const id = String(blad.getRange(rij, 1).getValue());
  return id === '' ? null : dossierIn(id);
};
