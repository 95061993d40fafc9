// Wanneer kleurt een cel? De regel van het tabblad als voorwaarde van een werkboek; `#` staat voor de cel zelf.
import type { Kleurregel } from '../../src/sheets/layout';

const dagen = { 'voor vandaag': '<TODAY()', vandaag: '=TODAY()', morgen: '=TODAY()+1' } as const;

export const kleurformule = (bij: Kleurregel['bij']): string =>
  'tekst' in bij ? `#="${bij.tekst.replace(/"/g, '""')}"` : `AND(ISNUMBER(#),#${dagen[bij.dag]})`;
