// Wie zit er achter dit scherm? Een sessie in het geheugen: hoogstens 12 uur, en na 30 minuten stilte op slot.
import { hashVan, nieuwGeheim } from './geheim';

export const hoogstensMs = 12 * 3_600_000;
export const stilteMs = 30 * 60_000;

interface Sessie {
  readonly persoon: string;
  readonly begin: number;
  readonly laatst: number;
}

export interface Sessies {
  readonly open: (persoon: string) => string;
  /** The person behind this token, who is then active again; null when there is none (any more). */
  readonly van: (token: string) => string | null;
  readonly sluit: (token: string) => void;
  /** Ends the sessions of a person, except the one with this token. */
  readonly sluitVan: (persoon: string, behalve: string) => void;
  /** Whoever set up the register goes on as the person he made of himself. */
  readonly hernoem: (van: string, naar: string) => void;
}

export const maakSessies = (ms: () => number): Sessies => {
  const per = new Map<string, Sessie>();
  const voorbij = (s: Sessie): boolean => ms() - s.begin >= hoogstensMs || ms() - s.laatst >= stilteMs;
  const ruimOp = (): void => {
    for (const [sleutel, sessie] of per) if (voorbij(sessie)) per.delete(sleutel);
  };
  return {
    open: (persoon) => {
      ruimOp();
      const token = nieuwGeheim();
      per.set(hashVan(token), { persoon, begin: ms(), laatst: ms() });
      return token;
    },
    van: (token) => {
      ruimOp();
      const sleutel = hashVan(token);
      const sessie = per.get(sleutel);
      if (sessie === undefined) return null;
      per.set(sleutel, { ...sessie, laatst: ms() });
      return sessie.persoon;
    },
    sluit: (token) => {
      per.delete(hashVan(token));
    },
    sluitVan: (persoon, behalve) => {
      for (const [sleutel, sessie] of per)
        if (sessie.persoon === persoon && sleutel !== hashVan(behalve)) per.delete(sleutel);
    },
    hernoem: (van, naar) => {
      for (const [sleutel, sessie] of per) if (sessie.persoon === van) per.set(sleutel, { ...sessie, persoon: naar });
    },
  };
};
