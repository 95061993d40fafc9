// Welk jaar wilt u zien? Vorig jaar eerst; het lopende jaar kan ook, maar dat is nog niet af. (5.3.2)
import { gaNaar, plaats } from '../plaats';

interface Props {
  readonly jaar: number;
  readonly ditJaar: number;
  /** Earliest year with complaints, as far as known. */
  readonly eerste: number;
}

const jarenTot = (vanaf: number, tot: number): readonly number[] =>
  Array.from({ length: tot - vanaf + 1 }, (_, i) => tot - i);

export const Jaarkeuze = ({ jaar, ditJaar, eerste }: Props) => (
  <label class="jaarkeuze">
    <span>Jaar</span>
    <select value={jaar} onChange={(e) => gaNaar(Number(e.currentTarget.value), plaats.lees().deel)}>
      {jarenTot(Math.min(eerste, jaar, ditJaar - 1), Math.max(jaar, ditJaar)).map((j) => (
        <option key={j} value={j}>
          {j === ditJaar ? `${j} (loopt nog)` : j}
        </option>
      ))}
    </select>
  </label>
);
