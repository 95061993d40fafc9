// Welk nummer krijgt elk tabblad, en alles wat erop ligt? Vaste nummers, zodat wij ze na hernoemen en verplaatsen terugkennen.
import { bladen, bladVan, isBladnaam } from './layout';
import type { Blad, Bladnaam } from './layout';

/** Number of the sheet of each tab, as the host remembers it; it survives renaming and moving. */
export type Bladnummers = { readonly [B in Bladnaam]: number };

const EERSTE_NUMMER = 2201;

/** Tabs that came after the first registers were set up. They are numbered behind the others, so that no number shifts. */
export const laterErbij: readonly Bladnaam[] = ['besluiten', 'bijlagen'];

const isLater = ({ naam }: Blad): boolean => isBladnaam(naam) && laterErbij.includes(naam);
const genummerd = [...bladen.filter((b) => !isLater(b)), ...laterErbij.map(bladVan)];
const plek = (naam: Blad['naam']): number => genummerd.findIndex((b) => b.naam === naam);

/** Numbers a new register gives its sheets. */
export const nieuweNummers = Object.fromEntries(
  bladen.map(({ naam }) => [naam, EERSTE_NUMMER + plek(naam)]),
) as Bladnummers & { readonly overzicht: number };

// Each kind has a series of its own: whether Google shares one among them is not said.
export const waarschuwingnummer = (naam: Blad['naam']): number => 22_201 + plek(naam);
export const weergavenummer = (volgnummer: number): number => 22_301 + volgnummer;
export const grafieknummer = (volgnummer: number): number => 22_401 + volgnummer;
