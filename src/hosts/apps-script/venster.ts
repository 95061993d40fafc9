// Wat krijgt de gebruiker van Google Sheets te zien? Het menu, en dezelfde pagina als zijbalk, als venster of als web-app;
// wat te zwaar is voor de zijbalk staat in een tweede pagina.

const TITEL = 'Klachtenregister';
type Bestand = 'sidebar' | 'uitwisseling';

/** Runs when the file opens, without any permission: only the menu. */
export const toonMenu = (): void =>
  SpreadsheetApp.getUi()
    .createMenu(TITEL)
    .addItem('Openen', 'openZijbalk')
    .addItem('Openen in een groot venster', 'openDialoog')
    .addItem('Exporteren en inlezen', 'openUitwisseling')
    .addSeparator()
    .addItem('Controleer register', 'controleerRegister')
    .addItem('Register inrichten', 'installeerRegister')
    .addToUi();

/** Not a template: `<?` in the page is text, never code. */
export const pagina = (bestand: Bestand = 'sidebar'): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile(bestand)
    .setTitle(TITEL)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');

export const toonZijbalk = (): void => SpreadsheetApp.getUi().showSidebar(pagina());

export const toonDialoog = (bestand?: Bestand): void =>
  SpreadsheetApp.getUi().showModalDialog(pagina(bestand).setWidth(1000).setHeight(720), TITEL);

/** Never inside a lock: a message suspends the script and the lock is gone. */
export const meld = (tekst: string): void => void SpreadsheetApp.getUi().alert(TITEL, tekst, ok());

const ok = (): GoogleAppsScript.Base.ButtonSet => SpreadsheetApp.getUi().ButtonSet.OK;
