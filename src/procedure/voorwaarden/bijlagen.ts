// Wanneer mag een bestand bij het dossier, en wanneer mag het weer weg? (5.2.1)
import { grootsteBijlage, grootteInWoorden, meesteBijlagen, soortBijNaam } from '../bijlagesoorten';
import type { Bijlagesoort } from '../bijlagesoorten';
import { capaciteiten } from '../onderwerp';
import type { Bijlage } from '../rijen';
import type { Zaak } from '../stand';
import type { Voorwaarde } from '../voorwaarde';

export interface Bestand {
  readonly kenmerk: string;
  readonly naam: string;
  readonly soort: Bijlagesoort;
  readonly bytes: number;
  readonly sha256: string;
  readonly plaats: string;
}

/** Those that were not taken away. */
export const aanwezige = ({ bijlagen }: Pick<Zaak, 'bijlagen'>): readonly Bijlage[] =>
  bijlagen.filter((b) => b.verwijderdOp === null);

export const nogPlaats: Voorwaarde = {
  code: 'te-veel-bijlagen',
  artikel: '5.2.1',
  toets: (zaak) =>
    aanwezige(zaak).length < meesteBijlagen
      ? null
      : `In dit dossier staan al ${meesteBijlagen} bestanden; meer kan niet (5.2.1). Verwijder er een, of voeg bestanden samen tot een PDF.`,
};

export const bestandKlopt: Voorwaarde<Bestand> = {
  code: 'bestand-onvolledig',
  artikel: '5.2.1',
  veld: 'naam',
  toets: ({ invoer }) =>
    /^[0-9a-f]{32}$/.test(invoer.kenmerk) &&
    /^[0-9a-f]{64}$/.test(invoer.sha256) &&
    /^[A-Za-z0-9_-]{10,120}$/.test(invoer.plaats)
      ? null
      : 'Dit bestand is niet in zijn geheel bewaard. Voeg het opnieuw toe bij Stukken.',
};

export const soortPast: Voorwaarde<Bestand> = {
  code: 'bestandssoort-past-niet',
  artikel: '5.2.1',
  veld: 'naam',
  toets: ({ invoer }) =>
    soortBijNaam(invoer.naam) === invoer.soort
      ? null
      : 'De soort van dit bestand past niet bij zijn naam. Bewaar het als PDF en voeg het opnieuw toe.',
};

export const nietTeGroot: Voorwaarde<Bestand> = {
  code: 'bestand-te-groot',
  artikel: '5.2.1',
  veld: 'naam',
  toets: ({ invoer }) =>
    invoer.bytes > 0 && invoer.bytes <= grootsteBijlage
      ? null
      : `Een bestand is niet leeg en hoogstens ${grootteInWoorden(grootsteBijlage)}. Maak het kleiner of splits het, en voeg het opnieuw toe.`,
};

export const metKenmerk = ({ klacht, bijlagen }: Pick<Zaak, 'klacht' | 'bijlagen'>, kenmerk: string) =>
  bijlagen.find((b) => b.id === bijlageId(klacht.id, kenmerk));

/** The mark of the file is in the id of its row: the same file sent twice is one row. */
export const bijlageId = (dossier: string, kenmerk: string): string => `${dossier}.b-${kenmerk}`;
export const kenmerkVan = ({ id }: Pick<Bijlage, 'id'>): string => id.slice(id.lastIndexOf('.b-') + 3);

export const magWeg = (zaak: Zaak, { toegevoegdDoor }: Bijlage): boolean =>
  capaciteiten(zaak).has('directie') || toegevoegdDoor === zaak.stand.wie.id;

export const eigenBijlage: Voorwaarde<{ readonly kenmerk: string }> = {
  code: 'bijlage-niet-te-verwijderen',
  artikel: '5.2.1',
  toets: (zaak) => {
    const bijlage = metKenmerk(zaak, zaak.invoer.kenmerk);
    return bijlage !== undefined && magWeg(zaak, bijlage)
      ? null
      : 'Dit bestand kan alleen worden verwijderd door de directie of door wie het toevoegde. Vraag het aan de directie.';
  },
};
