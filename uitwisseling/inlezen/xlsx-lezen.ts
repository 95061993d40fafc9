// Welke bladen en cellen staan er in een werkboek van Excel?
import { readXlsx } from '../../reports/xlsx-pakket';
import type { CellValue, Sheet } from '../../reports/xlsx-pakket';
import { legeCel, tekstcel } from '../../src/inlezen/cel';
import type { Inleesblad, Inleescel } from '../../src/inlezen/cel';

const foutwaarde = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|N\/B|VERW!|WAARDE!|DEEL\/0!|NAAM\?|GETAL!)$/;

/** Excel keeps a day as midnight UTC; the time of day is of no use here. */
const waardecel = (waarde: CellValue | undefined): Inleescel => {
  if (waarde instanceof Date)
    return Number.isNaN(waarde.getTime())
      ? legeCel
      : { ...legeCel, tekst: waarde.toISOString().slice(0, 10), soort: 'dag' };
  if (typeof waarde === 'number') return { ...legeCel, tekst: String(waarde), soort: 'getal' };
  if (typeof waarde === 'boolean') return { ...legeCel, tekst: waarde ? 'ja' : 'nee', soort: 'janee' };
  const cel = tekstcel(waarde ?? '');
  return foutwaarde.test(cel.tekst) ? { ...cel, soort: 'fout' } : cel;
};

const celVan = (blad: Sheet, rij: number, kolom: number): Inleescel => {
  const cel = waardecel(blad.rows[rij]?.[kolom]);
  const { formula, type } = blad.cells?.get(`${rij},${kolom}`) ?? {};
  if (type === 'error') return { ...cel, soort: 'fout' };
  return formula === undefined || cel.soort === 'leeg' ? cel : { ...cel, formule: true };
};

/** What a merged cell covers in the rows below it belongs to the row above. */
const metSamengevoegd = (blad: Sheet, rijen: Inleescel[][]): Inleescel[][] => {
  for (const { startRow, startCol, endRow, endCol } of blad.merges ?? [])
    for (let rij = startRow + 1; rij <= Math.min(endRow, rijen.length - 1); rij += 1)
      for (let kolom = startCol; kolom <= endCol; kolom += 1) {
        const cellen = rijen[rij] ?? [];
        while (cellen.length <= kolom) cellen.push(legeCel);
        cellen[kolom] = { ...legeCel, uitRij: startRow };
      }
  return rijen;
};

const naarBlad = (blad: Sheet): Inleesblad => ({
  naam: blad.name,
  rijen: metSamengevoegd(
    blad,
    blad.rows.map((rij, r) => rij.map((_waarde, k) => celVan(blad, r, k))),
  ),
});

/** Sheets somebody can see; of a file with hidden sheets only, all. */
export const leesOudWerkboek = async (bytes: Uint8Array): Promise<readonly Inleesblad[]> => {
  const { sheets } = await readXlsx(bytes);
  const open = sheets.filter((s) => s.hidden !== true && s.veryHidden !== true);
  return (open.length > 0 ? open : sheets).map(naarBlad);
};
