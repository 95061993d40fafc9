// Hoe staat een cijfer in het verslag? Met dit jaar en vorig jaar naast elkaar, de bron eronder en wat men moet weten erbij (5.3.2).
import type { Aansluiting, Evaluatie, Figuur, Kruistabel, Telling, Verdeling } from '../../../src/evaluatie/model';
import { groepenMetVorigJaar } from '../../../src/evaluatie/jaarvergelijking';
import { getalInWoorden, inEenRegel, procent } from '../../../src/evaluatie/woorden';
import { vorigeWaarde } from '../../presentatie/woorden';
import { el } from '../html';
import type { Html, Inhoud } from '../html';
import { tabel } from '../tabel';
import { bron } from './bron';
import { grafiekBij, plaatje } from './plaatjes';
import type { Plaatjes } from './plaatjes';
import { vorigGetal } from './vorig';

const jaarkoppen = (e: Evaluatie): readonly string[] => [String(e.jaar), String(e.jaar - 1)];

const voetnoot = ({ voetnoot: tekst }: Figuur): Html | null => (tekst === null ? null : el('p.voetnoten', tekst));

const som = (tellingen: readonly Telling[]): number => tellingen.reduce((totaal, t) => totaal + t.aantal, 0);

/** A share only where it says something: from ten on. */
const deel = (aantal: number, van: number): string => {
  const p = procent(aantal, van);
  return p === null ? '-' : `${p}%`;
};

const verdelingtabel = (e: Evaluatie, f: Verdeling): Html =>
  tabel({
    koppen: ['Groep', ...jaarkoppen(e), 'Deel'],
    rijen: [
      ...groepenMetVorigJaar(f, e).map((g) => [g.naam, g.aantal, g.toen ?? '-', deel(g.aantal, f.van.aantal)]),
      [f.dubbel ? 'Aantal klachten' : 'Totaal', f.van.aantal, vorigGetal(e, `${f.naam}:van`), ''],
    ],
    getallen: [1, 2, 3],
    totaal: true,
    breedtes: [55, 15, 15, 15],
  });

const kruistabel = (f: Kruistabel): Html => {
  const kolommen = f.kolommen.filter((_, k) => f.cellen.some((rij) => (rij[k]?.aantal ?? 0) > 0));
  return tabel({
    koppen: ['', ...kolommen],
    rijen: f.rijen.flatMap((naam, r) => {
      const cellen = kolommen.map((k) => f.cellen[r]?.[f.kolommen.indexOf(k)]?.aantal ?? 0);
      return cellen.every((c) => c === 0) ? [] : [[naam, ...cellen.map((c) => (c === 0 ? '' : c))]];
    }),
    getallen: kolommen.map((_, k) => k + 1),
    breedtes: [30, ...kolommen.map(() => 10)],
  });
};

const stroomtabel = (f: Aansluiting): Html => {
  const regels = f.regels.filter((r) => som([r.begin, r.ontvangen, r.heropend, r.afgesloten, r.einde]) > 0);
  const cellen = (r: Aansluiting['regels'][number]): readonly Telling[] =>
    [r.begin, r.ontvangen, r.heropend, r.afgesloten, r.einde]; // prettier-ignore
  return tabel({
    koppen: ['Soort', 'Open op 1 januari', 'Ontvangen', 'Heropend', 'Afgesloten', 'Open aan het eind'],
    rijen: [
      ...regels.map((r) => [r.naam, ...cellen(r).map((t) => t.aantal)]),
      ['Totaal', ...[0, 1, 2, 3, 4].map((i) => som(regels.flatMap((r) => cellen(r)[i] ?? [])))],
    ],
    getallen: [1, 2, 3, 4, 5],
    totaal: true,
  });
};

const alsTabel = (e: Evaluatie, f: Figuur): Html | null => {
  if (f.soort === 'verdeling') return verdelingtabel(e, f);
  if (f.soort === 'kruistabel') return kruistabel(f);
  return f.soort === 'aansluiting' ? stroomtabel(f) : null;
};

/** The picture, or what one must know, beside the table; a flow is as wide as the page, and stands above it. */
export const metPlaatje = (beeld: Html | null, cijfers: Html | null, breed = false): Inhoud =>
  beeld === null || breed ? [beeld, cijfers] : el('div.naast', cijfers, beeld);

/** A figure with a table of its own, and its picture when it was drawn. */
export const blok = (e: Evaluatie, f: Figuur, plaatjes: Plaatjes): Html =>
  el(
    'section.blok',
    el('h3', f.titel),
    metPlaatje(plaatje(grafiekBij(f), plaatjes), alsTabel(e, f), f.soort === 'aansluiting'),
    voetnoot(f),
    bron(e, f.filter),
  );

const duurInCel = (f: Figuur): string =>
  f.soort === 'duur' && f.p90 !== null
    ? `${inEenRegel(f)}; negen van de tien binnen ${getalInWoorden(f.p90)} ${f.eenheid}`
    : inEenRegel(f);

/** Figures of one line each, together. */
export const kerntabel = (e: Evaluatie, figuren: readonly Figuur[]): Html | null =>
  figuren.length === 0
    ? null
    : el(
        'section.blok',
        tabel({
          koppen: ['Cijfer', ...jaarkoppen(e), 'Waarover'],
          rijen: figuren.map((f) => [`${f.titel} (${f.k})`, duurInCel(f), vorigeWaarde(e, f), f.filter]),
          breedtes: [35, 20, 15, 30],
        }),
        el(
          'p.voetnoten',
          figuren.flatMap((f) => (f.voetnoot === null ? [] : [`${f.k}: ${f.voetnoot} `])),
        ),
        bron(e, 'per cijfer zoals hierboven'),
      );

const eigenTabel: ReadonlySet<Figuur['soort']> = new Set(['verdeling', 'kruistabel', 'aansluiting']);
export const heeftEigenTabel = (f: Figuur): boolean => eigenTabel.has(f.soort);

/** Nothing to count: neither cases nor a denominator. */
export const isLeeg = (f: Figuur): boolean => {
  if (f.soort === 'verdeling' || f.soort === 'aandeel') return f.van.aantal === 0;
  if (f.soort === 'kruistabel') return som(f.cellen.flat()) === 0;
  if (f.soort === 'aansluiting') return som(f.regels.flatMap((r) => [r.begin, r.ontvangen, r.heropend, r.einde])) === 0;
  if (f.soort === 'dichtheid') return f.noemer === null;
  return f.telling.aantal === 0;
};
