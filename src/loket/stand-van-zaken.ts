// Wat weet het loket over dit verzoek? Van gelezen rijen naar de stand waarop wordt beslist.
import type { Dag } from '../procedure/dag';
import type { Medewerker, Rijen, Tabelnaam, Tijdstip } from '../procedure/rijen';
import { onbekende, systeem } from '../procedure/persoon';
import type { Stand } from '../procedure/stand';
import { maakKalender } from '../procedure/werkdagen';
import { anker } from '../register/commit';
import type { Waarde } from '../register/kolom';
import type { Momentopname } from '../register/register';
import type { Kast } from './bijlagen/kast';
import type { Kladblok } from './kladblok';

/** What only the host knows; `zout` is 32 fresh hexadecimal digits for the log. */
export interface Omgeving {
  readonly nu: Tijdstip;
  readonly vandaag: Dag;
  readonly zout: () => string;
  /** In Google: at the file itself, or a visitor of the web app. */
  readonly plaats?: 'bestand' | 'webapp';
  /** Build of the program that runs; without it any register will do. */
  readonly bouw?: number;
}

/** What a host keeps beside the register: on whose name the daily round runs, and what somebody changed by hand since the last control. */
export interface Opgemerkt {
  readonly rondeVan: string | null;
  readonly handwerk: string | null;
}

/** What the host adds to a request: who asks (from its own sign-in, never from the request) and which build serves. */
export interface Deur extends Omgeving {
  readonly email: string;
  readonly bouw: number;
  /** Where people keep their drafts; without it nothing is kept. */
  readonly kladblok?: Kladblok;
  /** Where the files of the dossiers are; without it there are none. */
  readonly kast?: Kast;
  /** What the daily check of the place itself found; asked for only when somebody of the directie starts. */
  readonly bevinding?: (stand: Stand) => string | null;
  /** Asked only by who may see it. */
  readonly opgemerkt?: () => Opgemerkt;
}

/** Somebody the host knows but the register does not; he may do nothing. */
const vreemde = (email: string): Medewerker => onbekende(email, false);

/** Before the first person is there, whoever opens the register may set it up. */
const inrichter = (email: string): Medewerker => ({ ...vreemde(email), rollen: ['beheerder'], actief: true });
/** A visitor of the web app never: it runs with the rights of its owner. */
const magBeginnen = (gelezen: Momentopname, { plaats }: Omgeving): boolean =>
  plaats !== 'webapp' && gelezen.medewerkers.length === 0;

/** Outside these characters a small letter can be that of another: the Kelvin sign becomes a k. */
const adres = /^[!-~]+$/;

/** The host's identity, compared without regard to case; empty or unknown has no rights. */
export const wieIs = (email: string, medewerkers: readonly Medewerker[], leeg: boolean): Medewerker => {
  const kaal = email.trim();
  const id = kaal.toLowerCase();
  if (!adres.test(kaal) || id === systeem.id) return vreemde(id);
  if (leeg) return inrichter(id);
  return medewerkers.find((m) => m.id === id) ?? vreemde(id);
};

/** Whoever sorts a tab does not change what comes first; only the small tabs, which fill the choices, stand as their owner likes. */
const komst: Partial<Record<Tabelnaam, string>> = {
  ...{ klachten: 'gemeldOp', onderdelen: 'volgnummer', maatregelen: 'nummer', overleg: 'nummer' },
  ...{ jaarevaluatie: 'jaar', verzekering: 'geinformeerdOp', berichten: 'gemaaktOp', bijlagen: 'toegevoegdOp' },
};
const vergelijk = <T extends Waarde | undefined>(a: T, b: T): number =>
  Number((a ?? '') > (b ?? '')) - Number((a ?? '') < (b ?? ''));
const opKomst = (gelezen: Momentopname): Momentopname => {
  const per = Object.entries(komst).map(([t, kolom]) => {
    const rijen = gelezen[t as Tabelnaam];
    return [t, [...rijen].sort((a, b) => vergelijk(a[kolom], b[kolom]) || vergelijk(a.id, b.id))];
  });
  return { ...gelezen, ...(Object.fromEntries(per) as Partial<Momentopname>) };
};

export const maakStand = (gelezen: Momentopname, omgeving: Omgeving, wie: Medewerker | string): Stand => {
  // The tables describe exactly these columns; a row's seal says that nobody changed them.
  const rijen = opKomst(gelezen) as unknown as Rijen;
  return {
    wie: typeof wie === 'string' ? wieIs(wie, rijen.medewerkers, magBeginnen(gelezen, omgeving)) : wie,
    nu: omgeving.nu,
    vandaag: omgeving.vandaag,
    kalender: maakKalender(rijen.vrijeDagen.map((v) => ({ dag: v.id, naam: v.naam, teltAlsVrij: v.teltAlsVrij }))),
    rijen,
    lognummer: anker(gelezen.systeem).nummer + 1,
  };
};
