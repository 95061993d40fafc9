// Hoe wordt een beslissing een vastlegging? Hele rijen, een logregel en de nieuwe stand van het logboek, in een keer te schrijven.
import type { Tabelnaam, Tijdstip, Wijziging } from '../procedure/rijen';
import { heleRij, logstand, volgendeRij } from './afdruk';
import { eersteHash, maakLogregel } from './logboek';
import type { Waarde } from './kolom';
import type { Commit, Momentopname } from './register';
import type { Rij } from './tabellen';

/** Position of the log as `systeem` keeps it. */
export const anker = (systeem: readonly Rij[]): { readonly nummer: number; readonly hash: string } => ({
  nummer: Number(systeem.find((r) => r.id === 'log.nummer')?.['waarde'] ?? 0),
  hash: String(systeem.find((r) => r.id === 'log.hash')?.['waarde'] ?? eersteHash),
});

export const maakCommit = (
  wijzigingen: readonly Wijziging[],
  /** The rows as last logged, hand edits left out. */
  eerder: { readonly [T in Tabelnaam]: readonly Rij[] },
  deel: {
    readonly tijdstip: Tijdstip;
    readonly wie: string;
    readonly stappen: readonly string[];
    readonly zout: string;
    /** Entries to empty, for retention. */
    readonly vergeet?: readonly number[];
  },
): Commit => {
  const vorig = anker(eerder.systeem);
  const nummer = vorig.nummer + 1;
  const logregel = maakLogregel({ ...deel, nummer, wijzigingen, vorige: vorig.hash });
  const rij = (tabel: Tabelnaam, id: string, waarden: Readonly<Record<string, Waarde>>): Commit['rijen'][number] => {
    const was = eerder[tabel].find((r) => r.id === id);
    return { tabel, nieuw: was === undefined, rij: volgendeRij(tabel, id, was, waarden, nummer) };
  };
  return {
    logregel,
    vergeet: deel.vergeet ?? [],
    rijen: [
      ...wijzigingen.map((w) => rij(w.tabel, w.id, heel(w))),
      ...logstand(logregel).map((w) => rij(w.t, w.i, w.w)),
    ],
  };
};

const heel = (w: Wijziging): Readonly<Record<string, Waarde>> => {
  const waarden = w.waarden as Readonly<Record<string, Waarde>>;
  return w.nieuw ? heleRij(w.tabel, waarden) : waarden;
};

const naRijen = (er: readonly Rij[], erbij: readonly Commit['rijen'][number][]): readonly Rij[] => {
  const per = new Map(erbij.map(({ rij }) => [rij.id, rij]));
  const vervangen = er.map((r) => per.get(r.id) ?? r);
  const bekend = new Set(er.map((r) => r.id));
  return [...vervangen, ...erbij.flatMap(({ rij }) => (bekend.has(rij.id) ? [] : [rij]))];
};

/** What was read, as it is after this commit; whoever still has the turn need not read again. */
export const naCommit = (rijen: Momentopname, commit: Commit): Momentopname => {
  const uit: Record<Tabelnaam, readonly Rij[]> = { ...rijen };
  for (const tabel of new Set(commit.rijen.map((r) => r.tabel)))
    uit[tabel] = naRijen(
      rijen[tabel],
      commit.rijen.filter((r) => r.tabel === tabel),
    );
  return uit;
};
