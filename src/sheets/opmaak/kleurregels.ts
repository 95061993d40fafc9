// Kleurt elke fase, elke status en elke actiedatum nog zoals afgesproken? Met de ingebouwde voorwaarden van Google. (5.1.7)
import type { BooleanCondition, GridRange, Request } from '../google';
import type { Bereik, Kleurregelstand, Voorwaarde } from '../google-opmaak';
import { naarGoogle, vanGoogle } from '../kleuren';
import { EERSTE_RIJ } from '../layout';
import type { Kleurregel } from '../layout';
import { onderKop } from './kolommen';
import { allePlaatsen, rijenIn } from './zicht';
import type { Herstel, Zicht } from './zicht';

// Google allows a relative date only with BEFORE and AFTER, so the order of these rules matters: the first that holds
// colours the cell. The one formula has no separator, so it reads the same in every language.
const dagvoorwaarden = {
  'voor vandaag': { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] },
  vandaag: { type: 'DATE_BEFORE', values: [{ relativeDate: 'TOMORROW' }] },
  morgen: { type: 'DATE_BEFORE', values: [{ userEnteredValue: '=TODAY()+2' }] },
} as const satisfies Readonly<Record<string, unknown>>;

const voorwaardeVan = ({ bij }: Kleurregel): BooleanCondition => {
  if ('tekst' in bij) return { type: 'TEXT_EQ', values: [{ userEnteredValue: bij.tekst }] };
  const { type, values } = dagvoorwaarden[bij.dag];
  return { type, values: [...values] };
};

/** Two conditions are the same when this is. */
export const inhoud = (v: Voorwaarde | undefined): string =>
  JSON.stringify([v?.type, (v?.values ?? []).map((w) => w.userEnteredValue ?? w.relativeDate)]);

/** Google may say where the tab ended when the rule was made; rows that came later must be in it too. */
export const dekt = (bereik: Bereik, plek: number, rijen: number): boolean =>
  (bereik.startRowIndex ?? 0) <= EERSTE_RIJ &&
  (bereik.endRowIndex ?? rijen) >= rijen &&
  (bereik.startColumnIndex ?? 0) <= plek &&
  (bereik.endColumnIndex ?? plek + 1) > plek;

const eenKolom = ({ startColumnIndex, endColumnIndex }: Bereik): boolean =>
  (endColumnIndex ?? Infinity) - (startColumnIndex ?? 0) === 1;

/** Left behind when its column moved, or in pieces after somebody pasted. */
const isOnzeVerdwaalde = (stand: Kleurregelstand, regel: Kleurregel): boolean =>
  vanGoogle(stand.booleanRule?.format?.backgroundColorStyle) === regel.kleur && (stand.ranges ?? []).every(eenKolom);

const maakRegel = (regel: Kleurregel, bereik: GridRange) => ({
  ranges: [bereik],
  booleanRule: {
    condition: voorwaardeVan(regel),
    format: { backgroundColorStyle: naarGoogle(regel.kleur) },
  },
});

/** A rule of ours in a colour that the user chose stays so: the condition on the column is what counts. */
const verzoekVoor = (zicht: Zicht, regel: Kleurregel, bij: number): Request | null => {
  const plek = allePlaatsen(zicht).get(regel.kolom) ?? 0;
  const alle = zicht.huidig.conditionalFormats ?? [];
  const zelfde = alle
    .map((stand, index) => ({ stand, index }))
    .filter(({ stand }) => inhoud(stand.booleanRule?.condition) === inhoud(voorwaardeVan(regel)));
  if (zelfde.some(({ stand }) => stand.ranges?.some((r) => dekt(r, plek, rijenIn(zicht))))) return null;
  const rule = maakRegel(regel, onderKop(zicht.nummer, plek));
  const verdwaald = zelfde.find(({ stand }) => isOnzeVerdwaalde(stand, regel));
  return verdwaald === undefined
    ? { addConditionalFormatRule: { index: alle.length + bij, rule } }
    : { updateConditionalFormatRule: { index: verdwaald.index, rule } };
};

/** New rules come below those of the user, which keep their say. */
export const herstelKleuren = (zicht: Zicht): readonly Herstel[] => {
  const verzoeken: Request[] = [];
  for (const regel of zicht.blad.kleurregels) {
    const bij = verzoeken.filter((v) => 'addConditionalFormatRule' in v).length;
    const verzoek = verzoekVoor(zicht, regel, bij);
    if (verzoek !== null) verzoeken.push(verzoek);
  }
  if (verzoeken.length === 0) return [];
  return [{ zin: `Tabblad "${zicht.titel}": de kleuren staan weer op hun kolom.`, verzoeken }];
};
