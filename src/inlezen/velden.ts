// Welke kolommen van een oud register herkennen we, en aan welke woorden in de kop?
import { oudeKlachtvelden } from '../procedure/stappen/inlezen';

export type Veldnaam = Exclude<keyof typeof oudeKlachtvelden, 'dossier' | 'oudeGegevens'>;
/** Where a column goes: a field, the note with what the old register said besides, or nowhere. */
export type Koppeling = Veldnaam | 'notitie' | 'weg';

/** Words of headings, the most telling first; compared without capitals and signs. */
export const kopwoorden: Readonly<Record<Veldnaam, readonly string[]>> = {
  oudNummer: ['nr', 'nummer', 'klachtnummer', 'klachtnr', 'volgnummer', 'volgnr', 'id'],
  ontvangstdatum: [
    ...['datum ontvangst', 'ontvangstdatum', 'ontvangen op', 'ontvangen', 'ontvangst', 'datum klacht', 'klachtdatum'],
    ...['meldingsdatum', 'datum melding', 'datum binnenkomst', 'binnengekomen', 'datum'],
  ],
  soort: ['soort', 'soort melding', 'type'],
  kanaal: ['kanaal', 'wijze van ontvangst', 'hoe ontvangen', 'binnengekomen via', 'via'],
  relatie: ['relatie', 'soort klager', 'relatie klager'],
  klagerNaam: ['naam', 'naam klager', 'klager', 'melder', 'ingediend door', 'client'],
  klagerOrganisatie: ['organisatie', 'bedrijf', 'werkgever', 'instantie'],
  klagerEmail: ['e mailadres', 'emailadres', 'e mail', 'email', 'mailadres', 'mail'],
  klagerAdres: ['adres', 'postadres'],
  opdrachtgever: ['financier', 'opdrachtgever'],
  trajectnummer: ['trajectnummer', 'traject', 'opdrachtnummer', 'opdracht'],
  omschrijving: ['omschrijving', 'klacht', 'omschrijving klacht', 'onderwerp', 'inhoud', 'waarover', 'klacht over'],
  bevindingen: ['bevindingen', 'onderzoek', 'analyse'],
  uitkomst: ['gegrond', 'gegrond j n', 'gegrond ja nee', 'gegrond ongegrond', 'oordeel', 'uitkomst'],
  afgehandeldOp: [
    ...['afgehandeld op', 'datum afgehandeld', 'datum afhandeling', 'afhandeldatum', 'afgehandeld', 'afgerond op'],
    ...['afgerond', 'gesloten op', 'gesloten', 'datum gereed', 'gereed'],
  ],
  afhandelingsverslag: ['afhandeling', 'wijze van afhandeling', 'maatregel', 'maatregelen', 'actie', 'oplossing'],
  leerpunt: ['leerpunt', 'verbeterpunt', 'geleerd', 'lering'],
  claimbedrag: ['claimbedrag', 'claim', 'schadebedrag', 'schade', 'bedrag'],
};
export const veldnamen = Object.keys(kopwoorden) as readonly Veldnaam[];

export const veldlabel = (veld: Veldnaam): string => oudeKlachtvelden[veld].label;

/** Without these there is nothing to register: when it came in, and what it was about. */
export const verplichteVelden = ['ontvangstdatum', 'omschrijving'] as const satisfies readonly Veldnaam[];

/** Fields that choose from a list: their values are translated. */
const keuzevelden = ['soort', 'kanaal', 'relatie', 'uitkomst'] as const satisfies readonly Veldnaam[];
export type Keuzeveld = (typeof keuzevelden)[number];
export const isKeuzeveld = (koppeling: Koppeling): koppeling is Keuzeveld =>
  keuzevelden.some((veld) => veld === koppeling);

export const optiesVan = (veld: Keuzeveld): readonly string[] => {
  const { vorm } = oudeKlachtvelden[veld];
  return vorm.soort === 'keuze' ? vorm.opties : [];
};
