// Welke dia's van de presentatie komen als plaatje in docs? Drie, van het voorbeeld, nadat het jaar besproken is. (5.3.2)
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alleBladen } from '../../reports/presentatie/indeling';
import { maakPptx } from '../../reports/presentatie/pptx';
import { presentatieVan } from '../../reports/presentatie/presentatie';
import { tekenInNode } from '../../reports/node/tekenen';
import { evaluatieUitVoorbeeld } from '../reports/presentatie/jaren';

const gekozen = ['kort', 'doorlooptijd', 'beoordeling'];

/** The example has not discussed this year yet. */
const conclusies = [
  'De eerste reactie was bijna altijd op tijd.',
  'Afspraken over levering blijven het onderwerp dat het vaakst terugkomt.',
  'Drie maatregelen werkten niet en worden bijgesteld of vervangen.',
].join('\n');

interface Deck {
  readonly bestand: string;
  readonly dias: readonly { readonly naam: string; readonly nummer: number }[];
}

export const maakDeck = async (map: string): Promise<Deck> => {
  const e = evaluatieUitVoorbeeld(60, 2025, '2026-05-12');
  const presentatie = presentatieVan(e.rij === null ? e : { ...e, rij: { ...e.rij, conclusies } });
  const bestand = join(map, 'jaarevaluatie.pptx');
  writeFileSync(bestand, await maakPptx(presentatie, tekenInNode));
  const namen = alleBladen(presentatie).map((b) => b.dia.naam);
  // The first slide is the cover.
  return { bestand, dias: gekozen.map((naam) => ({ naam, nummer: namen.indexOf(naam) + 2 })) };
};
