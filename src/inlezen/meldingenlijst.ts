// Hoe neemt iemand de meldingen mee naar het oude bestand? Als csv die Excel in Nederland meteen goed opent.
import type { Melding } from './melding';

/** A text that begins like a formula gets a quote before it, so that Excel shows it and does nothing with it. */
const veilig = (tekst: string): string => (/^[=+\-@\t\r]/.test(tekst) ? `'${tekst}` : tekst);
const cel = (tekst: string): string => `"${veilig(tekst).replace(/"/g, '""')}"`;

export const alsCsv = (meldingen: readonly Melding[]): string =>
  '\ufeff' +
  [
    ['Rij', 'Kolom', 'Soort', 'Wat is er', 'Wat kunt u doen'],
    ...meldingen.map((m) => [String(m.rij), m.kolom, m.ernst, m.wat, m.doe]),
  ]
    .map((rij) => rij.map(cel).join(';') + '\r\n')
    .join('');
