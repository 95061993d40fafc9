// Wat staat er nu in een tabblad? Titel, kolommen op sleutel en rijen op id, met de plek waar zij staan.
import type { Waarde } from '../register/kolom';
import type { Rij } from '../register/tabellen';
import { decode, decodeId } from './cells';
import { isBladfout, vindKolommen } from './columns';
import type { Bladfout, Kolomplaatsen } from './columns';
import type { Celinhoud, Spreadsheet } from './google';
import { bladnamen, bladVan, SLEUTELRIJ } from './layout';
import type { Bladnaam } from './layout';
import { leesCellen } from './read-requests';
import type { Bladcellen } from './read-requests';
import type { Bladnummers } from './setup-requests';

export interface Gevonden {
  /** Zero-based row in the sheet. */
  readonly plek: number;
  readonly id: string;
  readonly cellen: readonly Celinhoud[];
}

export interface Bladstand {
  readonly naam: Bladnaam;
  readonly nummer: number;
  readonly titel: string;
  readonly kolommen: Kolomplaatsen;
  /** Rows with anything in them, keys left out; the headings are among them. */
  readonly rijen: readonly Gevonden[];
  /** Row under the last one with anything in column A, where a new row nearly always lands; null when that was not read. */
  readonly einde: number | null;
  /** Rows where merged cells begin; only in a look at everything. */
  readonly samengevoegd: readonly number[];
}

/** Every tab, or the first that cannot be trusted. */
export type Stand = ReadonlyMap<Bladnaam, Bladstand>;

/** What was seen of a tab: all of it, or of column A so many rows. */
export type Gelezendeel = 'heel' | number;

const maakBladstand = (
  naam: Bladnaam,
  nummer: number,
  cellen: Bladcellen | undefined,
  gelezen: Gelezendeel | undefined,
): Bladstand | Bladfout => {
  if (cellen === undefined) return { fout: 'geen blad', blad: naam, kolom: null };
  const kolommen = vindKolommen(naam, cellen.rijen.get(SLEUTELRIJ) ?? []);
  if (isBladfout(kolommen)) return kolommen;
  const rijen = [...cellen.rijen]
    .filter(([plek]) => plek !== SLEUTELRIJ)
    .sort(([a], [b]) => a - b)
    .map(([plek, rij]): Gevonden => ({ plek, id: decodeId(rij[0]), cellen: rij }));
  const laatste = rijen[rijen.length - 1]?.plek ?? SLEUTELRIJ;
  const einde = gelezen === 'heel' ? laatste + 1 : (gelezen ?? null);
  const { titel, samengevoegd } = cellen;
  return { naam, nummer, titel, kolommen, rijen, einde, samengevoegd };
};

export const leesStand = (
  nummers: Bladnummers,
  antwoord: Spreadsheet,
  delen: ReadonlyMap<Bladnaam, Gelezendeel> = new Map(),
): Stand | Bladfout => {
  const cellen = leesCellen(antwoord);
  const uit = new Map<Bladnaam, Bladstand>();
  for (const naam of bladnamen) {
    const stand = maakBladstand(naam, nummers[naam], cellen.get(nummers[naam]), delen.get(naam));
    if (isBladfout(stand)) return stand;
    uit.set(naam, stand);
  }
  return uit;
};

/** The headings carry the heading of the id column, so they are known wherever an inserted row put them. */
export const isKoprij = (naam: Bladnaam, id: string): boolean => id === bladVan(naam).kolommen[0]?.kop;

const waarden = ({ naam, kolommen }: Bladstand, { id, cellen }: Gevonden): Readonly<Record<string, Waarde>> => ({
  ...Object.fromEntries(
    bladVan(naam).kolommen.map((k) => [k.sleutel, decode(k.codec, cellen[kolommen.get(k.sleutel) ?? -1])]),
  ),
  id,
});

/** The rows of the register in a tab; what has no id is the user's own. */
export const rijenVan = (blad: Bladstand | undefined): readonly Rij[] =>
  blad === undefined
    ? []
    : blad.rijen
        .filter(({ id }) => id !== '' && !isKoprij(blad.naam, id))
        // Frozen, so that its seal is worked out once.
        .map((gevonden) => Object.freeze(waarden(blad, gevonden)) as Rij);

/** Where a row stands; the first of two with the same id. */
export const plekVan = (blad: Bladstand, id: string): number | undefined => blad.rijen.find((r) => r.id === id)?.plek;
