// Waarop proberen we de opmaak? Een ingericht rekenblad op de stand-in, dat zich laat lezen en herstellen zoals in Google.
import { bladfoutInWoorden, isBladfout } from '../../src/sheets/columns';
import type { Request } from '../../src/sheets/google';
import { bladVan, KOPRIJ, SLEUTELRIJ } from '../../src/sheets/layout';
import type { Bladnaam } from '../../src/sheets/layout';
import { nieuweNummers } from '../../src/sheets/nummers';
import { MASKER_OPMAAK, opmaakHerstel, opzetVerzoeken, vraagOpmaak } from '../../src/sheets/opmaak/herstel';
import type { Herstel } from '../../src/sheets/opmaak/zicht';
import { maakSheetsDienst } from '../stand-in/sheets-dienst';
import type { SheetsDienst } from '../stand-in/sheets-dienst';
import { bladMetId, maakWerkboek } from '../stand-in/werkboek';
import type { Blad, Inhoud, Werkboek } from '../stand-in/werkboek';

export const ID = 'BLAD-1';

export interface Opmaakproef {
  readonly boek: Werkboek;
  readonly sheets: SheetsDienst;
  blad(naam: keyof typeof nieuweNummers): Blad;
  /** Where a column of the register stands now. */
  plek(naam: Bladnaam, sleutel: string): number;
  doe(...requests: Request[]): void;
  /** What the repair would do. */
  kijk(): readonly Herstel[];
  /** Repairs, and says what was repaired. */
  herstel(): readonly string[];
}

let ingericht: Inhoud | undefined;

const kaal = (boek: Werkboek): SheetsDienst =>
  maakSheetsDienst({
    werkboeken: new Map([[ID, boek]]),
    grillen: { terugleesFout: 'na' },
    gebruiker: () => boek.toegang.eigenaar,
  });

const begin = (boek: Werkboek, sheets: SheetsDienst): void => {
  if (ingericht === undefined) {
    sheets.Spreadsheets.batchUpdate({ requests: opzetVerzoeken() }, ID);
    ingericht = boek.inhoud;
  }
  boek.inhoud = ingericht;
};

const eis = (boek: Werkboek, nummer: number): Blad => {
  const blad = bladMetId(boek.inhoud, nummer);
  if (blad === undefined) throw new Error(`geen blad ${nummer}`);
  return blad;
};

const leesHerstel = (sheets: SheetsDienst): readonly Herstel[] => {
  const antwoord = sheets.Spreadsheets.getByDataFilter(vraagOpmaak(nieuweNummers, true), ID, { fields: MASKER_OPMAAK });
  const uit = opmaakHerstel(antwoord, nieuweNummers);
  if (isBladfout(uit)) throw new Error(bladfoutInWoorden(uit));
  return uit;
};

/** Set up in Dutch from an English file, so that everything had to be told. */
export const maakOpmaakproef = (): Opmaakproef => {
  const boek = maakWerkboek({ id: ID, locale: 'en_US', tijdzone: 'Etc/GMT' });
  const sheets = kaal(boek);
  begin(boek, sheets);
  const doe = (...requests: Request[]): void => {
    if (requests.length > 0) sheets.Spreadsheets.batchUpdate({ requests }, ID);
  };
  const kijk = (): readonly Herstel[] => leesHerstel(sheets);
  return {
    ...{ boek, sheets, doe, kijk },
    blad: (naam) => eis(boek, nieuweNummers[naam]),
    plek: (naam, sleutel) =>
      (eis(boek, nieuweNummers[naam]).rijen[SLEUTELRIJ] ?? []).findIndex(
        (c) => c?.userEnteredValue?.stringValue === sleutel,
      ),
    herstel() {
      const gevonden = kijk();
      doe(...gevonden.flatMap((h) => [...h.verzoeken]));
      return gevonden.map((h) => h.zin);
    },
  };
};

/** The register before these columns were thought of. */
export const zonderKolommen = (proef: Opmaakproef, naam: Bladnaam, sleutels: readonly string[]): void => {
  for (const sleutel of sleutels) {
    const plek = proef.plek(naam, sleutel);
    proef.sheets.Spreadsheets.batchUpdate(
      {
        requests: [
          {
            deleteDimension: {
              range: {
                sheetId: nieuweNummers[naam],
                dimension: 'COLUMNS',
                startIndex: plek,
                endIndex: plek + 1,
              },
            },
          },
        ],
      },
      ID,
    );
  }
};

export const kopVan = (naam: Bladnaam, sleutel: string): string =>
  bladVan(naam).kolommen.find((k) => k.sleutel === sleutel)?.kop ?? '';

export const kopIn = (proef: Opmaakproef, naam: Bladnaam, plek: number): string =>
  proef.blad(naam).rijen[KOPRIJ]?.[plek]?.userEnteredValue?.stringValue ?? '';
