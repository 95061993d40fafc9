// Waar staat deze pagina: naast het spreadsheet, in een groot venster erboven, als web-app, of bij de lokale server?
import { inGoogle } from './loket-adres';

/** What Google's side wrote into the page when it was opened. */
const gegeven = (naam: 'plek' | 'dossier' | 'rij' | 'adres' | 'blad'): string | undefined =>
  document.getElementById('scherm')?.dataset[naam];

export const gevraagdDossier = (): string | undefined => gegeven('dossier');
/** View that a menu item asked for. */
export const gevraagdBlad = (): string | undefined => gegeven('blad');
/** Asked for from the menu; empty when the selected row is of no dossier. */
export const gevraagdeRij = (): string | undefined => gegeven('rij');
export const webadres = (): string | undefined => gegeven('adres');

/** As wide as a sidebar; a telephone is wider. */
export const smal = (): boolean => window.innerWidth <= 320;

export const inWebapp = (): boolean => gegeven('plek') === 'webapp';
export const inSpreadsheet = (): boolean => inGoogle() && !inWebapp();
export const naastHetBlad = (): boolean => inSpreadsheet() && smal();
