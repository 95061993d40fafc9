// Met wie is het bestand gedeeld, en hoe noemt het oordeel daarover wat het vindt? (besluit 6: wie een klacht mag lezen)
import type { Deelwijze } from '../../procedure/instellingen';
import type { Medewerker } from '../../procedure/rijen';

/** What Google calls "Algemene toegang": who may open the file with the link alone. */
export const linkstanden = ['onbekend', 'niemand', 'organisatie', 'iedereen'] as const;
export type Linkstand = (typeof linkstanden)[number];

export interface Deling {
  /** Null in a shared drive. */
  readonly eigenaar: string | null;
  readonly bewerkers: readonly string[];
  readonly lezers: readonly string[];
  readonly link: Linkstand;
  /** May whoever has the link change things, too? */
  readonly linkBewerkt: boolean;
  /** Formulas may fetch from and send to the internet: somebody clicked "Allow access"; null when it could not be read. */
  readonly importToegestaan: boolean | null;
}

/** A finding, and what to click. `fout` makes the verdict bad, `let op` is for the person to judge. */
export interface Deelbevinding {
  readonly ernst: 'fout' | 'let op';
  readonly tekst: string;
  readonly doe: string;
}

export interface Deelvraag {
  readonly wijze: Deelwijze | null;
  readonly deling: Deling;
  readonly medewerkers: readonly Medewerker[];
}

export const fout = (tekst: string, doe: string): Deelbevinding => ({ ernst: 'fout', tekst, doe });
export const letOp = (tekst: string, doe: string): Deelbevinding => ({ ernst: 'let op', tekst, doe });

export const haalWeg = (adres: string): string => `Klik op Delen en kies bij ${adres}: Toegang verwijderen.`;

export const nietMeerActief = (naam: string, adres: string, kan: string): Deelbevinding =>
  fout(`${naam} (${adres}) is niet meer actief, maar kan nog alles ${kan}.`, haalWeg(adres));

export const gedeeldeDrive = letOp(
  'Google noemt geen eigenaar. Het bestand staat waarschijnlijk op een gedeelde drive: wie lid is van die drive, kan het hele register lezen.',
  'Kijk bij de gedeelde drive of daar niemand lid is die dit niet mag lezen. Is dat wel zo? Verplaats het bestand dan.',
);
