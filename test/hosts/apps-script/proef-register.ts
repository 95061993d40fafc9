// Waarop proberen we het Sheets-register? Een ingericht rekenblad op de stand-in voor Google, in dezelfde wereld als de bundel.
import { maakSheetsRegister } from '../../../src/sheets/register/sheets-register';
import type { Register } from '../../../src/register/register';
import { bladnamen } from '../../../src/sheets/layout';
import { nieuweNummers, opzetVerzoeken } from '../../../src/sheets/setup-requests';
import { maakLockDienst, maakSlotStaat } from '../../stand-in/diensten/slot';
import { apiFout } from '../../stand-in/fout';
import { maakKlok } from '../../stand-in/klok';
import { maakOproepen, stoor } from '../../stand-in/oproepen';
import type { Oproepen } from '../../stand-in/oproepen';
import { maakSheetsDienst } from '../../stand-in/sheets-dienst';
import type { SheetsDienst } from '../../stand-in/sheets-dienst';
import { maakWerkboek } from '../../stand-in/werkboek';
import type { Inhoud, Werkboek } from '../../stand-in/werkboek';
import type { Proefregister } from '../register-contract';

export const ID = 'BLAD-1';
export const bladen = nieuweNummers;

export interface Sheetsproef extends Proefregister {
  readonly boek: Werkboek;
  readonly oproepen: Oproepen;
  readonly sheets: SheetsDienst;
  /** How long the register rested, in milliseconds, each time. */
  readonly rust: number[];
}

/** Small tabs keep the tests short; they grow when a row is added. */
const krimp = bladnamen.map((b) => ({
  updateSheetProperties: {
    properties: { sheetId: bladen[b], gridProperties: { rowCount: 10 } },
    fields: 'gridProperties.rowCount',
  },
}));

let leeg: Inhoud | undefined;
/** Setting up costs a hundred requests; every test starts from the same set-up sheet. */
const ingericht = (sheets: SheetsDienst, boek: Werkboek): void => {
  if (leeg === undefined) {
    sheets.Spreadsheets.batchUpdate({ requests: [...opzetVerzoeken(), ...krimp] }, ID);
    leeg = boek.inhoud;
  }
  boek.inhoud = leeg;
};

const uitvoering = (nummer: number) =>
  ({ nummer, soort: 'zijbalk', actief: '', effectief: '', begin: 0, laadt: false, afgebroken: false }) as const;

export const maakSheetsproef = (): Sheetsproef => {
  const boek = maakWerkboek({ id: ID });
  const oproepen = maakOproepen();
  const gebruiker = (): string => boek.toegang.eigenaar;
  const sheets = maakSheetsDienst(
    { werkboeken: new Map([[ID, boek]]), grillen: { terugleesFout: 'na' }, gebruiker },
    oproepen,
  );
  ingericht(sheets, boek);
  oproepen.wis();
  const staat = maakSlotStaat();
  const sloten = maakLockDienst(staat, maakKlok(), () => uitvoering(1));
  const rust: number[] = [];
  const plek = { sheets, slot: () => sloten.getScriptLock(), wacht: (ms: number) => void rust.push(ms), bladen };
  const open = (): Register => maakSheetsRegister({ ...plek, spreadsheetId: ID });
  return {
    boek,
    oproepen,
    sheets,
    rust,
    register: open(),
    heropen: () => open(),
    laatSchrijvenMislukken: () =>
      void stoor(oproepen, {
        moment: 'voor',
        fout: () => apiFout(403),
        bij: ({ methode }) => methode === 'Spreadsheets.batchUpdate',
        keer: 1,
      }),
    terwijlBezet(werk) {
      staat.bezet = true;
      try {
        return werk();
      } finally {
        staat.bezet = false;
      }
    },
  };
};
