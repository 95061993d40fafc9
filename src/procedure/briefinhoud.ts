// Welke tekst krijgt een brief, en wat ontbreekt er aan de tekst die iemand ervan maakte? (5.1.3, 5.2.2; besluit 8)
import { briefeisen } from './briefeisen';
import type { Eis } from './briefeisen';
import { standaardSjablonen } from './briefsjablonen';
import type { Briefnaam, Sjabloon } from './briefsjablonen';
import { openPlaatsen } from './brieftekst';
import { briefwaarden, vulIn } from './briefwaarden';
import type { Briefwaarden, Geadresseerde } from './briefwaarden';
import type { Briefsjabloon } from './rijen';
import type { Zaak } from './stand';
import { maximumTekst } from './velden';

/** The text as the directie changed it, or the standard one. */
export const sjabloonVan = (rijen: readonly Briefsjabloon[], naam: Briefnaam): Sjabloon =>
  rijen.find((rij) => rij.id === naam) ?? standaardSjablonen[naam];

export interface Opgesteld {
  readonly onderwerp: string;
  readonly tekst: string;
  readonly waarden: Briefwaarden;
  /** Pieces from the dossier were shortened, or the letter would not fit in its field (besluit 8). */
  readonly ingekort: boolean;
}

/** Longest quote, from all there is down to a few lines; the first with which the letter fits. */
const ruimtes = [maximumTekst, 5000, 3000, 2000, 1200, 700, 400, 200, 100] as const;
const naschrift =
  '\n\nWaar "(ingekort)" staat, is de tekst te lang voor deze brief. Wij sturen u de hele tekst als u daarom vraagt.';

/** The letter from its template. `zaak` is the case as it will be after the step. */
export const stelOp = (naam: Briefnaam, zaak: Zaak, aan: Geadresseerde, extra: Briefwaarden = {}): Opgesteld => {
  const { onderwerp, sjabloon } = sjabloonVan(zaak.stand.rijen.brieven, naam);
  const met = (ruimte: number): Opgesteld => {
    const waarden = { ...briefwaarden(zaak, aan, ruimte), ...extra };
    const ingekort = ruimte < maximumTekst;
    const tekst = `${vulIn(sjabloon, waarden)}${ingekort ? naschrift : ''}`;
    return { onderwerp: vulIn(onderwerp, waarden), tekst, waarden, ingekort };
  };
  const ruim = met(maximumTekst);
  return [ruim, ...ruimtes.slice(1).map(met)].find((brief) => brief.tekst.length <= maximumTekst) ?? ruim;
};

export interface Gebreken {
  /** Placeholders nobody filled in. */
  readonly open: readonly string[];
  /** What must be in it and is not. */
  readonly mist: readonly Eis[];
}

export const gebrekenVan = (naam: Briefnaam, zaak: Zaak, tekst: string, waarden: Briefwaarden): Gebreken => ({
  open: openPlaatsen(tekst, waarden),
  mist: briefeisen[naam].filter((eis) => !eis.staatIn(tekst, { waarden, onderdelen: zaak.onderdelen })),
});

export const inWoorden = (eisen: readonly Eis[]): string => eisen.map((eis) => eis.wat).join(', ');

/** For the column of that name in `Berichten`: what was found in the text that went out. */
export const inhoudscontrole = (naam: Briefnaam, zaak: Zaak, brief: Opgesteld, eigen: string | null): string => {
  const { mist } = gebrekenVan(naam, zaak, eigen ?? brief.tekst, brief.waarden);
  const soort = eigen === null ? 'Standaardtekst' : 'Aangepaste tekst';
  if (mist.length > 0) return `${soort}; bewust weggelaten: ${inWoorden(mist)}.`;
  return brief.ingekort ? `${soort}, compleet; lange delen ingekort.` : `${soort}, compleet.`;
};
