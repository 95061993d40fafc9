// Hoe maak je een cijfer? Naam, bron en rijen; aantallen, aandelen, verdelingen en doorlooptijden.
import type { Klacht } from '../../procedure/rijen';
import type { Aandeel, Aantal, Duur, Figuur, Verdeling } from '../model';
import { minimum } from '../woorden';
import { tel } from './beeld';

type Kop = Pick<Figuur, 'k' | 'naam' | 'titel' | 'artikel' | 'filter' | 'voetnoot'>;
type Rijen = readonly { readonly id: string }[];

/** `K06.reden` belongs to K06. */
export const kop = (
  naam: string,
  titel: string,
  artikel: string,
  filter: string,
  voetnoot: string | null = null,
): Kop => ({ k: naam.split('.')[0] ?? naam, naam, titel, artikel, filter, voetnoot });

export const aantal = (k: Kop, rijen: Rijen): Aantal => ({ ...k, soort: 'aantal', telling: tel(rijen) });

export const aandeel = (k: Kop, rijen: Rijen, van: Rijen): Aandeel => ({
  ...k,
  soort: 'aandeel',
  telling: tel(rijen),
  van: tel(van),
});

/** Groups in the given order; one that is not named in it comes after, and one without rows is left out when `alle` is false. */
export const verdeling = <R extends { readonly id: string }>(
  k: Kop,
  rijen: readonly R[],
  groepenVan: (rij: R) => readonly string[],
  volgorde: readonly string[],
  opties: { readonly dubbel?: boolean; readonly alle?: boolean } = {},
): Verdeling => {
  const per = new Map<string, R[]>(volgorde.map((naam) => [naam, []]));
  for (const rij of rijen)
    for (const naam of groepenVan(rij)) {
      const groep = per.get(naam);
      if (groep === undefined) per.set(naam, [rij]);
      else groep.push(rij);
    }
  const groepen = [...per].map(([naam, van]) => ({ naam, ...tel(van) }));
  return {
    ...k,
    soort: 'verdeling',
    groepen: opties.alle === true ? groepen : groepen.filter((g) => g.aantal > 0),
    van: tel(rijen),
    dubbel: opties.dubbel === true,
  };
};

/** Most first; with as many, in the order they had (K22). */
export const aflopend = (figuur: Verdeling): Verdeling => ({
  ...figuur,
  groepen: [...figuur.groepen].sort((a, b) => b.aantal - a.aantal),
});

/** What was not filled in is a group of its own. */
export const of = (waarde: string | null, anders = 'niet ingevuld'): readonly string[] => [waarde ?? anders];

/** With an even number the lower of the two in the middle plus half of the difference, so 3 and 4 give 3.5. */
const mediaanVan = (gesorteerd: readonly number[]): number | null => {
  const midden = (gesorteerd.length - 1) / 2;
  const [laag, hoog] = [gesorteerd[Math.floor(midden)], gesorteerd[Math.ceil(midden)]];
  return laag === undefined || hoog === undefined ? null : (laag + hoog) / 2;
};

/** Nearest rank: the smallest value that at least 90 percent does not exceed. */
const p90Van = (gesorteerd: readonly number[]): number | null =>
  gesorteerd.length < minimum ? null : (gesorteerd[Math.ceil(gesorteerd.length * 0.9) - 1] ?? null);

export const duur = (
  k: Kop,
  eenheid: Duur['eenheid'],
  rijen: readonly { readonly id: string; readonly dagen: number }[],
): Duur => {
  const gesorteerd = rijen.map((r) => r.dagen).sort((a, b) => a - b);
  return {
    ...k,
    soort: 'duur',
    eenheid,
    telling: tel(rijen),
    mediaan: mediaanVan(gesorteerd),
    p90: p90Van(gesorteerd),
    hoogste: gesorteerd[gesorteerd.length - 1] ?? null,
  };
};

export const nummerVan = (k: Pick<Klacht, 'nummer' | 'ronde'>): string =>
  `${k.nummer ?? 'zonder nummer'}${k.ronde > 1 ? ` (ronde ${k.ronde})` : ''}`;
