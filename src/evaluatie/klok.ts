// Hoe verging het een klok van de procedure: op tijd, te laat, of nog niet aan de orde? Voor cijfers en naleving dezelfde lezing (1.6)
import { plusDagen } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { isIngelezen } from '../procedure/ingelezen';
import type { Klacht } from '../procedure/rijen';
import { beginTermijn, heeftAdressaat, termijnen, termijnLangst } from '../procedure/termijnen';
import type { Termijn, Termijnnaam } from '../procedure/termijnen';
import type { Kalender } from '../procedure/werkdagen';

export interface Gelopen {
  readonly klacht: Klacht;
  readonly begin: Dag;
  readonly uiterlijk: Dag;
  readonly op: Dag | null;
  readonly opTijd: boolean;
}

interface Peil {
  readonly kalender: Kalender;
  readonly vandaag: Dag;
}

const perNaam: ReadonlyMap<Termijnnaam, Termijn> = new Map(termijnen.map((t) => [t.naam, t]));

/** Every clock of this name that was stopped or has run out by the day of the figures; one that still runs says nothing. */
export const gelopen = (
  { kalender, vandaag }: Peil,
  naam: Termijnnaam,
  klachten: readonly Klacht[],
): readonly Gelopen[] => {
  const termijn = perNaam.get(naam);
  if (termijn === undefined) return [];
  return klachten.flatMap((klacht) => {
    const begin = termijn.begin(klacht);
    const einde = begin === null ? null : termijn.einde(klacht, begin, kalender);
    if (begin === null || einde?.ok !== true) return [];
    const op = termijn.gestopt(klacht);
    if (op === null && einde.dag >= vandaag) return [];
    return [{ klacht, begin, uiterlijk: einde.dag, op, opTijd: op !== null && op <= einde.dag }];
  });
};

export const klachtenVan = (lijst: readonly Gelopen[]): readonly Klacht[] => lijst.map((g) => g.klacht);
export const opTijd = (lijst: readonly Gelopen[]): readonly Klacht[] => klachtenVan(lijst.filter((g) => g.opTijd));

/** Does this clock run, or has it run, for this dossier at all? */
export const looptVoor = (naam: Termijnnaam, klacht: Klacht): boolean =>
  (perNaam.get(naam)?.begin(klacht) ?? null) !== null;

/** Admitted, not withdrawn, and with a clock for the answer: then the complainant was promised one (5.1.7). */
export const isTeBeantwoorden = (klacht: Klacht): boolean =>
  klacht.inBehandeling === true && klacht.ingetrokkenOp === null && looptVoor('D4', klacht);

/** Four weeks after receipt, or after reopening, whatever was agreed later: an extension does not help here. */
export const vierWekenNa = (klacht: Klacht): Dag | null => {
  const begin = beginTermijn(klacht);
  return begin === null ? null : plusDagen(begin, termijnLangst);
};

const waaromNiet = (naam: Termijnnaam, k: Klacht): string => {
  if (!heeftAdressaat(k)) return 'zonder adres (anoniem)';
  if (isIngelezen(k)) return 'uit een oud register';
  if (k.uitkomst === 'samengevoegd') return 'samengevoegd';
  return looptVoor(naam, k) ? 'termijn loopt nog' : 'zonder brief afgehandeld';
};

/** "Niet meegeteld: samengevoegd 1, zonder adres (anoniem) 2.", or null when all are counted. */
export const nietMeegeteld = (
  naam: Termijnnaam,
  alle: readonly Klacht[],
  geteld: readonly Gelopen[],
): string | null => {
  const wel = new Set(klachtenVan(geteld));
  const per = new Map<string, number>();
  for (const k of alle) {
    if (wel.has(k)) continue;
    const waarom = waaromNiet(naam, k);
    per.set(waarom, (per.get(waarom) ?? 0) + 1);
  }
  const delen = [...per].sort(([a], [b]) => (a < b ? -1 : 1)).map(([waarom, n]) => `${waarom} ${n}`);
  return delen.length === 0 ? null : `Niet meegeteld: ${delen.join(', ')}.`;
};
