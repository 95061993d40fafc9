// Welk tekentje en welke toon heeft elke fase van een dossier en elke status van een maatregel of jaarevaluatie?
import type { Fase } from '../../src/procedure/lijsten';
import type { Jaarevaluatie, Maatregel } from '../../src/procedure/rijen';
import type { Toon } from '../../src/sheets/kleuren';
import type { Pictogramnaam } from './pictogram';

type Toestand = Fase | Maatregel['status'] | Jaarevaluatie['status'];

/** The same tones as in the tabs (src/sheets/kleuren.ts); a test compares them, because only types come from there. */
export const tekens: Readonly<Record<Toestand, readonly [Pictogramnaam, Toon]>> = {
  Nieuw: ['plus', 'grijs'],
  Ontvangen: ['bak', 'oker'],
  'Zelf afgehandeld': ['vink', 'paars'],
  'Bij directie': ['persoon', 'paars'],
  'Niet in behandeling': ['verbod', 'grijs'],
  'In onderzoek': ['loep', 'blauw'],
  'Advies bij directie': ['blad', 'paars'],
  Besloten: ['vlag', 'blauw'],
  Afgehandeld: ['vink', 'groen'],
  Besproken: ['gesprek', 'groen'],
  Gearchiveerd: ['doos', 'grijs'],
  Geanonimiseerd: ['doos', 'grijs'],
  Ingetrokken: ['verbod', 'grijs'],
  Samengevoegd: ['pijl', 'grijs'],
  Vervallen: ['verbod', 'grijs'],
  Voorgesteld: ['plus', 'oker'],
  Aangehouden: ['klok', 'oker'],
  Afgewezen: ['verbod', 'grijs'],
  Vastgesteld: ['vlag', 'paars'],
  Bekendgemaakt: ['gesprek', 'blauw'],
  'In uitvoering': ['potlood', 'blauw'],
  Uitgevoerd: ['vink', 'oker'],
  Beoordeeld: ['loep', 'groen'],
  Gesloten: ['doos', 'grijs'],
  Bijgesteld: ['pijl', 'grijs'],
  Concept: ['potlood', 'oker'],
  Heropend: ['bak', 'oker'],
};
