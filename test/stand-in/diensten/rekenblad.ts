// Wat weet SpreadsheetApp? Het document waar het script aan vastzit, de geselecteerde rij, en het scherm: menu's, zijbalk, vensters.
import type { Pagina, HtmlUitvoer } from './html';
import { type CellenDing, maakCellenDing, spoelDoor, type Uitgesteld, voegRijToe } from './cellen-ding';
import { gebruiker, type Gebruiker } from './sessie';
import type { SlotStaat } from './slot';
import { uitzondering } from './uitzondering';
import type { Uitvoering } from './uitvoering';
import { type Blad, kolomAantal, type Werkboek } from '../werkboek';

export type MenuDeel = { readonly tekst: string; readonly functie: string } | '-' | Menu;
export interface Menu {
  readonly titel: string;
  readonly delen: readonly MenuDeel[];
}
export interface Venster extends Pagina {
  readonly soort: 'zijbalk' | 'venster' | 'los venster';
}

export interface SchermStaat {
  readonly menus: Menu[];
  readonly vensters: Venster[];
  readonly meldingen: string[];
  /** Wat iemand antwoordt op een vraag in een venster. */
  antwoord: string;
  /** De geselecteerde cel, nul-gebaseerd. */
  selectie: { sheetId: number; rij: number; kolom: number };
  /** Wat SpreadsheetApp nog moet schrijven: na flush, een keer lezen of het einde van de uitvoering staat het er. */
  readonly uitgesteld: Uitgesteld;
}

export const maakSchermStaat = (): SchermStaat => ({
  menus: [],
  vensters: [],
  meldingen: [],
  antwoord: 'OK',
  selectie: { sheetId: 0, rij: 0, kolom: 0 },
  uitgesteld: [],
});

interface MenuBouwer {
  addItem(tekst: string, functie: string): MenuBouwer;
  addSeparator(): MenuBouwer;
  addSubMenu(menu: MenuBouwer): MenuBouwer;
  addToUi(): void;
}

export interface Ui {
  createMenu(titel: string): MenuBouwer;
  createAddonMenu(): MenuBouwer;
  showSidebar(pagina: HtmlUitvoer): void;
  showModalDialog(pagina: HtmlUitvoer, titel: string): void;
  showModelessDialog(pagina: HtmlUitvoer, titel: string): void;
  alert(...delen: string[]): string;
  readonly Button: Readonly<Record<string, string>>;
  readonly ButtonSet: Readonly<Record<string, string>>;
}

const bouwers = new WeakMap<MenuBouwer, () => Menu>();

function maakUi(scherm: SchermStaat, slot: SlotStaat): Ui {
  function maakMenu(titel: string): MenuBouwer {
    const delen: MenuDeel[] = [];
    const met = (deel: MenuDeel): MenuBouwer => {
      delen.push(deel);
      return zelf;
    };
    const zelf: MenuBouwer = {
      addItem: (tekst, functie) => met({ tekst, functie }),
      addSeparator: () => met('-'),
      addSubMenu: (menu) => met(bouwers.get(menu)?.() ?? { titel: '?', delen: [] }),
      addToUi: () => void scherm.menus.push({ titel, delen: [...delen] }),
    };
    bouwers.set(zelf, () => ({ titel, delen: [...delen] }));
    return zelf;
  }
  const toon = (soort: Venster['soort'], pagina: HtmlUitvoer, titel?: string): void => {
    const inhoud = pagina.toJSON();
    scherm.vensters.push({
      ...inhoud,
      titel: titel ?? inhoud.titel,
      breedte: soort === 'zijbalk' ? 300 : inhoud.breedte,
      soort,
    });
  };
  return {
    createMenu: maakMenu,
    createAddonMenu: () => maakMenu('Add-on'),
    showSidebar: (pagina) => toon('zijbalk', pagina),
    showModalDialog: (pagina, titel) => toon('venster', pagina, titel),
    showModelessDialog: (pagina, titel) => toon('los venster', pagina, titel),
    alert(...delen) {
      scherm.meldingen.push(delen.join(' | '));
      slot.houder = undefined;
      return scherm.antwoord;
    },
    Button: { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' },
    ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' },
  };
}

export interface BladDing {
  getSheetId(): number;
  getName(): string;
  getIndex(): number;
  getMaxColumns(): number;
  getActiveRange(): BereikDing;
  getActiveCell(): BereikDing;
  getRange(rij: number, kolom: number, rijen?: number, kolommen?: number): BereikDing;
  activate(): BladDing;
  appendRow(rij: readonly unknown[]): BladDing;
}
export interface BereikDing extends CellenDing {
  getRow(): number;
  getColumn(): number;
  getSheet(): BladDing;
  activate(): BereikDing;
}
export interface BoekDing {
  getId(): string;
  getName(): string;
  getUrl(): string;
  getSpreadsheetTimeZone(): string;
  getSpreadsheetLocale(): string;
  getActiveSheet(): BladDing;
  getSheetByName(titel: string): BladDing | null;
  getSheets(): BladDing[];
  setActiveSheet(blad: BladDing): BladDing;
  toast(tekst: string): void;
  getOwner(): Gebruiker | null;
  /** Met de eigenaar erbij. */
  getEditors(): Gebruiker[];
  getViewers(): Gebruiker[];
}

function maakBoekDing(boek: Werkboek, scherm: SchermStaat): BoekDing {
  const bladDing = (blad: Blad): BladDing => {
    const { sheetId, title } = blad.eigenschappen;
    const bereik = (rij: number, kolom: number, rijen = 1, kolommen = 1): BereikDing => {
      const zelf: BereikDing = {
        ...maakCellenDing(boek, sheetId, { rij, kolom, rijen, kolommen }, scherm.uitgesteld),
        getRow: () => rij + 1,
        getColumn: () => kolom + 1,
        getSheet: () => ding,
        activate() {
          scherm.selectie = { sheetId, rij, kolom };
          return zelf;
        },
      };
      return zelf;
    };
    const actief = (): BereikDing => {
      const { selectie } = scherm;
      return selectie.sheetId === sheetId ? bereik(selectie.rij, selectie.kolom) : bereik(0, 0);
    };
    const ding: BladDing = {
      getSheetId: () => sheetId,
      getName: () => title,
      getIndex: () => boek.inhoud.bladen.findIndex((ander) => ander.eigenschappen.sheetId === sheetId) + 1,
      getMaxColumns: () => kolomAantal(blad),
      getActiveRange: actief,
      getActiveCell: actief,
      getRange: (rij, kolom, rijen, kolommen) => bereik(rij - 1, kolom - 1, rijen, kolommen),
      activate() {
        scherm.selectie = { sheetId, rij: 0, kolom: 0 };
        return ding;
      },
      appendRow(rij) {
        voegRijToe(boek, sheetId, rij, scherm.uitgesteld);
        return ding;
      },
    };
    return ding;
  };
  const zoek = (past: (blad: Blad) => boolean): BladDing | null => {
    const blad = boek.inhoud.bladen.find(past);
    return blad === undefined ? null : bladDing(blad);
  };
  return {
    getId: () => boek.id,
    getName: () => boek.inhoud.eigenschappen.title,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${boek.id}/edit`,
    getSpreadsheetTimeZone: () => boek.inhoud.eigenschappen.timeZone,
    getSpreadsheetLocale: () => boek.inhoud.eigenschappen.locale,
    getActiveSheet: () =>
      zoek((blad) => blad.eigenschappen.sheetId === scherm.selectie.sheetId) ??
      bladDing(boek.inhoud.bladen[0] ?? eisNiet()),
    getSheetByName: (titel) => zoek((blad) => blad.eigenschappen.title === titel),
    getSheets: () => boek.inhoud.bladen.map(bladDing),
    setActiveSheet: (blad) => blad.activate(),
    toast: (tekst) => void scherm.meldingen.push(tekst),
    getOwner: () => (boek.toegang.eigenaar === '' ? null : gebruiker(boek.toegang.eigenaar)),
    getEditors: () => [boek.toegang.eigenaar, ...boek.toegang.bewerkers].filter((a) => a !== '').map(gebruiker),
    getViewers: () => boek.toegang.lezers.map(gebruiker),
  };
}

function eisNiet(): never {
  throw uitzondering('No sheets.');
}

export interface SpreadsheetDienst {
  getActiveSpreadsheet(): BoekDing | null;
  getActive(): BoekDing | null;
  getActiveSheet(): BladDing | null;
  openById(id: string): BoekDing;
  getUi(): Ui;
  flush(): void;
}

export interface SpreadsheetStaat {
  readonly container: Werkboek;
  readonly scherm: SchermStaat;
  readonly slot: SlotStaat;
  open(id: string): Werkboek;
  nu(): Uitvoering;
}

export function maakSpreadsheetDienst(staat: SpreadsheetStaat): SpreadsheetDienst {
  const actief = (): BoekDing | null =>
    staat.nu().soort === 'webapp' ? null : maakBoekDing(staat.container, staat.scherm);
  return {
    getActiveSpreadsheet: actief,
    getActive: actief,
    getActiveSheet: () => actief()?.getActiveSheet() ?? null,
    openById: (id) => maakBoekDing(staat.open(id), staat.scherm),
    getUi() {
      if (staat.nu().soort === 'webapp' || staat.nu().soort === 'trigger')
        throw uitzondering('Cannot call SpreadsheetApp.getUi() from this context.');
      return maakUi(staat.scherm, staat.slot);
    },
    flush: () => spoelDoor(staat.scherm.uitgesteld),
  };
}
