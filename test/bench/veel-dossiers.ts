// Hoe ziet een register eruit met duizenden dossiers die nog lopen? Een gespeeld dossier, met eigen id en nummer vermenigvuldigd, in het logboek en in de tabbladen.
import type { Omgeving } from '../../src/loket/stand-van-zaken';
import type { Tabelnaam, Wijziging } from '../../src/procedure/rijen';
import { maakNummer } from '../../src/procedure/nummering';
import { maakCommit } from '../../src/register/commit';
import { leegLeesvraag } from '../../src/register/register';
import type { Register } from '../../src/register/register';
import { tabellen, tabelnamen } from '../../src/register/tabellen';
import type { Rij } from '../../src/register/tabellen';
import { encode } from '../../src/sheets/cells';
import { bladVan } from '../../src/sheets/layout';
import type { Bladnaam } from '../../src/sheets/layout';
import { naarLogrij } from '../../src/sheets/log-row';
import { nieuweNummers } from '../../src/sheets/setup-requests';
import type { SheetsDienst } from '../stand-in/sheets-dienst';

const perDossier = tabelnamen.filter((t) => tabellen[t].perDossier);
const technisch: ReadonlySet<string> = new Set(['id', 'versie', 'logregel', 'zegel']);

const kloon = (tabel: Tabelnaam, rij: Rij, van: string, n: number): Wijziging => {
  const naar = `${van}-${n}`;
  const id = naar + rij.id.slice(van.length);
  const waarden = Object.fromEntries(
    Object.entries(rij)
      .filter(([k]) => !technisch.has(k))
      .map(([k, w]) => [k, k === 'klacht' ? naar : k === 'nummer' ? maakNummer('K', 2026, n + 10) : w]),
  );
  return { tabel, id, nieuw: true, waarden };
};

/** So many like this dossier, a few in each log entry, as far as a cell goes. */
export const vermenigvuldig = (register: Register, dossier: string, aantal: number, omgeving: Omgeving): void => {
  const bron = register.lees({ ...leegLeesvraag, dossiers: [dossier] });
  const een = (n: number): readonly Wijziging[] =>
    perDossier.flatMap((t) => bron[t].map((rij) => kloon(t, rij, dossier, n)));
  const ineens = 8;
  for (let n = 0; n < aantal; n += ineens)
    register.exclusief((schrijver) => {
      const wijzigingen = Array.from({ length: Math.min(ineens, aantal - n) }, (_, i) => een(n + i)).flat();
      const deel = { tijdstip: omgeving.nu, wie: 'proef', stappen: ['proef'], zout: omgeving.zout() };
      schrijver.schrijf(maakCommit(wijzigingen, schrijver.lees(leegLeesvraag), deel));
    });
};

/** The same register in the tabs of an empty spreadsheet that was laid out. */
export const giet = (van: Register, sheets: SheetsDienst, spreadsheetId: string): void => {
  const foto = van.lees({ ...leegLeesvraag, heel: tabelnamen });
  const rijen = (naam: Bladnaam): readonly Readonly<Record<string, unknown>>[] =>
    naam === 'logboek' ? van.logboek().map(naarLogrij) : foto[naam];
  const requests = [...tabelnamen, 'logboek' as const].map((naam) => ({
    appendCells: {
      sheetId: nieuweNummers[naam],
      rows: rijen(naam).map((rij) => ({
        values: bladVan(naam).kolommen.map((k) => encode(k.codec, rij[k.sleutel] as never)),
      })),
      fields: 'userEnteredValue',
    },
  }));
  sheets.Spreadsheets.batchUpdate({ requests: requests.filter((r) => r.appendCells.rows.length > 0) }, spreadsheetId);
};
