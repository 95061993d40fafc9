// Hoe komt een vol register snel in de stand-in? Het voorbeeld wordt in het geheugen gemaakt en in een keer onder de koppen gezet.
import type { Rij } from '../../src/register/tabellen';
import { tabelnamen } from '../../src/register/tabellen';
import type { Waarde } from '../../src/register/kolom';
import { leegLeesvraag } from '../../src/register/register';
import { encode } from '../../src/sheets/cells';
import { bladVan, celopmaak } from '../../src/sheets/layout';
import type { Bladnaam } from '../../src/sheets/layout';
import { naarLogrij } from '../../src/sheets/log-row';
import { nieuweNummers } from '../../src/sheets/setup-requests';
import { vulVoorbeeld } from '../../src/voorbeeld/voorbeeld';
import { geheugenregister } from '../register/geheugen-register';
import type { Google } from '../stand-in/diensten';
import { maakOproepen } from '../stand-in/oproepen';
import { maakSheetsDienst } from '../stand-in/sheets-dienst';

type Kalerij = Rij | Readonly<Record<string, Waarde>>;

const onder = (blad: Bladnaam, rijen: readonly Kalerij[]): object => ({
  appendCells: {
    sheetId: nieuweNummers[blad],
    rows: rijen.map((rij) => ({
      values: bladVan(blad).kolommen.map((k) => ({
        ...encode(k.codec, rij[k.sleutel]),
        userEnteredFormat: celopmaak(k),
      })),
    })),
    fields: 'userEnteredValue,userEnteredFormat',
  },
});

export const vulUitVoorbeeld = ({ werkboek }: Google, aantal: number, vandaag: string): void => {
  const register = geheugenregister();
  vulVoorbeeld(register, { aantal, zaad: 1, vandaag });
  const rijen = register.lees({ ...leegLeesvraag, heel: tabelnamen });
  const beller = {
    werkboeken: new Map([[werkboek.id, werkboek]]),
    grillen: { terugleesFout: 'na' as const },
    gebruiker: () => werkboek.toegang.eigenaar,
  };
  const requests = [
    ...tabelnamen.filter((t) => rijen[t].length > 0).map((t) => onder(t, rijen[t])),
    onder('logboek', register.logboek().map(naarLogrij)),
  ];
  maakSheetsDienst(beller, maakOproepen()).Spreadsheets.batchUpdate({ requests }, werkboek.id);
};
