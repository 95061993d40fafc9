// Waar staan de bestanden van een dossier, en wat moet zo'n kast op elke plek kunnen? De bytes gaan nooit door het register (5.2.1).
import { ontleedNummer } from '../../procedure/nummering';
import type { Weigering } from '../../procedure/weigering';
import { hash } from '../../register/zegel';

/** A file is found by its mark: 32 hexadecimal digits that say nothing about anybody. */
export type Kenmerk = string;

export interface Binnen {
  readonly bytes: number;
  readonly sha256: string;
  /** What the host calls the file. */
  readonly plaats: string;
}

/** Looks at the first bytes and the size; null when the file may be kept. */
export type Keuring = (begin: ArrayLike<number>, bytes: number) => Weigering | null;

export type Geplaatst =
  | { readonly soort: 'geplaatst'; readonly bestand: Binnen }
  | { readonly soort: 'onvolledig' }
  | { readonly soort: 'afgekeurd'; readonly waarom: Weigering };

export interface Plaatsing {
  readonly kenmerk: Kenmerk;
  readonly delen: number;
  /** Folder of the dossier, named by number only. */
  readonly map: string;
  /** Ending and MIME type, for the name and kind of the file; never what the person called it. */
  readonly uitgang: string;
  readonly mime: string;
}

export interface Stuk {
  /** Base64. */
  readonly tekst: string;
  /** Number of the next piece, or null after the last. */
  readonly verder: number | null;
}

export interface Kast {
  /** What it can mean here that a file is not found, and what to do. */
  readonly alsHetOntbreekt: string;
  /** One part on its way, in base64; the same part again replaces it. */
  readonly neemDeel: (kenmerk: Kenmerk, nummer: number, tekst: string) => void;
  /** Puts the parts together in the folder, durable before it returns; the same file again is the same file. */
  readonly plaats: (wat: Plaatsing, keur: Keuring) => Geplaatst;
  /** Which of these are really there. */
  readonly aanwezig: (kenmerken: readonly Kenmerk[], map: string) => ReadonlySet<Kenmerk>;
  /** Null when the file is not there (any more). */
  readonly lees: (kenmerk: Kenmerk, nummer: number) => Stuk | null;
  readonly wis: (kenmerk: Kenmerk) => void;
  readonly hernoem: (van: string, naar: string) => void;
  /** All of them, parts on their way included; `oud` is from more than a day ago. */
  readonly alle: () => readonly { readonly kenmerk: Kenmerk; readonly oud: boolean }[];
}

const kort = (tekst: string, lengte: number): string => hash(tekst).slice(0, lengte);

/** Of one person, one dossier and one sending: nobody else can add to it. */
export const kenmerkVoor = (persoon: string, dossier: string, sleutel: string): Kenmerk =>
  kort(`${persoon}\n${dossier}\n${sleutel}`, 32);

/** Before there is a number the name says nothing; both rounds of a complaint share a folder. */
export const mapnaam = ({ id, nummer }: { readonly id: string; readonly nummer: string | null }): string =>
  nummer !== null && ontleedNummer(nummer) !== null ? nummer : `zonder-nummer-${kort(id, 8)}`;
