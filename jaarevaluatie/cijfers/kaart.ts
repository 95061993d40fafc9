// Hoe staat een cijfer op het scherm? Een grafiek als die meer zegt, altijd een tabel, de bron, en de rijen achter elk getal. (5.3.2)
import type { Grafiek } from '../../reports/grafieken/grafiek';
import type { Figuur, Telling } from '../../src/evaluatie/model';

/** What somebody sees after a click: one list, or those that did and those that did not. */
export interface Keuze {
  readonly titel: string;
  readonly groepen: readonly { readonly kop: string; readonly telling: Telling }[];
}

export interface Cel {
  readonly tekst: string;
  /** Null when there is nothing to open. */
  readonly keuze: Keuze | null;
}

export interface Rij {
  readonly kop: string;
  readonly artikel: string;
  /** Source of a row that has one of its own, and what a reader must know. */
  readonly bij: string | null;
  readonly cellen: readonly Cel[];
}

export interface Kaart {
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  /** What is counted, or null when every row says it itself. */
  readonly filter: string | null;
  readonly voetnoot: string | null;
  readonly grafiek: Grafiek | null;
  /** Wants the width of the page. */
  readonly breed: boolean;
  readonly koppen: readonly string[];
  readonly rijen: readonly Rij[];
  /** Rows behind a bar: by series, by point. */
  readonly achter: (reeks: number, punt: number) => Keuze | null;
}

export const kaal = (tekst: string): Cel => ({ tekst, keuze: null });

export const keuze = (titel: string, telling: Telling): Keuze | null =>
  telling.aantal === 0 ? null : { titel, groepen: [{ kop: '', telling }] };

export const cel = (titel: string, telling: Telling): Cel => ({
  tekst: String(telling.aantal),
  keuze: keuze(titel, telling),
});

export const rij = (kop: string, cellen: readonly Cel[]): Rij => ({ kop, artikel: '', bij: null, cellen });

/** What every card takes over from its figure. */
export const kopVan = (f: Figuur): Pick<Kaart, 'naam' | 'titel' | 'artikel' | 'filter' | 'voetnoot'> => ({
  naam: f.naam,
  titel: f.titel,
  artikel: f.artikel,
  filter: f.filter,
  voetnoot: f.voetnoot,
});

export const samen = (tellingen: readonly Telling[]): Telling => ({
  aantal: tellingen.reduce((som, t) => som + t.aantal, 0),
  ids: tellingen.flatMap((t) => t.ids),
});

/** Those of `van` that are not in it; what may not be opened keeps counting. */
export const zonder = (van: Telling, telling: Telling): Telling => {
  const wel = new Set(telling.ids);
  return { aantal: van.aantal - telling.aantal, ids: van.ids.filter((id) => !wel.has(id)) };
};
