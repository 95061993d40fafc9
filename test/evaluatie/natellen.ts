// Een tweede, onafhankelijke telling: dag voor dag en rij voor rij, zonder de functies van het product. (5.3.2)
import type { Klacht } from '../../src/procedure/rijen';

const dagMs = 86_400_000;
const alsMs = (dag: string): number =>
  Date.UTC(Number(dag.slice(0, 4)), Number(dag.slice(5, 7)) - 1, Number(dag.slice(8)));
export const erna = (dag: string, n: number): string => new Date(alsMs(dag) + n * dagMs).toISOString().slice(0, 10);
export const dagenTussen = (a: string, b: string): number => Math.round((alsMs(b) - alsMs(a)) / dagMs);

const opening = (k: Klacht): string => (k.ronde === 1 ? k.ontvangstdatum : k.heropendOp) ?? '';
const telt = (k: Klacht): boolean => k.fase !== 'Vervallen';
/** Admitted, and somebody to write to. */
const beloofd = (k: Klacht): boolean => telt(k) && k.inBehandeling === true && k.klagerEmail !== null;

/** Walks through the year day by day with a set of what is open. */
export const standEnStroom = (alle: readonly Klacht[], jaar: number): Readonly<Record<string, number>> => {
  const klachten = alle.filter(telt);
  const open = new Set(
    klachten
      .filter((k) => opening(k).slice(0, 4) < String(jaar) && !((k.afgehandeldOp ?? '9999') < `${jaar}`))
      .map((k) => k.id),
  );
  const uit = { begin: open.size, ontvangen: 0, heropend: 0, afgesloten: 0, einde: 0 };
  for (let dag = `${jaar}-01-01`; dag.startsWith(String(jaar)); dag = erna(dag, 1)) {
    for (const k of klachten) {
      if (opening(k) === dag) {
        open.add(k.id);
        uit[k.ronde === 1 ? 'ontvangen' : 'heropend'] += 1;
      }
    }
    for (const k of klachten)
      if (k.afgehandeldOp === dag) {
        open.delete(k.id);
        uit.afgesloten += 1;
      }
  }
  return { ...uit, einde: open.size };
};

const vrij = new Set<string>();
export const metVrijeDagen = (dagen: readonly string[]): void => dagen.forEach((d) => vrij.add(d));

/** A Saturday, a Sunday or a free day. */
export const isVrij = (dag: string): boolean => {
  const week = new Date(alsMs(dag)).getUTCDay();
  return week === 0 || week === 6 || vrij.has(dag);
};

/** The third day that is no Saturday, Sunday or free day. */
export const derdeWerkdag = (dag: string): string => {
  let uit = dag;
  for (let n = 0; n < 3;) {
    uit = erna(uit, 1);
    if (!isVrij(uit)) n += 1;
  }
  return uit;
};

interface Telling {
  op: number;
  van: number;
}
const tel = (klachten: readonly Klacht[], goed: (k: Klacht) => boolean): Telling => {
  const uit = { op: 0, van: 0 };
  for (const k of klachten) {
    uit.van += 1;
    if (goed(k)) uit.op += 1;
  }
  return uit;
};

const inJaar = (dag: string | null, jaar: number): boolean => dag !== null && dag.slice(0, 4) === String(jaar);

export const d1 = (alle: readonly Klacht[], jaar: number): Telling =>
  tel(
    alle.filter(
      (k) =>
        telt(k) && k.soort === 'klacht' && k.ronde === 1 && inJaar(k.ontvangstdatum, jaar) && k.klagerEmail !== null,
    ),
    (k) =>
      k.ontvangstberichtVerzondenOp !== null && k.ontvangstberichtVerzondenOp <= derdeWerkdag(k.ontvangstdatum ?? ''),
  );

export const vierWeken = (alle: readonly Klacht[], jaar: number): Telling =>
  tel(
    alle.filter((k) => beloofd(k) && inJaar(erna(opening(k), 28), jaar)),
    (k) => k.berichtVerzondenOp !== null && dagenTussen(opening(k), k.berichtVerzondenOp) <= 28,
  );

export const termijn = (alle: readonly Klacht[], jaar: number): Telling =>
  tel(
    alle.filter((k) => beloofd(k) && inJaar(k.eersteTermijn, jaar)),
    (k) => k.berichtVerzondenOp !== null && k.berichtVerzondenOp <= (k.eersteTermijn ?? ''),
  );

/** Up to 14, 28 and 56 days, and more. */
export const banden = (alle: readonly Klacht[], jaar: number): readonly number[] => {
  const uit = [0, 0, 0, 0];
  for (const k of alle) {
    if (!beloofd(k) || k.ronde !== 1 || !inJaar(k.berichtVerzondenOp, jaar)) continue;
    const dagen = dagenTussen(opening(k), k.berichtVerzondenOp ?? '');
    const plek = dagen <= 14 ? 0 : dagen <= 28 ? 1 : dagen <= 56 ? 2 : 3;
    uit[plek] = (uit[plek] ?? 0) + 1;
  }
  return uit;
};

export const perKeuze = (
  alle: readonly Klacht[],
  waarden: (k: Klacht) => readonly string[],
): Readonly<Record<string, number>> => {
  const uit: Record<string, number> = {};
  for (const k of alle) for (const w of waarden(k)) uit[w] = (uit[w] ?? 0) + 1;
  return uit;
};

export const ontvangen = (alle: readonly Klacht[], jaar: number): readonly Klacht[] =>
  alle.filter((k) => telt(k) && k.ronde === 1 && inJaar(k.ontvangstdatum, jaar));
