// Wat is een stuk als het klaar is? Een pagina om te bekijken en af te drukken, met een naam met een dag erin. (5.3.2)

export interface Papier {
  readonly titel: string;
  /** File name without its end. */
  readonly naam: string;
  readonly html: string;
  /** The same to copy into another text, for what is meant for that. */
  readonly tekst: string | null;
}

export interface Bestand {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: string | Uint8Array<ArrayBuffer>;
}

export const alsBestand = ({ naam, html }: Papier): Bestand => ({
  naam: `${naam}.html`,
  type: 'text/html;charset=utf-8',
  inhoud: html,
});

export const adresVan = ({ inhoud, type }: Bestand): string => URL.createObjectURL(new Blob([inhoud], { type }));

/** The browser reads it after the click; a minute is more than it needs. */
const even = 60_000;

export const bewaar = (bestand: Bestand): void => {
  const link = document.createElement('a');
  link.href = adresVan(bestand);
  link.download = bestand.naam;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), even);
};

/** Where the clipboard is closed to a page in a frame, the old way still is not. */
const oudeManier = (tekst: string): boolean => {
  const veld = document.createElement('textarea');
  veld.value = tekst;
  document.body.append(veld);
  veld.select();
  const gelukt = document.execCommand('copy');
  veld.remove();
  return gelukt;
};

export const kopieer = async (tekst: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(tekst);
    return true;
  } catch {
    return oudeManier(tekst);
  }
};
