// Hoe ver is de presentatie, en hoe stopt u? Zolang de dia's worden getekend.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Voortgang } from './maken';

interface Props {
  readonly voortgang: Voortgang | null;
  readonly stop: () => void;
}

const zin = (v: Voortgang | null): string => {
  if (v === null) return 'De presentatie wordt gemaakt.';
  return v.gedaan < v.totaal ? `Dia ${v.gedaan + 1} van ${v.totaal} wordt gemaakt.` : 'Het bestand wordt ingepakt.';
};

export const Onderweg = ({ voortgang, stop }: Props) => {
  const knop = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone; stopping takes its place.
  useLayoutEffect(() => knop.current?.focus(), []);
  const maat = voortgang === null ? {} : { value: voortgang.gedaan, max: Math.max(voortgang.totaal, 1) };
  return (
    <div class="onderweg">
      <p>{zin(voortgang)}</p>
      <progress aria-label="Voortgang van de presentatie" {...maat} />
      <button ref={knop} type="button" class="knop klein" onClick={stop}>
        Stoppen
      </button>
    </div>
  );
};
