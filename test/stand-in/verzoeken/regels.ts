// Hoe bewaart batchUpdate wat op een blad ligt? Voorwaardelijke opmaak, beveiliging, filters, banden, grafieken, samengevoegd.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { eisBlad, losOp } from '../bereik';
import { ongeldig } from '../fout';
import { pasToe } from '../veldmasker';
import { type Blad, type Inhoud, metBlad } from '../werkboek';
import { eisVoorwaarde, eisVrij } from './vormen';
import { eisMasker, eisSchrijfbaar, nieuwNummer, overlapt, type Uitvoerders } from './soort';

/** Zoekt het blad waar een genummerd ding op ligt. */
function bladMet<T>(
  inhoud: Inhoud,
  lijst: (blad: Blad) => readonly T[],
  isHet: (ding: T) => boolean,
  naam: string,
): readonly [Blad, T] {
  for (const blad of inhoud.bladen) {
    const ding = lijst(blad).find(isHet);
    if (ding !== undefined) return [blad, ding];
  }
  throw ongeldig(`No ${naam} with that id.`);
}

const alle = (inhoud: Inhoud, lijst: (blad: Blad) => readonly unknown[]): unknown[] => inhoud.bladen.flatMap(lijst);
const vervang = <T>(lijst: readonly T[], oud: T, nieuw: T): T[] => lijst.map((ding) => (ding === oud ? nieuw : ding));
const zonder = <T>(lijst: readonly T[], weg: T): T[] => lijst.filter((ding) => ding !== weg);

function eisIndex(blad: Blad, index: number | null | undefined): number {
  const plek = index ?? 0;
  if (plek >= blad.voorwaardelijk.length)
    throw ongeldig(`No conditional format on sheet: ${String(blad.eigenschappen.sheetId)} at index: ${String(plek)}`);
  return plek;
}

export const regelVerzoeken: Uitvoerders = {
  addConditionalFormatRule(inhoud, { rule = {}, index }) {
    const [eerste] = rule.ranges ?? [];
    if (eerste === undefined) throw ongeldig('A conditional format rule must have at least one range.');
    rule.ranges?.forEach((bereik) => losOp(inhoud, bereik));
    eisVoorwaarde(rule.booleanRule?.condition);
    const blad = eisBlad(inhoud, eerste.sheetId);
    const plek = Math.min(index ?? 0, blad.voorwaardelijk.length);
    const voorwaardelijk = [...blad.voorwaardelijk.slice(0, plek), rule, ...blad.voorwaardelijk.slice(plek)];
    return { inhoud: metBlad(inhoud, { ...blad, voorwaardelijk }) };
  },
  updateConditionalFormatRule(inhoud, { rule, index, sheetId }) {
    const blad = eisBlad(inhoud, rule?.ranges?.[0]?.sheetId ?? sheetId);
    const plek = eisIndex(blad, index);
    const voorwaardelijk = blad.voorwaardelijk.map((oud, nummer) => (nummer === plek ? (rule ?? oud) : oud));
    return {
      inhoud: metBlad(inhoud, { ...blad, voorwaardelijk }),
      antwoord: { updateConditionalFormatRule: { newIndex: plek } },
    };
  },
  deleteConditionalFormatRule(inhoud, { index, sheetId }) {
    const blad = eisBlad(inhoud, sheetId);
    const plek = eisIndex(blad, index);
    const voorwaardelijk = blad.voorwaardelijk.filter((_, nummer) => nummer !== plek);
    return {
      inhoud: metBlad(inhoud, { ...blad, voorwaardelijk }),
      antwoord: { deleteConditionalFormatRule: { rule: blad.voorwaardelijk[plek] } },
    };
  },
  addProtectedRange(begin, { protectedRange = {} }) {
    const [protectedRangeId, inhoud] = nieuwNummer(begin);
    const vlak = losOp(inhoud, protectedRange.range);
    eisVrij(
      alle(inhoud, (b) => b.beveiligd.map((p) => p.protectedRangeId)),
      protectedRange.protectedRangeId,
      'Protected range',
    );
    const nieuw = { protectedRangeId, ...protectedRange };
    const blad = { ...vlak.blad, beveiligd: [...vlak.blad.beveiligd, nieuw] };
    return { inhoud: metBlad(inhoud, blad), antwoord: { addProtectedRange: { protectedRange: nieuw } } };
  },
  updateProtectedRange(inhoud, { protectedRange = {}, fields }) {
    const [blad, oud] = bladMet(
      inhoud,
      (b) => b.beveiligd,
      (p) => p.protectedRangeId === protectedRange.protectedRangeId,
      'protected range',
    );
    const nieuw = { ...pasToe(oud, protectedRange, eisMasker(fields, true)), protectedRangeId: oud.protectedRangeId };
    return { inhoud: metBlad(inhoud, { ...blad, beveiligd: vervang(blad.beveiligd, oud, nieuw) }) };
  },
  deleteProtectedRange(inhoud, { protectedRangeId }) {
    const [blad, oud] = bladMet(
      inhoud,
      (b) => b.beveiligd,
      (p) => p.protectedRangeId === protectedRangeId,
      'protected range',
    );
    return { inhoud: metBlad(inhoud, { ...blad, beveiligd: zonder(blad.beveiligd, oud) }) };
  },
  addBanding(begin, { bandedRange = {} }) {
    const [bandedRangeId, inhoud] = nieuwNummer(begin);
    const vlak = losOp(inhoud, bandedRange.range);
    if (vlak.blad.banden.some((band) => overlapt(band.range, vlak))) {
      throw ongeldig(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
    }
    const nieuw = { bandedRangeId, ...bandedRange };
    return {
      inhoud: metBlad(inhoud, { ...vlak.blad, banden: [...vlak.blad.banden, nieuw] }),
      antwoord: { addBanding: { bandedRange: nieuw } },
    };
  },
  deleteBanding(inhoud, { bandedRangeId }) {
    const [blad, oud] = bladMet(
      inhoud,
      (b) => b.banden,
      (band) => band.bandedRangeId === bandedRangeId,
      'banded range',
    );
    return { inhoud: metBlad(inhoud, { ...blad, banden: zonder(blad.banden, oud) }) };
  },
  setBasicFilter(inhoud, { filter = {} }) {
    const { blad } = losOp(inhoud, filter.range);
    return { inhoud: metBlad(inhoud, { ...blad, filter }) };
  },
  clearBasicFilter(inhoud, { sheetId }) {
    return { inhoud: metBlad(inhoud, { ...eisBlad(inhoud, sheetId), filter: undefined }) };
  },
  addFilterView(begin, { filter = {} }) {
    const [filterViewId, inhoud] = nieuwNummer(begin);
    const { blad } = losOp(inhoud, filter.range);
    eisVrij(
      alle(inhoud, (b) => b.weergaven.map((w) => w.filterViewId)),
      filter.filterViewId,
      'Filter view',
    );
    filter.filterSpecs?.forEach((s) => eisVoorwaarde(s.filterCriteria?.condition));
    const nieuw: sheets_v4.Schema$FilterView = { filterViewId, ...filter };
    return {
      inhoud: metBlad(inhoud, { ...blad, weergaven: [...blad.weergaven, nieuw] }),
      antwoord: { addFilterView: { filter: nieuw } },
    };
  },
  updateFilterView(inhoud, { filter = {}, fields }) {
    const [blad, oud] = bladMet(
      inhoud,
      (b) => b.weergaven,
      (w) => w.filterViewId === filter.filterViewId,
      'filter view',
    );
    const nieuw = { ...pasToe(oud, filter, eisMasker(fields, true)), filterViewId: oud.filterViewId };
    return { inhoud: metBlad(inhoud, { ...blad, weergaven: vervang(blad.weergaven, oud, nieuw) }) };
  },
  deleteFilterView(inhoud, { filterId }) {
    const [blad, oud] = bladMet(
      inhoud,
      (b) => b.weergaven,
      (w) => w.filterViewId === filterId,
      'filter view',
    );
    return { inhoud: metBlad(inhoud, { ...blad, weergaven: zonder(blad.weergaven, oud) }) };
  },
  addChart(begin, { chart = {} }) {
    const [chartId, inhoud] = nieuwNummer(begin);
    const blad = eisBlad(inhoud, chart.position?.overlayPosition?.anchorCell?.sheetId);
    eisVrij(
      alle(inhoud, (b) => b.grafieken.map((g) => g.chartId)),
      chart.chartId,
      'Embedded object',
    );
    const nieuw = { chartId, ...chart };
    return {
      inhoud: metBlad(inhoud, { ...blad, grafieken: [...blad.grafieken, nieuw] }),
      antwoord: { addChart: { chart: nieuw } },
    };
  },
  updateChartSpec(inhoud, { chartId, spec }) {
    const [blad, oud] = bladMet(
      inhoud,
      (b) => b.grafieken,
      (g) => g.chartId === chartId,
      'chart',
    );
    return { inhoud: metBlad(inhoud, { ...blad, grafieken: vervang(blad.grafieken, oud, { ...oud, spec }) }) };
  },
  deleteEmbeddedObject(inhoud, { objectId }) {
    const [blad, oud] = bladMet(
      inhoud,
      (b) => b.grafieken,
      (g) => g.chartId === objectId,
      'embedded object',
    );
    return { inhoud: metBlad(inhoud, { ...blad, grafieken: zonder(blad.grafieken, oud) }) };
  },
  createDeveloperMetadata(begin, { developerMetadata = {} }) {
    const [metadataId, inhoud] = nieuwNummer(begin);
    const nieuw = { metadataId, ...developerMetadata };
    return {
      inhoud: { ...inhoud, metadata: [...inhoud.metadata, nieuw] },
      antwoord: { createDeveloperMetadata: { developerMetadata: nieuw } },
    };
  },
  addNamedRange(begin, { namedRange = {} }) {
    const [nummer, inhoud] = nieuwNummer(begin);
    losOp(inhoud, namedRange.range);
    if (inhoud.namen.some((naam) => naam.name === namedRange.name))
      throw ongeldig(`A named range with the name "${String(namedRange.name)}" already exists.`);
    const nieuw = { namedRangeId: String(nummer), ...namedRange };
    return {
      inhoud: { ...inhoud, namen: [...inhoud.namen, nieuw] },
      antwoord: { addNamedRange: { namedRange: nieuw } },
    };
  },
  deleteNamedRange(inhoud, { namedRangeId }) {
    return { inhoud: { ...inhoud, namen: inhoud.namen.filter((naam) => naam.namedRangeId !== namedRangeId) } };
  },
  mergeCells(inhoud, { range }, omgeving) {
    const { blad } = eisSchrijfbaar(losOp(inhoud, range), omgeving);
    return { inhoud: metBlad(inhoud, { ...blad, samengevoegd: [...blad.samengevoegd, range ?? {}] }) };
  },
  unmergeCells(inhoud, { range }, omgeving) {
    const vlak = eisSchrijfbaar(losOp(inhoud, range), omgeving);
    return {
      inhoud: metBlad(inhoud, {
        ...vlak.blad,
        samengevoegd: vlak.blad.samengevoegd.filter((deel) => !overlapt(deel, vlak)),
      }),
    };
  },
};
