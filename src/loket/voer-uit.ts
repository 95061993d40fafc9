// Hoe verloopt een opdracht? Alleen werken, lezen, beslissen, in een keer vastleggen: op elke plek met deze regels.
import { beslis } from '../procedure/beslis';
import type { Medewerker, Wijziging } from '../procedure/rijen';
import type { Opdracht, Stand } from '../procedure/stand';
import { weiger } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';
import type { Afwijking, Gelezen } from '../register/afwijking';
import { maakCommit } from '../register/commit';
import { maximumInhoud } from '../register/logboek';
import { leesZuiver } from '../register/lezen';
import type { Register, Schrijver } from '../register/register';
import { tabellen } from '../register/tabellen';
import { leesvraagVoor } from './leesvraag';
import { maakStand } from './stand-van-zaken';
import type { Omgeving } from './stand-van-zaken';
import { herstelt, logboekfout, metVastgelegde, staatAlGoed } from './terugzetten';
import { metCijfers } from './vastleggen';
import { metVergeten } from './vergeten';
import type { Geheel } from './vergeten';

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

const sleutelVan = ({ tabel, id }: Pick<Wijziging, 'tabel' | 'id'>): string => `${tabel} ${id}`;

/** Ids that come back: rows outside the dossiers, such as the counter of a year, and what the same file would bring again. */
const kanTerugkomen = (w: Wijziging): boolean =>
  w.nieuw &&
  (!tabellen[w.tabel].perDossier || (w.tabel === 'klachten' && (w.waarden.herkomstbestand ?? null) !== null));

/** A new row that the log knows already: somebody deleted it by hand. */
const heropgericht = (wijzigingen: readonly Wijziging[], schrijver: Schrijver): readonly Afwijking[] => {
  const nieuw = wijzigingen.filter(kanTerugkomen);
  if (nieuw.length === 0) return [];
  const bekend = schrijver.kent(nieuw.map(sleutelVan));
  return nieuw
    .filter((w) => bekend.includes(sleutelVan(w)))
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

const legVast = (schrijver: Schrijver, stand: Stand, besluit: Geheel, omgeving: Omgeving): Uitkomst => {
  const commit = maakCommit(besluit.wijzigingen, besluit.eerder, {
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

const alGedaan: Uitkomst = { ok: true, alGedaan: true, wijzigingen: [] };

/** What stands in the way though the procedure allows it: rows changed by hand, or for a repair a broken log. */
const hinderVoor = (
  schrijver: Schrijver,
  opdracht: Opdracht,
  gelezen: Gelezen,
  wijzigingen: readonly Wijziging[],
): readonly Weigering[] =>
  herstelt(opdracht)
    ? logboekfout(gelezen, schrijver)
    : geraakt([...gelezen.afwijkingen, ...heropgericht(wijzigingen, schrijver)], wijzigingen);

const werkAf = (schrijver: Schrijver, omgeving: Omgeving, wie: Medewerker | string, opdracht: Opdracht): Uitkomst => {
  const vraag = leesvraagVoor(opdracht, schrijver);
  const gelezen = leesZuiver(schrijver, vraag);
  const rijen = metVastgelegde(gelezen, opdracht, schrijver);
  const stand = maakStand(rijen, omgeving, wie);
  const besluit = beslis(stand, opdracht);
  if (besluit.soort === 'weigeringen') return { ok: false, weigeringen: besluit.weigeringen };
  if (besluit.soort === 'al gedaan') return alGedaan;
  const hinder = hinderVoor(schrijver, opdracht, gelezen, besluit.wijzigingen);
  if (hinder.length > 0) return { ok: false, weigeringen: hinder };
  if (besluit.wijzigingen.length === 0) return alGedaan;
  if (herstelt(opdracht) && staatAlGoed(schrijver.lees(vraag), opdracht, rijen)) return alGedaan;
  const compleet = metCijfers(schrijver, stand, opdracht.dossier, besluit);
  return legVast(schrijver, stand, metVergeten(schrijver, opdracht.dossier, compleet, rijen), omgeving);
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
