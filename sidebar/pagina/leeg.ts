// Wat leest iemand op een tabblad zonder rijen? Waarom het leeg is, en hoe er iets in komt.
import type { Bladnaam } from './blad-halen';

const teksten: Readonly<Partial<Record<Bladnaam, string>>> = {
  klachten: 'Er zijn nog geen klachten. Leg de eerste melding vast in de zijbalk, bij Melden.',
  onderdelen:
    'Er zijn nog geen onderdelen. Ze komen hier zodra een melding is vastgelegd: elk punt van de klacht apart.',
  maatregelen: 'Er zijn nog geen maatregelen. Ze komen uit de bespreking van een klacht in het overleg.',
  overleg: 'Er is nog geen overleg vastgelegd. Dat gebeurt als een afgehandelde klacht wordt besproken.',
  jaarevaluatie: 'Er is nog geen jaarevaluatie. Open er een in de zijbalk, bij Beheer.',
  verzekering: 'Er is nog geen verzekeraar geraadpleegd. Dat gebeurt bij een mogelijke claim boven 500 euro.',
  berichten: 'Er zijn nog geen berichten. Brieven en e-mails komen hier zodra een stap ze maakt.',
  logboek: 'Het logboek is nog leeg. Elke stap komt hier als regel bij; niemand kan een regel veranderen.',
  medewerkers: 'Er staan nog geen medewerkers in. Voeg ze toe in de zijbalk, bij Beheer.',
  vrijeDagen:
    'Er staan nog geen vrije dagen in. Feestdagen rekent het register zelf uit; eigen dagen voegt u toe bij Beheer.',
  instellingen: 'Er zijn nog geen instellingen. Ze komen hier als het register is ingericht.',
};

export const leegtekst = (naam: Bladnaam): string => teksten[naam] ?? 'Dit tabblad heeft nog geen rijen.';
export const nietsGevonden = 'Geen enkele rij past bij deze filters. Pas ze aan, of kies onderaan Wis filters.';

/** Rows of these tabs have steps of their own. */
const metStappen: ReadonlySet<Bladnaam> = new Set<Bladnaam>(['klachten', 'maatregelen', 'jaarevaluatie']);
/** Rows of these belong to a dossier: their id starts with that of the dossier and a point. */
const bijDossier: ReadonlySet<Bladnaam> = new Set<Bladnaam>(['onderdelen', 'berichten', 'verzekering']);

/** What opens beside the tabs for this row, or null when there is nothing. */
export const teOpenen = (naam: Bladnaam, rijId: string): string | null => {
  if (metStappen.has(naam)) return rijId;
  return bijDossier.has(naam) ? (rijId.split('.', 1)[0] ?? rijId) : null;
};
