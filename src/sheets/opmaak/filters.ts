// Staan de filterweergaven er nog, op de goede kolommen? Een gedeeld filter gaat eraf; weergaven van de gebruiker blijven. (5.1.7)
import type { Request } from '../google';
import type { Bladopmaak, FilterView } from '../google-opmaak';
import { KOPRIJ } from '../layout';
import { weergavenummer } from '../nummers';
import { dekt, inhoud } from './kleurregels';
import { weergaven } from './weergaven';
import type { Weergave } from './weergaven';
import { allePlaatsen, rijenIn } from './zicht';
import type { Herstel, Zicht } from './zicht';

const maakWeergave = (zicht: Zicht, { volgnummer, titel, delen, op }: Weergave): FilterView => {
  const plek = (kolom: string): number => allePlaatsen(zicht).get(kolom) ?? 0;
  return {
    filterViewId: weergavenummer(volgnummer),
    title: titel,
    range: { sheetId: zicht.nummer, startRowIndex: KOPRIJ, startColumnIndex: 0 },
    filterSpecs: delen.map(({ kolom, bij }) => ({
      columnIndex: plek(kolom),
      filterCriteria: 'zonder' in bij ? { hiddenValues: [...bij.zonder] } : { condition: bij },
    })),
    sortSpecs: [{ dimensionIndex: plek(op), sortOrder: 'ASCENDING' }],
  };
};

type Weergavestand = NonNullable<Bladopmaak['filterViews']>[number];

const filters = ({ filterSpecs }: Weergavestand): string =>
  JSON.stringify(
    (filterSpecs ?? [])
      .map(({ columnIndex, filterCriteria: c }) => [columnIndex ?? 0, inhoud(c?.condition), c?.hiddenValues ?? []])
      .sort(([a], [b]) => Number(a) - Number(b)),
  );

const klopt = (zicht: Zicht, stand: Weergavestand, hoort: FilterView): boolean => {
  const laatste = Math.max(...allePlaatsen(zicht).values());
  return filters(stand) === filters(hoort) && dekt(stand.range ?? {}, laatste, rijenIn(zicht));
};

/** By its number; by its title when Google gave it another. How the user sorts it is his business. */
const verzoekVoor = (zicht: Zicht, weergave: Weergave): Request[] => {
  const hoort = maakWeergave(zicht, weergave);
  const er = zicht.huidig.filterViews ?? [];
  const stand = er.find((w) => w.filterViewId === hoort.filterViewId) ?? er.find((w) => w.title === hoort.title);
  if (stand === undefined) return [{ addFilterView: { filter: hoort } }];
  if (klopt(zicht, stand, hoort)) return [];
  const filter = { ...hoort, filterViewId: stand.filterViewId ?? hoort.filterViewId };
  return [{ updateFilterView: { filter, fields: 'range,filterSpecs' } }];
};

export const herstelWeergaven = (zicht: Zicht): readonly Herstel[] =>
  weergaven
    .filter((w) => w.blad === zicht.blad.naam)
    .flatMap((w) => {
      const verzoeken = verzoekVoor(zicht, w);
      const zin = `Tabblad "${zicht.titel}": de filterweergave "${w.titel}" staat er weer zoals zij hoort.`;
      return verzoeken.length === 0 ? [] : [{ zin, verzoeken }];
    });

export const herstelFilter = ({ nummer, titel, huidig }: Zicht): readonly Herstel[] =>
  huidig.basicFilter === undefined
    ? []
    : [
        {
          zin: `Tabblad "${titel}": er stond een filter aan dat voor iedereen rijen verborg; het staat uit. Gebruik liever Gegevens, Filterweergaven.`,
          verzoeken: [{ clearBasicFilter: { sheetId: nummer } }],
        },
      ];
