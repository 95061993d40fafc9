// Welke rijen gaan mee in een bestand van het register, deel voor deel? Zoals ze zijn vastgelegd, en nooit van een dossier waarin
// de vrager zelf beklaagde is (besluit 6).
import type { Tabelnaam } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import { zuiver } from '../register/afwijking';
import type { Waarde } from '../register/kolom';
import { leegLeesvraag } from '../register/register';
import type { Register } from '../register/register';
import { logtabel, tabellen } from '../register/tabellen';
import type { Rij, Tabel } from '../register/tabellen';
import type { Uitvoerbeeld } from './directiebeelden';
import { rijkijker, zichtbareLogregels } from './blad';

/** Reading costs as much for one row as for all, so a part is as large as every host carries easily. */
const hoogstensTekens = 8_000_000;

/** Content and salt stay behind: longer than a cell of a workbook, and retention must be able to forget them (5.3.1). */
const achterblijvers: ReadonlySet<string> = new Set(['inhoud', 'zout']);

type Kalerij = Readonly<Record<string, Waarde>>;

/** As many as fit, at least one. */
const knip = <T>(alle: readonly T[], vanaf: number): readonly T[] => {
  let tekens = 0;
  let tot = vanaf;
  while (tot < alle.length && (tot === vanaf || tekens < hoogstensTekens)) {
    tekens += JSON.stringify(alle[tot]).length;
    tot += 1;
  }
  return alle.slice(vanaf, tot);
};

interface Deel {
  readonly totaal: number;
  readonly gelezen: number;
  readonly rijen: readonly Kalerij[];
  readonly handmatig: number;
}

const eenPerId = (rijen: readonly Rij[]): readonly Rij[] => [...new Map(rijen.map((r) => [r.id, r])).values()];

/** Only the rows of this part are compared with their seals; the rest is only counted. */
const tabeldeel = (register: Register, stand: Stand, tabel: Tabelnaam, vanaf: number): Deel => {
  const gelezen = register.lees({ ...leegLeesvraag, heel: [tabel] });
  const magZien = rijkijker(stand);
  const alle = eenPerId(gelezen[tabel]).filter((rij) => magZien(tabel, rij.id));
  const ruw = knip(alle, vanaf);
  const ids = new Set(ruw.map((rij) => rij.id));
  const uit = zuiver({ ...gelezen, [tabel]: gelezen[tabel].filter((rij) => ids.has(rij.id)) }, register);
  return {
    totaal: alle.length,
    gelezen: ruw.length,
    rijen: uit.rijen[tabel],
    handmatig: uit.afwijkingen.filter((a) => a.tabel === tabel).length,
  };
};

const logdeel = (register: Register, stand: Stand, vanaf: number): Deel => {
  const kaal = zichtbareLogregels(register, stand).map(({ nummer, inhoud: _inhoud, zout: _zout, ...rest }) => ({
    ...rest,
    id: String(nummer),
  }));
  const rijen = knip(kaal, vanaf);
  return { totaal: kaal.length, gelezen: rijen.length, rijen, handmatig: 0 };
};

const kolommenVan = (naam: Tabel['naam']): readonly string[] =>
  naam === 'logboek'
    ? logtabel.kolommen.map((k) => k.sleutel).filter((sleutel) => !achterblijvers.has(sleutel))
    : tabellen[naam].kolommen.map((k) => k.sleutel);

/** For whoever is directie; the rows and the stand are of one moment, told by `logregel`. */
export const uitvoerbeeld = (register: Register, stand: Stand, naam: Tabel['naam'], vanaf: number): Uitvoerbeeld => {
  const deel = naam === 'logboek' ? logdeel(register, stand, vanaf) : tabeldeel(register, stand, naam, vanaf);
  const kolommen = kolommenVan(naam);
  const tot = vanaf + deel.gelezen;
  return {
    kolommen,
    rijen: deel.rijen.map((rij) => kolommen.map((sleutel) => rij[sleutel] ?? null)),
    totaal: deel.totaal,
    verder: tot < deel.totaal ? tot : null,
    logregel: stand.lognummer - 1,
    handmatig: deel.handmatig,
  };
};
