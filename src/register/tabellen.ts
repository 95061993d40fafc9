// Welke tabellen en kolommen heeft het klachtenregister, met welke koppen en in welke volgorde? (3.2, 1.3)
import { bijlagesoorten } from '../procedure/bijlagesoorten';
import type { Rijtypen, Tabelnaam } from '../procedure/rijen';
import {
  besluitstatussen,
  opdrachtnemersoorten,
  rollen,
  rubrieken,
  verzekeraarsoorten,
  verzendwijzen,
} from '../procedure/lijsten';
import type { Kolom, Kolomschets, Waarde } from './kolom';
import { maakKolom } from './kolom';
import { klachtkolommen } from './klachtkolommen';
import { jaarkolommen, maatregelkolommen } from './maatregelkolommen';

export interface Tabel {
  readonly naam: Tabelnaam | 'logboek';
  readonly titel: string;
  readonly kolommen: readonly Kolom[];
  /** Read whole by every command: few rows, needed by every decision. */
  readonly klein: boolean;
  /** Rows belong to a dossier: their id is that of the dossier, or starts with it and a point. */
  readonly perDossier: boolean;
}

/** A row as it stands in the register, with the number of its last log entry and its seal. */
export type Rij = Readonly<Record<string, Waarde>> & {
  readonly id: string;
  readonly versie: number;
  readonly logregel: number;
  readonly zegel: string;
};

type Schetsen<R> = { readonly [K in Exclude<keyof R, 'id' | 'versie'>]: Kolomschets };

const technisch = { blok: 'Systeem', verborgen: true } as const;
const staart: Readonly<Record<string, Kolomschets>> = {
  versie: ['Versie', { ...technisch, codec: 'getal' }],
  logregel: ['Logregel', { ...technisch, codec: 'getal' }],
  zegel: ['Zegel', technisch],
};

const tabel = <T extends Tabelnaam>(
  naam: T,
  titel: string,
  schetsen: Schetsen<Rijtypen[T]>,
  deel: { readonly klein?: boolean; readonly perDossier?: boolean } = {},
): Tabel => {
  const alle: Record<string, Kolomschets> = { id: ['Id', technisch], ...schetsen, ...staart };
  const kolommen = Object.entries(alle).map(([sleutel, schets]) => maakKolom(sleutel, schets));
  return { naam, titel, kolommen, klein: false, perDossier: false, ...deel };
};

const persoon = { privacy: 'persoon' } as const;
const zorg = { privacy: 'gezondheid', breedte: 320 } as const;

export const tabellen: Readonly<Record<Tabelnaam, Tabel>> = {
  klachten: tabel('klachten', 'Klachten', klachtkolommen, { perDossier: true }),
  onderdelen: tabel(
    'onderdelen',
    'Onderdelen',
    {
      klacht: ['Dossier', { verborgen: true }],
      volgnummer: ['Volgnummer', { codec: 'getal', breedte: 104 }],
      omschrijving: ['Onderdeel', zorg],
      advies: ['Advies', { keuzes: ['gegrond', 'ongegrond'], artikel: '5.2.1' }],
      adviesToelichting: ['Toelichting op het advies', zorg],
      oordeel: ['Oordeel', { keuzes: ['gegrond', 'ongegrond'], artikel: '5.2.2' }],
      motivering: ['Motivering', zorg],
    },
    { perDossier: true },
  ),
  maatregelen: tabel('maatregelen', 'Maatregelen', maatregelkolommen, { perDossier: true }),
  overleg: tabel('overleg', 'Overleg', {
    nummer: ['Nummer', { breedte: 100 }],
    datum: ['Datum', { codec: 'dag', artikel: '5.2.5' }],
    aanwezigen: ['Aanwezigen', { codec: 'reeks', breedte: 240 }],
    notulist: ['Notulist', {}],
  }),
  jaarevaluatie: tabel('jaarevaluatie', 'Jaarevaluatie', jaarkolommen, { klein: true }),
  besluiten: tabel(
    'besluiten',
    'Besluiten',
    {
      nummer: ['Nummer', { breedte: 100 }],
      jaar: ['Jaar', { codec: 'getal', artikel: '5.3.2' }],
      tekst: ['Besluit of actie', { breedte: 320 }],
      eigenaar: ['Eigenaar', {}],
      einddatum: ['Uiterlijk op', { codec: 'dag' }],
      status: ['Status', { keuzes: besluitstatussen, breedte: 110 }],
      toelichting: ['Toelichting', { breedte: 320 }],
      afgerondOp: ['Afgerond op', { codec: 'dag' }],
    },
    { klein: true },
  ),
  verzekering: tabel(
    'verzekering',
    'Verzekering',
    {
      klacht: ['Dossier', { verborgen: true }],
      nummer: ['Klacht', { breedte: 100 }],
      opdrachtnemer: ['Opdrachtnemer', { ...persoon, artikel: '5.1.6' }],
      soort: ['Soort', { keuzes: opdrachtnemersoorten }],
      verzekeraar: ['Verzekeraar', { keuzes: verzekeraarsoorten }],
      geinformeerdOp: ['Ingelicht op', { codec: 'dag', artikel: '5.1.6' }],
      geraadpleegdOp: ['Overlegd op', { codec: 'dag' }],
      kenmerk: ['Kenmerk', {}],
      antwoord: ['Antwoord', { breedte: 320 }],
    },
    { perDossier: true },
  ),
  berichten: tabel(
    'berichten',
    'Berichten',
    {
      klacht: ['Dossier', { verborgen: true }],
      nummer: ['Klacht', { breedte: 100 }],
      soort: ['Soort', { breedte: 70 }],
      aan: ['Aan', persoon],
      adres: ['Adres', persoon],
      via: ['Via', { keuzes: verzendwijzen, breedte: 80 }],
      afzender: ['Afzender', {}],
      procedureversie: ['Procedureversie', {}],
      onderwerp: ['Onderwerp', { breedte: 280 }],
      tekst: ['Tekst', zorg],
      inhoudscontrole: ['Inhoudscontrole', { breedte: 240, artikel: '5.1.3' }],
      status: ['Status', { keuzes: ['te verzenden', 'op de post te doen', 'verzonden', 'mislukt'], breedte: 140 }],
      gemaaktOp: ['Gemaakt op', { codec: 'tijdstip' }],
      gemaaktDoor: ['Gemaakt door', {}],
      verzondenOp: ['Verzonden op', { codec: 'dag', artikel: '5.1.3' }],
      pogingen: ['Pogingen', { codec: 'getal' }],
      fout: ['Fout', { breedte: 240 }],
    },
    { perDossier: true },
  ),
  bijlagen: tabel(
    'bijlagen',
    'Bijlagen',
    {
      klacht: ['Dossier', { verborgen: true }],
      nummer: ['Klacht', { breedte: 100 }],
      ronde: ['Ronde', { codec: 'getal' }],
      fase: ['Fase toen', { breedte: 140 }],
      naam: ['Bestand', { ...persoon, breedte: 240, artikel: '5.2.1' }],
      soort: ['Soort', { keuzes: bijlagesoorten, breedte: 140 }],
      bytes: ['Bytes', { codec: 'getal', breedte: 100 }],
      sha256: ['Vingerafdruk', technisch],
      plaats: ['Plaats', technisch],
      toegevoegdDoor: ['Toegevoegd door', {}],
      toegevoegdOp: ['Toegevoegd op', { codec: 'tijdstip' }],
      verwijderdOp: ['Verwijderd op', { codec: 'tijdstip' }],
      verwijderdDoor: ['Verwijderd door', {}],
      verwijderReden: ['Waarom verwijderd', { breedte: 240 }],
    },
    { perDossier: true },
  ),
  medewerkers: tabel(
    'medewerkers',
    'Medewerkers',
    {
      naam: ['Naam', {}],
      rollen: ['Rollen', { codec: 'reeks', keuzes: rollen }],
      actief: ['Actief', { codec: 'janee' }],
      deskundigheid: ['Deskundigheid', { codec: 'reeks', keuzes: rubrieken }],
      waarnemingDoor: ['Waarneming door', {}],
      waarnemingVan: ['Waarneming van', { codec: 'dag' }],
      waarnemingTot: ['Waarneming tot', { codec: 'dag' }],
    },
    { klein: true },
  ),
  financiers: tabel(
    'financiers',
    'Financiers',
    {
      naam: ['Naam', {}],
      soort: ['Soort', { breedte: 110 }],
      adres: ['Adres', { breedte: 280, artikel: '5.2.4' }],
      toelichting: ['Toelichting', { breedte: 280 }],
    },
    { klein: true },
  ),
  brieven: tabel(
    'brieven',
    'Brieven',
    { onderwerp: ['Onderwerp', { breedte: 280 }], sjabloon: ['Tekst', { breedte: 480, artikel: '5.1.3' }] },
    { klein: true },
  ),
  vrijeDagen: tabel(
    'vrijeDagen',
    'Vrije dagen',
    { naam: ['Naam', { breedte: 240 }], teltAlsVrij: ['Telt als vrij', { codec: 'janee', artikel: '5.1.3' }] },
    { klein: true },
  ),
  instellingen: tabel('instellingen', 'Instellingen', { waarde: ['Waarde', { breedte: 320 }] }, { klein: true }),
  systeem: tabel('systeem', 'Systeem', { waarde: ['Waarde', { breedte: 480 }] }, { klein: true }),
};

export const tabelnamen = Object.keys(tabellen) as Tabelnaam[];

/** The log is appended to and never changed, so its rows carry no version of their own. */
export const logtabel: Tabel = {
  naam: 'logboek',
  titel: 'Logboek',
  klein: false,
  perDossier: false,
  kolommen: Object.entries({
    id: ['Nummer', {}],
    tijdstip: ['Tijdstip', { codec: 'tijdstip' }],
    wie: ['Wie', {}],
    stappen: ['Stap', { codec: 'reeks' }],
    rijen: ['Rijen', { codec: 'reeks', breedte: 240 }],
    zegel: ['Zegel', technisch],
    vorige: ['Vorige', technisch],
    hash: ['Hash', technisch],
    inhoud: ['Inhoud', { ...zorg, ...technisch }],
    zout: ['Zout', technisch],
  } satisfies Record<string, Kolomschets>).map(([sleutel, schets]) => maakKolom(sleutel, schets)),
};
