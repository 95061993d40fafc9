// Wat staat er in een cel van een oud register? Hetzelfde voor een werkboek en een csv-bestand.

export interface Inleescel {
  /** A day as `JJJJ-MM-DD`, a number with a point, an error as Excel writes it. */
  readonly tekst: string;
  readonly soort: 'leeg' | 'tekst' | 'getal' | 'dag' | 'janee' | 'fout';
  /** The value is the outcome of a formula. */
  readonly formule: boolean;
  /** Row (from 0) whose merged cell this one belongs to; null when it stands by itself. */
  readonly uitRij: number | null;
}

export interface Inleesblad {
  readonly naam: string;
  readonly rijen: readonly (readonly Inleescel[])[];
}

export const legeCel: Inleescel = { tekst: '', soort: 'leeg', formule: false, uitRij: null };

/** Edges of a cell are no part of what somebody typed. */
export const tekstcel = (tekst: string): Inleescel =>
  tekst.trim() === '' ? legeCel : { ...legeCel, tekst: tekst.trim(), soort: 'tekst' };

export const celOp = (rij: readonly Inleescel[] | undefined, kolom: number): Inleescel => rij?.[kolom] ?? legeCel;

export const isLegeRij = (rij: readonly Inleescel[]): boolean =>
  rij.every((cel) => cel.soort === 'leeg' || cel.uitRij !== null);

/** `C` for the third column. */
export const kolomletter = (kolom: number): string =>
  (kolom >= 26 ? kolomletter(Math.floor(kolom / 26) - 1) : '') + String.fromCharCode(65 + (kolom % 26));

/** Words to compare by: without capitals, accents and signs. */
export const genormaliseerd = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
