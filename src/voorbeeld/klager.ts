// Van wie komt een verzonnen klacht? Namen en plaatsen waaraan iedereen ziet dat ze niet bestaan.
import type { Keuze, relaties } from '../procedure/lijsten';
import type { Toeval } from './toeval';

export type Relatie = Keuze<typeof relaties>;

export interface Klager {
  readonly naam: string;
  readonly organisatie: string | null;
  readonly email: string | null;
  readonly adres: string;
  readonly relatie: Relatie;
  /** Who pays for the assignment (5.2.4). */
  readonly financier: string;
}

const achternamen = [
  'van Voorbeeld', 'Verzinsel', 'de Bedachte', 'van Fictie', 'Fantasia', 'Proefstuk', 'van der Schets', 'Denkbeeld',
  'van Nergens', 'Luchtkasteel', 'Droombos', 'Sprookjes', 'Verzonnen', 'Voorbeeldsma', 'Spiegelbeeld', 'van den Schijn',
  'Testman', 'Oefenaar',
] as const; // prettier-ignore

const plaatsen = ['Voorbeeldstad', 'Denkdorp', 'Verzonnenveen', 'Proefhuizen', 'Fictiedam'];
const straten = ['Verzonnenlaan', 'Voorbeeldstraat', 'Denkbeeldweg', 'Fantasieplein', 'Proefkade'];
const letters = 'ABCDEFGHJKLMNPRSTVW'.split('');

const uwv = plaatsen.map((p) => `UWV ${p}`);
const verzekeraars = ['Verzekeraar Zekerzo', 'Onderlinge Denkbeeld', 'Inkomensverzekeraar Bedacht'];
const werkgevers = [
  'Bakkerij Bedacht B.V.', 'Transportbedrijf Nergens', 'Stichting Denkbeeld', 'Bouwbedrijf Luchtkasteel B.V.',
  'Kwekerij De Fantasie', 'Gemeente Voorbeeldstad', 'Drukkerij Fictie', 'Zorggroep Verzonnen', 'Winkelketen Schijn',
]; // prettier-ignore
const kantoren = ['Advocatenkantoor Papier', 'Bewindvoerder Verzinsel', 'Vakbond Voorbeeld'];

/** Often the first ones; the rest keeps every relation in sight. */
export const toegelaten: readonly Relatie[] = [
  'cliënt in een traject', 'cliënt in een traject', 'cliënt in een traject', 'opdrachtgever: UWV', 'opdrachtgever: UWV',
  'opdrachtgever: werkgever', 'opdrachtgever: werkgever', 'opdrachtgever: verzekeraar', 'opdrachtgever: particulier',
  'gemachtigde',
]; // prettier-ignore
export const beeindigd: readonly Relatie[] = ['ex-cliënt', 'ex-cliënt', 'ex-opdrachtgever'];

const hoofdletter = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

const naamVan = (t: Toeval): string => {
  const aanspreking = t.kies(['Mevrouw', 'De heer']);
  const achternaam = t.kies(achternamen);
  if (t.kans(0.4)) return `${aanspreking} ${hoofdletter(achternaam)}`;
  return `${aanspreking} ${t.kies(letters)}.${t.kans(0.4) ? `${t.kies(letters)}.` : ''} ${achternaam}`;
};

const slak = (s: string): string =>
  s
    .toLowerCase()
    .replace(/^(mevrouw|de heer) /, '')
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '');

const financiers: Readonly<Partial<Record<Relatie, readonly string[]>>> = {
  'opdrachtgever: UWV': uwv,
  'opdrachtgever: verzekeraar': verzekeraars,
  'opdrachtgever: werkgever': werkgevers,
  'ex-opdrachtgever': werkgevers,
};

const organisatieVan = (t: Toeval, relatie: Relatie): string | null => {
  const uit = relatie === 'gemachtigde' ? kantoren : financiers[relatie];
  return uit === undefined ? null : t.kies(uit);
};

export const maakKlager = (t: Toeval, relatie: Relatie): Klager => {
  const naam = naamVan(t);
  const organisatie = organisatieVan(t, relatie);
  const huis = organisatie === null ? 'klager' : slak(organisatie);
  const zelf = relatie.startsWith('opdrachtgever') && organisatie !== null;
  return {
    naam,
    organisatie,
    email: t.kans(0.78) ? `${slak(naam)}@${huis}.example` : null,
    adres: `${t.kies(straten)} ${t.tussen(1, 199)}, 0000 ${t.kies(letters)}${t.kies(letters)} ${t.kies(plaatsen)}`,
    relatie,
    financier: zelf ? organisatie : t.kies([...uwv, ...verzekeraars, ...werkgevers]),
  };
};
