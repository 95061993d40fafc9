// Hoe verloopt een opdracht? Alleen werken, lezen, beslissen, in een keer vastleggen: op elke plek met deze regels.
import { beslis } from '../procedure/beslis';
import type { Medewerker, Tabelnaam, Wijziging } from '../procedure/rijen';
import type { Opdracht, Stand } from '../procedure/stand';
import { stapMetNaam } from '../procedure/stappen';
import { leesInvoer } from '../procedure/invoer';
import { weiger } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';
import { zuiver } from '../register/afwijking';
import type { Afwijking, Gelezen } from '../register/afwijking';
import { speelAf } from '../register/afdruk';
import { maakCommit } from '../register/commit';
import { maximumInhoud } from '../register/logboek';
import type { Leesvraag, Momentopname, Register, Schrijver } from '../register/register';
import { tabellen, tabelnamen } from '../register/tabellen';
import { nieuweGrondslag, regelsVanDossier } from '../register/vergeten';
import { maakStand } from './stand-van-zaken';
import type { Omgeving } from './stand-van-zaken';

export type Uitkomst =
  | { readonly ok: true; readonly alGedaan: boolean; readonly wijzigingen: readonly Wijziging[] }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

const bezet: Uitkomst = {
  ok: false,
  weigeringen: [
    weiger(
      'bezet',
      '5.3.1',
      null,
      'Het register is even bezet. Uw tekst is bewaard; probeer het over een paar tellen opnieuw.',
    ),
  ],
};

type Rijwijzer = { readonly tabel: Tabelnaam; readonly id: string };

/** Rows a command needs besides its dossier, as its steps say. */
const gevraagd = (opdracht: Opdracht): readonly Rijwijzer[] =>
  opdracht.stappen.flatMap(({ stap: naam, invoer }) => {
    const stap = stapMetNaam(naam);
    if (stap === undefined) return [];
    const gelezen = leesInvoer(stap, invoer);
    return gelezen.ok ? stap.leest(gelezen.invoer) : [];
  });

/** A dossier row comes with all that belongs to it: its derived columns follow from those. */
export const leesvraagVoor = (opdracht: Opdracht): Leesvraag => {
  const rijen = gevraagd(opdracht);
  const dossiers = [opdracht.dossier, ...rijen.filter((r) => r.tabel === 'klachten').map((r) => r.id)];
  return { dossiers: dossiers.filter((id) => id !== ''), rijen, heel: [] };
};

const herstelt = (opdracht: Opdracht): boolean => opdracht.stappen.every((s) => s.stap === 'terugzetten');

/** Putting a row back starts from what the log says, whatever stands in its tab: changed, of an earlier day, or gone. */
const metVastgelegde = (gelezen: Gelezen, opdracht: Opdracht, schrijver: Schrijver): Momentopname => {
  if (!herstelt(opdracht)) return gelezen.rijen;
  const afdruk = speelAf(schrijver.logboek());
  const uit: Record<Tabelnaam, Momentopname[Tabelnaam]> = { ...gelezen.rijen };
  for (const { tabel, id } of gevraagd(opdracht)) {
    const rij = afdruk[tabel].get(id);
    if (rij !== undefined) uit[tabel] = [...uit[tabel].filter((r) => r.id !== id), rij];
  }
  return uit;
};

/** Ids that come back: rows outside the dossiers, such as the counter of a year, and what the same file would bring again. */
const kanTerugkomen = (w: Wijziging): boolean =>
  w.nieuw &&
  (!tabellen[w.tabel].perDossier || (w.tabel === 'klachten' && (w.waarden.herkomstbestand ?? null) !== null));

/** A new row that the log knows already: somebody deleted it by hand. */
const heropgericht = (wijzigingen: readonly Wijziging[], schrijver: Schrijver): readonly Afwijking[] => {
  const nieuw = wijzigingen.filter(kanTerugkomen);
  if (nieuw.length === 0) return [];
  const afdruk = speelAf(schrijver.logboek());
  return nieuw
    .filter((w) => afdruk[w.tabel].has(w.id))
    .map((w) => ({ tabel: w.tabel, id: w.id, soort: 'verdwenen', kolommen: [] }));
};

const watErIs = (a: Afwijking): string => {
  if (a.soort === 'verdwenen') return `Op tabblad ${tabellen[a.tabel].titel} is met de hand een rij verwijderd`;
  const kolommen = a.kolommen.map((k) => k.kop).join(', ');
  return `Deze rij is met de hand gewijzigd${kolommen === '' ? '' : ` (${kolommen})`}`;
};

const geraakt = (afwijkingen: readonly Afwijking[], wijzigingen: readonly Wijziging[]): readonly Weigering[] =>
  afwijkingen
    .filter((a) => a.soort !== 'onbekend' && wijzigingen.some((w) => w.tabel === a.tabel && w.id === a.id))
    .map((a) =>
      weiger(
        'handmatig-gewijzigd',
        '5.3.1',
        null,
        `${watErIs(a)}. Vraag de directie dat eerst te beoordelen bij "Controleer register".`,
      ),
    );

interface Besluit {
  readonly wijzigingen: readonly Wijziging[];
  readonly stappen: readonly string[];
}

/** Anonymising also empties what the log says about the dossier, and lays a new base for the rows concerned (5.3.1). */
const metVergeten = (
  schrijver: Schrijver,
  opdracht: Opdracht,
  besluit: Besluit,
): Besluit & { readonly vergeet: readonly number[] } => {
  if (!besluit.stappen.includes('anonimiseren')) return { ...besluit, vergeet: [] };
  const log = schrijver.logboek();
  const leeg = regelsVanDossier(log, opdracht.dossier);
  const wijzigingen = nieuweGrondslag(leeg, speelAf(log), besluit.wijzigingen);
  return { ...besluit, wijzigingen, vergeet: leeg.map((r) => r.nummer) };
};

const legVast = (
  schrijver: Schrijver,
  stand: Stand,
  eerder: Momentopname,
  besluit: Besluit & { readonly vergeet: readonly number[] },
  omgeving: Omgeving,
): Uitkomst => {
  const commit = maakCommit(besluit.wijzigingen, eerder, {
    tijdstip: omgeving.nu,
    wie: stand.wie.id,
    stappen: besluit.stappen,
    zout: omgeving.zout(),
    vergeet: besluit.vergeet,
  });
  if ((commit.logregel.inhoud ?? '').length > maximumInhoud) {
    const tekst = 'De teksten samen zijn te lang voor een logregel. Maak ze korter, of zet een deel in het dossier.';
    return { ok: false, weigeringen: [weiger('te-veel-tekst', '5.3.1', null, tekst)] };
  }
  schrijver.schrijf(commit);
  return { ok: true, alGedaan: false, wijzigingen: besluit.wijzigingen };
};

/** The rows a commit builds on: those read, and for a new base all that the log knows. */
const bouwtOp = (schrijver: Schrijver, gelezen: Momentopname, vergeet: readonly number[]): Momentopname => {
  if (vergeet.length === 0) return gelezen;
  const afdruk = speelAf(schrijver.logboek());
  return Object.fromEntries(tabelnamen.map((t) => [t, [...afdruk[t].values()]])) as unknown as Momentopname;
};

const werkAf = (schrijver: Schrijver, omgeving: Omgeving, wie: Medewerker | string, opdracht: Opdracht): Uitkomst => {
  const gelezen = zuiver(schrijver.lees(leesvraagVoor(opdracht)), schrijver);
  const rijen = metVastgelegde(gelezen, opdracht, schrijver);
  const stand = maakStand(rijen, omgeving, wie);
  const besluit = beslis(stand, opdracht);
  if (besluit.soort === 'weigeringen') return { ok: false, weigeringen: besluit.weigeringen };
  if (besluit.soort === 'al gedaan') return { ok: true, alGedaan: true, wijzigingen: [] };
  const hinder = herstelt(opdracht)
    ? []
    : geraakt([...gelezen.afwijkingen, ...heropgericht(besluit.wijzigingen, schrijver)], besluit.wijzigingen);
  if (hinder.length > 0) return { ok: false, weigeringen: hinder };
  if (besluit.wijzigingen.length === 0) return { ok: true, alGedaan: true, wijzigingen: [] };
  const geheel = metVergeten(schrijver, opdracht, besluit);
  return legVast(schrijver, stand, bouwtOp(schrijver, rijen, geheel.vergeet), geheel, omgeving);
};

/** Identify, lock, read, decide, commit once, release. `wie` is an e-mail address from the host, or the register itself. */
export const voerUit = (
  register: Register,
  omgeving: Omgeving,
  wie: Medewerker | string,
  opdracht: Opdracht,
): Uitkomst => {
  const uit = register.exclusief((schrijver) => werkAf(schrijver, omgeving, wie, opdracht));
  return uit.ok ? uit.waarde : bezet;
};
