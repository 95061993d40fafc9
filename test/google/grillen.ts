// Wat kan er misgaan tussen de pagina en Google? Traag, stil, een fout, of gedaan zonder dat iemand het hoort.

export interface Verzoek {
  readonly soort: 'zijbalk' | 'webapp';
  readonly wie: string;
  readonly naam: string;
  readonly delen: readonly unknown[];
}

export interface Grillen {
  /** Milliseconden voordat het antwoord gaat; zo komen antwoorden ook door elkaar. */
  wacht: (vraag: string, verzoek: Verzoek) => number;
  /** `niet gedaan`: Google kreeg het nooit. `gedaan`: uitgevoerd, maar het antwoord raakt weg. */
  zwijgt: (vraag: string, verzoek: Verzoek) => 'niet gedaan' | 'gedaan' | null;
  /** De tekst van een fout voordat er iets gebeurde. */
  fout: (vraag: string, verzoek: Verzoek) => string | null;
  /** Geen tekst maar niets als antwoord, zoals bij meer dan een account. */
  leeg: (vraag: string, verzoek: Verzoek) => boolean;
  /** De pagina is van een vorige versie. */
  oudePagina: boolean;
}

export const kalm = (): Grillen => ({
  wacht: () => 0,
  zwijgt: () => null,
  fout: () => null,
  leeg: () => false,
  oudePagina: false,
});

/** De soort vraag aan het loket, of de naam van de functie. */
export const vraagIn = ({ naam, delen }: Verzoek): string => {
  if (naam !== 'loket') return naam;
  const { vraag, plek } = JSON.parse(String(delen[0])) as { vraag?: string; plek?: string };
  return vraag ?? plek ?? naam;
};

/** Zoals een pagina van een vorige versie het zou sturen; wat zonder versie komt, blijft zo. */
export const alsOud = ({ delen }: Verzoek): readonly unknown[] =>
  delen.map((deel) => (typeof deel === 'string' ? deel.replace(/"bouw":\d+/, '"bouw":0') : deel));
