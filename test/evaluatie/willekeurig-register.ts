// Hoe ziet een willekeurig register eruit om twee keer te tellen? Elke rij met haar eigen dagen en keuzes. (5.3.2)
import * as fc from 'fast-check';
import {
  grondslagen,
  kanalen,
  oorzaken,
  oordelen,
  redenenNietInBehandeling,
  soorten,
  tevredenheden,
  totaaloordelen,
} from '../../src/procedure/lijsten';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import type { Klacht, Onderdeel } from '../../src/procedure/rijen';
import { erna } from './natellen';

const na = (max: number, min = 0) => fc.option(fc.integer({ min, max }));

const lading = fc.record({
  dag: fc.integer({ min: 0, max: 1000 }),
  ronde: fc.constantFrom(1, 1, 1, 2),
  soort: fc.constantFrom(...soorten, 'klacht' as const, 'klacht' as const),
  kanaal: fc.constantFrom(...kanalen),
  grond: fc.subarray([...grondslagen], { maxLength: 2 }),
  adres: fc.boolean(),
  wel: fc.constantFrom(true, true, false),
  reden: fc.constantFrom(...redenenNietInBehandeling),
  l1: na(9),
  l2: na(9),
  termijn: fc.integer({ min: 14, max: 28 }),
  later: na(56, 1),
  l4: na(60, 1),
  l6: na(80, 3),
  oordeel: fc.option(fc.constantFrom(...totaaloordelen)),
  delen: fc.array(fc.record({ advies: fc.constantFrom(...oordelen), oordeel: fc.constantFrom(...oordelen) }), {
    maxLength: 2,
  }),
  zelf: fc.constantFrom(null, null, 'gezien', 'ongezien', 'overgenomen'),
  tevreden: fc.option(fc.constantFrom(...tevredenheden)),
  verwezen: na(90, 3),
  geschil: na(300),
  claim: fc.option(fc.constantFrom(0, 49_999, 50_000, 50_001, 123_456)),
  besproken: na(120),
  oorzaak: fc.option(fc.constantFrom(...oorzaken)),
  samengevoegd: fc.integer({ min: 0, max: 12 }),
  weg: fc.integer({ min: 0, max: 12 }),
});
type Lading = typeof lading extends fc.Arbitrary<infer T> ? T : never;

const plus = (begin: string, n: number | null): string | null => (n === null ? null : erna(begin, n));

const klacht = (l: Lading, i: number): Klacht => {
  const begin = erna('2025-01-01', l.dag);
  const op = plus(begin, l.l6);
  const eerste = plus(begin, l.wel ? l.termijn : null);
  const nu = eerste === null || l.later === null ? eerste : erna(eerste, l.later);
  return {
    ...nieuweKlacht(`d${i}`),
    ...{ nummer: `K${begin.slice(0, 4)}-${String(i).padStart(3, '0')}`, ronde: l.ronde, soort: l.soort },
    ...{ fase: l.weg === 0 ? 'Vervallen' : 'Bij directie', kanaal: l.kanaal, grondslag: l.grond },
    ...{ anoniem: !l.adres, klagerEmail: l.adres ? 'klager@voorbeeld.example' : null },
    ...{ ontvangstdatum: l.ronde === 1 ? begin : erna(begin, -20), heropendOp: l.ronde === 1 ? null : begin },
    ...{ voorlopigBevestigdOp: plus(begin, l.l1), ontvangstberichtVerzondenOp: plus(begin, l.l2) },
    ...{ rapportageOp: l.zelf === null ? null : begin },
    ...{ kennisgenomenOp: l.zelf === null || l.zelf === 'ongezien' ? null : begin },
    ...{ inBehandeling: l.zelf === 'gezien' ? null : l.wel, besluitReden: l.wel ? null : l.reden },
    ...{ besluitBehandelingOp: l.zelf === 'gezien' ? null : begin },
    ...{ eersteTermijn: eerste, termijnTot: nu, verlengdOp: l.later === null ? null : plus(begin, l.l4) },
    ...{ berichtVerzondenOp: op, afgehandeldOp: op, oordeelOp: l.wel ? op : null },
    ...{ oordeel: l.wel && op !== null ? l.oordeel : null, tevreden: op === null ? null : l.tevreden },
    ...{ uitkomst: op === null ? null : l.zelf === null ? 'gegrond' : 'afdoende behandeld' },
    ...{ verwezenOp: plus(begin, l.verwezen), geschil: l.geschil !== null, geschilSinds: plus(begin, l.geschil) },
    ...{ claimMogelijk: l.claim !== null, claimbedrag: l.claim, claimGeschatOp: l.claim === null ? null : begin },
    ...{ besprokenOp: op === null ? null : plus(op, l.besproken), oorzaak: op === null ? null : l.oorzaak },
  };
};

const onderdelenVan = (l: Lading, i: number): readonly Onderdeel[] =>
  l.delen.map((d, n) => ({
    ...{ id: `d${i}.O-${n}`, versie: 1, klacht: `d${i}`, volgnummer: n, omschrijving: '', adviesToelichting: null },
    ...{ ...d, motivering: null },
  }));

/** A merged one owes nobody anything, so it is kept apart from what the second count looks at: it only counts as closed. */
const samengevoegd = (k: Klacht): Klacht =>
  k.afgehandeldOp === null
    ? k
    : { ...k, uitkomst: 'samengevoegd', inBehandeling: null, soort: 'suggestie', oordeelOp: null };

export interface Willekeurig {
  readonly klachten: readonly Klacht[];
  readonly onderdelen: readonly Onderdeel[];
}

export const registers: fc.Arbitrary<Willekeurig> = fc.array(lading, { maxLength: 30 }).map((l) => ({
  klachten: l.map((x, i) => (x.samengevoegd === 0 ? samengevoegd(klacht(x, i)) : klacht(x, i))),
  onderdelen: l.flatMap(onderdelenVan),
}));
