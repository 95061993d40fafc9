// Welke bestanden in docs worden gemaakt, en met welke inhoud? Steeds dezelfde: dag en zaad van het voorbeeld staan vast.
import { lokettekst } from './loket';
import { proceduretekst } from './procedure';
import { isBewijs, proevenIn } from './proeven';

/** File name in docs -> text. `testbestanden`: path from the root and text of every file under test/. */
export const teksten = (
  testbestanden: readonly (readonly [bestand: string, bron: string])[],
): Readonly<Record<string, string>> => ({
  'loket.md': lokettekst(),
  'procedure.md': proceduretekst(
    testbestanden.flatMap(([bestand, bron]) => (isBewijs(bestand) ? proevenIn(bestand, bron) : [])),
  ),
});
