// Hoe worden wijzigingen van meer stappen er een per rij? Latere waarden winnen, een nieuwe rij blijft nieuw.
import type { Wijziging } from './rijen';

export const bundel = (wijzigingen: readonly Wijziging[]): readonly Wijziging[] => {
  const per = new Map<string, Wijziging>();
  for (const w of wijzigingen) {
    const sleutel = `${w.tabel} ${w.id}`;
    const eerder = per.get(sleutel);
    const samen = eerder === undefined ? w : ({ ...eerder, waarden: { ...eerder.waarden, ...w.waarden } } as Wijziging);
    per.set(sleutel, samen);
  }
  return [...per.values()];
};
