// Staan rijen en kolommen vast, waarschuwt het tabblad, en zijn er geen cellen samengevoegd over kolommen van het register?
import type { GridRange, Request } from '../google';
import type { Bereik } from '../google-opmaak';
import { EERSTE_RIJ, SLEUTELRIJ } from '../layout';
import type { Blad } from '../layout';
import { waarschuwingnummer } from '../nummers';
import { tabkleur } from './tabkleuren';
import { bevroren } from './zicht';
import type { Herstel, Zicht } from './zicht';

type Eigenschappen = Extract<Request, { addSheet: unknown }>['addSheet']['properties'];

/** The colour of the tab is set once; after that it is the user's. */
export const bladeigenschappen = (blad: Blad, sheetId: number, columnCount: number): Eigenschappen => ({
  sheetId,
  title: blad.titel,
  ...(blad.verborgen ? { hidden: true } : {}),
  tabColorStyle: tabkleur(blad.naam),
  gridProperties: {
    rowCount: blad.rijen,
    columnCount,
    frozenRowCount: blad.bevrorenRijen,
    frozenColumnCount: blad.bevrorenKolommen,
  },
});

const wijzig = (sheetId: number, properties: Omit<Eigenschappen, 'sheetId' | 'title'>, fields: string): Request => ({
  updateSheetProperties: { properties: { sheetId, ...properties }, fields },
});

/** More frozen than we ask is the user's choice. */
const herstelBevroren = (zicht: Zicht): readonly Herstel[] => {
  const { blad, nummer, titel } = zicht;
  const [rijen, kolommen] = bevroren(zicht);
  const frozenRowCount = rijen < blad.bevrorenRijen ? { frozenRowCount: blad.bevrorenRijen } : {};
  const frozenColumnCount =
    kolommen === 0 && blad.bevrorenKolommen > 0 ? { frozenColumnCount: blad.bevrorenKolommen } : {};
  const gridProperties = { ...frozenRowCount, ...frozenColumnCount };
  const velden = Object.keys(gridProperties).map((k) => `gridProperties.${k}`);
  if (velden.length === 0) return [];
  const zin = `Tabblad "${titel}": de koppen en de eerste kolom staan weer vast.`;
  return [{ zin, verzoeken: [wijzig(nummer, { gridProperties }, velden.join())] }];
};

const herstelVerborgen = ({ blad, nummer, titel, huidig }: Zicht): readonly Herstel[] =>
  !blad.verborgen || huidig.properties?.hidden === true
    ? []
    : [
        {
          zin: `Tabblad "${titel}" is weer verborgen; het register houdt het zelf bij.`,
          verzoeken: [wijzig(nummer, { hidden: true }, 'hidden')],
        },
      ];

/** A range as Google sent it, to send back. */
const alsBereik = (sheetId: number, b: Bereik): GridRange => ({
  sheetId,
  startRowIndex: b.startRowIndex ?? 0,
  startColumnIndex: b.startColumnIndex ?? 0,
  ...(typeof b.endRowIndex === 'number' ? { endRowIndex: b.endRowIndex } : {}),
  ...(typeof b.endColumnIndex === 'number' ? { endColumnIndex: b.endColumnIndex } : {}),
});

/** Over a column of the register, or across the line below which rows are sorted: Google cannot freeze such a row. */
const staatInDeWeg = ({ kolommen }: Zicht, b: Bereik): boolean => {
  const inKolom = (plek: number): boolean => (b.startColumnIndex ?? 0) <= plek && plek < (b.endColumnIndex ?? Infinity);
  const overDeKop = (b.startRowIndex ?? 0) < EERSTE_RIJ && (b.endRowIndex ?? Infinity) > EERSTE_RIJ;
  return overDeKop || [...kolommen.values()].some(inKolom);
};

export const herstelSamengevoegd = (zicht: Zicht): readonly Herstel[] => {
  const verzoeken = (zicht.huidig.merges ?? [])
    .filter((b) => staatInDeWeg(zicht, b))
    .map((b): Request => ({ unmergeCells: { range: alsBereik(zicht.nummer, b) } }));
  if (verzoeken.length === 0) return [];
  return [{ zin: `Tabblad "${zicht.titel}": samengevoegde cellen van het register zijn weer los.`, verzoeken }];
};

const HEEL_BLAD = 'Dit tabblad houdt het klachtenregister zelf bij. Wijzig hier niets met de hand.';
const SLEUTELS =
  'Aan deze verborgen rij herkent het klachtenregister zijn kolommen. Verplaatsen mag; verwijder of wijzig hier niets.';

/** Deleting a column asks first, because it has a key; sorting and typing below the headings do not. */
export const herstelWaarschuwing = ({ blad, nummer, titel, huidig }: Zicht): readonly Herstel[] => {
  const description = blad.waarschuw ? HEEL_BLAD : SLEUTELS;
  const rij = { startRowIndex: SLEUTELRIJ, endRowIndex: SLEUTELRIJ + 1 };
  const protectedRange = {
    protectedRangeId: waarschuwingnummer(blad.naam),
    range: { sheetId: nummer, ...(blad.waarschuw ? {} : rij) },
    description,
    warningOnly: true,
  };
  const er = (huidig.protectedRanges ?? []).some(
    (p) => p.protectedRangeId === protectedRange.protectedRangeId || p.description === description,
  );
  const zin = `Tabblad "${titel}": wie iets van het register zelf wijzigt, krijgt weer een waarschuwing.`;
  return er ? [] : [{ zin, verzoeken: [{ addProtectedRange: { protectedRange } }] }];
};

export const herstelEigenschappen = (zicht: Zicht): readonly Herstel[] => [
  ...herstelBevroren(zicht),
  ...herstelVerborgen(zicht),
];
