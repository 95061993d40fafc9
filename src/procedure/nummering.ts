// Welk nummer krijgt een klacht, maatregel, overleg of besluit? Per jaar, zonder gaten, nooit opnieuw (5.1.4, besluit 2).
import type { Sleutelwaarde, Wijziging } from './rijen';

export type Serie = 'K' | 'M' | 'O' | 'B';
const breedte: Readonly<Record<Serie, number>> = { K: 3, M: 2, O: 2, B: 2 };
const patroon = /^([KMOB])(\d{4})-(\d+)$/;

export const tellerSleutel = (serie: Serie, jaar: number): string => `teller.${serie}${jaar}`;

/** Highest number ever issued in the series, 0 when none; kept apart from the rows so a deleted row frees nothing. */
export const hoogste = (systeem: readonly Sleutelwaarde[], serie: Serie, jaar: number): number =>
  Number(systeem.find((rij) => rij.id === tellerSleutel(serie, jaar))?.waarde ?? 0);

/** `('K', 2026, 1)` -> `K2026-001`; 1000 follows 999. */
export const maakNummer = (serie: Serie, jaar: number, volgnummer: number): string =>
  `${serie}${jaar}-${String(volgnummer).padStart(breedte[serie], '0')}`;

/** Parts of a number, or null when it is none. */
export const ontleedNummer = (nummer: string): { serie: Serie; jaar: number; volgnummer: number } | null => {
  const deel = patroon.exec(nummer);
  return deel ? { serie: deel[1] as Serie, jaar: Number(deel[2]), volgnummer: Number(deel[3]) } : null;
};

/** Sorts numerically (K2026-1000 after K2026-999); what is no number comes last. */
export const vergelijkNummers = (a: string, b: string): number => {
  const [x, y] = [ontleedNummer(a), ontleedNummer(b)];
  if (!x || !y) return Number(!x) - Number(!y) || Number(a > b) - Number(a < b);
  return Number(x.serie > y.serie) - Number(x.serie < y.serie) || x.jaar - y.jaar || x.volgnummer - y.volgnummer;
};

/** The next `aantal` numbers of a series, with the counter row that keeps them from being issued again. */
export const nummersUit = (
  systeem: readonly Sleutelwaarde[],
  serie: Serie,
  jaar: number,
  aantal: number,
): { readonly nummers: readonly string[]; readonly teller: Wijziging } => {
  const vanaf = hoogste(systeem, serie, jaar);
  const id = tellerSleutel(serie, jaar);
  return {
    nummers: Array.from({ length: aantal }, (_, i) => maakNummer(serie, jaar, vanaf + i + 1)),
    teller: {
      tabel: 'systeem',
      id,
      nieuw: !systeem.some((rij) => rij.id === id),
      waarden: { waarde: String(vanaf + aantal) },
    },
  };
};
