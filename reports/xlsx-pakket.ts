// Welk pakket leest en schrijft xlsx? De enige plek die het noemt; wat het anders doet dan wij willen, staat bij wie het gebruikt.
export { colToLetter, readXlsx, writeXlsx } from 'hucre/xlsx';
export type { Cell, CellStyle, CellValue, Sheet, WriteSheet } from 'hucre/xlsx';
