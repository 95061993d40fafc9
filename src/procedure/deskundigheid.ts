// Weet wie de klacht behandelt het meeste van dat soort klachten? Vastgelegd bij het aanwijzen, zodat het cijfer later niet verandert (artikel 6, I-17)
import type { Klacht, Medewerker, PersoonId } from './rijen';

/** Null when nobody is known to know this kind of complaint: then there was nothing to choose. */
export const isDeskundig = (
  { rubriek }: Pick<Klacht, 'rubriek'>,
  behandelaar: PersoonId,
  medewerkers: readonly Medewerker[],
): boolean | null => {
  const deskundigen = medewerkers.filter((m) => m.actief && rubriek !== null && m.deskundigheid.includes(rubriek));
  return deskundigen.length === 0 ? null : deskundigen.some((m) => m.id === behandelaar);
};
