// Wat is van een register voor elk jaar hetzelfde, en hoeft dus maar een keer te worden uitgezocht? (5.3.2)
import type { Dag } from '../../procedure/dag';
import type { Klacht, Maatregel, Onderdeel } from '../../procedure/rijen';
import { beginTermijn } from '../../procedure/termijnen';

/** First rounds with the day on which they came in, by that day. */
export type Opdag = readonly { readonly dag: Dag; readonly klacht: Klacht }[];

export interface Register {
  /** Of all complaints, and by cause; what nobody named a cause for stands under null. */
  readonly klachten: Opdag;
  readonly perOorzaak: ReadonlyMap<string | null, Opdag>;
  /** Other signals, by cause. */
  readonly signalen: ReadonlyMap<string | null, Opdag>;
  readonly onderdelen: ReadonlyMap<string, readonly Onderdeel[]>;
  readonly perNummer: ReadonlyMap<string, readonly Klacht[]>;
  readonly uitgevoerdPerOorzaak: ReadonlyMap<string | null, readonly Maatregel[]>;
  /** Number of the measure that followed, by the number of the one before. */
  readonly opvolgers: ReadonlyMap<string, string>;
}

/** Made on first use, and then kept. */
export const eenmaal = <T>(maak: () => T): (() => T) => {
  const gemaakt: T[] = [];
  return () => {
    if (gemaakt.length === 0) gemaakt.push(maak());
    return gemaakt[0] as T;
  };
};

/** In groups, each in the order the rows had. */
export const groepeer = <S, R>(rijen: readonly R[], sleutel: (rij: R) => S): ReadonlyMap<S, readonly R[]> => {
  const per = new Map<S, R[]>();
  for (const rij of rijen) {
    const naam = sleutel(rij);
    const groep = per.get(naam);
    if (groep === undefined) per.set(naam, [rij]);
    else groep.push(rij);
  }
  return per;
};

const opDag = (klachten: readonly Klacht[]): Opdag =>
  klachten
    .flatMap((klacht) => {
      const dag = klacht.ronde === 1 ? beginTermijn(klacht) : null;
      return dag === null ? [] : [{ dag, klacht }];
    })
    .sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));

export const registerVan = (
  klachten: readonly Klacht[],
  {
    onderdelen,
    maatregelen,
  }: { readonly onderdelen: readonly Onderdeel[]; readonly maatregelen: readonly Maatregel[] },
): Register => {
  const soort = groepeer(opDag(klachten), ({ klacht }) => klacht.soort === 'klacht');
  const [wel, niet] = [soort.get(true) ?? [], soort.get(false) ?? []];
  return {
    klachten: wel,
    perOorzaak: groepeer(wel, ({ klacht }) => klacht.oorzaak),
    signalen: groepeer(niet, ({ klacht }) => klacht.oorzaak),
    onderdelen: groepeer(onderdelen, (o) => o.klacht),
    perNummer: groepeer(
      klachten.filter((k) => k.nummer !== null),
      (k) => k.nummer ?? '',
    ),
    uitgevoerdPerOorzaak: groepeer(
      maatregelen.filter((m) => m.uitgevoerdOp !== null),
      (m) => m.oorzaak,
    ),
    opvolgers: new Map(
      maatregelen.flatMap((m) => (m.opvolgerVan === null ? [] : [[m.opvolgerVan, m.nummer] as const])),
    ),
  };
};

/** First place whose day is not before this one. */
const plekVan = (rij: Opdag, dag: Dag): number => {
  let [laag, hoog] = [0, rij.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((rij[midden]?.dag ?? '') < dag) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
};

/** How many, without taking them out. */
export const aantalTussen = (rij: Opdag, van: Dag, totNa: Dag): number => plekVan(rij, totNa) - plekVan(rij, van);

/** From the first up to and including the last day; `totNa` is the day after it. */
export const tussen = (rij: Opdag, van: Dag, totNa: Dag): readonly Klacht[] =>
  rij.slice(plekVan(rij, van), plekVan(rij, totNa)).map(({ klacht }) => klacht);
