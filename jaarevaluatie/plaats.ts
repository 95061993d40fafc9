// Welk jaar en welk deel van de evaluatie staan open? In het adres achter het hekje; in een venster van Google alleen in het geheugen.
import { maakSignaal } from '../sidebar/signaal';
import { inGoogle } from '../sidebar/verbinding/loket-adres';

export const delen = ['cijfers', 'maatregelen', 'bespreking', 'stukken'] as const;
export type Deel = (typeof delen)[number];

export interface Plaats {
  /** Null: last year. */
  readonly jaar: number | null;
  readonly deel: Deel;
}

const leesPlaats = (hash: string): Plaats => {
  const [, jaar, deel] = /^#(\d{4})?-?([a-z]*)$/.exec(hash) ?? [];
  return { jaar: jaar === undefined ? null : Number(jaar), deel: delen.find((d) => d === deel) ?? 'cijfers' };
};

export const schrijfPlaats = (jaar: number, deel: Deel): string => `#${jaar}-${deel}`;

export const plaats = maakSignaal<Plaats>(leesPlaats(location.hash));

export const volgAdres = (): void => window.addEventListener('hashchange', () => plaats.zet(leesPlaats(location.hash)));

/** A dialog of Google has no address of its own to change. */
export const gaNaar = (jaar: number, deel: Deel): void => {
  if (!inGoogle()) history.pushState(null, '', schrijfPlaats(jaar, deel));
  plaats.zet({ jaar, deel });
};
