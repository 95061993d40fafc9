// Iemand schoof rijen of kolommen terwijl wij schreven: welke rijen moeten opnieuw? De bedoelde en de geraakte, zoals het logboek ze kent.
import { speelAf } from '../register/afdruk';
import type { Afdruk } from '../register/afdruk';
import type { Waarde } from '../register/kolom';
import type { Logregel } from '../register/logboek';
import { decode, encode } from './cells';
import type { Celinhoud, Request } from './google';
import { bladVan, isTabel } from './layout';
import type { Bladnaam } from './layout';
import { naarLogrij, vanLogrij } from './log-row';
import { isKoprij, rijenVan } from './sheet-state';
import type { Bladstand, Gevonden, Stand } from './sheet-state';
import { gelijk, inVolgorde } from './write-requests';
import type { Misplaatst, Schrijfrij } from './write-requests';

type Waarden = Readonly<Record<string, Waarde>>;

/** A row that must stand in the register. */
export interface Bedoeld {
  readonly blad: Bladnaam;
  readonly id: string;
  readonly waarden: Waarden;
}

/** The whole log in its own order, however the tab is sorted. */
export const logregelsIn = (stand: Stand): readonly Logregel[] =>
  rijenVan(stand.get('logboek'))
    .map(vanLogrij)
    .filter((r): r is Logregel => r !== null)
    .sort((a, b) => a.nummer - b.nummer);

/** What belongs in a row with this id, or null when the register never had it. */
export type Bron = (blad: Bladnaam, id: string) => Waarden | null;

const koppen = (blad: Bladnaam): Waarden => Object.fromEntries(bladVan(blad).kolommen.map((k) => [k.sleutel, k.kop]));

/** The log up to and including the entry that was just written. */
export const bronUitLog = (stand: Stand, logregel: Logregel): Bron => {
  const regels = [...logregelsIn(stand).filter((r) => r.nummer < logregel.nummer), logregel];
  let afdruk: Afdruk | undefined;
  return (blad, id) => {
    if (isKoprij(blad, id)) return koppen(blad);
    if (isTabel(blad)) return (afdruk ??= speelAf(regels))[blad].get(id) ?? null;
    const regel = regels.find((r) => String(r.nummer) === id);
    return regel === undefined ? null : naarLogrij(regel);
  };
};

const cel = (blad: Bladstand, rij: Gevonden, sleutel: string): Celinhoud | undefined =>
  rij.cellen[blad.kolommen.get(sleutel) ?? -1];

/** Does every column of the register hold exactly this? */
const staatEr = (blad: Bladstand, rij: Gevonden, waarden: Waarden | null): boolean =>
  bladVan(blad.naam).kolommen.every(
    (k) => k.sleutel === 'id' || gelijk(cel(blad, rij, k.sleutel), encode(k.codec, waarden?.[k.sleutel])),
  );

/** What happened in this command so far: rows written, by first write and repairs, and rows written over. */
export interface Spoor {
  readonly geschreven: readonly Schrijfrij[];
  readonly misplaatst: readonly Misplaatst[];
}

/** A seal we just wrote, under an id that is not its own: a row hit by mistake, found without the read-back. */
const heeftVreemdZegel = (blad: Bladstand, rij: Gevonden, { geschreven }: Spoor): boolean => {
  const zegel = decode('tekst', cel(blad, rij, 'zegel'));
  return geschreven.some((r) => r.blad === blad.naam && r.waarden?.['zegel'] === zegel && r.id !== rij.id);
};

/** A row with an id is known by it; one without only by its place. */
const isGeraakt = (blad: Bladstand, rij: Gevonden, spoor: Spoor): boolean =>
  spoor.misplaatst.some((m) => m.blad === blad.naam && m.id === rij.id && (m.id !== '' || m.plek === rij.plek)) ||
  heeftVreemdZegel(blad, rij, spoor);

const herstelBlad = (blad: Bladstand, bedoeld: readonly Bedoeld[], spoor: Spoor, bron: Bron): readonly Schrijfrij[] => {
  const { naam } = blad;
  const eigen = new Map(bedoeld.map((b) => [b.id, b.waarden]));
  const opnieuw = blad.rijen
    .filter((rij) => eigen.has(rij.id) || isGeraakt(blad, rij, spoor))
    .map((rij) => ({ rij, waarden: eigen.get(rij.id) ?? bron(naam, rij.id) }))
    .filter(({ rij, waarden }) => !staatEr(blad, rij, waarden))
    .map(({ rij, waarden }): Schrijfrij => ({ blad: naam, plek: rij.plek, id: rij.id, waarden }));
  const weg = bedoeld
    .filter((b) => !blad.rijen.some((rij) => rij.id === b.id))
    .map(({ id, waarden }): Schrijfrij => ({ blad: naam, plek: null, id, waarden }));
  return [...opnieuw, ...weg];
};

/** Rows to write once more at the places they have now; none when all is well. A row without an id is the user's, unless we wrote in it. */
export const herstelrijen = (
  stand: Stand,
  bedoeld: readonly Bedoeld[],
  spoor: Spoor,
  bron: Bron,
): readonly Schrijfrij[] =>
  [...stand.values()].flatMap((blad) => {
    const hier = bedoeld.filter((b) => b.blad === blad.naam);
    return hier.length === 0 ? [] : herstelBlad(blad, hier, spoor, bron);
  });

const leegCel = (blad: Bladstand, rowIndex: number, columnIndex: number): Request => ({
  updateCells: {
    start: { sheetId: blad.nummer, rowIndex, columnIndex },
    rows: [{ values: [{}] }],
    fields: 'userEnteredValue',
  },
});

/** A column without a heading was put in just now; one with a heading is the user's, unless our value stands where we wrote it. */
const heeftKop = (blad: Bladstand, kolom: number): boolean =>
  blad.rijen.find((rij) => isKoprij(blad.naam, rij.id))?.cellen[kolom]?.userEnteredValue !== undefined;

const rommelIn = (toen: Bladstand, nu: Bladstand, r: Schrijfrij, misplaatst: readonly Misplaatst[]): Request[] => {
  const onze = new Set(nu.kolommen.values());
  const cellen = inVolgorde(toen, r.waarden, false);
  const geraakt = new Set([r.id, ...misplaatst.filter((m) => m.blad === nu.naam).map((m) => m.id)]);
  /** Columns can have moved again since we wrote, so in a new one it is looked for anywhere. */
  const vanOns = (cel: Celinhoud, k: number): boolean =>
    (heeftKop(nu, k) ? cellen.slice(k, k + 1) : cellen).some((van) => gelijk(cel, van));
  return nu.rijen
    .filter((rij) => geraakt.has(rij.id) || rij.plek === r.plek)
    .flatMap((rij) =>
      rij.cellen.flatMap((cel, k) =>
        cel.userEnteredValue !== undefined && !onze.has(k) && vanOns(cel, k) ? [leegCel(nu, rij.plek, k)] : [],
      ),
    );
};

/** A column that was put in between ours got values of ours; they are taken out again. */
export const rommel = (
  toen: Stand,
  nu: Stand,
  geschreven: readonly Schrijfrij[],
  misplaatst: readonly Misplaatst[],
): Request[] =>
  geschreven.flatMap((r) => {
    const [eerder, blad] = [toen.get(r.blad), nu.get(r.blad)];
    if (eerder === undefined || blad === undefined) return [];
    const verschoven = [...eerder.kolommen].some(([k, plek]) => blad.kolommen.get(k) !== plek);
    return verschoven ? rommelIn(eerder, blad, r, misplaatst) : [];
  });
