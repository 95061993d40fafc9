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
    .addItem('Verwijder klachtenregister', 'verwijderRegister')
    .addToUi();

/** Not a template: `<?` in the page is text, never code. */
export const pagina = (bestand: Bestand = 'sidebar'): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile(bestand)
    .setTitle(TITEL)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');

export const toonZijbalk = (): void => SpreadsheetApp.getUi().showSidebar(pagina());

export const toonDialoog = (bestand?: Bestand): void =>
  SpreadsheetApp.getUi().showModalDialog(pagina(bestand).setWidth(1000).setHeight(720), TITEL);

/** The large window, on this view: the page reads it from its first element. */
export const toonDialoogOp = (blad: 'inrichten' | 'controle' | 'verwijderen'): void => {
  const uit = pagina();
  const inhoud = uit.getContent().replace('<div id="scherm"', `<div id="scherm" data-blad="${blad}"`);
  SpreadsheetApp.getUi().showModalDialog(uit.setContent(inhoud).setWidth(1000).setHeight(720), TITEL);
};
