// Staat het blok van Overzicht nog op zijn plaats, met sleutels, opmaak en grafieken? Wat de gebruiker ernaast zette, blijft. (5.1.7)
import type { Bladantwoord, CellFormat, Request } from '../google';
import { bladen } from '../layout';
import { nieuweNummers, waarschuwingnummer } from '../nummers';
import { bladeigenschappen } from './blad';
import { grafiekverzoeken } from './grafieken';
import { maat } from './kolommen';
import { BLOKBREEDTE, blokregels, LABELKOLOM, overzichtVerzoeken, SLEUTELKOLOM } from './overzichtblok';
import type { Blokregel } from './overzichtblok';
import { kolomVerborgen, tekstIn } from './zicht';
import type { Herstel } from './zicht';

const sheetId = nieuweNummers.overzicht;
/** The block, and room for two charts side by side. */
const KOLOMMEN = 16;
const blad = bladen.find((b) => b.naam === 'overzicht');
const RIJEN = blad?.rijen ?? 0;

const OUD_OPSCHRIFT = [
  'Klachtenregister',
  'Open het menu Klachtenregister om te melden, te behandelen en te controleren.',
];

interface Plek {
  readonly rij: number;
  readonly kolom: number;
}

const sleutels = blokregels.map((r) => r.sleutel);
const labels = new Map(blokregels.map((r) => [r.sleutel, r.waarde(null)[0]]));
const hoort = ({ rij, kolom }: Plek, tekst: string): boolean => kolom === SLEUTELKOLOM && sleutels[rij] === tekst;

const gevuld = (huidig: Bladantwoord): readonly (Plek & { readonly tekst: string })[] =>
  (huidig.data?.[0]?.rowData ?? []).flatMap(({ values = [] }, rij) =>
    values.flatMap((_, kolom) => {
      const tekst = tekstIn(huidig, rij, kolom);
      return tekst === '' ? [] : [{ rij, kolom, tekst }];
    }),
  );

interface Blokstand {
  /** Cells with a key of ours. */
  readonly onze: readonly Plek[];
  readonly goed: number;
  /** Did the figures stay with their keys? Then those are ours to take away too. */
  readonly samen: boolean;
  /** Keys ended up elsewhere, or somebody else's text stands where the block comes. */
  readonly verschoven: boolean;
}

const bekijk = (huidig: Bladantwoord): Blokstand => {
  const cellen = gevuld(huidig);
  const onze = cellen.filter((c) => sleutels.includes(c.tekst));
  const goed = onze.filter((c) => hoort(c, c.tekst)).length;
  const metLabel = onze.filter((c) => tekstIn(huidig, c.rij, c.kolom + 1) === labels.get(c.tekst));
  const inBlok = cellen.filter((c) => c.rij < sleutels.length && c.kolom < BLOKBREEDTE);
  const vrij = goed > 0 || inBlok.every((c) => c.kolom === 0 && OUD_OPSCHRIFT[c.rij] === c.tekst);
  return { onze, goed, samen: metLabel.length * 2 > onze.length, verschoven: !vrij || goed < onze.length };
};

const opmaak: Readonly<Record<Blokregel['soort'], CellFormat>> = {
  titel: { textFormat: { bold: true, fontSize: 18 } },
  tekst: { wrapStrategy: 'OVERFLOW_CELL' },
  kop: { textFormat: { bold: true } },
  cijfer: { numberFormat: { type: 'NUMBER', pattern: '0' } },
};

const leeg = ({ rij, kolom }: Plek, breedte: number): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: rij, columnIndex: kolom },
    rows: [{ values: Array.from({ length: breedte }, () => ({})) }],
    fields: 'userEnteredValue,userEnteredFormat',
  },
});

/** Room at the left: what the user put there moves to the right and loses nothing. */
const maakPlaats = ({ onze, samen }: Blokstand): Request[] => {
  const range = { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: BLOKBREEDTE } as const;
  const verborgen = [...new Set(onze.map((p) => p.kolom + BLOKBREEDTE))];
  return [
    ...onze.map((p) => leeg(p, samen ? BLOKBREEDTE : 1)),
    { insertDimension: { range, inheritFromBefore: false } },
    ...verborgen.map((kolom) => maat(sheetId, 'COLUMNS', kolom, { hiddenByUser: false })),
  ];
};

const blokverzoeken = (): Request[] => [
  ...overzichtVerzoeken(null),
  {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: SLEUTELKOLOM },
      rows: blokregels.map(({ soort }) => ({
        values: Array.from({ length: BLOKBREEDTE }, () => ({ userEnteredFormat: opmaak[soort] })),
      })),
      fields: 'userEnteredFormat',
    },
  },
  maat(sheetId, 'COLUMNS', SLEUTELKOLOM, { hiddenByUser: true }),
  maat(sheetId, 'COLUMNS', LABELKOLOM, { pixelSize: 260 }),
  ...[LABELKOLOM + 1, LABELKOLOM + 2].map((k) => maat(sheetId, 'COLUMNS', k, { pixelSize: 80 })),
];

const sleutelverzoeken = (): Request[] => [
  {
    updateCells: {
      start: { sheetId, rowIndex: 0, columnIndex: SLEUTELKOLOM },
      rows: sleutels.map((stringValue) => ({ values: [{ userEnteredValue: { stringValue } }] })),
      fields: 'userEnteredValue',
    },
  },
  maat(sheetId, 'COLUMNS', SLEUTELKOLOM, { hiddenByUser: true }),
];

const description = 'Deze cijfers zet het klachtenregister hier elke werkdag neer. Zet eigen werk rechts of eronder.';

const waarschuwing = (huidig: Bladantwoord): Request[] => {
  const protectedRangeId = waarschuwingnummer('overzicht');
  const er = (huidig.protectedRanges ?? []).some(
    (p) => p.protectedRangeId === protectedRangeId || p.description === description,
  );
  const range = {
    sheetId,
    startRowIndex: 0,
    endRowIndex: sleutels.length,
    startColumnIndex: 0,
    endColumnIndex: BLOKBREEDTE,
  };
  return er
    ? []
    : [{ addProtectedRange: { protectedRange: { protectedRangeId, range, description, warningOnly: true } } }];
};

const blokherstel = (huidig: Bladantwoord, stand: Blokstand): Request[] => {
  if (stand.verschoven) return [...maakPlaats(stand), ...blokverzoeken()];
  if (stand.goed === 0) return blokverzoeken();
  return stand.goed < sleutels.length || !kolomVerborgen({ huidig }, SLEUTELKOLOM) ? sleutelverzoeken() : [];
};

/** An older Overzicht was smaller, and somebody can have thrown rows away. */
const ruimte = ({ properties }: Bladantwoord): Request[] => {
  const { rowCount, columnCount } = properties?.gridProperties ?? {};
  const [rijen, kolommen] = [rowCount ?? 0, columnCount ?? 0];
  if (rijen >= sleutels.length && kolommen >= KOLOMMEN) return [];
  const gridProperties = { rowCount: Math.max(rijen, RIJEN), columnCount: Math.max(kolommen, KOLOMMEN) };
  const fields = 'gridProperties.rowCount,gridProperties.columnCount';
  return [{ updateSheetProperties: { properties: { sheetId, gridProperties }, fields } }];
};

const herstel = (huidig: Bladantwoord): Request[] => {
  const stand = bekijk(huidig);
  return [
    ...ruimte(huidig),
    ...blokherstel(huidig, stand),
    ...grafiekverzoeken(huidig.charts ?? [], stand.verschoven),
    ...waarschuwing(huidig),
  ];
};

/** The one tab that may be made anew: it holds nothing that the register does not know. */
export const maakOverzicht = (index: number): Request[] => {
  if (blad === undefined) return [];
  const properties = { ...bladeigenschappen(blad, sheetId, KOLOMMEN), index };
  return [{ addSheet: { properties } }, ...herstel({ properties })];
};

export const herstelOverzicht = (huidig: Bladantwoord | undefined): readonly Herstel[] => {
  if (huidig === undefined)
    return [{ zin: 'Het tabblad Overzicht was weg en is opnieuw gemaakt.', verzoeken: maakOverzicht(0) }];
  const verzoeken = herstel(huidig);
  const titel = huidig.properties?.title ?? 'Overzicht';
  return verzoeken.length === 0
    ? []
    : [{ zin: `Tabblad "${titel}": cijfers en grafieken staan weer op hun plek.`, verzoeken }];
};
