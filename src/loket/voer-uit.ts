// Hoe verloopt een opdracht? Alleen werken, lezen, beslissen, in een keer vastleggen: op elke plek met deze regels.
import { beslis } from '../procedure/beslis';
import type { Medewerker, Wijziging } from '../procedure/rijen';
import type { Beslissing, Opdracht, Stand } from '../procedure/stand';
import { weiger } from '../procedure/weigering';
import type { Weigering } from '../procedure/weigering';
import type { Afwijking, Gelezen } from '../register/afwijking';
import { maakCommit, naCommit } from '../register/commit';
import { maximumInhoud } from '../register/logboek';
import { leegLeesvraag } from '../register/register';
import type { Commit, Momentopname, Register, Schrijver } from '../register/register';
import { tabellen } from '../register/tabellen';
import { gevraagdeBouw, minsteBouwErbij } from '../register/versie';
import { eenmaal, herstelt, inBlad, isHandwerk, logboekfout, metVastgelegde, staatAlGoed } from './handwerk';
import { gevraagd, leesRonde, leesVoor } from './leesvraag';
import type { Leesronde } from './leesvraag';
import { maakStand } from './stand-van-zaken';
import type { Omgeving } from './stand-van-zaken';
import { tabellenVoor, tel, telwerkVan } from './vastleggen';
import { metVergeten } from './vergeten';
import type { Geheel } from './vergeten';

export type Uitkomst =
  | {
      readonly ok: true;
      readonly alGedaan: boolean;
      readonly wijzigingen: readonly Wijziging[];
      /** Messages that `daarna` dealt with. */
      readonly bezorgd: readonly string[];
    }
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** What is done in the same turn, on the rows as they are after the commit; gives the messages it dealt with. */
export type Daarna = (
  schrijver: Schrijver,
  rijen: Momentopname,
  wijzigingen: readonly Wijziging[],
) => readonly string[];

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

/** A newer program wrote here; what an older one does not know it would wipe out. Reading goes on (5.1.4). */
export const teOud = ({ systeem }: Pick<Momentopname, 'systeem'>, { bouw }: Omgeving): boolean =>
  bouw !== undefined && gevraagdeBouw(systeem) > bouw;

const verouderd: Uitkomst = {
  ok: false,
  weigeringen: [
    weiger(
      'oud-programma',
      '5.1.4',
      null,
      'Dit register is bijgewerkt met een nieuwere versie van het programma; deze versie mag er niet meer in schrijven. Uw tekst is bewaard. Ververs de pagina. Blijft dit staan, vraag dan de beheerder de nieuwste versie te plaatsen.',
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

interface Vastlegging {
  readonly schrijver: Schrijver;
  readonly stand: Stand;
  readonly besluit: Geheel;
  readonly omgeving: Omgeving;
  readonly daarna: Daarna;
  readonly bovendien: Pick<Commit, 'eenmaal'>;
}

const legVast = ({ schrijver, stand, besluit, omgeving, daarna, bovendien }: Vastlegging): Uitkomst => {
  const wijzigingen = [...besluit.wijzigingen, ...minsteBouwErbij(besluit.eerder.systeem)];
  const commit = maakCommit(wijzigingen, besluit.eerder, {
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
  schrijver.schrijf({ ...commit, ...bovendien });
  const bezorgd = daarna(schrijver, naCommit(besluit.eerder, commit), besluit.wijzigingen);
  return { ok: true, alGedaan: false, wijzigingen: besluit.wijzigingen, bezorgd };
};

const alGedaan: Uitkomst = { ok: true, alGedaan: true, wijzigingen: [], bezorgd: [] };

/** The row such a decision is about deviates by definition; others it would change may not. */
const anders = (afwijkingen: readonly Afwijking[], opdracht: Opdracht): readonly Afwijking[] => {
  const [eigen] = gevraagd(opdracht);
  return afwijkingen.filter((a) => a.tabel !== eigen?.tabel || a.id !== eigen.id);
};

/** What stands in the way though the procedure allows it: rows changed by hand, or for a repair a broken log. */
const hinderVoor = (
  schrijver: Schrijver,
  opdracht: Opdracht,
  gelezen: Gelezen,
  wijzigingen: readonly Wijziging[],
): readonly Weigering[] => {
  if (herstelt(opdracht)) return logboekfout(gelezen, schrijver);
  if (isHandwerk(opdracht))
    return [...logboekfout(gelezen, schrijver), ...geraakt(anders(gelezen.afwijkingen, opdracht), wijzigingen)];
  return geraakt([...gelezen.afwijkingen, ...heropgericht(wijzigingen, schrijver)], wijzigingen);
};

/** Seen differently, because it has been put back already. */
const alleenGezien = (weigeringen: readonly Weigering[]): boolean =>
  weigeringen.every((w) => w.code === 'rij-intussen-veranderd');

interface Werk {
  readonly schrijver: Schrijver;
  readonly omgeving: Omgeving;
  readonly wie: Medewerker | string;
  readonly opdracht: Opdracht;
}

interface Gelezenstand extends Leesronde {
  readonly rijen: Momentopname;
  readonly stand: Stand;
}

const standVoor = ({ schrijver, omgeving, wie, opdracht }: Werk, ronde: Leesronde): Gelezenstand => {
  const rijen = metVastgelegde(ronde.gelezen, opdracht, schrijver);
  return { ...ronde, rijen, stand: { ...maakStand(rijen, omgeving, wie), ...inBlad(ronde.er, rijen, opdracht) } };
};

/** The whole register is read only for who may do the step, and then decided about with the count. */
const beslisOver = (werk: Werk, ronde: Leesronde): Gelezenstand & { readonly besluit: Beslissing } => {
  const { opdracht, schrijver } = werk;
  const eigen = standVoor(werk, ronde);
  const besluit = beslis(eigen.stand, opdracht);
  const telwerk = telwerkVan(opdracht);
  if (telwerk === null || besluit.soort !== 'wijzigingen') return { ...eigen, besluit };
  const heel = standVoor(werk, leesRonde(schrijver, { ...leegLeesvraag, heel: tabellenVoor[telwerk] }));
  const geteld = tel(telwerk, heel.stand, opdracht.dossier, heel.gelezen.afwijkingen.length);
  const stand = { ...heel.stand, geteld };
  return { ...heel, stand, besluit: beslis(stand, opdracht) };
};

const werkAf = (
  schrijver: Schrijver,
  omgeving: Omgeving,
  wie: Medewerker | string,
  opdracht: Opdracht,
  daarna: Daarna,
): Uitkomst => {
  const ronde = leesVoor(opdracht, schrijver);
  if (teOud(ronde.gelezen.rijen, omgeving)) return verouderd;
  const { er, gelezen, rijen, stand, besluit } = beslisOver({ schrijver, omgeving, wie, opdracht }, ronde);
  const alGoed = (): boolean => herstelt(opdracht) && staatAlGoed(er, opdracht, rijen);
  if (besluit.soort === 'weigeringen')
    return alleenGezien(besluit.weigeringen) && alGoed() ? alGedaan : { ok: false, weigeringen: besluit.weigeringen };
  if (besluit.soort === 'al gedaan') return alGedaan;
  const hinder = hinderVoor(schrijver, opdracht, gelezen, besluit.wijzigingen);
  if (hinder.length > 0) return { ok: false, weigeringen: hinder };
  if (besluit.wijzigingen.length === 0 || alGoed()) return alGedaan;
  const geheel = metVergeten(schrijver, opdracht.dossier, besluit, rijen);
  const bovendien = eenmaal(er, opdracht);
  return legVast({ schrijver, stand, besluit: geheel, omgeving, daarna, bovendien });
};

/** Identify, lock, read, decide, commit once, release. `wie` is an e-mail address from the host, or the register itself. */
export const voerUit = (
  register: Register,
  omgeving: Omgeving,
  wie: Medewerker | string,
  opdracht: Opdracht,
  daarna: Daarna = () => [],
): Uitkomst => {
  const uit = register.exclusief((schrijver) => werkAf(schrijver, omgeving, wie, opdracht, daarna));
  return uit.ok ? uit.waarde : bezet;
};
