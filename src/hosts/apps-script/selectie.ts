// Wat hoort er bij de rij die in de spreadsheet is gekozen, en waar staat de rij van een dossier? Kolom A zegt het op dat moment,
// niet de plaats die iemand onthield.
import { dossierVan, tabelVan } from '../../procedure/onderwerp';
import type { Tabelnaam } from '../../procedure/rijen';
import { tabelnamen } from '../../register/tabellen';
import { EERSTE_RIJ } from '../../sheets/layout';
import { idsVan } from '../../sheets/register/bladen-lezen';
import type { Werkplek } from '../../sheets/register/plek';
import type { GeenWerkplek } from './werkplek';

type Bladding = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows of these tabs have steps of their own; of the others the dossier is opened. */
const metStappen: readonly Tabelnaam[] = (['dossier', 'maatregel', 'jaarevaluatie'] as const).map(tabelVan);
const teOpenen = (tabel: Tabelnaam, id: string): string | null =>
  metStappen.includes(tabel) ? id : dossierVan(tabel, id);

/** Null when the chosen row is no row of a dossier, a measure or an evaluation. Rights are for whoever asks for what it holds. */
export const gekozenRij = (plek: Werkplek | GeenWerkplek): string | null => {
  if (typeof plek === 'string') return null;
  const blad = SpreadsheetApp.getActiveSheet() as Bladding | null;
  const tabel = tabelnamen.find((t) => plek.bladen[t] === blad?.getSheetId());
  const rij = blad?.getActiveRange()?.getRow();
  if (tabel === undefined || blad === null || rij === undefined || rij <= EERSTE_RIJ) return null;
  const id = String(blad.getRange(rij, 1).getValue());
  return id === '' ? null : teOpenen(tabel, id);
};

const zoek = (plek: Werkplek, id: string): { readonly blad: Bladding; readonly rij: number } | null => {
  const bladen = (
    SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null
  )?.getSheets();
  for (const [tabel, ids] of idsVan(plek, metStappen)) {
    const blad = bladen?.find((b) => b.getSheetId() === plek.bladen[tabel]);
    if (blad !== undefined && ids.includes(id)) return { blad, rij: ids.indexOf(id) + 1 };
  }
  return null;
};

const HOOGSTENS = 3;

/** Chooses the whole row; somebody who sorts just then makes us look again. False when there is no such row. */
export const kiesRij = (plek: Werkplek | GeenWerkplek, id: string): boolean => {
  if (typeof plek === 'string') return false;
  for (let keer = 0; keer < HOOGSTENS; keer += 1) {
    const hier = zoek(plek, id);
    if (hier === null) return false;
    const { blad, rij } = hier;
    if (String(blad.getRange(rij, 1).getValue()) !== id) continue;
    blad.getRange(rij, 1, 1, blad.getMaxColumns()).activate();
    return true;
  }
  return false;
};
