// Hoe ziet een grafiek eruit als gegevens? Dezelfde voor scherm, presentatie en verslag; wie tekent, kent alleen dit (5.3.2).

export interface Reeks {
  readonly naam: string;
  readonly waarden: readonly number[];
}

export interface Grafiek {
  /** Unique within a deck, such as `K07.band`. */
  readonly naam: string;
  readonly titel: string;
  /**
   * `waterval`: the second series is what each bar stands on. `pareto`: the second is the cumulative share in percent.
   * `staaflijn`: the last is a line on an axis of its own.
   */
  readonly soort: 'staaf' | 'staaflijn' | 'liggend' | 'stapel' | 'pareto' | 'waterval';
  readonly labels: readonly string[];
  readonly reeksen: readonly Reeks[];
  /** Dashed lines behind the bar with this label, with a word: the ends of the terms of 14 and 28 days. */
  readonly lijnen: readonly { readonly na: string; readonly tekst: string }[];
}

/** Fewer points than this say more in a table. */
export const minstePunten = 3;

/** 3.5 -> `3,5` */
export const getal = (waarde: number): string => String(Math.round(waarde * 10) / 10).replace('.', ',');

/** What somebody hears who does not see the picture. */
export const altTekst = ({ titel, labels, reeksen, soort, lijnen }: Grafiek): string => {
  const getoond = soort === 'waterval' ? reeksen.slice(0, 1) : reeksen;
  const delen = labels.map((label, i) => {
    const waarden = getoond.map((r) =>
      getoond.length === 1 ? getal(r.waarden[i] ?? 0) : `${r.naam.toLowerCase()} ${getal(r.waarden[i] ?? 0)}`,
    );
    return `${label}: ${waarden.join(', ')}`;
  });
  const erbij = lijnen.map((l) => ` Lijn na ${l.na}: ${l.tekst}.`);
  return `${titel}. ${delen.join('; ')}.${erbij.join('')}`;
};
