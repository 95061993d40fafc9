// Welke rijen proberen een register uit? Lastige teksten, en willekeurige wijzigingen in alle tabellen.
import fc from 'fast-check';
import type { Tabelnaam, Wijziging } from '../../src/procedure/rijen';
import type { Codec, Waarde } from '../../src/register/kolom';
import { tabellen } from '../../src/register/tabellen';

export const lastigeTeksten = [
  '=1+1',
  '=HYPERLINK("http://x";"klik")',
  '+31612345678',
  '-A1',
  '@naam',
  "'t Hooft",
  "'",
  '007',
  '1,5',
  '2026-09',
  '1-2',
  '2-4-2026',
  'WAAR',
  'TRUE',
  '#N/A',
  ' voor en na ',
  'regel een\nregel twee\n',
  '\n',
  '\\',
  'a\\nb',
  'tab\tteken',
  'aanhaling "dubbel" en \'enkel\'',
  '<script>alert(1)</script>',
  'naïef café Œuvre',
  '👩‍⚕️ hulp 🇳🇱',
  '𝒳'.repeat(50),
  'שלום مرحبا',
  'null',
  '[]',
  '{"a":1}',
  '__proto__',
  'x'.repeat(10_000),
] as const;

export const klachtWaarden = {
  ronde: 1,
  fase: 'Ontvangen',
  soort: 'klacht',
  ontvangstdatum: '2026-04-02',
  omschrijving: 'Er is niet teruggebeld.',
  grondslag: ['afspraken niet nagekomen', 'ondoelmatigheid'],
  claimMogelijk: false,
  claimbedrag: 125_005,
  gewijzigdOp: '2026-04-02T09:30:00',
} as const;

const tekst = fc.oneof(
  fc.constantFrom(...lastigeTeksten.filter((t) => t.length < 500)),
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 10, unit: 'binary-ascii' }).filter((s) => !/\r/.test(s)),
);
const dag = fc
  .integer({ min: 0, max: 109_571 })
  .map((n) => new Date(Date.UTC(1900, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

/** A value as the register holds it, by codec; a text is never empty. */
export const waarden: Readonly<Record<Codec, fc.Arbitrary<Waarde>>> = {
  tekst,
  tijdstip: fc
    .tuple(dag, fc.integer({ min: 0, max: 86_399 }))
    .map(([d, s]) => `${d}T${new Date(s * 1000).toISOString().slice(11, 19)}`),
  dag,
  getal: fc.integer(),
  geld: fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  janee: fc.boolean(),
  reeks: fc.array(fc.oneof(tekst, fc.constant('')), { minLength: 1, maxLength: 5 }),
};

const tabelWaarden = (tabel: Tabelnaam): fc.Arbitrary<Readonly<Record<string, Waarde>>> => {
  const kolommen = tabellen[tabel].kolommen.filter((k) => !['id', 'versie', 'logregel', 'zegel'].includes(k.sleutel));
  return fc.record(
    Object.fromEntries(
      kolommen.map((k) => [k.sleutel, fc.option(waarden[k.codec], { nil: k.codec === 'reeks' ? [] : null, freq: 2 })]),
    ),
  );
};

const in3 = (tabel: Tabelnaam, ids: readonly string[]): fc.Arbitrary<Wijziging> =>
  fc.tuple(fc.constantFrom(...ids), tabelWaarden(tabel)).map(([id, w]) => ({ tabel, id, nieuw: true, waarden: w }));

/** A change somewhere; the test itself says whether the row is new. */
export const wijzigingen: fc.Arbitrary<Wijziging> = fc.oneof(
  in3('klachten', ['dossier-1', 'dossier-2', 'dossier-3']),
  in3('onderdelen', ['dossier-1.O1', 'dossier-1.O2', 'dossier-2.O1']),
  in3('maatregelen', ['M2026-01', 'dossier-1.M1']),
  in3('overleg', ['O2026-01']),
  in3('berichten', ['dossier-1.L2-3', 'herinnering.2026-04-02.a@b.nl']),
  in3('medewerkers', ['a@b.nl', 'c@d.nl']),
  in3('vrijeDagen', ['2026-04-27', '2026-05-05']),
  in3('instellingen', ['contact', 'organisatie']),
  in3('systeem', ['teller.K2026', 'teller.M2026']),
);
