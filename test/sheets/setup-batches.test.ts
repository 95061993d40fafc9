// Geven de stapjes van de opzet samen precies de hele opzet, in dezelfde volgorde, en maakt een stapje nooit een half tabblad? (5.3.1)
import { leesBestand } from '../../src/sheets/bestand';
import type { Bestand } from '../../src/sheets/bestand';
import { merkVerzoek } from '../../src/sheets/file-mark';
import type { Request } from '../../src/sheets/google';
import { bladen } from '../../src/sheets/layout';
import { opzetstand } from '../../src/sheets/setup-batches';
import { nieuweNummers, opzetVerzoeken } from '../../src/sheets/setup-requests';

const leeg = leesBestand({}, null);
const nieuw = (verzoeken: readonly Request[]): Bestand['bladen'] =>
  verzoeken.flatMap((v) =>
    'addSheet' in v ? [{ nummer: v.addSheet.properties.sheetId, titel: v.addSheet.properties.title }] : [],
  );

test('5.3.1: de stapjes samen zijn de opzet, met het merk van dit bestand als laatste', () => {
  let bestand: Bestand = leeg;
  const alles: Request[] = [];
  const standen: number[] = [];
  for (let stand = opzetstand(bestand, 'ID'); stand.volgende.length > 0; stand = opzetstand(bestand, 'ID')) {
    standen.push(stand.gemaakt);
    alles.push(...stand.volgende);
    bestand = { ...bestand, bladen: [...bestand.bladen, ...nieuw(stand.volgende)] };
  }
  expect(standen).toEqual([0, 4, 8, 12, 16]);
  expect(alles).toEqual([...opzetVerzoeken(), merkVerzoek(nieuweNummers, 'ID')]);
  expect(opzetstand(bestand, 'ID')).toMatchObject({ gemaakt: bladen.length, totaal: bladen.length, inDeWeg: [] });
});
test('5.3.1: een vreemd tabblad met een naam van ons staat in de weg, hoe de hoofdletters ook staan; een eigen niet', () => {
  const met = (titel: string, nummer = 7): readonly string[] =>
    opzetstand({ ...leeg, bladen: [{ nummer, titel }] }, 'ID').inDeWeg;
  expect([met('KLACHTEN'), met('Begroting'), met('Klachten', 2202)]).toEqual([['KLACHTEN'], [], []]);
});
test('SAFETY A10: wat Google niet zegt over formules naar internet, is onbekend', () => {
  const met = (importFunctionsExternalUrlAccessAllowed?: boolean | null): boolean | null =>
    leesBestand({ properties: { importFunctionsExternalUrlAccessAllowed } }, null).importToegestaan;
  expect([met(true), met(false), met(null), met()]).toEqual([true, false, null, null]);
});
