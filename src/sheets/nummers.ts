// Welk nummer krijgt elk tabblad, en alles wat erop ligt? Vaste nummers, zodat wij ze na hernoemen en verplaatsen terugkennen.
import { bladen } from './layout';
import type { Blad, Bladnaam } from './layout';

/** Number of the sheet of each tab, as the host remembers it; it survives renaming and moving. */
export type Bladnummers = { readonly [B in Bladnaam]: number };

const EERSTE_NUMMER = 2201;

/** Numbers a new register gives its sheets. */
export const nieuweNummers = Object.fromEntries(bladen.map((b, i) => [b.naam, EERSTE_NUMMER + i])) as Bladnummers & {
  readonly overzicht: number;
};

// Each kind has a series of its own: whether Google shares one among them is not said.
const plek = (naam: Blad['naam']): number => bladen.findIndex((b) => b.naam === naam);
export const waarschuwingnummer = (naam: Blad['naam']): number => 22_201 + plek(naam);
export const weergavenummer = (volgnummer: number): number => 22_301 + volgnummer;
export const grafieknummer = (volgnummer: number): number => 22_401 + volgnummer;
