// Hoe staat het ervoor? Een woord met een tekentje; de kleur komt er alleen bij.
import { Pictogram } from './pictogram';
import type { Pictogramnaam } from './pictogram';

interface Props {
  readonly kleur: string;
  readonly teken: Pictogramnaam;
  readonly tekst: string;
}

export const Chip = ({ kleur, teken, tekst }: Props) => (
  <span class={`chip ${kleur}`}>
    <Pictogram naam={teken} />
    {tekst}
  </span>
);
