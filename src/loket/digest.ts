// Wat staat er vanochtend in het bericht aan een persoon? Eigen taken, wat hij moet weten en voor de directie hoe het register ervoor staat (5.1.7, besluit 10).
import { nlDag } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { herinnerVandaag } from '../procedure/klokken';
import type { Medewerker, Wijziging } from '../procedure/rijen';
import { seintje } from '../procedure/seintje';
import type { Stand } from '../procedure/stand';
import { terInformatie } from './meeweten';
import { taakbeeld, takenVan } from './taken';
import type { Taak } from './taken';

/** Key of the digest: person and date, so that a repeated round changes nothing. */
const digestId = (wie: Medewerker, dag: Dag): string => `herinnering.${dag}.${wie.id}`;
export const isDigest = (id: string): boolean => id.startsWith('herinnering.');

export interface Ochtend {
  readonly wie: Medewerker;
  readonly taken: readonly Taak[];
  /** Those with a milestone since the previous round. */
  readonly nu: readonly Taak[];
  /** Of others, to know about. */
  readonly ook: readonly string[];
  readonly telaat: number;
}

export const ochtendVan = (stand: Stand, wie: Medewerker, vorigeRonde: Dag): Ochtend => {
  const taken = takenVan(stand, wie);
  const aanDeBeurt = (t: Taak): boolean =>
    t.klok !== null && herinnerVandaag(t.klok, stand.vandaag, vorigeRonde, stand.kalender);
  return {
    wie,
    taken,
    nu: taken.filter(aanDeBeurt),
    ook: terInformatie(stand, wie, vorigeRonde, taken),
    telaat: taken.filter((t) => t.klok !== null && t.klok.actiedatum < stand.vandaag).length,
  };
};

const regel = (stand: Stand, taak: Taak): string => {
  const t = taakbeeld(stand, taak);
  return `- ${t.nummer ?? 'Nieuwe melding'}: ${t.titel} (artikel ${t.artikel}), ${t.wanneer}`;
};

const voorDirectie = 'bericht voor de directie';

const watErIs = ({ nu, ook, telaat }: Ochtend): string => {
  if (telaat > 0) return `${telaat} te laat`;
  if (nu.length > 0) return `${nu.length} te doen`;
  return `${ook.length} ter informatie`;
};

/** Of others one hears so many at once; a mail is no list of everything. */
const hoogstensOok = 10;

const terKennis = (ook: readonly string[]): readonly string[] => {
  if (ook.length === 0) return [];
  const meer = ook.length - hoogstensOok;
  const rest = meer > 0 ? [`- en nog ${meer}`] : [];
  return ['Dit ligt bij een collega, maar moet u weten:', '', ...ook.slice(0, hoogstensOok), ...rest];
};

const onderwerp = (ochtend: Ochtend, mededelingen: readonly string[]): string => {
  const { nu, ook, telaat } = ochtend;
  const eigen = nu.length + ook.length + telaat > 0 ? [watErIs(ochtend)] : [];
  return [...eigen, ...(mededelingen.length > 0 ? [voorDirectie] : [])].join(', ');
};

/** Does this subject say that something is late? Such a digest goes before the others. */
export const meldtTeLaat = (tekst: string): boolean => tekst.includes(' te laat');
/** Or that something is the matter with the register itself? */
export const meldtVoorDirectie = (tekst: string): boolean => tekst.endsWith(voorDirectie);

const alineas = (...delen: readonly (readonly string[])[]): readonly string[] =>
  delen.filter((deel) => deel.length > 0).flatMap((deel, i) => (i === 0 ? deel : ['', ...deel]));

/** The digest of one person, or nothing when there is nothing to say or it was made before. */
export const digestVoor = (
  stand: Stand,
  ochtend: Ochtend,
  mededelingen: readonly string[],
  hoogstens: number,
): readonly Wijziging[] => {
  const { wie, taken, nu, ook } = ochtend;
  if (nu.length + ook.length + mededelingen.length === 0) return [];
  if (stand.rijen.berichten.some((b) => b.id === digestId(wie, stand.vandaag))) return [];
  const genoemd = nu.slice(0, hoogstens);
  const meer = taken.length - genoemd.length;
  return [
    seintje(
      stand,
      digestId(wie, stand.vandaag),
      wie,
      null,
      `Klachtenregister: ${onderwerp(ochtend, mededelingen)}`,
      alineas(
        nu.length > 0
          ? [`Dit vraagt uw aandacht op ${nlDag(stand.vandaag)}:`, '', ...genoemd.map((t) => regel(stand, t))]
          : [],
        terKennis(ook),
        mededelingen,
        meer > 0 ? [`Verder op uw lijst: ${meer === 1 ? '1 taak' : `${meer} taken`}.`] : [],
      ),
    ),
  ];
};
