// Hoe komt een verzonnen gebeurtenis in het register? Als opdracht door dezelfde deur als een echte, op haar eigen dag en tijd.
import type { Dag } from '../procedure/dag';
import type { Wijziging } from '../procedure/rijen';
import type { Opdracht } from '../procedure/stand';
import { merkVerzonden, postUit } from '../loket/postvak';
import type { Omgeving } from '../loket/stand-van-zaken';
import { voerUit } from '../loket/voer-uit';
import type { Uitkomst } from '../loket/voer-uit';
import { leegLeesvraag } from '../register/register';
import type { Leesvraag, Register, Schrijver } from '../register/register';
import type { Rij } from '../register/tabellen';
import { maakGeheugen } from './geheugen';
import { maakZout } from './toeval';
import type { Gebeurtenis } from './verloop/verloop';

/** The dossier is empty for the register itself. */
export type Taak = Gebeurtenis;

/** The figures of a year are counted in the register itself; nothing else reads more than two tables whole. */
const isTelling = ({ heel }: Leesvraag): boolean => heel.length > 2;

/** Writes go to the register, reads come from what was written: so the size of the register does not matter. */
const kopie = (doel: Schrijver): { readonly register: Register; readonly vergeet: (dossier: string) => void } => {
  const geheugen = maakGeheugen();
  const schrijver: Schrijver = {
    lees: (vraag) => (isTelling(vraag) ? doel : geheugen).lees(vraag),
    logboek: (dossier) => doel.logboek(dossier),
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

/** What is known of the dossiers so far: their numbers, and their measures in order. */
interface Bekend {
  readonly nummers: Map<string, string>;
  readonly maatregelen: Map<string, string[]>;
}

const onthoud = (bekend: Bekend, dossier: string, wijzigingen: readonly Wijziging[]): void => {
  for (const w of wijzigingen) {
    if (w.tabel === 'klachten' && typeof w.waarden.nummer === 'string') bekend.nummers.set(w.id, w.waarden.nummer);
    if (w.tabel === 'maatregelen' && w.nieuw)
      bekend.maatregelen.set(dossier, [...(bekend.maatregelen.get(dossier) ?? []), w.id]);
  }
};

const onderwerpVan = ({ dossier, doel }: Taak, bekend: Bekend): string => {
  if (doel === null) return dossier;
  return 'ronde' in doel ? `${dossier}-r${doel.ronde}` : (bekend.maatregelen.get(dossier)?.[doel.maatregel] ?? '');
};

const rijVan = (register: Register, id: string): Rij | undefined => {
  if (id === '') return undefined;
  const rijen = register.lees({ ...leegLeesvraag, dossiers: [id] });
  return [...rijen.klachten, ...rijen.maatregelen, ...rijen.jaarevaluatie].find((rij) => rij.id === id);
};

/** A command, and the mails it queues are sent within the same minutes, so that their clocks stop. */
const doe = (register: Register, taak: Taak, sleutel: string, nu: () => Omgeving, bekend: Bekend): void => {
  const id = onderwerpVan(taak, bekend);
  const rij = rijVan(register, id);
  const nummer = bekend.nummers.get(id) ?? '';
  const ander = taak.bij === null ? '' : (bekend.nummers.get(taak.bij) ?? '');
  const opdracht: Opdracht = {
    dossier: id,
    versie: rij?.versie ?? 0,
    sleutel: rij === undefined && id !== '' ? id : sleutel,
    stappen: taak.stappen({ dag: taak.dag, nummer, ander }),
  };
  const wat = `${taak.dag} ${id} ${opdracht.stappen.map((s) => s.stap).join('+')} door ${taak.wie}`;
  const uit = eis(voerUit(register, nu(), taak.wie, opdracht), wat);
  onthoud(bekend, taak.dossier, uit.wijzigingen);
  for (const post of postUit(uit.wijzigingen)) eis(merkVerzonden(register, nu(), post, null), post.id);
};

/** Room for a command and its mails; only used to spread them over the day. */
const perTaak = 9;

/** Dossiers that refer to each other, by the first of them: emptying the log of one lays a new base for rows of the others. */
const bundels = (taken: readonly Taak[]): ReadonlyMap<string, readonly string[]> => {
  const bij = new Map(taken.map((t) => [t.dossier, t.bij]));
  const eersteVan = (dossier: string): string => {
    const ander = bij.get(dossier) ?? null;
    return ander === null ? dossier : eersteVan(ander);
  };
  const uit = new Map<string, string[]>();
  for (const dossier of bij.keys()) {
    const eerste = eersteVan(dossier);
    const samen = uit.get(eerste) ?? [];
    samen.push(dossier);
    for (const een of [eerste, ...samen]) uit.set(een, samen);
  }
  return uit;
};

/** Which dossiers nothing will ask for any more, after the task at this place. */
const uitgediend = (taken: readonly Taak[]): ReadonlyMap<number, readonly string[]> => {
  const samenMet = bundels(taken);
  const laatste = new Map<readonly string[], number>();
  for (const [i, { dossier }] of taken.entries()) {
    const samen = samenMet.get(dossier);
    if (dossier !== '' && samen !== undefined) laatste.set(samen, i);
  }
  return new Map([...laatste].map(([samen, i]) => [i, samen.flatMap((id) => [id, `${id}-r2`])]));
};

const klein = 5000;

/** Runs the tasks, which are in order of day. */
export const voerTakenUit = (doel: Schrijver, taken: readonly Taak[], zaad: number): void => {
  const { register, vergeet } = kopie(doel);
  const bekend: Bekend = { nummers: new Map(), maatregelen: new Map() };
  const klok = maakKlok(maakZout(zaad));
  const perDag = new Map<Dag, number>();
  for (const { dag } of taken) perDag.set(dag, (perDag.get(dag) ?? 0) + perTaak);
  // A small register is kept whole: then what returned after a measure is counted in all of it.
  const klaar = taken.length > klein ? uitgediend(taken) : new Map<number, readonly string[]>();
  let dag = '';
  let nu = klok(dag, 0);
  for (const [i, taak] of taken.entries()) {
    if (taak.dag !== dag) nu = klok(taak.dag, perDag.get(taak.dag) ?? 0);
    dag = taak.dag;
    doe(register, taak, `voorbeeld-opdracht-${i}`, nu, bekend);
    for (const id of klaar.get(i) ?? []) vergeet(id);
  }
};
