// Welke gevallen zijn er: elke stap, in elke fase, door iedereen die denkbaar is? Het rooster uitgeschreven, voor de beslissing en voor elke plek. (1.2)
import { opDossier, opMaatregel, zoals, zonderPlaats } from './mensen';
import { fasen, jaarstatussen, maatregelstatussen, mag, rollen, stappenOver } from './rooster';
import type { Iemand, Toestand } from './rooster';

export interface Geval {
  readonly stap: string;
  readonly fase: Toestand;
  readonly wie: Iemand;
  readonly klopt: boolean;
}

/** One role at a time, or all of them. */
const isEnkel = (wie: Iemand): boolean => wie.rollen.length <= 1 || wie.rollen.length === rollen.length;

const maal = (toestanden: readonly Toestand[], mensen: readonly Iemand[], namen: readonly string[]): readonly Geval[] =>
  toestanden.flatMap((fase) =>
    mensen.flatMap((wie) =>
      (isEnkel(wie) ? [true, false] : [true]).flatMap((klopt) => namen.map((stap) => ({ stap, fase, wie, klopt }))),
    ),
  );

export const opDossiers = fasen.slice(1);
export const gevallen: readonly Geval[] = [
  ...maal(opDossiers, opDossier, stappenOver('dossier')),
  ...maal(['nog geen dossier'], zonderPlaats, stappenOver('dossier')),
  ...maal(maatregelstatussen, opMaatregel, stappenOver('maatregel')),
  ...maal(jaarstatussen, zonderPlaats, stappenOver('jaar')),
  ...maal(['-'], zonderPlaats, stappenOver('register')),
];

/** The cases that are sent as a whole command, with good input. */
export const enkel: readonly Geval[] = gevallen.filter((g) => g.klopt && g.stap !== 'inrichten' && isEnkel(g.wie));

const zeg = (g: Geval): string =>
  `${g.stap} in ${g.fase}, ${zoals(g.wie)}, ${g.klopt ? 'als het klopt' : 'als het niet klopt'}`;

export const verschillen = (lijst: readonly Geval[], kan: (g: Geval) => boolean): readonly string[] =>
  lijst
    .filter((g) => kan(g) !== mag(g.stap, g.fase, g.wie, g.klopt))
    .map((g) => `${zeg(g)}: ${kan(g) ? 'kan wel' : 'kan niet'}`)
    .slice(0, 8);
