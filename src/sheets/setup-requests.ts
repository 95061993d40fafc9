// Hoe wordt een lege spreadsheet een klachtenregister? De opzet is het herstel van een leeg bestand; zie opmaak/herstel.ts.
export { opzetVerzoeken } from './opmaak/herstel';
export { nieuweNummers } from './nummers';
export type { Bladnummers } from './nummers';
