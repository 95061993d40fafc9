// Waaruit bouw je een dia met cijfers? Tabellen met het vorige jaar erbij, een plaatje als er genoeg is, en een bron (5.3.2).
import type { Evaluatie, Figuur, Verdeling } from '../../../src/evaluatie/model';
import type { Grafiek } from '../../grafieken/grafiek';
import type { Deel, Dia, Kolom, Lijst, Noot, Tabel } from '../dia';
import { groepenMetVorigJaar } from '../../../src/evaluatie/jaarvergelijking';
import { inEenRegel } from '../../../src/evaluatie/woorden';
import { KLEINST } from '../huisstijl';
import { alsRij, bronregel, inNotities, jaarkoppen, vorigeWaarde } from '../woorden';

export type Aanwezig = Figuur | null;

export const tabel = (
  titel: string | null,
  koppen: readonly string[],
  breedtes: readonly number[],
  rijen: Tabel['rijen'],
  rechts: readonly number[] = [],
): Tabel => ({ soort: 'tabel', titel, koppen, breedtes, rijen, rechts, tint: [], punten: KLEINST });

export const lijst = (titel: string | null, regels: readonly string[]): Lijst => ({
  soort: 'lijst',
  titel,
  regels,
  punten: KLEINST,
});

export const noten = (...teksten: readonly (string | null)[]): readonly Noot[] =>
  teksten.flatMap((tekst) => (tekst === null || tekst === '' ? [] : [{ soort: 'noot', tekst }]));

export const kolom = (breedte: number, ...delen: readonly Deel[]): Kolom => ({ breedte, delen });

/** Nothing happened, this year or the year before: such a table has nothing to say. */
const zegtNiets = (e: Evaluatie, f: Figuur): boolean =>
  ['0', 'geen', 'niet bekend', ''].includes(inEenRegel(f)) && ['0', 'geen', 'niet bekend'].includes(vorigeWaarde(e, f));

/** One row per figure: this year and last year. */
export const cijfertabel = (e: Evaluatie, titel: string | null, figuren: readonly Aanwezig[]): Tabel => {
  const koppen = jaarkoppen(e);
  const er = figuren.flatMap((f) => f ?? []);
  const rijen = er.every((f) => zegtNiets(e, f)) ? [] : er.map((f) => alsRij(e, f));
  return tabel(titel, ['Cijfer', ...koppen], koppen.length === 2 ? [0.46, 0.29, 0.25] : [0.6, 0.4], rijen);
};

/** One row per group; last year only when it was kept. */
export const groepentabel = (e: Evaluatie, kop: string, f: Verdeling | null): Tabel => {
  const regels = f === null ? [] : groepenMetVorigJaar(f, e);
  const bewaard = regels.some((g) => g.toen !== null);
  const rijen = regels.map((g) => [g.naam, String(g.aantal), ...(bewaard ? [String(g.toen ?? 0)] : [])]);
  const leeg = f === null || f.van.aantal === 0;
  return bewaard
    ? tabel(null, [kop, ...jaarkoppen(e)], [0.64, 0.18, 0.18], leeg ? [] : rijen, [1, 2])
    : tabel(null, [kop, 'Aantal'], [0.78, 0.22], leeg ? [] : rijen, [1]);
};

/** The picture when there is enough to draw, else the table that says the same. */
export const plaatjeOf = (grafiek: Grafiek | null, anders: Tabel): Deel =>
  grafiek === null ? anders : { soort: 'grafiek', grafiek };

export const plaatje = (grafiek: Grafiek | null): readonly Deel[] =>
  grafiek === null ? [] : [{ soort: 'grafiek', grafiek }];

interface Ontwerp extends Pick<Dia, 'naam' | 'kop' | 'titel' | 'kolommen'> {
  readonly boven?: readonly Deel[];
  readonly figuren?: readonly Aanwezig[];
  /** What was counted, when it is no figure. */
  readonly filters?: readonly string[];
  readonly notities?: readonly string[];
}

export const dia = (e: Evaluatie, { figuren = [], filters = [], ...o }: Ontwerp): Dia => {
  const geteld = [...filters, ...figuren.flatMap((f) => (f === null ? [] : [f.filter]))];
  const notities = [...inNotities(e, figuren), ...(o.notities ?? [])];
  return {
    ...{ naam: o.naam, kop: o.kop, titel: o.titel, boven: o.boven ?? [], kolommen: o.kolommen },
    figuren: figuren.flatMap((f) => (f === null || zegtNiets(e, f) ? [] : [f.naam])),
    bron: geteld.length === 0 ? null : bronregel(e, geteld),
    notities: notities.length === 0 ? [o.titel] : notities,
  };
};
