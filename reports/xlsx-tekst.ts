// Hoe blijft een tekst in een xlsx-bestand letterlijk dezelfde? Wat het bestand zelf als teken zou lezen, krijgt zijn code.

const code = (teken: string): string => `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const fouten: ReadonlySet<string> = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** A text that the package would write as an error of a formula; as a piece of rich text it stays a text. */
export const leestAlsFout = (tekst: string): boolean => fouten.has(tekst);

/** Longest text of a cell, in UTF-16 units; a text of the register is shorter, a list of texts need not be. */
export const langsteCel = 32_767;

/** The package itself writes `_x000D_` for a control character, but takes one that somebody typed for a code. */
export const veiligeTekst = (tekst: string): string =>
  tekst.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, code).replace(/[\p{Cs}\uFFFE\uFFFF]/gu, code);
