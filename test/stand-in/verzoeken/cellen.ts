// Hoe schrijft batchUpdate cellen? Toevoegen onder de laatste rij MET EEN WAARDE (de val), bijwerken, herhalen, valideren.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Bereik } from '../a1';
import { eisBlad, losOp } from '../bereik';
import { schoon, wijzigCellen } from '../cellen';
import { CEL_VELDEN, eisCel } from '../celwaarde';
import { ongeldig } from '../fout';
import { type Knoop, pasToe } from '../veldmasker';
import { type Blad, type Cel, type Inhoud, kolomAantal, laatsteRijMetWaarde, metBlad, rijAantal } from '../werkboek';
import { eisMasker, eisSchrijfbaar, type Omgeving, type Uitvoerders } from './soort';

type Rijen = sheets_v4.Schema$RowData[] | undefined;

const leesRijen = (rijen: Rijen): Cel[][] => (rijen ?? []).map((rij) => (rij.values ?? []).map((cel) => eisCel(cel)));

function schrijf(vlak: Bereik, rijen: readonly Cel[][], masker: Knoop, wisRest: boolean): Blad {
  return wijzigCellen(vlak.blad, vlak, (oud, rij, kolom) => {
    const nieuw = rijen[rij - vlak.r0]?.[kolom - vlak.k0];
    if (nieuw === undefined && !wisRest) return oud;
    return schoon(pasToe(oud ?? {}, nieuw ?? {}, masker));
  });
}

const breedte = (rijen: readonly Cel[][]): number => Math.max(0, ...rijen.map((rij) => rij.length));

function eisPast(rijen: readonly Cel[][], vlak: Bereik): void {
  const { r0, k0, r1, k1 } = vlak;
  if (r0 + rijen.length > r1)
    throw ongeldig(`Attempting to write row: ${String(r1)}, beyond the last requested row of: ${String(r1 - 1)}`);
  if (k0 + breedte(rijen) > k1)
    throw ongeldig(`Attempting to write column: ${String(k1)}, beyond the last requested column of: ${String(k1 - 1)}`);
}

function vanafStart(inhoud: Inhoud, start: sheets_v4.Schema$GridCoordinate, rijen: readonly Cel[][]): Bereik {
  const blad = eisBlad(inhoud, start.sheetId);
  const [r0, k0] = [start.rowIndex ?? 0, start.columnIndex ?? 0];
  const id = String(start.sheetId ?? 0);
  if (r0 >= rijAantal(blad)) throw ongeldig(`GridCoordinate.rowIndex[${String(r0)}] is after last row in grid[${id}]`);
  if (k0 >= kolomAantal(blad))
    throw ongeldig(`GridCoordinate.columnIndex[${String(k0)}] is after last column in grid[${id}]`);
  eisPast(rijen, { blad, r0, k0, r1: rijAantal(blad), k1: kolomAantal(blad) });
  return { blad, r0, k0, r1: r0 + rijen.length, k1: k0 + breedte(rijen) };
}

function groei(blad: Blad, rijen: number): Blad {
  if (rijen <= rijAantal(blad)) return blad;
  const gridProperties = { ...blad.eigenschappen.gridProperties, rowCount: rijen };
  return { ...blad, eigenschappen: { ...blad.eigenschappen, gridProperties } };
}

function werkBij(inhoud: Inhoud, verzoek: sheets_v4.Schema$UpdateCellsRequest, omgeving: Omgeving): Inhoud {
  const masker = eisMasker(verzoek.fields, CEL_VELDEN);
  const rijen = leesRijen(verzoek.rows);
  if (verzoek.range && verzoek.start) throw ongeldig("oneof field 'area' is already set. Cannot set 'range'");
  if (verzoek.start)
    return metBlad(
      inhoud,
      schrijf(eisSchrijfbaar(vanafStart(inhoud, verzoek.start, rijen), omgeving), rijen, masker, false),
    );
  if (!verzoek.range) throw ongeldig('One of start or range must be specified.');
  const vlak = eisSchrijfbaar(losOp(inhoud, verzoek.range), omgeving);
  eisPast(rijen, vlak);
  return metBlad(inhoud, schrijf(vlak, rijen, masker, true));
}

export const celVerzoeken: Uitvoerders = {
  appendCells(inhoud, { sheetId, rows, fields }, omgeving) {
    const masker = eisMasker(fields, CEL_VELDEN);
    const blad = eisBlad(inhoud, sheetId);
    const rijen = leesRijen(rows);
    const r0 = laatsteRijMetWaarde(blad) + 1;
    const groter = groei(blad, r0 + rijen.length);
    const vlak: Bereik = { blad: groter, r0, k0: 0, r1: r0 + rijen.length, k1: kolomAantal(blad) };
    eisPast(rijen, vlak);
    return { inhoud: metBlad(inhoud, schrijf(eisSchrijfbaar(vlak, omgeving), rijen, masker, false)) };
  },
  updateCells: (inhoud, verzoek, omgeving) => ({ inhoud: werkBij(inhoud, verzoek, omgeving) }),
  repeatCell(inhoud, { range, cell, fields }, omgeving) {
    const masker = eisMasker(fields, CEL_VELDEN);
    const nieuw = eisCel(cell);
    const vlak = eisSchrijfbaar(losOp(inhoud, range), omgeving);
    return {
      inhoud: metBlad(
        inhoud,
        wijzigCellen(vlak.blad, vlak, (oud) => schoon(pasToe(oud ?? {}, nieuw, masker))),
      ),
    };
  },
  setDataValidation(inhoud, { range, rule }, omgeving) {
    const vlak = eisSchrijfbaar(losOp(inhoud, range), omgeving);
    const blad = wijzigCellen(vlak.blad, vlak, (oud) => schoon({ ...oud, dataValidation: rule }));
    return { inhoud: metBlad(inhoud, blad) };
  },
};
