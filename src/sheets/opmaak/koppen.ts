// Staan de sleutels verborgen en de koppen met hun artikel erboven? Een kop die de gebruiker zelf schreef, blijft staan.
import type { Request } from '../google';
import { KOPRIJ, SLEUTELRIJ } from '../layout';
import type { Bladkolom } from '../layout';
import { kopcel, maat } from './kolommen';
import { celIn, rijVerborgen, tekstIn } from './zicht';
import type { Herstel, Zicht } from './zicht';

const KOPHOOGTE = 40;

/** Both rows above the register, in a new tab or after the headings were thrown away. */
const opKoprij = (sheetId: number, plek: number, cel: ReturnType<typeof kopcel>, fields: string): Request => ({
  updateCells: { start: { sheetId, rowIndex: KOPRIJ, columnIndex: plek }, rows: [{ values: [cel] }], fields },
});

const bestaande = ({ blad, kolommen }: Zicht): readonly (readonly [kolom: Bladkolom, plek: number])[] =>
  blad.kolommen.flatMap((k) => {
    const plek = kolommen.get(k.sleutel);
    return plek === undefined ? [] : [[k, plek] as const];
  });

/**
 * Is row 2 the row of headings? Somebody can have put a row above it or thrown it away, and a row of the register must
 * never be taken for it: the first heading, or two others, still say what they said.
 */
const isKoprij = (zicht: Zicht, rij: number): boolean => {
  const zelfde = bestaande(zicht).filter(([k, plek]) => tekstIn(zicht.huidig, rij, plek) === k.kop);
  return zelfde.length >= 2 || zelfde[0]?.[1] === 0;
};

const onzeNotitie = /^Artikel \S+ van de klachtenprocedure\.$/;

/** The heading above the ids is how the register knows this row, so it alone has a fixed text. */
const herstelKop = ({ nummer, titel, huidig }: Zicht, k: Bladkolom, plek: number): readonly Herstel[] => {
  const kop = tekstIn(huidig, KOPRIJ, plek);
  const notitie = celIn(huidig, KOPRIJ, plek)?.note ?? '';
  const mistNotitie = k.notitie !== null && notitie !== k.notitie && (notitie === '' || onzeNotitie.test(notitie));
  return [
    ...(kop === '' || (plek === 0 && kop !== k.kop)
      ? [
          {
            zin: `Tabblad "${titel}": boven een kolom staat weer de kop "${k.kop}".`,
            verzoeken: [opKoprij(nummer, plek, kopcel(k), 'userEnteredValue')],
          },
        ]
      : []),
    ...(mistNotitie
      ? [
          {
            zin: `Tabblad "${titel}": de kop "${k.kop}" noemt haar artikel weer.`,
            verzoeken: [opKoprij(nummer, plek, kopcel(k), 'note')],
          },
        ]
      : []),
  ];
};

const nieuweKoprij = (zicht: Zicht): Herstel => {
  const { nummer: sheetId, titel } = zicht;
  const range = { sheetId, dimension: 'ROWS', startIndex: KOPRIJ, endIndex: KOPRIJ + 1 } as const;
  return {
    zin: `Tabblad "${titel}": de rij met koppen was weg en staat er weer.`,
    verzoeken: [
      { insertDimension: { range, inheritFromBefore: false } },
      maat(sheetId, 'ROWS', KOPRIJ, { hiddenByUser: false, pixelSize: KOPHOOGTE }),
      ...bestaande(zicht).map(([k, plek]) =>
        opKoprij(sheetId, plek, kopcel(k), 'userEnteredValue,userEnteredFormat,note'),
      ),
    ],
  };
};

const herstelKoprij = (zicht: Zicht): readonly Herstel[] => {
  if (isKoprij(zicht, KOPRIJ)) return bestaande(zicht).flatMap(([k, plek]) => herstelKop(zicht, k, plek));
  return isKoprij(zicht, KOPRIJ + 1) ? [] : [nieuweKoprij(zicht)];
};

export const herstelKoppen = (zicht: Zicht): readonly Herstel[] => {
  const { nummer, titel, kolommen } = zicht;
  const verberg = maat(nummer, 'ROWS', SLEUTELRIJ, { hiddenByUser: true });
  if (kolommen.size === 0)
    return [{ zin: '', verzoeken: [verberg, maat(nummer, 'ROWS', KOPRIJ, { pixelSize: KOPHOOGTE })] }];
  return [
    ...(rijVerborgen(zicht, SLEUTELRIJ)
      ? []
      : [{ zin: `Tabblad "${titel}": de rij met sleutels is weer verborgen.`, verzoeken: [verberg] }]),
    ...herstelKoprij(zicht),
  ];
};
