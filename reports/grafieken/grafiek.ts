// Hoe ziet een grafiek eruit als gegevens? Dezelfde voor scherm, presentatie en verslag; wie tekent, kent alleen dit (5.3.2).

export interface Reeks {
  readonly naam: string;
  readonly waarden: readonly number[];
}

export interface Grafiek {
  /** Unique within a deck, such as `K07.band`. */
  readonly naam: string;
  readonly titel: string;
  /** `waterval`: the second series is what each bar stands on. `pareto`: the second is the cumulative share in percent. */
  readonly soort: 'staaf' | 'liggend' | 'stapel' | 'pareto' | 'waterval';
  readonly labels: readonly string[];
  readonly reeksen: readonly Reeks[];
  /** Dashed lines behind the bar with this label, with a word: the ends of the terms of 14 and 28 days. */
  readonly lijnen: readonly { readonly na: string; readonly tekst: string }[];
}

/** Fewer points than this say more in a table. */
export const minstePunten = 3;

/** What somebody hears who does not see the picture. */
export const altTekst = ({ titel, labels, reeksen, soort }: Grafiek): string => {
  const getoond = soort === 'waterval' ? reeksen.slice(0, 1) : reeksen;
  const delen = labels.map((label, i) => {
    const waarden = getoond.map((r) =>
      getoond.length === 1 ? String(r.waarden[i] ?? 0) : `${r.naam.toLowerCase()} ${r.waarden[i] ?? 0}`,
    );
    return `${label}: ${waarden.join(', ')}`;
  });
  return `${titel}. ${delen.join('; ')}.`;
};
