// Welke presentatie is bij de bespreking van het jaar gebruikt, en is later na te gaan dat het deze was? (5.3.2)
import { stap, wijzigJaar } from '../stap';
import type { Jaarwaarden } from '../stap';
import { tekst, verplicht } from '../velden';
import * as eis from '../voorwaarden/jaarpresentatie';

/** The deck belongs to one edition of the year; the log keeps that of the edition before. */
export const zonderPresentatie: Jaarwaarden = { presentatieLink: null, presentatieHash: null };

export const presentatieBewaren = stap({
  naam: 'presentatieBewaren',
  titel: 'Presentatie vastleggen',
  uitleg: 'Legt vast welke presentatie is gebruikt en waar zij staat. De cijfers van het jaar veranderen niet.',
  artikel: '5.3.2',
  overgang: '',
  onderwerp: 'jaarevaluatie',
  van: ['Besproken', 'Vastgesteld'],
  wie: ['directie'],
  zijstap: true,
  velden: {
    presentatieLink: verplicht(
      tekst({ label: 'Waar staat de presentatie?', hulp: 'De link in Drive, of de naam van het bestand.' }),
    ),
    presentatieHash: verplicht(
      tekst({ label: 'Kenmerk van het bestand', hulp: 'SHA-256: 64 tekens. De knop Presentatie vult dit zelf in.' }),
    ),
  },
  voorwaarden: [eis.linkOfBestand, eis.kenmerkKlopt],
  doe: (zaak) => wijzigJaar(zaak, zaak.invoer),
});
