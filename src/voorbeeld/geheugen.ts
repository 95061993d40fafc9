// Waar staat een register dat alleen in het geheugen bestaat? Per dossier terug te vinden, dus bij tienduizend net zo vlot als bij tien.
import type { Tabelnaam } from '../procedure/rijen';
import { vastgelegd } from '../register/logboek';
import type { Logregel } from '../register/logboek';
import type { Commit, Leesvraag, Momentopname, Register, Schrijver } from '../register/register';
import { tabellen, tabelnamen } from '../register/tabellen';
import type { Rij } from '../register/tabellen';

interface Blad {
  readonly rijen: Map<string, Rij>;
  /** Row ids per dossier, for tables whose rows belong to one. */
  readonly perDossier: Map<string, string[]>;
}

const dossierVan = (id: string): string => id.split('.', 1)[0] ?? id;

const zet = (blad: Blad, tabel: Tabelnaam, rij: Rij): void => {
  if (!blad.rijen.has(rij.id) && tabellen[tabel].perDossier) {
    const dossier = dossierVan(rij.id);
    const ids = blad.perDossier.get(dossier);
    if (ids === undefined) blad.perDossier.set(dossier, [rij.id]);
    else ids.push(rij.id);
  }
  blad.rijen.set(rij.id, rij);
};

/** The row of this id and those under it; a measure is asked for like a dossier. */
const onder = (blad: Blad, id: string): readonly string[] =>
  (blad.perDossier.get(dossierVan(id)) ?? []).filter((rij) => rij === id || rij.startsWith(`${id}.`));

const kies = (blad: Blad, tabel: Tabelnaam, vraag: Leesvraag): readonly Rij[] => {
  if (tabellen[tabel].klein || vraag.heel.includes(tabel)) return [...blad.rijen.values()];
  const ids = new Set([
    ...vraag.dossiers.flatMap((d) => onder(blad, d)),
    ...vraag.rijen.filter((r) => r.tabel === tabel).map((r) => r.id),
  ]);
  return [...ids].flatMap((id) => blad.rijen.get(id) ?? []);
};

export interface Geheugen {
  readonly lees: (vraag: Leesvraag) => Momentopname;
  readonly zet: (commit: Commit) => void;
  /** No command for this dossier will come any more. */
  readonly vergeet: (dossier: string) => void;
}

export const maakGeheugen = (): Geheugen => {
  const bladen = Object.fromEntries(
    tabelnamen.map((t): [Tabelnaam, Blad] => [t, { rijen: new Map(), perDossier: new Map() }]),
  ) as Record<Tabelnaam, Blad>;
  return {
    lees: (vraag) =>
      Object.fromEntries(tabelnamen.map((t) => [t, kies(bladen[t], t, vraag)])) as unknown as Momentopname,
    zet: (commit) => {
      for (const { tabel, rij } of commit.rijen) zet(bladen[tabel], tabel, rij);
    },
    vergeet: (dossier) => {
      for (const { rijen, perDossier } of Object.values(bladen)) {
        for (const id of perDossier.get(dossier) ?? []) rijen.delete(id);
        perDossier.delete(dossier);
      }
    },
  };
};

/** The log in memory, with the place of every entry that touches a dossier. */
const maakLog = () => {
  const regels: Logregel[] = [];
  const perDossier = new Map<string, Set<number>>();
  const onthoud = (regel: Logregel, plaats: number): void => {
    for (const rij of regel.rijen) {
      const dossier = dossierVan(rij.slice(rij.indexOf(' ') + 1));
      perDossier.set(dossier, (perDossier.get(dossier) ?? new Set()).add(plaats));
    }
  };
  return {
    lees: (dossier?: string): readonly Logregel[] =>
      dossier === undefined ? regels : [...(perDossier.get(dossierVan(dossier)) ?? [])].flatMap((p) => regels[p] ?? []),
    zet: ({ logregel, vergeet }: Commit): void => {
      for (const nummer of vergeet)
        regels.splice(
          nummer - 1,
          1,
          ...regels.slice(nummer - 1, nummer).map((r) => ({ ...r, inhoud: null, zout: null })),
        );
      onthoud(logregel, regels.length);
      regels.push(logregel);
    },
  };
};

/** A whole register, log and all; one process, so the turn always comes. */
export const geheugenregister = (): Register => {
  const geheugen = maakGeheugen();
  const log = maakLog();
  const schrijver: Schrijver = {
    lees: geheugen.lees,
    logboek: log.lees,
    kent: (sleutels) => vastgelegd(log.lees(), sleutels),
    schrijf: (commit) => {
      geheugen.zet(commit);
      log.zet(commit);
    },
  };
  return { ...schrijver, exclusief: (werk) => ({ ok: true, waarde: werk(schrijver) }) };
};
