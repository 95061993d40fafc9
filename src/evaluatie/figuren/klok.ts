// Hoe verging het een klok van de procedure: op tijd, te laat, of nog niet aan de orde? (1.6)
import type { Dag } from '../../procedure/dag';
import type { Klacht } from '../../procedure/rijen';
import { termijnen } from '../../procedure/termijnen';
import type { Termijnnaam } from '../../procedure/termijnen';
import type { Jaarbeeld } from './beeld';

export interface Gelopen {
  readonly klacht: Klacht;
  readonly begin: Dag;
  readonly uiterlijk: Dag;
  readonly op: Dag | null;
  readonly opTijd: boolean;
}

/** Every clock of this name that was stopped or has run out by the day of the figures; one that still runs says nothing. */
export const gelopen = (beeld: Jaarbeeld, naam: Termijnnaam, klachten: readonly Klacht[]): readonly Gelopen[] => {
  const termijn = termijnen.find((t) => t.naam === naam);
  if (termijn === undefined) return [];
  return klachten.flatMap((klacht) => {
    const begin = termijn.begin(klacht);
    const einde = begin === null ? null : termijn.einde(klacht, begin, beeld.kalender);
    if (begin === null || einde?.ok !== true) return [];
    const op = termijn.gestopt(klacht);
    if (op === null && einde.dag >= beeld.vandaag) return [];
    return [{ klacht, begin, uiterlijk: einde.dag, op, opTijd: op !== null && op <= einde.dag }];
  });
};

export const klachtenVan = (lijst: readonly Gelopen[]): readonly Klacht[] => lijst.map((g) => g.klacht);
export const opTijd = (lijst: readonly Gelopen[]): readonly Klacht[] => klachtenVan(lijst.filter((g) => g.opTijd));
