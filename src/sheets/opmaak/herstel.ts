// Wat mist een spreadsheet om weer de opmaak van het register te hebben? Een bron voor inrichten en herstellen.
import { isBladfout } from '../columns';
import type { Bladfout } from '../columns';
import type { GetByDataFilterBody, Request, Spreadsheet } from '../google';
import { bladen, bladnamen, EERSTE_RIJ, isBladnaam } from '../layout';
import type { Blad, Bladnaam } from '../layout';
import { nieuweNummers } from '../nummers';
import type { Bladnummers } from '../nummers';
import { bladeigenschappen, herstelEigenschappen, herstelSamengevoegd, herstelWaarschuwing } from './blad';
import { herstelFilter, herstelWeergaven } from './filters';
import { herstelKleuren } from './kleurregels';
import { herstelKolommen, herstelOntbrekende } from './kolommen';
import { herstelKoppen } from './koppen';
import { herstelOverzicht, maakOverzicht } from './overzicht';
import { maakZicht } from './zicht';
import type { Herstel, Zicht } from './zicht';

const [locale, timeZone] = ['nl_NL', 'Europe/Amsterdam'] as const;

/** Rows before columns: new columns get their heading in the row that is there by then. */
const herstelBlad = (zicht: Zicht): readonly Herstel[] => [
  ...herstelSamengevoegd(zicht),
  ...herstelFilter(zicht),
  ...herstelKoppen(zicht),
  ...herstelOntbrekende(zicht),
  ...herstelKolommen(zicht),
  ...herstelEigenschappen(zicht),
  ...herstelKleuren(zicht),
  ...herstelWeergaven(zicht),
  ...herstelWaarschuwing(zicht),
];

const herstelTaal = ({ properties }: Spreadsheet): readonly Herstel[] =>
  properties?.locale === locale && properties.timeZone === timeZone
    ? []
    : [
        {
          zin: 'De spreadsheet staat weer op Nederlands en op de tijd van Amsterdam.',
          verzoeken: [{ updateSpreadsheetProperties: { properties: { locale, timeZone }, fields: 'locale,timeZone' } }],
        },
      ];

/**
 * Only what is needed, so none when all is well. A tab that is gone, a doubled key or a column before the ids stops
 * everything: making a register tab anew would hide that it was lost (SAFETY D9).
 */
export const opmaakHerstel = (huidig: Spreadsheet, nummers: Bladnummers): readonly Herstel[] | Bladfout => {
  const bladMet = (nummer: number) => huidig.sheets?.find((s) => (s.properties?.sheetId ?? 0) === nummer);
  const uit: Herstel[] = [...herstelTaal(huidig), ...herstelOverzicht(bladMet(nieuweNummers.overzicht))];
  for (const naam of bladnamen) {
    const zicht = maakZicht(naam, nummers[naam], bladMet(nummers[naam]));
    if (isBladfout(zicht)) return zicht;
    uit.push(...herstelBlad(zicht));
  }
  return uit;
};

export const opmaakVerzoeken = (herstel: readonly Herstel[]): Request[] => herstel.flatMap((h) => [...h.verzoeken]);

/** Ten columns of a tab that lost the same thing are one sentence less each. */
export const opmaakInWoorden = (herstel: readonly Herstel[]): readonly string[] => [
  ...new Set(herstel.map((h) => h.zin)),
];

const nieuwBlad = (blad: Blad, naam: Bladnaam, index: number): Request[] => {
  const nummer = nieuweNummers[naam];
  const properties = { ...bladeigenschappen(blad, nummer, Math.max(blad.kolommen.length, 6)), index };
  const leeg: Zicht = { blad, nummer, titel: blad.titel, huidig: { properties }, kolommen: new Map() };
  return [{ addSheet: { properties } }, ...opmaakVerzoeken(herstelBlad(leeg))];
};

/** Everything a new spreadsheet needs, as one batch that happens whole or not at all. */
export const opzetVerzoeken = (): Request[] => [
  ...opmaakVerzoeken(herstelTaal({})),
  ...bladen.flatMap((blad, i) => (isBladnaam(blad.naam) ? nieuwBlad(blad, blad.naam, i) : maakOverzicht(i))),
];

/** One question for all of it: two rows of headings, the first row below them, and Overzicht whole. */
export const vraagOpmaak = (nummers: Bladnummers, metOverzicht: boolean): GetByDataFilterBody => ({
  dataFilters: [
    ...(metOverzicht ? [{ gridRange: { sheetId: nieuweNummers.overzicht } }] : []),
    ...bladnamen.map((b) => ({ gridRange: { sheetId: nummers[b], startRowIndex: 0, endRowIndex: EERSTE_RIJ + 1 } })),
  ],
  includeGridData: true,
});

const CEL = 'userEnteredValue,note,dataValidation.condition,userEnteredFormat.numberFormat';
const GEGEVENS = `data(startRow,startColumn,rowData.values(${CEL}),rowMetadata.hiddenByUser,columnMetadata.hiddenByUser)`;
const REGELS = 'merges,conditionalFormats,filterViews,protectedRanges(protectedRangeId,description),basicFilter.range';
export const MASKER_OPMAAK = `properties(locale,timeZone),sheets(properties(sheetId,title,hidden,gridProperties),${GEGEVENS},${REGELS},charts(chartId,spec))`;
