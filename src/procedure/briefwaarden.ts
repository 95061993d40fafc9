// Wat komt er op de {plaatsen} van een brief te staan? Alles uit het dossier, in woorden.
import { nlDag, plusDagen } from './dag';
import type { Dag } from './dag';
import { instelling } from './instellingen';
import type { Instelling } from './instellingen';
import { ingekort, kort } from './knippen';
import { naamVan } from './persoon';
import type { Klacht, Onderdeel } from './rijen';
import type { Stand, Zaak } from './stand';

/** What a letter can name; each stands in the text as `{name}`. */
const plaatsen = [
  'aanhef', 'antwoorddatum', 'bedrag', 'behandelaar', 'besluit', 'besluitdatum', 'bevindingen', 'contact', 'documenten', 'feiten', 'financier',
  'gedaan', 'ingangsdatum', 'instantie', 'intrekdatum', 'maatregel', 'maatregelnummer', 'nummer', 'omschrijving',
  'ondertekenaar', 'onderdelen', 'ontvangstdatum', 'organisatie', 'oudetermijn', 'overweging', 'reactiedatum', 'reden',
  'samenvatting', 'termijn', 'verandering', 'verwijzing', 'verzekeraar', 'vraag',
] as const; // prettier-ignore
export type Plaats = (typeof plaatsen)[number];
export const isPlaats = (naam: string): naam is Plaats => plaatsen.some((p) => p === naam);

/** Whom a letter goes to; not always the complainant. */
export interface Geadresseerde {
  readonly naam: string;
  readonly email: string | null;
  readonly adres: string | null;
}

export type Briefwaarden = Readonly<Partial<Record<Plaats, string>>>;

/** Replaces every `{placeholder}` that has a value; the others stay and are found by `openPlaatsen`. */
export const vulIn = (sjabloon: string, waarden: Readonly<Partial<Record<string, string>>>): string =>
  sjabloon.replace(/\{([a-z]+)\}/g, (geheel, naam: string) => waarden[naam] || geheel);

const redenInWoorden: Readonly<Record<NonNullable<Klacht['besluitReden']>, string>> = {
  'niet van of namens een opdrachtgever':
    'Wij behandelen alleen klachten die van of namens een opdrachtgever komen. Dat is hier niet het geval.',
  'ex-relatie, niet over een gedraging':
    'Onze dienstverlening aan u is beëindigd. Wij behandelen dan alleen nog klachten over het gedrag van een medewerker. Uw klacht gaat over iets anders.',
  tuchtrechtelijk:
    'Uw klacht gaat over de beroepsregels van een deskundige. Daarover oordeelt een tuchtcollege, niet wij.',
  anders: '',
};
const verwijzingInWoorden: Readonly<Record<NonNullable<Klacht['besluitReden']>, string>> = {
  'niet van of namens een opdrachtgever': 'U kunt terecht bij uw eigen opdrachtgever of bij {financier}.',
  'ex-relatie, niet over een gedraging': 'U kunt terecht bij {financier}, of uw vraag voorleggen aan de rechter.',
  tuchtrechtelijk: 'U kunt uw klacht voorleggen aan {tuchtcollege}.',
  anders: 'U kunt terecht bij {financier}, of uw vraag voorleggen aan de rechter.',
};

/** Longest piece of somebody's own words in a letter. */
export const langst = 300;
const dagOf = (dag: Dag | null): string => (dag === null ? '' : nlDag(dag));

export const euro = (centen: number): string => {
  const heel = String(Math.floor(centen / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${heel},${String(centen % 100).padStart(2, '0')}`;
};

const oordeelInWoorden = ({ oordeel }: Onderdeel): string =>
  oordeel === 'gegrond' ? 'gegrond, wij geven u gelijk.' : 'ongegrond, wij geven u geen gelijk.';

const onderdelenInWoorden = (onderdelen: readonly Onderdeel[], ruimte: number): string =>
  onderdelen
    .filter((o) => o.oordeel !== null)
    .map(
      (o) =>
        `${o.volgnummer}. ${kort(o.omschrijving, Math.min(langst, ruimte)).replace(/[.:;]$/, '')}: ${oordeelInWoorden(o)} ${ingekort(o.motivering ?? '', ruimte)}`,
    )
    .join('\n');

const zonderOordeelInWoorden: Readonly<Partial<Record<NonNullable<Klacht['uitkomst']>, string>>> = {
  'geen oordeel mogelijk': 'Wij kunnen niet vaststellen wat er precies is gebeurd. Daarom geven wij geen oordeel.',
  'in der minne opgelost': 'Wij hebben de zaak samen met u opgelost. Een oordeel is daarom niet meer nodig.',
};

/** The judgement per element, or why there is none. */
const oordeelOfReden = ({ klacht, onderdelen }: Zaak, ruimte: number): string => {
  const reden = klacht.zonderOordeelReden;
  if (reden === null || klacht.uitkomst === null) return onderdelenInWoorden(onderdelen, ruimte);
  return `${zonderOordeelInWoorden[klacht.uitkomst] ?? ''} ${ingekort(reden, ruimte)}`.trim();
};

/** A complaint that was settled need not be examined to the end. */
const bevindingenOfStop = ({ klacht }: Zaak, ruimte: number): string =>
  klacht.bevindingen === null && klacht.zonderOordeelReden !== null
    ? 'Wij hebben het onderzoek gestopt, omdat de zaak is opgelost.'
    : ingekort(klacht.bevindingen ?? '', ruimte);

const aanspreking: readonly (readonly [RegExp, string])[] = [
  [/^(mevrouw|mevr\.?|mw\.?) /i, 'mevrouw '],
  [/^(de heer|dhr\.?|meneer|heer) /i, 'heer '],
];

export const zonderAanspreking = (naam: string): string =>
  aanspreking.reduce((over, [titel]) => over.replace(titel, ''), naam);

/** `Mevrouw X` -> `Geachte mevrouw X,`; `De heer X` -> `Geachte heer X,`; who gave no title is greeted by name. */
const aanhef = (naam: string): string => {
  if (naam === 'klager') return 'Geachte heer of mevrouw,';
  const past = aanspreking.find(([titel]) => titel.test(naam));
  return past === undefined ? `Beste ${naam},` : `Geachte ${naam.replace(...past)},`;
};

const samen = (...delen: readonly (string | null)[]): string => delen.filter((s) => s !== null && s !== '').join(' ');

const wijzeInWoorden: Readonly<Record<NonNullable<Klacht['wijze']>, string>> = {
  excuses: 'Wij bieden u onze excuses aan.',
  herstel: 'Wij herstellen wat er misging.',
  uitleg: 'Wij geven u graag uitleg.',
  gesprek: 'Wij nodigen u uit voor een gesprek.',
  tegemoetkoming: 'Wij komen u tegemoet.',
  anders: '',
};

/** If the complainant is himself the funder, the contract's own clause is the way on; who pays privately has the judge too. */
export const financierVan = (klacht: Klacht, stand: Stand): string => {
  const naam = klacht.opdrachtgever;
  if (
    naam !== null &&
    klacht.klagerOrganisatie !== null &&
    klacht.klagerOrganisatie.toLowerCase() === naam.toLowerCase()
  )
    return instelling(stand.rijen.instellingen, 'escalatie');
  const rij = stand.rijen.financiers.find((f) => f.naam.toLowerCase() === (naam ?? '').toLowerCase());
  if (rij !== undefined) return [rij.naam, rij.adres].filter((s) => s !== null && s !== '').join(', ');
  if (naam !== null) return naam;
  return instelling(
    stand.rijen.instellingen,
    klacht.relatie === 'opdrachtgever: particulier' ? 'particulier' : 'financier',
  );
};

/** Day by which a letter of today asks for a reaction. */
export const reactieTot = ({ vandaag, rijen }: Stand): Dag =>
  plusDagen(vandaag, Number(instelling(rijen.instellingen, 'reactietermijnDagen')));

/**
 * Values of all placeholders for this dossier; an unknown one is empty and blocks the letter.
 * `ruimte` is the longest piece quoted from the dossier, for a letter that would be too long.
 */
export const briefwaarden = (zaak: Zaak, aan: Geadresseerde, ruimte: number): Briefwaarden => {
  const { stand, klacht } = zaak;
  const kies = (sleutel: Instelling): string => instelling(stand.rijen.instellingen, sleutel);
  const financier = financierVan(klacht, stand);
  const verwijzing = klacht.besluitReden === null ? '' : verwijzingInWoorden[klacht.besluitReden];
  return {
    aanhef: aanhef(aan.naam),
    bedrag: klacht.claimbedrag === null ? '' : euro(klacht.claimbedrag),
    behandelaar: naamVan(stand.rijen.medewerkers, klacht.behandelaar),
    bevindingen: bevindingenOfStop(zaak, ruimte),
    contact: kies('contact'),
    feiten: kort(klacht.omschrijving ?? '', langst),
    financier,
    gedaan: ingekort(klacht.watGedaan ?? '', ruimte),
    intrekdatum: dagOf(klacht.ingetrokkenOp),
    nummer: klacht.nummer ?? '',
    omschrijving: kort(klacht.omschrijving ?? '', langst),
    ondertekenaar: stand.wie.naam,
    onderdelen: oordeelOfReden(zaak, ruimte),
    ontvangstdatum: dagOf(klacht.ontvangstdatum),
    organisatie: kies('organisatie'),
    reactiedatum: nlDag(reactieTot(stand)),
    reden: [klacht.besluitReden === null ? '' : redenInWoorden[klacht.besluitReden], klacht.besluitToelichting ?? '']
      .join(' ')
      .trim(),
    termijn: dagOf(klacht.termijnTot),
    verandering:
      klacht.wijze === null ? '' : samen(wijzeInWoorden[klacht.wijze], ingekort(klacht.wijzeToelichting ?? '', ruimte)),
    verwijzing: vulIn(verwijzing, { financier, tuchtcollege: kies('tuchtcollege') }),
  };
};
