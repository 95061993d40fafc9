// Wat ligt er op het scherm van iemand in Google Sheets? Het open tabblad, de zijbalk, een venster of een melding; en wat hij doet.
import type { Wereld } from '../hosts/apps-script/proef-bundel';
import type { Menu } from '../stand-in/diensten/rekenblad';
import * as hand from '../stand-in/hand';
import { tekenBlad } from './tekenen';
import type { Bladtekening } from './tekenen';

export type Daad =
  | { readonly doe: 'kies'; readonly sheetId: number; readonly rij: number; readonly kolom: number }
  | {
      readonly doe: 'typ';
      readonly sheetId: number;
      readonly rij: number;
      readonly kolom: number;
      readonly tekst: string;
    }
  | { readonly doe: 'sorteer'; readonly sheetId: number; readonly kolom: number; readonly aflopend: boolean }
  | { readonly doe: 'menu'; readonly functie: string }
  | { readonly doe: 'sluit'; readonly wat: 'zijbalk' | 'venster' | 'melding' };

export interface Bureau {
  readonly beeld: (vandaag: string) => Tekening;
  readonly doe: (daad: Daad, wie: string) => void;
}

interface Venstermaat {
  readonly nr: number;
  readonly titel: string;
  readonly breed: number;
  readonly hoog: number;
}

export interface Tekening {
  readonly naam: string;
  readonly menus: readonly Menu[];
  readonly tabs: readonly { readonly sheetId: number; readonly titel: string }[];
  readonly blad: Bladtekening | null;
  readonly selectie: Wereld['google']['scherm']['selectie'];
  readonly zijbalk: Venstermaat | null;
  readonly venster: Venstermaat | null;
  readonly melding: string | null;
}

export const maakBureau = ({ google, project }: Wereld): Bureau => {
  const { scherm, werkboek } = google;
  /** Vensters en meldingen tot hier zijn gesloten. */
  const dicht = { zijbalk: 0, venster: 0, melding: scherm.meldingen.length };
  const open = (wat: 'zijbalk' | 'venster'): Venstermaat | null => {
    const nr = scherm.vensters.map((v) => (v.soort === 'zijbalk' ? 'zijbalk' : 'venster')).lastIndexOf(wat);
    const venster = scherm.vensters[nr];
    if (venster === undefined || nr < dicht[wat]) return null;
    return { nr, titel: venster.titel, breed: venster.breedte ?? 600, hoog: venster.hoogte ?? 400 };
  };
  const daden: { readonly [D in Daad['doe']]: (daad: Extract<Daad, { doe: D }>) => void } = {
    kies: ({ sheetId, rij, kolom }) => void (scherm.selectie = { sheetId, rij, kolom }),
    typ: ({ sheetId, rij, kolom, tekst }) => void hand.typ(werkboek, sheetId, rij, kolom, tekst),
    sorteer: ({ sheetId, kolom, aflopend }) => hand.sorteer(werkboek, sheetId, kolom, aflopend),
    menu: ({ functie }) => void project.roep(functie),
    sluit: ({ wat }) => void (dicht[wat] = wat === 'melding' ? scherm.meldingen.length : scherm.vensters.length),
  };
  return {
    doe: (daad, wie) => {
      google.gebruiker = wie;
      (daden[daad.doe] as (daad: Daad) => void)(daad);
    },
    beeld: (vandaag) => {
      const { inhoud } = werkboek;
      const bladen = inhoud.bladen.filter((b) => b.eigenschappen.hidden !== true);
      const blad = bladen.find((b) => b.eigenschappen.sheetId === scherm.selectie.sheetId) ?? bladen[0];
      return {
        naam: inhoud.eigenschappen.title,
        menus: scherm.menus,
        tabs: bladen.map(({ eigenschappen: { sheetId, title } }) => ({ sheetId, titel: title })),
        blad: blad === undefined ? null : tekenBlad(inhoud, blad, vandaag),
        selectie: scherm.selectie,
        zijbalk: open('zijbalk'),
        venster: open('venster'),
        melding: scherm.meldingen[dicht.melding] === undefined ? null : (scherm.meldingen.at(-1) ?? null),
      };
    },
  };
};
