// Wat krijgt de gebruiker van Google Sheets te zien? Het menu, en dezelfde pagina als zijbalk, als venster of als web-app;
// wat te zwaar is voor de zijbalk staat in een pagina op zichzelf.

const TITEL = 'Klachtenregister';
type Bestand = 'sidebar' | 'uitwisseling' | 'jaarevaluatie';

/** Runs when the file opens, without any permission: only the menu. */
export const toonMenu = (): void =>
  SpreadsheetApp.getUi()
    .createMenu(TITEL)
    .addItem('Openen', 'openZijbalk')
    .addItem('Open geselecteerde rij', 'openGeselecteerdeRij')
    .addItem('Openen in een groot venster', 'openDialoog')
    .addItem('Jaarevaluatie', 'openJaarevaluatie')
    .addItem('Exporteren en inlezen', 'openUitwisseling')
    .addSeparator()
    .addItem('Controleer register', 'controleerRegister')
    .addItem('Register inrichten', 'installeerRegister')
    .addItem('Verwijder klachtenregister', 'verwijderRegister')
    .addToUi();

type Pagina = GoogleAppsScript.HTML.HtmlOutput;

/** Not a template: `<?` in the page is text, never code. */
const pagina = (bestand: Bestand = 'sidebar'): Pagina =>
  HtmlService.createHtmlOutputFromFile(bestand)
    .setTitle(TITEL)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');

/** What the page reads at its start. Only ids and addresses: what has another sign in it is left out. */
const metGegevens = (uit: Pagina, gegevens: Readonly<Record<string, string | null>>): Pagina => {
  const erbij = Object.entries(gegevens).map(([naam, waarde]) =>
    waarde === null || !/^[\w.:/-]*$/.test(waarde) ? '' : ` data-${naam}="${waarde}"`,
  );
  return uit.setContent(uit.getContent().replace('<div id="scherm"', (begin) => begin + erbij.join('')));
};

/** Where the web app answers, for a page that has to be loaded again; without it there is no such button. */
const webadres = (): string | null => {
  try {
    return ScriptApp.getService().getUrl();
  } catch {
    return null;
  }
};

/** The whole page instead of 300 pixels, without a spreadsheet around it; a link can ask for one dossier. */
export const webapp = (dossier: string | null): Pagina =>
  metGegevens(pagina(), { plek: 'webapp', dossier, adres: webadres() });

export const toonZijbalk = (): void => SpreadsheetApp.getUi().showSidebar(pagina());

/** Empty when the chosen row is of no dossier; the page says so. */
export const toonZijbalkBij = (rij: string | null): void =>
  SpreadsheetApp.getUi().showSidebar(metGegevens(pagina(), { rij: rij ?? '' }));

export const toonDialoog = (bestand?: Bestand): void =>
  SpreadsheetApp.getUi().showModalDialog(pagina(bestand).setWidth(1000).setHeight(720), TITEL);

/** Charts want room. */
export const toonJaarevaluatie = (): void =>
  SpreadsheetApp.getUi().showModalDialog(pagina('jaarevaluatie').setWidth(1200).setHeight(800), 'Jaarevaluatie');

/** The large window, on this view. */
export const toonDialoogOp = (blad: 'inrichten' | 'controle' | 'verwijderen'): void =>
  SpreadsheetApp.getUi().showModalDialog(metGegevens(pagina(), { blad }).setWidth(1000).setHeight(720), TITEL);
