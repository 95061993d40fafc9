// Wat is een kolom? Sleutel, Nederlandse kop, blok, codering en hoe persoonlijk de inhoud is (3.2, 1.3).

/** One cell as data. Days are `JJJJ-MM-DD`, money whole cents; an empty cell is null or the empty list. */
export type Waarde = string | number | boolean | null | readonly string[];

export type Codec =
  | 'tekst'
  /** `JJJJ-MM-DD`; a real date in a spreadsheet. */
  | 'dag'
  /** Local time as text, exact to the second. */
  | 'tijdstip'
  | 'getal'
  /** Whole cents; euros in a spreadsheet. */
  | 'geld'
  | 'janee'
  /** List of texts in one cell, one per line. */
  | 'reeks';

export type Blok = 'Kern' | 'Ontvangst' | 'Behandeling' | 'Onderzoek' | 'Besluit' | 'Resultaat' | 'Systeem';
export type Privacy = 'geen' | 'persoon' | 'gezondheid';

export interface Kolom {
  readonly sleutel: string;
  readonly kop: string;
  readonly blok: Blok;
  readonly codec: Codec;
  readonly privacy: Privacy;
  /** Pixels on the screen and in the sheet. */
  readonly breedte: number;
  /** Closed list of the values, as a drop-down in the sheet. */
  readonly keuzes: readonly string[] | null;
  /** Article named in the note on the heading. */
  readonly artikel: string | null;
  readonly verborgen: boolean;
}

type Kolomdeel = Partial<Omit<Kolom, 'kop'>>;
export type Kolomschets = readonly [kop: string, deel: Kolomdeel];

const breedtes: Readonly<Record<Codec, number>> = {
  tekst: 180,
  dag: 110,
  tijdstip: 150,
  getal: 80,
  geld: 100,
  janee: 100,
  reeks: 180,
};

export const maakKolom = (sleutel: string, [kop, deel]: Kolomschets): Kolom => {
  const codec = deel.codec ?? 'tekst';
  return {
    blok: 'Kern',
    privacy: 'geen',
    breedte: breedtes[codec],
    keuzes: null,
    artikel: null,
    verborgen: false,
    ...deel,
    sleutel,
    kop,
    codec,
  };
};
