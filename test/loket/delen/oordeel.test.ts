// Krijgt elke deellijst het goede oordeel, in een zin die zegt wat er mis is en waar u klikt? (besluit 6, SAFETY A1)
import { deelOordeel } from '../../../src/loket/delen/oordeel';
import type { Deeloordeel } from '../../../src/loket/delen/oordeel';
import type { Deling } from '../../../src/loket/delen/deling';
import type { Medewerker } from '../../../src/procedure/rijen';
import { anna, dirk, dora, lijsten, otto, weg } from './lijsten';
import type { Geval } from './lijsten';

const persoon = (id: string, naam: string, rollen: Medewerker['rollen'], actief = true): Medewerker => ({
  ...{ id, naam, rollen, actief, versie: 1, deskundigheid: [] },
  ...{ waarnemingDoor: null, waarnemingVan: null, waarnemingTot: null },
});
const medewerkers = [
  persoon(dirk, 'Dirk', ['directie']),
  persoon(dora, 'Dora', ['medewerker', 'directie']),
  persoon(anna, 'Anna', ['medewerker']),
  persoon(otto, 'Otto', ['beheerder']),
  persoon(weg, 'Wim', ['directie'], false),
];
const stil: Deling = {
  ...{ eigenaar: null, bewerkers: [], lezers: [], link: 'niemand', linkBewerkt: false, importToegestaan: false },
};
const oordeel = ({ wijze, deling }: Pick<Geval, 'wijze' | 'deling'>): Deeloordeel =>
  deelOordeel({ wijze, deling: { ...stil, ...deling }, medewerkers });
const teksten = (uit: Deeloordeel, ernst: string): readonly string[] =>
  uit.bevindingen.filter((b) => b.ernst === ernst).map((b) => b.tekst);

test('besluit 6: het zijn dertig lijsten, elk een andere', () => {
  expect(lijsten).toHaveLength(30);
  expect(new Set(lijsten.map((l) => JSON.stringify([l.wijze, l.deling]))).size).toBe(30);
});

test.each(lijsten)('besluit 6: $wijze, $naam', (geval) => {
  const uit = oordeel(geval);
  expect(teksten(uit, 'fout')).toEqual(geval.fout.map((f) => expect.stringContaining(f) as string));
  expect(teksten(uit, 'let op')).toEqual((geval.letOp ?? []).map((f) => expect.stringContaining(f) as string));
  expect(uit.goed).toBe(geval.fout.length === 0);
  for (const b of uit.bevindingen) expect(b.doe).toMatch(/^[A-Z].*\.$/);
});

test('besluit 6: bij beide manieren hoort u wat een beklaagd directielid kan, en bij Open team dat niets geheim is', () => {
  const grens = (wijze: 'besloten' | 'open'): string => oordeel({ wijze, deling: {} }).grens.join(' ');
  for (const wijze of ['besloten', 'open'] as const) expect(grens(wijze)).toMatch(/niet voor hem verbergen/);
  expect(grens('open')).toMatch(
    /^Iedereen .* kan alles lezen, ook wat over hemzelf gaat, en kan het script veranderen/,
  );
  expect(grens('open')).toMatch(/waarschuwt alleen.*achteraf/);
});
