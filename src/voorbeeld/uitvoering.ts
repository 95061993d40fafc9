// Hoe komt een verzonnen gebeurtenis in het register? Als opdracht door dezelfde deur als een echte, op haar eigen dag en tijd.
import type { Dag } from '../procedure/dag';
import type { PersoonId } from '../procedure/rijen';
import type { Opdracht } from '../procedure/stand';
import { merkVerzonden, postUit } from '../loket/postvak';
import type { Omgeving } from '../loket/stand-van-zaken';
import { voerUit } from '../loket/voer-uit';
import type { Uitkomst } from '../loket/voer-uit';
import { leegLeesvraag } from '../register/register';
import type { Register, Schrijver } from '../register/register';
import { maakGeheugen } from './geheugen';
import { maakZout } from './toeval';

export interface Taak {
  readonly dag: Dag;
  readonly wie: PersoonId;
  /** Empty for the register itself. */
  readonly dossier: string;
  readonly stappen: (dag: Dag, nummer: string) => Opdracht['stappen'];
}

/** Writes go to the register, reads come from what was written: so the size of the register does not matter. */
const kopie = (doel: Schrijver): { readonly register: Register; readonly vergeet: (dossier: string) => void } => {
  const geheugen = maakGeheugen();
  const schrijver: Schrijver = {
    lees: geheugen.lees,
    // The whole log is asked only to find what somebody changed by hand, and nobody did.
    logboek: (dossier) => (dossier === undefined ? [] : doel.logboek(dossier)),
    kent: () => [],
    schrijf: (commit) => {
      doel.schrijf(commit);
      geheugen.zet(commit);
    },
  };
  const register: Register = { ...schrijver, exclusief: (werk) => ({ ok: true, waarde: werk(schrijver) }) };
  return { register, vergeet: geheugen.vergeet };
};

const opening = 8 * 3600 + 30 * 60;
const werkdagInTellen = 9 * 3600;
const langst = 20 * 60;

const klokslag = (tel: number): string =>
  [Math.floor(tel / 3600), Math.floor(tel / 60) % 60, tel % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** Times of one day go up and stay within the hours of work, however many there are. */
const maakKlok = (zout: () => string): ((dag: Dag, aantal: number) => () => Omgeving) => {
  return (dag, aantal) => {
    const stap = Math.max(1, Math.min(langst, Math.floor(werkdagInTellen / (aantal + 1))));
    let tel = opening;
    return () => {
      tel = Math.min(tel + stap, 24 * 3600 - 1);
      return { nu: `${dag}T${klokslag(tel)}`, vandaag: dag, zout };
    };
  };
};

const eis = (uit: Uitkomst, wat: string): Extract<Uitkomst, { ok: true }> => {
  if (uit.ok && !uit.alGedaan) return uit;
  const waarom = uit.ok ? 'dit was al gedaan' : uit.weigeringen.map((w) => `${w.code}: ${w.tekst}`).join(' ');
  throw new Error(`Het voorbeeld kan niet worden gemaakt (${wat}). ${waarom}`);
};

/** A command, and the mails it queues are sent within the same minutes, so that their clocks stop. */
const doe = (register: Register, taak: Taak, sleutel: string, nu: () => Omgeving): boolean => {
  const klacht = register.lees({ ...leegLeesvraag, dossiers: taak.dossier === '' ? [] : [taak.dossier] }).klachten[0];
  const stappen = taak.stappen(taak.dag, String(klacht?.['nummer'] ?? ''));
  const opdracht: Opdracht = {
    dossier: taak.dossier,
    versie: klacht?.versie ?? 0,
    sleutel: klacht === undefined && taak.dossier !== '' ? taak.dossier : sleutel,
    stappen,
  };
  const uit = eis(voerUit(register, nu(), taak.wie, opdracht), `${taak.dag} ${taak.dossier} ${sleutel}`);
  for (const post of postUit(uit.wijzigingen)) eis(merkVerzonden(register, nu(), post, null), post.id);
  return stappen.some((s) => s.stap === 'archiveren');
};

/** Room for a command and its mails; only used to spread them over the day. */
const perTaak = 3;

/** Runs the tasks, which are in order of day. */
export const voerTakenUit = (doel: Schrijver, taken: readonly Taak[], zaad: number): void => {
  const { register, vergeet } = kopie(doel);
  const klok = maakKlok(maakZout(zaad));
  const perDag = new Map<Dag, number>();
  for (const { dag } of taken) perDag.set(dag, (perDag.get(dag) ?? 0) + perTaak);
  let dag = '';
  let nu = klok(dag, 0);
  for (const [i, taak] of taken.entries()) {
    if (taak.dag !== dag) nu = klok(taak.dag, perDag.get(taak.dag) ?? 0);
    dag = taak.dag;
    if (doe(register, taak, `voorbeeld-opdracht-${i}`, nu)) vergeet(taak.dossier);
  }
};
