// Telt dit lange werk nog, of is het gestopt, opnieuw begonnen of het blad verlaten? Alleen de nieuwste beurt telt.
import { useEffect, useRef } from 'preact/hooks';

interface Beurt {
  /** Begins a turn; what comes back tells whether it was stopped since. */
  readonly begin: () => () => boolean;
  readonly stop: () => void;
}

export const useBeurt = (): Beurt => {
  const nummer = useRef(0);
  const stop = (): void => {
    nummer.current += 1;
  };
  useEffect(() => stop, []);
  const begin = (): (() => boolean) => {
    const mijn = ++nummer.current;
    return () => mijn !== nummer.current;
  };
  return { begin, stop };
};
