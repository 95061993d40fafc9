// Hoe worden wijzigingen van meer stappen er een per rij? Latere waarden winnen, een nieuwe rij blijft nieuw.
import type { Rijen, Wijziging } from './rijen';

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

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Without what already stands so: a card of the register that is sent twice changes nothing the second time. */
export const zonderHerhaling = (rijen: Rijen, wijzigingen: readonly Wijziging[]): readonly Wijziging[] =>
  wijzigingen.filter((w) => {
    const was = (rijen[w.tabel] as readonly { readonly id: string }[]).find((r) => r.id === w.id);
    const kolommen = Object.entries(w.waarden);
    if (was === undefined || kolommen.length === 0) return true;
    return kolommen.some(([kolom, waarde]) => !gelijk((was as unknown as Record<string, unknown>)[kolom], waarde));
  });
