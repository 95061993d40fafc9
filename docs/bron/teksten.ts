// Welke bestanden in docs worden gemaakt, en met welke inhoud? Steeds dezelfde: dag en zaad van het voorbeeld staan vast.
import { lokettekst } from './loket';
import { proceduretekst } from './procedure';

/** File name in docs -> text. */
export const teksten = (): Readonly<Record<string, string>> => ({
  'loket.md': lokettekst(),
  'procedure.md': proceduretekst(),
});
