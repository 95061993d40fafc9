// Hoe staat een stuk op het scherm? Wat het is, waarvoor en voor wie, en de knoppen erbij. (5.3.2)
import type { ComponentChildren } from 'preact';

interface Props {
  readonly sleutel: string;
  readonly titel: string;
  readonly waarvoor: string;
  readonly children: ComponentChildren;
}

export const Stukkaart = ({ sleutel, titel, waarvoor, children }: Props) => (
  <article class="jaarstuk" aria-labelledby={`stuk-${sleutel}`}>
    <h3 id={`stuk-${sleutel}`}>{titel}</h3>
    <p>{waarvoor}</p>
    {children}
  </article>
);

interface Knopprops {
  readonly bij: string;
  readonly bezig: boolean;
  readonly bekijk: () => void;
  readonly bewaar: () => void;
  /** The file that one keeps. */
  readonly soort: string;
}

export const Stukknoppen = ({ bij, bezig, bekijk, bewaar, soort }: Knopprops) => (
  <div class="knoppen">
    <button type="button" class="knop" aria-describedby={`stuk-${bij}`} aria-disabled={bezig} onClick={bekijk}>
      Bekijken en afdrukken
    </button>
    <button type="button" class="knop stil" aria-describedby={`stuk-${bij}`} aria-disabled={bezig} onClick={bewaar}>
      Bewaren ({soort})
    </button>
  </div>
);
