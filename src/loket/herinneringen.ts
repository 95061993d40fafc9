// Wat doet de ochtendronde? Nakijken, ieder een bericht klaarzetten, een keer per werkdag, en de post bezorgen die wacht (5.1.7, besluit 10).
import { plusDagen, weekdag } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { systeem } from '../procedure/persoon';
import type { Wijziging } from '../procedure/rijen';
import type { Stand } from '../procedure/stand';
import { isWerkdag } from '../procedure/werkdagen';
import { zuiver } from '../register/afwijking';
import type { Afwijking } from '../register/afwijking';
import { anker } from '../register/commit';
import { controleerGeheel } from '../register/controle';
import type { Controle } from '../register/controle';
import type { Logregel } from '../register/logboek';
import { leegLeesvraag } from '../register/register';
import type { Momentopname, Register, Schrijver } from '../register/register';
import { tabelnamen } from '../register/tabellen';
import { bezorgbaar, bezorgEnMerk } from './bezorging';
import type { Bezorger } from './bezorging';
import { digestVoor, isDigest, ochtendVan } from './digest';
import { vorigeRondeVan } from './hartslag';
import { postUit, wachtendePost } from './postvak';
import type { Post } from './postvak';
import { zetKlaar } from './klaarzetten';
import { meldingenVoor, sprong } from './rondemelding';
import { opSpoed } from './spoed';
import { maakStand } from './stand-van-zaken';
import type { Omgeving } from './stand-van-zaken';
import { teOud } from './voer-uit';

/** What the host can do for the round; without it the host delivers what comes back. */
export interface Rondehulp {
  /** How many mails may still go out today. */
  readonly tegoed?: number;
  readonly bezorger?: Bezorger;
  /** Compare everything with the log, where people can reach the rows by hand. */
  readonly controleert?: boolean;
}

export interface Rondeuitslag {
  /** Mails that still wait, the most urgent first. */
  readonly post: readonly Post[];
  /** Did the full control find nothing? Null when there was none. */
  readonly schoon: boolean | null;
  /** Somebody else had the turn: nothing was looked at. */
  readonly bezet: boolean;
}

const maandagVan = (dag: Dag): Dag => plusDagen(dag, 1 - weekdag(dag));
/** Up to so many entries the whole log is compared every working day; a longer one in the first round of the week. */
const dagelijksTot = 5000;
const controleert = (stand: Stand, rijen: Momentopname, { controleert: kan }: Rondehulp): boolean =>
  kan === true &&
  (anker(rijen.systeem).nummer <= dagelijksTot || maandagVan(vorigeRondeVan(stand)) !== maandagVan(stand.vandaag));

/** Is there a round to do now? Only on a working day and once; a previous round far in the future was a wrong clock (B20). */
const isAanDeBeurt = (stand: Stand): boolean => {
  const werkdag = isWerkdag(stand.vandaag, stand.kalender);
  const vorige = vorigeRondeVan(stand);
  return werkdag.ok && werkdag.werkdag && (vorige < stand.vandaag || sprong(vorige, stand.vandaag));
};

const eenWeek = 7;
const sinds = (stand: Stand): Dag => {
  const vorige = vorigeRondeVan(stand);
  return vorige < stand.vandaag ? vorige : plusDagen(stand.vandaag, -eenWeek);
};

/** So many duties a digest names; after a jump of the clock fewer. All of them stand on the list. */
const [hoogstensRegels, regelsNaSprong] = [15, 5];

/** What the round tells the directie of the register itself. */
interface Gevonden extends Pick<Controle, 'ketting'> {
  readonly afwijkingen: readonly Afwijking[];
}

const digests = (stand: Stand, gevonden: Gevonden, wacht: readonly Post[], tegoed: number): readonly Wijziging[] => {
  const vorigeRonde = vorigeRondeVan(stand);
  const ochtenden = stand.rijen.medewerkers.filter((m) => m.actief).map((m) => ochtendVan(stand, m, sinds(stand)));
  const regels = sprong(vorigeRonde, stand.vandaag) ? regelsNaSprong : hoogstensRegels;
  const ingekort = regels === regelsNaSprong && ochtenden.some((o) => o.nu.length > regels);
  // Whoever has not even had yesterday's digest is not told again that mail is left.
  const hoortNog = (id: string): boolean => !wacht.some((p) => p.adres === id && isDigest(p.id));
  const maak = (blijft: number): readonly Wijziging[] =>
    ochtenden.flatMap((o) =>
      digestVoor(
        stand,
        o,
        meldingenVoor(stand, o.wie, {
          ...gevonden,
          postBlijft: hoortNog(o.wie.id) ? blijft : 0,
          vorigeRonde,
          ingekort,
        }),
        regels,
      ),
    );
  const eerst = maak(0);
  const blijft = wacht.length + eerst.length - tegoed;
  if (blijft <= 0) return eerst;
  // To say so can take a mail more.
  return maak(blijft + maak(blijft).length - eerst.length);
};

interface Lezing {
  readonly stand: Stand;
  readonly rijen: Momentopname;
  readonly wacht: readonly Post[];
  readonly afwijkingen: readonly Afwijking[];
  readonly controleer: () => Controle;
}

/** One question, and one more for the log when it is needed. */
const leesAlles = (schrijver: Schrijver, omgeving: Omgeving, { controleert: kan }: Rondehulp): Lezing => {
  const heel = kan === true ? tabelnamen : (['klachten', 'berichten', 'maatregelen', 'verzekering'] as const);
  const ruw = schrijver.lees({ ...leegLeesvraag, heel });
  let regels: readonly Logregel[] | undefined;
  const logboek = (): readonly Logregel[] => (regels ??= schrijver.logboek());
  const { rijen, afwijkingen } = zuiver(ruw, { logboek });
  const stand = maakStand(rijen, omgeving, systeem);
  const wacht = bezorgbaar(wachtendePost(stand.rijen.berichten), afwijkingen);
  return {
    stand,
    rijen,
    wacht,
    afwijkingen,
    controleer: () => controleerGeheel({ rijen: ruw, logboek: logboek(), vondsten: [] }, schrijver.anker?.() ?? null),
  };
};

const isSchoon = ({ ketting, afwijkingen, verloren, andereGeschiedenis }: Controle): boolean =>
  ketting === null && afwijkingen.length === 0 && verloren.length === 0 && !andereGeschiedenis;

const ronde = (schrijver: Schrijver, omgeving: Omgeving, hulp: Rondehulp): Rondeuitslag => {
  const { stand, rijen, wacht, afwijkingen, controleer } = leesAlles(schrijver, omgeving, hulp);
  if (teOud(rijen, omgeving)) return { post: [], schoon: null, bezet: false };
  const doen = isAanDeBeurt(stand);
  const controle = doen && controleert(stand, rijen, hulp) ? controleer() : null;
  const gevonden = controle ?? { afwijkingen, ketting: null };
  const tegoed = hulp.tegoed ?? Infinity;
  const nieuw = doen ? digests(stand, gevonden, wacht, tegoed) : [];
  const na = doen ? zetKlaar(schrijver, omgeving, rijen, stand, nieuw) : rijen;
  const post = opSpoed([...wacht, ...postUit(nieuw)], stand, tegoed);
  return {
    post: hulp.bezorger === undefined ? post : bezorgEnMerk(schrijver, omgeving, na, post, hulp.bezorger),
    schoon: controle === null ? null : isSchoon(controle),
    bezet: false,
  };
};

/** The round with all that a host can help; nothing when the turn did not come. */
export const helpRonde = (register: Register, omgeving: Omgeving, hulp: Rondehulp): Rondeuitslag => {
  const uit = register.exclusief((schrijver) => ronde(schrijver, omgeving, hulp));
  return uit.ok ? uit.waarde : { post: [], schoon: null, bezet: true };
};

/** Idempotent: once a working day it queues the digests; always gives the mails that wait, to be delivered and marked. */
export const ochtendronde = (register: Register, omgeving: Omgeving): readonly Post[] =>
  helpRonde(register, omgeving, {}).post;
