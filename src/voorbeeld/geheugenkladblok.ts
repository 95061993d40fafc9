// Waar staan de concepten van een voorbeeld dat nergens op schijf komt? In het geheugen, zolang het programma draait.
import type { Kladblok, Kladje } from '../loket/kladblok';

export const geheugenkladblok = (): Kladblok => {
  const per = new Map<string, ReadonlyMap<string, Kladje>>();
  const van = (persoon: string): ReadonlyMap<string, Kladje> => per.get(persoon) ?? new Map<string, Kladje>();
  return {
    van: (persoon) => [...van(persoon).values()],
    bewaar: (persoon, kladje) => {
      per.set(persoon, new Map([...van(persoon), [kladje.sleutel, kladje]]));
      return true;
    },
    wis: (persoon, sleutel) => void per.set(persoon, new Map([...van(persoon)].filter(([s]) => s !== sleutel))),
    alle: () =>
      [...per].flatMap(([persoon, kladjes]) =>
        [...kladjes.values()].map(({ sleutel, dag }) => ({ persoon, sleutel, dag })),
      ),
  };
};
