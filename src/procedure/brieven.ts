// Welke brieven horen bij de procedure, en wat gebeurt er als ze verzonden zijn? (5.1.2-5.2.5)
import { inhoudscontrole, stelOp } from './briefinhoud';
import type { Briefnaam } from './briefsjablonen';
import type { Briefwaarden, Geadresseerde } from './briefwaarden';
import type { Dag } from './dag';
import { instelling } from './instellingen';
import type { Keuze, verzendwijzen } from './lijsten';
import type { Bericht, Klacht, Wijziging } from './rijen';
import type { Stand, Zaak } from './stand';
import type { Termijnnaam } from './termijnen';

export type { Briefnaam, Geadresseerde };

export interface Briefsoort {
  readonly titel: string;
  readonly artikel: string;
  /** Clock that stops when the letter is sent; until then it sets the date of posting. */
  readonly klok: Termijnnaam | null;
  /** What the dossier becomes on the day the letter is really sent. */
  readonly naVerzending: (klacht: Klacht, dag: Dag) => Partial<Omit<Klacht, 'id' | 'versie'>>;
}

const niets = (): Record<string, never> => ({});

export const briefsoorten: Readonly<Record<Briefnaam, Briefsoort>> = {
  L1: {
    titel: 'Voorlopige ontvangstbevestiging',
    artikel: '5.1.3',
    klok: null,
    naVerzending: (_klacht, dag) => ({ voorlopigBevestigdOp: dag }),
  },
  L2: {
    titel: 'Ontvangen en in behandeling',
    artikel: '5.1.3',
    klok: 'D1',
    // In a later round the complainant has already heard that it was received.
    naVerzending: (klacht, dag) => ({ ontvangstberichtVerzondenOp: klacht.ontvangstberichtVerzondenOp ?? dag }),
  },
  L3: {
    titel: 'Ontvangen en niet in behandeling',
    artikel: '5.1.5',
    klok: 'D2',
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
    // A new date within the four weeks is no extension (5.1.6).
    naVerzending: (klacht, dag) => (klacht.verlengReden === null ? {} : { verlengdOp: dag }),
  },
  L5: {
    titel: 'Vraag aan de klager',
    artikel: '5.2.1',
    klok: null,
    naVerzending: niets,
  },
  L6: {
    titel: 'Afhandeling van de klacht',
    artikel: '5.2.2',
    klok: 'D4',
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
    klok: 'verwijzing',
    naVerzending: (_klacht, dag) => ({ verwezenOp: dag }),
  },
  L8: {
    titel: 'Bevestiging van de intrekking',
    artikel: '5.1.3',
    klok: null,
    naVerzending: niets,
  },
  L9: {
    titel: 'Interne notitie over een maatregel',
    artikel: '5.2.5',
    klok: null,
    naVerzending: niets,
  },
  L10: {
    titel: 'Opdrachtnemer: overleg met de verzekeraar',
    artikel: '5.1.6',
    klok: 'D5',
    naVerzending: (klacht, dag) => ({
      opdrachtnemerGeinformeerdOp: klacht.opdrachtnemerGeinformeerdOp ?? dag,
      wachtOpVerzekeraarSinds: klacht.wachtOpVerzekeraarSinds ?? dag,
    }),
  },
  L11: {
    titel: 'Verzoek om wederhoor',
    artikel: '5.2.1',
    klok: null,
    naVerzending: niets,
  },
  L12: {
    titel: 'Vraag naar tevredenheid',
    artikel: '5.2.4',
    klok: null,
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

/** What the person chose in the form about sending this letter. */
export interface Verzending {
  readonly verzendwijze: Keuze<typeof verzendwijzen>;
  readonly brieftekst: string | null;
  /** The person says that what is missing from the text is left out on purpose. */
  readonly briefBewust: boolean | null;
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

/** Head and foot of a letter as they are now; a dossier keeps the version of the procedure it began under (R7.1). */
export const briefhoofd = (
  { rijen }: Stand,
  klacht: Pick<Klacht, 'procedureversie'> | null,
): Pick<Bericht, 'afzender' | 'procedureversie'> => ({
  afzender: instelling(rijen.instellingen, 'organisatie'),
  procedureversie: klacht?.procedureversie ?? instelling(rijen.instellingen, 'procedureversie'),
});

/** Last line of a letter, on paper and in the mail; empty for a notice that is no letter (R7.1). */
export const briefvoet = ({ procedureversie }: { readonly procedureversie?: string | null }): string =>
  procedureversie === null || procedureversie === undefined ? '' : `Klachtenprocedure, versie ${procedureversie}`;

/** The letter as a new row; subject and file names carry the number only (I-19). `klacht` is the dossier after the step. */
export const maakBrief = (
  naam: Briefnaam,
  zaak: Zaak,
  klacht: Klacht,
  verzending: Verzending,
  extra: Briefwaarden = {},
  aan: Geadresseerde = klagerVan(klacht),
): Extract<Wijziging, { tabel: 'berichten' }> => {
  const { stand } = zaak;
  const straks = { ...zaak, klacht };
  const brief = stelOp(naam, straks, aan, extra);
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
      ...briefhoofd(stand, klacht),
      onderwerp: brief.onderwerp,
      tekst: verzending.brieftekst ?? brief.tekst,
      inhoudscontrole: inhoudscontrole(naam, straks, brief, verzending.brieftekst),
      status: statusVan(verzending),
      gemaaktOp: stand.nu,
      gemaaktDoor: stand.wie.id,
      verzondenOp: perPost ? verzending.gepostOp : null,
      pogingen: 0,
      fout: null,
    },
  };
};
