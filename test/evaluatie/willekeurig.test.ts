// Geven willekeurige registers dezelfde cijfers als een onafhankelijke telling, en sluit de stand altijd aan? (5.3.2, I-14, I-15)
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { aansluitfouten } from '../../src/evaluatie/aansluitfouten';
import { figurenVan } from '../../src/evaluatie/figuren';
import { jaarbeelden } from '../../src/evaluatie/figuren/beeld';
import { getallenVan } from '../../src/evaluatie/getallen';
import type { Figuur, Getallen, Telling } from '../../src/evaluatie/model';
import { soorten } from '../../src/procedure/lijsten';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { beeld } from './registerbeeld';
import * as na from './natellen';
import { verder } from './natellen-verder';
import { registers } from './willekeurig-register';
import type { Willekeurig } from './willekeurig-register';

/** `REGISTERS=1000` counts a thousand registers. */
const runs = Number(process.env['REGISTERS'] ?? 30);
const vrijeDagen = [2024, 2025, 2026, 2027, 2028].flatMap(vrijeDagenVan);
const kalender = maakKalender(vrijeDagen);
na.metVrijeDagen(vrijeDagen.filter((v) => v.teltAlsVrij).map((v) => v.dag));
const vandaag = '2028-06-01';

const som = (getallen: Getallen, deel: string): number =>
  soorten.reduce((totaal, s) => totaal + (getallen[`K01:${s}/${deel}`] ?? 0), 0);

const tellingen = (f: Figuur): readonly Telling[] => {
  if (f.soort === 'aandeel') return [f.telling, f.van];
  if (f.soort === 'verdeling') return [f.van, ...f.groepen];
  if (f.soort === 'kruistabel') return f.cellen.flat();
  if (f.soort === 'aansluiting')
    return f.regels.flatMap((r) => [r.begin, r.ontvangen, r.heropend, r.afgesloten, r.einde]);
  return [f.telling];
};
/** Elements and cases of rules are more than the rows behind them. */
const meerDanRijen = ['K12.onderdeel', 'K24', 'K24.uitzondering'];

const groep = (g: Getallen, naam: string): Getallen =>
  Object.fromEntries(
    Object.entries(g).flatMap(([k, v]) =>
      k.startsWith(`${naam}:`) && !k.endsWith(':van') && v !== 0 ? [[k.slice(naam.length + 1), v] as const] : [],
    ),
  );

const telTweeKeer = ({ klachten, onderdelen }: Willekeurig, jaar: number): void => {
  const b = jaarbeelden({ ...beeld({ klachten, onderdelen }, vandaag), kalender })(jaar);
  const figuren = figurenVan(b);
  const g = getallenVan(figuren);
  const paar = (naam: string) => ({ op: g[naam], van: g[`${naam}:van`] });
  expect(aansluitfouten(b)).toEqual([]);
  const stroom = na.standEnStroom(klachten, jaar);
  for (const deel of Object.keys(stroom)) expect([deel, som(g, deel)]).toEqual([deel, stroom[deel]]);
  expect(paar('K04')).toEqual(na.d1(klachten, jaar));
  expect(paar('K08')).toEqual(na.vierWeken(klachten, jaar));
  expect(paar('K09')).toEqual(na.termijn(klachten, jaar));
  const banden = Object.entries(g).filter(([k]) => /^K07\.band:\D*\d/.test(k));
  expect(banden.map(([, v]) => v)).toEqual(na.banden(klachten, jaar));
  const binnen = na.ontvangen(klachten, jaar);
  expect(groep(g, 'K02')).toEqual(na.perKeuze(binnen, (k) => [k.soort ?? '']));
  expect(groep(g, 'K23')).toEqual(na.perKeuze(binnen, (k) => [k.kanaal ?? '']));
  const gronden = (k: (typeof binnen)[number]) => (k.grondslag.length === 0 ? ['niet ingevuld'] : k.grondslag);
  expect(groep(g, 'K22.grond')).toEqual(
    na.perKeuze(
      binnen.filter((k) => k.soort === 'klacht'),
      gronden,
    ),
  );
  const tweede = verder(klachten, onderdelen, jaar, vandaag);
  expect(Object.fromEntries(Object.keys(tweede).map((k) => [k, g[k]]))).toEqual(tweede);
  const bestaat = new Set([...klachten.map((k) => k.id), `jaar-${jaar - 1}`]);
  for (const f of figuren)
    for (const { aantal, ids } of tellingen(f)) {
      if (f.soort !== 'bedrag' && !meerDanRijen.includes(f.naam))
        expect([f.naam, ids.length]).toEqual([f.naam, aantal]);
      expect(ids.filter((id) => !bestaat.has(id))).toEqual([]);
    }
};

describe('5.3.2: willekeurige registers', () => {
  it('I-14, I-15, K01 - K23 (5.3.2): elk cijfer is dat van een onafhankelijke telling, en de stand sluit aan', () => {
    fc.assert(fc.property(registers, fc.constantFrom(2025, 2026, 2027), telTweeKeer), { numRuns: runs });
  });
});
