// Welke brieven horen bij de procedure, wat moet erin staan en wat gebeurt er als ze verzonden zijn? (5.1.3, 5.1.5, 5.2.2-5.2.4)
import { nlDag, plusDagen } from './dag';
import type { Dag } from './dag';
import { instelling } from './instellingen';
import type { Keuze, verzendwijzen } from './lijsten';
import { kort } from './knippen';
import { naamVan } from './persoon';
import type { Bericht, Klacht, Onderdeel, Wijziging } from './rijen';
import type { Stand } from './stand';
import type { Termijnnaam } from './termijnen';

export type Briefnaam = 'L2' | 'L3' | 'L6';

export interface Briefsoort {
  readonly naam: Briefnaam;
  readonly titel: string;
  readonly artikel: string;
  /** Clock that stops when the letter is sent; until then it sets the date of posting. */
  readonly klok: Termijnnaam;
  readonly onderwerp: string;
  /** Text with `{placeholders}`; one that cannot be filled blocks the letter. */
  readonly sjabloon: string;
  /** Placeholders whose value must still stand in the text after editing. */
  readonly moetBevatten: readonly Plaats[];
  /** What the dossier becomes on the day the letter is really sent. */
  readonly naVerzending: (klacht: Klacht, dag: Dag) => Partial<Omit<Klacht, 'id' | 'versie'>>;
}

/** What a letter can name; each stands in the text as `{name}`. */
export type Plaats =
  | 'aanhef'
  | 'behandelaar'
  | 'bevindingen'
  | 'contact'
  | 'financier'
  | 'nummer'
  | 'omschrijving'
  | 'ondertekenaar'
  | 'onderdelen'
  | 'ontvangstdatum'
  | 'organisatie'
  | 'reactiedatum'
  | 'reden'
  | 'termijn'
  | 'verandering'
  | 'verwijzing';

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
  'niet van of namens een opdrachtgever': 'U kunt zich wenden tot uw eigen opdrachtgever of tot {financier}.',
  'ex-relatie, niet over een gedraging': 'U kunt zich wenden tot {financier}, of uw vraag voorleggen aan de rechter.',
  tuchtrechtelijk: 'U kunt uw klacht voorleggen aan het tuchtcollege van de beroepsgroep van de deskundige.',
  anders: 'U kunt zich wenden tot {financier}, of uw vraag voorleggen aan de rechter.',
};

const slot = '\n\nMet vriendelijke groet,\n\n{ondertekenaar}\n{organisatie}';

export const briefsoorten: Readonly<Record<Briefnaam, Briefsoort>> = {
  L2: {
    naam: 'L2',
    titel: 'Ontvangen en in behandeling',
    artikel: '5.1.3',
    klok: 'D1',
    onderwerp: 'Uw klacht {nummer} is in behandeling',
    sjabloon:
      '{aanhef}\n\nOp {ontvangstdatum} hebben wij uw klacht ontvangen. Wij hebben uw klacht ingeschreven onder nummer {nummer} en nemen deze in behandeling.\n\nWat wij van u begrepen: {omschrijving}\n\n{behandelaar} onderzoekt uw klacht. U kunt daarbij uw verhaal toelichten. Ook wie bij de zaak betrokken is, krijgt de kans om te reageren.\n\nU hoort uiterlijk op {termijn} wat wij hebben besloten.\n\nHeeft u een vraag? Neem contact op met {contact} en noem het nummer {nummer}. Wij gaan zorgvuldig met uw gegevens om en gebruiken ze alleen om uw klacht te behandelen. U ondervindt geen nadeel van uw klacht.' +
      slot,
    moetBevatten: ['nummer', 'behandelaar', 'termijn', 'contact'],
    naVerzending: (_klacht, dag) => ({ ontvangstberichtVerzondenOp: dag }),
  },
  L3: {
    naam: 'L3',
    titel: 'Ontvangen en niet in behandeling',
    artikel: '5.1.5',
    klok: 'D2',
    onderwerp: 'Uw klacht {nummer}',
    sjabloon:
      '{aanhef}\n\nOp {ontvangstdatum} hebben wij uw klacht ontvangen. Wij hebben uw klacht ingeschreven onder nummer {nummer}. Wij nemen uw klacht niet in behandeling.\n\n{reden}\n\n{verwijzing}\n\nHeeft u een vraag? Neem contact op met {contact} en noem het nummer {nummer}.' +
      slot,
    moetBevatten: ['nummer', 'reden', 'verwijzing'],
    naVerzending: (_klacht, dag) => ({
      ontvangstberichtVerzondenOp: dag,
      berichtVerzondenOp: dag,
      uitkomst: 'niet in behandeling',
      afgehandeldOp: dag,
    }),
  },
  L6: {
    naam: 'L6',
    titel: 'Afhandeling van de klacht',
    artikel: '5.2.2',
    klok: 'D4',
    onderwerp: 'Ons besluit over uw klacht {nummer}',
    sjabloon:
      '{aanhef}\n\nOp {ontvangstdatum} hebben wij uw klacht ontvangen, ingeschreven onder nummer {nummer}. Wij hebben uw klacht onderzocht en een besluit genomen.\n\nWat wij vonden\n{bevindingen}\n\nOns oordeel\n{onderdelen}\n\nWat er verandert\n{verandering}\n\nBent u niet tevreden over de afhandeling? Dan kunt u zich wenden tot {financier}. Wij horen uw reactie graag uiterlijk op {reactiedatum}.' +
      slot,
    moetBevatten: ['nummer', 'onderdelen', 'financier', 'reactiedatum'],
    naVerzending: (klacht, dag) => ({
      fase: 'Afgehandeld',
      berichtVerzondenOp: dag,
      uitkomst: klacht.oordeel,
      afgehandeldOp: dag,
    }),
  },
};

/** Undefined for a notice that is no letter of the procedure. */
export const briefsoort = (naam: string): Briefsoort | undefined =>
  Object.values(briefsoorten).find((b) => b.naam === naam);

/** Letters whose posting must still be recorded, oldest first: on paper, or a mail that failed and was not replaced. */
export const brievenTePosten = (berichten: readonly Bericht[]): readonly Bericht[] => {
  const vervangen = (b: Bericht): boolean => berichten.some((a) => a.soort === b.soort && a.status !== 'mislukt');
  return berichten
    .filter((b) => briefsoort(b.soort) !== undefined)
    .filter((b) => b.status === 'op de post te doen' || (b.status === 'mislukt' && !vervangen(b)))
    .sort((a, b) => Number(a.gemaaktOp > b.gemaaktOp) - Number(a.gemaaktOp < b.gemaaktOp));
};

/** Replaces every `{placeholder}` that has a value; the others stay and are found by `openPlaatsen`. */
export const vulIn = (sjabloon: string, waarden: Readonly<Partial<Record<string, string>>>): string =>
  sjabloon.replace(/\{([a-z]+)\}/g, (geheel, naam: string) => waarden[naam] || geheel);

/** `Mevrouw X` -> `Geachte mevrouw X,`; `De heer X` -> `Geachte heer X,`. */
const aanhef = (naam: string | null): string =>
  naam === null
    ? 'Geachte heer of mevrouw,'
    : `Geachte ${naam.replace(/^mevrouw /i, 'mevrouw ').replace(/^de heer /i, 'heer ')},`;

/** Longest piece of somebody's own words in a letter. */
const langst = 300;

const onderdelenInWoorden = (onderdelen: readonly Onderdeel[]): string =>
  onderdelen
    .filter((o) => o.oordeel !== null)
    .map(
      (o) =>
        `${o.volgnummer}. ${kort(o.omschrijving, langst).replace(/[.:;]$/, '')}: ${o.oordeel ?? ''}. ${o.motivering ?? ''}`,
    )
    .join('\n');

const verandering = (klacht: Klacht): string =>
  [klacht.wijze, klacht.wijzeToelichting].filter((s) => s !== null && s !== '').join(': ');

/** Values of all placeholders for this dossier; an unknown one is empty and blocks the letter. */
export const briefwaarden = (
  klacht: Klacht,
  onderdelen: readonly Onderdeel[],
  stand: Stand,
): Readonly<Record<Plaats, string>> => {
  const kies = (sleutel: Parameters<typeof instelling>[1]): string => instelling(stand.rijen.instellingen, sleutel);
  const financier = klacht.opdrachtgever ?? kies('financier');
  return {
    aanhef: aanhef(klacht.klagerNaam),
    behandelaar: naamVan(stand.rijen.medewerkers, klacht.behandelaar),
    bevindingen: klacht.bevindingen ?? '',
    contact: kies('contact'),
    financier,
    nummer: klacht.nummer ?? '',
    omschrijving: kort(klacht.omschrijving ?? '', langst),
    ondertekenaar: stand.wie.naam,
    onderdelen: onderdelenInWoorden(onderdelen),
    ontvangstdatum: klacht.ontvangstdatum === null ? '' : nlDag(klacht.ontvangstdatum),
    organisatie: kies('organisatie'),
    reactiedatum: nlDag(plusDagen(stand.vandaag, Number(kies('reactietermijnDagen')))),
    reden: [klacht.besluitReden === null ? '' : redenInWoorden[klacht.besluitReden], klacht.besluitToelichting ?? '']
      .join(' ')
      .trim(),
    termijn: klacht.termijnTot === null ? '' : nlDag(klacht.termijnTot),
    verandering: verandering(klacht),
    verwijzing: vulIn(klacht.besluitReden === null ? '' : verwijzingInWoorden[klacht.besluitReden], { financier }),
  };
};

/** What the person chose in the form about sending this letter. */
export interface Verzending {
  readonly verzendwijze: Keuze<typeof verzendwijzen>;
  readonly brieftekst: string | null;
  /** Only for a paper letter that already went out. */
  readonly gepostOp: Dag | null;
}

/** The letter as a new row; subject and file names carry the number only (I-19). */
export const maakBrief = (
  naam: Briefnaam,
  klacht: Klacht,
  onderdelen: readonly Onderdeel[],
  stand: Stand,
  verzending: Verzending,
): Extract<Wijziging, { tabel: 'berichten' }> => {
  const soort = briefsoorten[naam];
  const waarden = briefwaarden(klacht, onderdelen, stand);
  const perPost = verzending.verzendwijze === 'post';
  return {
    tabel: 'berichten',
    id: `${klacht.id}.${naam}-${stand.lognummer}`,
    nieuw: true,
    waarden: {
      klacht: klacht.id,
      nummer: klacht.nummer,
      soort: naam,
      aan: klacht.klagerNaam ?? 'klager',
      adres: perPost ? klacht.klagerAdres : klacht.klagerEmail,
      via: verzending.verzendwijze,
      onderwerp: vulIn(soort.onderwerp, waarden),
      tekst: verzending.brieftekst ?? vulIn(soort.sjabloon, waarden),
      status: perPost ? (verzending.gepostOp === null ? 'op de post te doen' : 'verzonden') : 'te verzenden',
      gemaaktOp: stand.nu,
      gemaaktDoor: stand.wie.id,
      verzondenOp: perPost ? verzending.gepostOp : null,
      pogingen: 0,
      fout: null,
    } satisfies Omit<Bericht, 'id' | 'versie'>,
  };
};
