// Hoe komt een heel register in een lege spreadsheet? Elke rij op een vaste plek, zodat nog een keer hetzelfde doen niets verdubbelt (5.3.1).
import type { Logregel } from '../../register/logboek';
import type { Momentopname } from '../../register/register';
import type { Request, RowData } from '../google';
import { bladnamen, bladVan, CELOPMAAK, EERSTE_RIJ, isTabel } from '../layout';
import type { Bladnaam } from '../layout';
import { naarLogrij } from '../log-row';
import type { Bladstand, Stand } from '../sheet-state';
import { inVolgorde } from '../write-requests';
import type { Schrijfrij } from '../write-requests';

export interface Inhoud {
  readonly rijen: Momentopname;
  readonly logboek: readonly Logregel[];
}

/** Google advises two megabytes for one question. */
const TEKENS_PER_KEER = 1_000_000;

type Waarden = NonNullable<Schrijfrij['waarden']>;

const waardenVoor = (naam: Bladnaam, { rijen, logboek }: Inhoud): readonly Waarden[] =>
  isTabel(naam) ? rijen[naam] : logboek.map(naarLogrij);

/** As many rows as there will be: a number that does not change when it is set once more. */
const ruimte = (blad: Bladstand, aantal: number): Request => ({
  updateSheetProperties: {
    properties: {
      sheetId: blad.nummer,
      gridProperties: { rowCount: Math.max(bladVan(blad.naam).rijen, aantal + EERSTE_RIJ) },
    },
    fields: 'gridProperties.rowCount',
  },
});

const zet = (blad: Bladstand, vanaf: number, rows: RowData[]): Request => ({
  updateCells: {
    start: { sheetId: blad.nummer, rowIndex: EERSTE_RIJ + vanaf, columnIndex: 0 },
    rows,
    fields: `userEnteredValue,${CELOPMAAK}`,
  },
});

const stukken = (blad: Bladstand, waarden: readonly Waarden[]): readonly Request[] => {
  const uit: Request[] = [];
  let rows: RowData[] = [];
  let tekens = 0;
  let vanaf = 0;
  const sluitAf = (): void => {
    if (rows.length > 0) uit.push(zet(blad, vanaf, rows));
    vanaf += rows.length;
    [rows, tekens] = [[], 0];
  };
  for (const w of waarden) {
    const rij: RowData = { values: [...inVolgorde(blad, w, true)] };
    const lengte = JSON.stringify(rij).length;
    if (tekens + lengte > TEKENS_PER_KEER) sluitAf();
    rows.push(rij);
    tekens += lengte;
  }
  sluitAf();
  return uit;
};

/** Together as large as one question may be. */
const gebundeld = (verzoeken: readonly Request[]): readonly Request[][] => {
  const uit: Request[][] = [];
  let tekens = Infinity;
  for (const verzoek of verzoeken) {
    const lengte = JSON.stringify(verzoek).length;
    if (tekens + lengte > TEKENS_PER_KEER) [uit[uit.length], tekens] = [[], 0];
    uit[uit.length - 1]?.push(verzoek);
    tekens += lengte;
  }
  return uit;
};

/**
 * The questions in order; each happens whole or not at all, and each may be asked again. Systeem comes last: as long as it
 * is empty, the register is not there yet.
 */
export const vulverzoeken = (stand: Stand, inhoud: Inhoud): readonly Request[][] => {
  const delen = bladnamen.flatMap((naam) => {
    const blad = stand.get(naam);
    return blad === undefined ? [] : [{ blad, waarden: waardenVoor(naam, inhoud) }];
  });
  const verzoeken = delen.map(({ blad, waarden }) => ({ naam: blad.naam, rijen: stukken(blad, waarden) }));
  const van = (laatst: boolean): readonly Request[] =>
    verzoeken.flatMap(({ naam, rijen }) => ((naam === 'systeem') === laatst ? rijen : []));
  return [
    delen.map(({ blad, waarden }) => ruimte(blad, waarden.length)),
    ...gebundeld(van(false)),
    ...gebundeld(van(true)),
  ];
};
