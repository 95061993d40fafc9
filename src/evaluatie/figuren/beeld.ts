// Waarover gaat een cijfer: welke rijen tellen mee, en wat viel in het jaar? (5.3.2)
import { jaarVan, plusDagen } from '../../procedure/dag';
import type { Dag } from '../../procedure/dag';
import type { Klacht, Rijen } from '../../procedure/rijen';
import { isVervallen } from '../../procedure/termijnen';
import type { Kalender } from '../../procedure/werkdagen';
import type { Telling } from '../model';
import { nalevingPerJaar } from '../naleving';
import type { Naleving } from '../naleving';
import { eenmaal, registerVan } from './register';
import type { Register } from './register';

/** The whole register as figures need it. */
export interface Cijferbron {
  readonly rijen: Pick<
    Rijen,
    'klachten' | 'onderdelen' | 'maatregelen' | 'jaarevaluatie' | 'medewerkers' | 'verzekering'
  >;
  readonly kalender: Kalender;
  readonly vandaag: Dag;
}

/** One year of it. A round is a row; a report that was dropped counts nowhere. */
export interface Jaarbeeld extends Cijferbron {
  readonly jaar: number;
  readonly begin: Dag;
  /** 31 December, or today in a year that is not over. */
  readonly einde: Dag;
  /** By number and round. */
  readonly klachten: readonly Klacht[];
  /** First rounds received in the year. */
  readonly ontvangen: readonly Klacht[];
  /** Journeys of the year, as the directie typed them, or null. */
  readonly trajecten: number | null;
  readonly register: () => Register;
  /** The self-check of this year (K24). */
  readonly naleving: () => readonly Naleving[];
}

/** `K2026-1000` follows `K2026-999`; what has no number yet comes last. */
const volgorde = (k: Klacht): string => {
  const [reeks = '', volgnummer = ''] = (k.nummer ?? 'L-').split('-');
  return `${reeks} ${volgnummer.padStart(8, '0')} ${String(k.ronde).padStart(3, '0')} ${k.id}`;
};

const opVolgorde = (klachten: readonly Klacht[]): readonly Klacht[] =>
  klachten
    .map((k) => [volgorde(k), k] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, k]) => k);

/** First day of this round. */
export const geopendOp = (k: Klacht): Dag | null => (k.ronde > 1 ? k.heropendOp : k.ontvangstdatum);

export const inJaar = (beeld: Pick<Jaarbeeld, 'begin' | 'einde'>, dag: Dag | null): boolean =>
  dag !== null && dag >= beeld.begin && dag <= beeld.einde;

/** What comes back with every year of the same register is made once. */
export const jaarbeelden = (bron: Cijferbron): ((jaar: number) => Jaarbeeld) => {
  const klachten = opVolgorde(bron.rijen.klachten.filter((k) => !isVervallen(k)));
  const register = eenmaal(() => registerVan(klachten, bron.rijen));
  const nalevingIn = eenmaal(() => nalevingPerJaar(bron));
  return (jaar) => {
    const begin = `${jaar}-01-01`;
    const eindejaar = `${jaar}-12-31`;
    const einde = bron.vandaag < eindejaar ? bron.vandaag : eindejaar;
    const trajecten = bron.rijen.jaarevaluatie.find((j) => j.jaar === jaar)?.trajecten ?? null;
    const ontvangen = klachten.filter((k) => k.ronde === 1 && inJaar({ begin, einde }, k.ontvangstdatum));
    const naleving = (): readonly Naleving[] => nalevingIn()(jaar);
    return { ...bron, jaar, begin, einde, klachten, ontvangen, trajecten, register, naleving };
  };
};

export const isKlacht = (k: Klacht): boolean => k.soort === 'klacht';

/** Closed in the year, whenever it came in. */
export const afgesloten = (beeld: Jaarbeeld): readonly Klacht[] =>
  beeld.klachten.filter((k) => inJaar(beeld, k.afgehandeldOp));

export const tel = (rijen: readonly { readonly id: string }[]): Telling => ({
  aantal: rijen.length,
  ids: rijen.map((r) => r.id),
});

/** `2026-04-30` -> 2 */
export const kwartaalVan = (dag: Dag): number => Math.ceil(Number(dag.slice(5, 7)) / 3);

/** Months later, on the last day of the month when it is shorter. */
export const plusMaanden = (dag: Dag, maanden: number): Dag => {
  const totaal = jaarVan(dag) * 12 + Number(dag.slice(5, 7)) - 1 + maanden;
  const eerste = (n: number): Dag => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`;
  const laatste = plusDagen(eerste(totaal + 1), -1);
  const zelfdeDag = `${laatste.slice(0, 8)}${dag.slice(8)}`;
  return zelfdeDag < laatste ? zelfdeDag : laatste;
};
