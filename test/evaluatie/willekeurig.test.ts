// Geven willekeurige registers dezelfde cijfers als een onafhankelijke telling, en sluit de stand altijd aan? (5.3.2, I-14, I-16)
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { figurenVan } from '../../src/evaluatie/figuren';
import { jaarbeelden } from '../../src/evaluatie/figuren/beeld';
import { aansluitfouten } from '../../src/evaluatie/aansluitfouten';
import { getallenVan } from '../../src/evaluatie/getallen';
import { grondslagen, kanalen, soorten, totaaloordelen } from '../../src/procedure/lijsten';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import type { Klacht } from '../../src/procedure/rijen';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { beeld } from './registerbeeld';
import * as na from './natellen';

const runs = Number(process.env['REGISTERS'] ?? 300);
const vrijeDagen = [2024, 2025, 2026, 2027, 2028].flatMap(vrijeDagenVan);
const kalender = maakKalender(vrijeDagen);
na.metVrijeDagen(vrijeDagen.filter((v) => v.teltAlsVrij).map((v) => v.dag));
const vandaag = '2028-06-01';

const lading = fc.record({
  dag: fc.integer({ min: 0, max: 1000 }),
  ronde: fc.constantFrom(1, 1, 1, 2),
  soort: fc.constantFrom(...soorten),
  kanaal: fc.constantFrom(...kanalen),
  grond: fc.subarray([...grondslagen], { maxLength: 2 }),
  adres: fc.boolean(),
  wel: fc.constantFrom(true, true, false),
  l2: fc.option(fc.integer({ min: 0, max: 9 })),
  termijn: fc.integer({ min: 14, max: 28 }),
  l6: fc.option(fc.integer({ min: 3, max: 80 })),
  oordeel: fc.constantFrom(...totaaloordelen),
  weg: fc.integer({ min: 0, max: 12 }),
});

type Lading = typeof lading extends fc.Arbitrary<infer T> ? T : never;

const rij = (l: Lading, i: number): Klacht => {
  const begin = na.erna('2025-01-01', l.dag);
  const op = l.l6 === null ? null : na.erna(begin, l.l6);
  const l2 = l.l2 === null ? null : na.erna(begin, l.l2);
  const eerste = na.erna(begin, -20);
  return {
    ...nieuweKlacht(`d${i}`),
    nummer: `K${begin.slice(0, 4)}-${String(i).padStart(3, '0')}`,
    ronde: l.ronde,
    fase: l.weg === 0 ? 'Vervallen' : 'Bij directie',
    soort: l.soort,
    kanaal: l.kanaal,
    grondslag: l.grond,
    anoniem: !l.adres,
    klagerEmail: l.adres ? 'klager@voorbeeld.example' : null,
    ontvangstdatum: l.ronde === 1 ? begin : eerste,
    heropendOp: l.ronde === 1 ? null : begin,
    ontvangstberichtVerzondenOp: l2,
    inBehandeling: l.wel,
    besluitBehandelingOp: begin,
    eersteTermijn: l.wel ? na.erna(begin, l.termijn) : null,
    berichtVerzondenOp: op,
    afgehandeldOp: op,
    oordeel: l.wel && op !== null ? l.oordeel : null,
    oordeelOp: l.wel ? op : null,
  };
};
const registers = fc.array(lading, { maxLength: 40 }).map((l) => l.map(rij));

const som = (getallen: Readonly<Record<string, number | null>>, deel: string): number =>
  soorten.reduce((totaal, s) => totaal + (getallen[`K01:${s}/${deel}`] ?? 0), 0);

describe('5.3.2: willekeurige registers', () => {
  it('I-14, K01 - K22: elk cijfer is dat van een onafhankelijke telling, en de stand sluit aan', () => {
    fc.assert(
      fc.property(registers, fc.constantFrom(2025, 2026, 2027), (klachten, jaar) => {
        const b = jaarbeelden({ ...beeld({ klachten }, vandaag), kalender })(jaar);
        const g = getallenVan(figurenVan(b));
        const paar = (naam: string) => ({ op: g[naam], van: g[`${naam}:van`] });
        const groep = (naam: string): Readonly<Record<string, number | null>> =>
          Object.fromEntries(
            Object.entries(g).flatMap(([k, v]) =>
              k.startsWith(`${naam}:`) && !k.endsWith(':van') && v !== 0
                ? [[k.slice(naam.length + 1), v] as const]
                : [],
            ),
          );
        expect(aansluitfouten(b)).toEqual([]);
        const stroom = na.standEnStroom(klachten, jaar);
        for (const deel of Object.keys(stroom)) expect([deel, som(g, deel)]).toEqual([deel, stroom[deel]]);
        expect(paar('K04')).toEqual(na.d1(klachten, jaar));
        expect(paar('K08')).toEqual(na.vierWeken(klachten, jaar));
        expect(paar('K09')).toEqual(na.termijn(klachten, jaar));
        expect(
          Object.entries(g)
            .filter(([k]) => /^K07\.band:\D*\d/.test(k))
            .map(([, v]) => v),
        ).toEqual(na.banden(klachten, jaar));
        const binnen = na.ontvangen(klachten, jaar);
        expect(groep('K02')).toEqual(na.perKeuze(binnen, (k) => [k.soort ?? '']));
        expect(groep('K23')).toEqual(na.perKeuze(binnen, (k) => [k.kanaal ?? '']));
        expect(groep('K22.grond')).toEqual(
          na.perKeuze(
            binnen.filter((k) => k.soort === 'klacht'),
            (k) => (k.grondslag.length === 0 ? ['niet ingevuld'] : k.grondslag),
          ),
        );
      }),
      { numRuns: runs },
    );
  });
});
