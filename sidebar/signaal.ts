// Wie hoort het als er iets verandert? Een waarde met luisteraars, voor wat langer leeft dan een onderdeel van het scherm.
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Signaal<T> {
  readonly lees: () => T;
  readonly zet: (waarde: T) => void;
  /** Returns how to stop listening. */
  readonly volg: (luisteraar: () => void) => () => void;
}

export const maakSignaal = <T>(begin: T): Signaal<T> => {
  let nu = begin;
  const luisteraars = new Set<() => void>();
  return {
    lees: () => nu,
    zet: (waarde) => {
      if (waarde === nu) return;
      nu = waarde;
      for (const luisteraar of [...luisteraars]) luisteraar();
    },
    volg: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => void luisteraars.delete(luisteraar);
    },
  };
};

export const useSignaal = <T>(signaal: Signaal<T>): T => {
  const [, ververs] = useState({});
  useLayoutEffect(() => signaal.volg(() => ververs({})), [signaal]);
  return signaal.lees();
};
