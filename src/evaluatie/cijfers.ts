// Hoe gaat het dit jaar? Elk cijfer met zijn filter en de dossiers die het telt (5.1.3, 5.1.7, 5.3.2).
import { jaarVan } from '../procedure/dag';
import { isIngelezen } from '../procedure/ingelezen';
import type { Klacht } from '../procedure/rijen';
import { termijnen } from '../procedure/termijnen';
import type { Termijnnaam } from '../procedure/termijnen';
import type { Kalender } from '../procedure/werkdagen';

export interface Cijfer {
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  /** What is counted, in words. */
  readonly filter: string;
  readonly dossiers: readonly string[];
  /** For a share: what it is a share of; null for a plain count. */
  readonly van: readonly string[] | null;
}

/** Also for a year that was frozen with only the names. */
export const cijfertitels = {
  ontvangen: 'Ontvangen',
  ontvangstbericht: 'Ontvangstbericht op tijd',
  bericht: 'Afgehandeld binnen de termijn',
  onbesproken: 'Nog te bespreken',
} as const satisfies Readonly<Record<string, string>>;

const ids = (klachten: readonly Klacht[]): readonly string[] => klachten.map((k) => k.id);

/** Dossiers whose clock has been stopped, and those of them that were in time. */
const opTijd = (
  klachten: readonly Klacht[],
  naam: Termijnnaam,
  kalender: Kalender,
): Pick<Cijfer, 'dossiers' | 'van'> => {
  const termijn = termijnen.find((t) => t.naam === naam);
  const gestopt = klachten.flatMap((k) => {
    const begin = termijn?.begin(k) ?? null;
    const op = termijn?.gestopt(k) ?? null;
    const einde = termijn === undefined || begin === null ? null : termijn.einde(k, begin, kalender);
    return op === null || einde === null || !einde.ok ? [] : [{ id: k.id, goed: op <= einde.dag }];
  });
  return { dossiers: gestopt.filter((g) => g.goed).map((g) => g.id), van: gestopt.map((g) => g.id) };
};

export const cijfersVan = (alle: readonly Klacht[], jaar: number, kalender: Kalender): readonly Cijfer[] => {
  const klachten = alle.filter((k) => k.ontvangstdatum !== null && jaarVan(k.ontvangstdatum) === jaar);
  const zonder = (k: Klacht): boolean => k.afgehandeldOp !== null && k.besprokenOp === null && !isIngelezen(k);
  return [
    {
      naam: 'ontvangen',
      titel: cijfertitels.ontvangen,
      artikel: '5.1.1',
      filter: `Alle meldingen met ontvangst in ${jaar}`,
      dossiers: ids(klachten),
      van: null,
    },
    {
      naam: 'ontvangstbericht',
      titel: cijfertitels.ontvangstbericht,
      artikel: '5.1.3',
      filter: 'Bericht van ontvangst en behandeling binnen drie werkdagen, van alle verzonden berichten',
      ...opTijd(klachten, 'D1', kalender),
    },
    {
      naam: 'bericht',
      titel: cijfertitels.bericht,
      artikel: '5.1.7',
      filter: 'Bericht over de afhandeling binnen de gestelde termijn, van alle verzonden berichten',
      ...opTijd(klachten, 'D4', kalender),
    },
    {
      naam: 'onbesproken',
      titel: cijfertitels.onbesproken,
      artikel: '5.2.5',
      filter: 'Afgehandeld en nog niet in het intern overleg besproken, zonder wat uit een oud register is ingelezen',
      dossiers: ids(klachten.filter(zonder)),
      van: null,
    },
  ];
};
