// Welke stap van een maatregel of een jaar staat open? Een tegelijk; de vragen en de weigeringen komen van het register. (5.3.2)
import { useRef, useState } from 'preact/hooks';
import type { Dossierbeeld, Formulierbeeld, Stapuitslag } from '../../src/loket/beelden';
import type { Weigering } from '../../src/procedure/weigering';
import { verschil } from '../../sidebar/schermen/dossier/verschil';
import { useAntwoord } from '../../sidebar/verbinding/antwoord';

export interface Rij {
  readonly beeld: Dossierbeeld | null;
  readonly weigeringen: readonly Weigering[];
  readonly herlaad: () => Promise<Dossierbeeld | null>;
  /** The open form; as it was when it opened once the step is no longer possible. */
  readonly open: Formulierbeeld | null;
  readonly voorbij: boolean;
  /** By name; null closes. */
  readonly zet: (naam: string | null) => void;
  /** What changed since it was read, for who is typing. */
  readonly bekijkWijziging: () => Promise<readonly string[] | null>;
}

export const formulierVan = (beeld: Dossierbeeld | null, naam: string | null): Formulierbeeld | null =>
  beeld?.mogelijk.find((f) => f.naam === naam) ?? null;

/** `begin` is the form that stands open at once; `ook` is read again with the row when somebody else changed it. */
export const useRij = (id: string, begin: string | null, ook: () => Promise<void>): Rij => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'dossier'>({ vraag: 'dossier', dossier: id });
  const [naam, zet] = useState(begin);
  const laatst = useRef<Formulierbeeld | null>(null);
  const nu = formulierVan(beeld, naam);
  if (nu !== null) laatst.current = nu;
  const toen = laatst.current?.naam === naam ? laatst.current : null;
  return {
    ...{ beeld, weigeringen, herlaad, zet },
    open: nu ?? toen,
    voorbij: beeld !== null && nu === null,
    bekijkWijziging: async () => {
      const [nieuw] = await Promise.all([herlaad(), ook()]);
      return nieuw === null || beeld === null ? null : verschil(beeld, nieuw);
    },
  };
};

/** What the screen does after a step: the row and the whole evaluation are read again. */
export type NaStap = (uitslag: Stapuitslag) => void;
