// Welk programma mag nog in dit register schrijven? Een ouder kent de nieuwste kolommen niet en zou ze wissen; dan eerst verversen (5.1.4).
import type { Wijziging } from '../procedure/rijen';
import type { Rij } from './tabellen';

/** Row of `systeem`; without it every build may write. */
const sleutel = 'bouw.minstens';

/** The oldest build that may write what this one writes. Raise it to the present build with every column that is added. */
export const minsteBouw = 2;

/** What the register asks for. */
export const gevraagdeBouw = (systeem: readonly Rij[]): number =>
  Number(systeem.find((r) => r.id === sleutel)?.['waarde'] ?? 1);

/** The first commit of a newer build leaves its mark; it goes along in that commit. */
export const minsteBouwErbij = (systeem: readonly Rij[], minst: number = minsteBouw): readonly Wijziging[] =>
  gevraagdeBouw(systeem) >= minst
    ? []
    : [
        {
          tabel: 'systeem',
          id: sleutel,
          nieuw: !systeem.some((r) => r.id === sleutel),
          waarden: { waarde: String(minst) },
        },
      ];
