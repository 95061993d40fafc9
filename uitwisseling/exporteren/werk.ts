// Hoe ver is het maken van een bestand? Eerst ophalen, dan maken en nalezen; elke uitkomst is een zin of een bestand.
import { instelling } from '../../src/procedure/instellingen';
import type { Sleutelwaarde } from '../../src/procedure/rijen';
import type { Weigering } from '../../src/procedure/weigering';
import type { Startbeeld } from '../../src/loket/beelden';
import type { Tabelinhoud } from '../../reports/werkboek/werkboek';
import type { Bladnaam } from '../../src/sheets/layout';
import { maakBestand } from './bestand';
import type { Bestand } from './bestand';
import type { Keuze } from './keuzes';
import { haalTabellen } from './ophalen';
import type { Voortgang } from './ophalen';

export type Stand =
  | { readonly soort: 'kiezen' }
  | { readonly soort: 'ophalen'; readonly voortgang: Voortgang | null }
  | { readonly soort: 'maken' }
  | { readonly soort: 'klaar'; readonly bestand: Bestand; readonly rijen: number }
  | { readonly soort: 'mislukt'; readonly weigeringen: readonly Weigering[] };

const nee = (code: string, tekst: string): Stand => ({
  soort: 'mislukt',
  weigeringen: [{ code, artikel: '', stap: null, veld: null, tekst }],
});
const veranderd = nee(
  'intussen-gewijzigd',
  'Het register is tijdens het ophalen een paar keer gewijzigd, dus het bestand zou niet van één moment zijn. Probeer het opnieuw als er even niemand in werkt.',
);
const nietGelijk = nee(
  'bestand-klopt-niet',
  'Het bestand is nagelezen en bevat niet precies wat in het register staat. Daarom krijgt u het niet. Maak het opnieuw; gebeurt het weer, meld het dan aan uw beheerder.',
);
const teGroot = nee(
  'bestand-te-groot',
  'Het bestand kon hier niet worden gemaakt, waarschijnlijk omdat het te groot is. Kies minder tabellen, bijvoorbeeld zonder het logboek, en probeer het opnieuw.',
);

/** Always read, because the first page of the file says which procedure holds. */
const nodig: Bladnaam = 'instellingen';

const versieVan = (tabellen: readonly Tabelinhoud[]): string => {
  const rijen = tabellen.find((t) => t.naam === nodig)?.rijen ?? [];
  return instelling(rijen as unknown as readonly Sleutelwaarde[], 'procedureversie');
};

/** The screen draws what it was told before the browser is busy. */
const laatTekenen = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 50));

const maak = async (
  start: Startbeeld,
  keuze: Keuze,
  alle: readonly Tabelinhoud[],
  logregel: number,
): Promise<Stand> => {
  const tabellen = alle.filter((t) => keuze.namen.includes(t.naam));
  const herkomst = { organisatie: start.organisatie, procedureversie: versieVan(alle), dag: start.vandaag, logregel };
  const bestand = await maakBestand(keuze.soort, { ...herkomst, door: start.wie.naam }, tabellen);
  const rijen = tabellen.reduce((som, t) => som + t.rijen.length, 0);
  return bestand.klopt === false ? nietGelijk : { soort: 'klaar', bestand, rijen };
};

export const exporteer = async (
  start: Startbeeld,
  keuze: Keuze,
  toon: (stand: Stand) => void,
  gestopt: () => boolean,
): Promise<Stand> => {
  const namen = keuze.namen.includes(nodig) ? keuze.namen : [...keuze.namen, nodig];
  const uit = await haalTabellen({ namen, gestopt, meld: (voortgang) => toon({ soort: 'ophalen', voortgang }) });
  if (uit.soort === 'nee') return { soort: 'mislukt', weigeringen: uit.weigeringen };
  if (uit.soort === 'veranderd') return veranderd;
  if (uit.soort === 'gestopt') return { soort: 'kiezen' };
  toon({ soort: 'maken' });
  await laatTekenen();
  try {
    return await maak(start, keuze, uit.tabellen, uit.logregel);
  } catch {
    return teGroot;
  }
};
