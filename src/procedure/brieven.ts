// Welke brieven horen bij de procedure, wat moet erin staan en wat gebeurt er als ze verzonden zijn? (5.1.2-5.2.5)
import type { Dag } from './dag';
import { standaardSjablonen } from './briefsjablonen';
import type { Briefnaam, Sjabloon } from './briefsjablonen';
import { briefwaarden, vulIn } from './briefwaarden';
import type { Geadresseerde, Plaats } from './briefwaarden';
import type { Keuze, verzendwijzen } from './lijsten';
import type { Bericht, Briefsjabloon, Klacht, Wijziging } from './rijen';
import type { Zaak } from './stand';
import type { Termijnnaam } from './termijnen';

export type { Briefnaam, Geadresseerde };

export interface Briefsoort {
  readonly titel: string;
  readonly artikel: string;
  /** Clock that stops when the letter is sent; until then it sets the date of posting. */
  readonly klok: Termijnnaam | null;
  /** Placeholders whose value must still stand in the text after editing (PROCEDURE 1.7). */
  readonly moetBevatten: readonly Plaats[];
  /** Placeholders the template must name too; whoever edits the letter may put them in other words. */
  readonly ookInSjabloon?: readonly Plaats[];
  /** What the dossier becomes on the day the letter is really sent. */
  readonly naVerzending: (klacht: Klacht, dag: Dag) => Partial<Omit<Klacht, 'id' | 'versie'>>;
}

const niets = (): Record<string, never> => ({});

export const briefsoorten: Readonly<Record<Briefnaam, Briefsoort>> = {
  L1: {
    titel: 'Voorlopige ontvangstbevestiging',
    artikel: '5.1.3',
    klok: null,
    moetBevatten: ['nummer', 'ontvangstdatum', 'omschrijving', 'besluitdatum'],
    naVerzending: (_klacht, dag) => ({ voorlopigBevestigdOp: dag }),
  },
  L2: {
    titel: 'Ontvangen en in behandeling',
    artikel: '5.1.3',
    klok: 'D1',
    moetBevatten: ['nummer', 'omschrijving', 'behandelaar', 'termijn', 'contact'],
    // In a later round the complainant has already heard that it was received.
    naVerzending: (klacht, dag) => ({ ontvangstberichtVerzondenOp: klacht.ontvangstberichtVerzondenOp ?? dag }),
  },
  L3: {
    titel: 'Ontvangen en niet in behandeling',
    artikel: '5.1.5',
    klok: 'D2',
    moetBevatten: ['nummer', 'reden', 'verwijzing'],
    naVerzending: (klacht, dag) => ({
      ontvangstberichtVerzondenOp: klacht.ontvangstberichtVerzondenOp ?? dag,
      berichtVerzondenOp: dag,
      uitkomst: 'niet in behandeling',
      afgehandeldOp: dag,
    }),
  },
  L4: {
    titel: 'Verlenging van de termijn',
    artikel: '5.1.7',
    klok: null,
    moetBevatten: ['nummer', 'oudetermijn', 'termijn', 'reden'],
    // A new date within the four weeks is no extension (5.1.6).
    naVerzending: (klacht, dag) => (klacht.verlengReden === null ? {} : { verlengdOp: dag }),
  },
  L5: {
    titel: 'Vraag aan de klager',
    artikel: '5.2.1',
    klok: null,
    moetBevatten: ['nummer', 'vraag', 'antwoorddatum', 'termijn'],
    naVerzending: niets,
  },
  L6: {
    titel: 'Afhandeling van de klacht',
    artikel: '5.2.2',
    klok: 'D4',
    moetBevatten: ['nummer', 'onderdelen', 'financier', 'reactiedatum'],
    ookInSjabloon: ['bevindingen', 'verandering'],
    naVerzending: (klacht, dag) => ({
      fase: 'Afgehandeld',
      berichtVerzondenOp: dag,
      uitkomst: klacht.uitkomst ?? klacht.oordeel,
      afgehandeldOp: dag,
    }),
  },
  'L6-kort': {
    titel: 'Korte bevestiging: afdoende behandeld',
    artikel: '5.1.5',
    klok: 'D1',
    moetBevatten: ['nummer', 'contact'],
    naVerzending: (klacht, dag) => ({
      fase: 'Afgehandeld',
      ontvangstberichtVerzondenOp: klacht.ontvangstberichtVerzondenOp ?? dag,
      berichtVerzondenOp: dag,
      afgehandeldOp: dag,
    }),
  },
  L7: {
    titel: 'Verwijzing naar de financier',
    artikel: '5.2.4',
    klok: null,
    moetBevatten: ['nummer', 'instantie'],
    naVerzending: (_klacht, dag) => ({ verwezenOp: dag }),
  },
  L8: {
    titel: 'Bevestiging van de intrekking',
    artikel: '5.1.3',
    klok: null,
    moetBevatten: ['nummer', 'intrekdatum'],
    naVerzending: niets,
  },
  L9: {
    titel: 'Interne notitie over een maatregel',
    artikel: '5.2.5',
    klok: null,
    moetBevatten: ['maatregelnummer', 'maatregel', 'overweging', 'documenten', 'ingangsdatum'],
    naVerzending: niets,
  },
  L10: {
    titel: 'Opdrachtnemer: overleg met de verzekeraar',
    artikel: '5.1.6',
    klok: 'D5',
    moetBevatten: ['nummer', 'omschrijving', 'bedrag', 'verzekeraar'],
    naVerzending: (klacht, dag) => ({ opdrachtnemerGeinformeerdOp: klacht.opdrachtnemerGeinformeerdOp ?? dag }),
  },
  L11: {
    titel: 'Verzoek om wederhoor',
    artikel: '5.2.1',
    klok: null,
    moetBevatten: ['nummer', 'samenvatting', 'vraag', 'antwoorddatum'],
    naVerzending: niets,
  },
  L12: {
    titel: 'Vraag naar tevredenheid',
    artikel: '5.2.4',
    klok: null,
    moetBevatten: ['nummer', 'reactiedatum'],
    naVerzending: niets,
  },
};

/** Undefined for a notice that is no letter of the procedure. */
export const briefsoort = (naam: string): Briefsoort | undefined =>
  Object.prototype.hasOwnProperty.call(briefsoorten, naam) ? briefsoorten[naam as Briefnaam] : undefined;

/** Letters whose posting must still be recorded, oldest first: on paper, or a mail that failed and was not replaced. */
export const brievenTePosten = (berichten: readonly Bericht[]): readonly Bericht[] => {
  const vervangen = (b: Bericht): boolean => berichten.some((a) => a.soort === b.soort && a.status !== 'mislukt');
  return berichten
    .filter((b) => briefsoort(b.soort) !== undefined)
    .filter((b) => b.status === 'op de post te doen' || (b.status === 'mislukt' && !vervangen(b)))
    .sort((a, b) => Number(a.gemaaktOp > b.gemaaktOp) - Number(a.gemaaktOp < b.gemaaktOp));
};

/** The text as the directie changed it, or the standard one. */
export const sjabloonVan = (rijen: readonly Briefsjabloon[], naam: Briefnaam): Sjabloon =>
  rijen.find((rij) => rij.id === naam) ?? standaardSjablonen[naam];

/** What the person chose in the form about sending this letter. */
export interface Verzending {
  readonly verzendwijze: Keuze<typeof verzendwijzen>;
  readonly brieftekst: string | null;
  /** Only for a paper letter that already went out. */
  readonly gepostOp: Dag | null;
}

export const klagerVan = (klacht: Klacht): Geadresseerde => ({
  naam: klacht.klagerNaam ?? 'klager',
  email: klacht.klagerEmail,
  adres: klacht.klagerAdres,
});

const statusVan = ({ verzendwijze, gepostOp }: Verzending) => {
  if (verzendwijze === 'e-mail') return 'te verzenden';
  return gepostOp === null ? 'op de post te doen' : 'verzonden';
};

/** The letter as a new row; subject and file names carry the number only (I-19). `klacht` is the dossier after the step. */
export const maakBrief = (
  naam: Briefnaam,
  zaak: Zaak,
  klacht: Klacht,
  verzending: Verzending,
  extra: Readonly<Partial<Record<Plaats, string>>> = {},
  aan: Geadresseerde = klagerVan(klacht),
): Extract<Wijziging, { tabel: 'berichten' }> => {
  const { stand } = zaak;
  const { onderwerp, sjabloon } = sjabloonVan(stand.rijen.brieven, naam);
  const waarden = { ...briefwaarden({ ...zaak, klacht }, aan), ...extra };
  const perPost = verzending.verzendwijze === 'post';
  return {
    tabel: 'berichten',
    id: `${klacht.id}.${naam}-${stand.lognummer}`,
    nieuw: true,
    waarden: {
      klacht: klacht.id,
      nummer: klacht.nummer,
      soort: naam,
      aan: aan.naam,
      adres: perPost ? aan.adres : aan.email,
      via: verzending.verzendwijze,
      onderwerp: vulIn(onderwerp, waarden),
      tekst: verzending.brieftekst ?? vulIn(sjabloon, waarden),
      status: statusVan(verzending),
      gemaaktOp: stand.nu,
      gemaaktDoor: stand.wie.id,
      verzondenOp: perPost ? verzending.gepostOp : null,
      pogingen: 0,
      fout: null,
    },
  };
};
