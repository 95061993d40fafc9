// Wat kan er allemaal gebeuren in een register? Willekeurige opdrachten, meestal zinnig, soms onzin, soms door de verkeerde persoon.
import fc from 'fast-check';
import { plusDagen } from '../../src/procedure/dag';
import {
  grondslagen,
  kanalen,
  redenenNietInBehandeling,
  relaties,
  soorten,
  tevredenheden as tevreden,
} from '../../src/procedure/lijsten';
import type { Klacht } from '../../src/procedure/rijen';
import { gewoon } from './invoer';
import type { Invoer } from './invoer';
import * as stap from './stappen';
import type { Regel } from './verhaal';

/** One thing somebody tries; the numbers pick from what is possible at that moment. */
export interface Zet {
  readonly dossier: number;
  /** Days that pass before it. */
  readonly dagen: number;
  /** Does the person whose turn it is the step whose turn it is, or just anybody anything? */
  readonly gericht: boolean;
  readonly wie: number;
  readonly stap: number;
  readonly keus: readonly number[];
  /** What to spoil in the input, if anything. */
  readonly onzin: { readonly sleutel: number; readonly waarde: unknown } | null;
  readonly post: 'blijft liggen' | 'bezorgd' | 'mislukt';
}

const onzin: fc.Arbitrary<Zet['onzin']> = fc.record({
  sleutel: fc.nat(99),
  waarde: fc.oneof(
    fc.constantFrom(null, '', 0, true, [], {}, '2026-02-30', 'x'.repeat(10_001)),
    fc.jsonValue({ maxDepth: 2 }),
  ),
});
const zet: fc.Arbitrary<Zet> = fc.record({
  dossier: fc.nat(2),
  dagen: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) }),
  gericht: fc.boolean().chain((b) => (b ? fc.constant(true) : fc.nat(3).map((n) => n > 0))),
  wie: fc.nat(99),
  stap: fc.nat(99),
  keus: fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }),
  onzin: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: onzin }),
  post: fc.constantFrom('bezorgd', 'bezorgd', 'bezorgd', 'mislukt', 'blijft liggen'),
});
export const zetten = (meest: number): fc.Arbitrary<readonly Zet[]> =>
  fc.array(zet, { minLength: 12, maxLength: meest, size: 'max' });

/** What one sees of a dossier when deciding what to try. */
export interface Blik {
  readonly klacht: Klacht;
  readonly onderdelen: readonly { readonly id: string; readonly adviesToelichting: string | null }[];
  readonly vandaag: string;
  readonly mensen: readonly string[];
}

const uit = <T>(lijst: readonly T[], n: number): T => lijst[n % lijst.length] as T;

const lopend = ['intrekken', 'samenvoegen', 'informatieVragen', 'antwoordOntvangen'];
const beurt: Readonly<Record<Klacht['fase'], readonly string[]>> = {
  Nieuw: ['melden', 'melden', 'melden zelfAfhandelen'],
  Ontvangen: ['registreren', 'registreren', 'registreren toelaten', 'registreren nietInBehandeling', 'zelfAfhandelen', 'registreren afdoende', 'vervallen'],
  'Zelf afgehandeld': ['kennisnemen', 'kennisnemen', 'tochBehandelen', 'vervallen'],
  'Bij directie': ['toelaten', 'toelaten', 'toelaten', 'nietInBehandeling', 'afdoende', 'ontvangstBevestigen', ...lopend],
  'In onderzoek': ['bevindingen', 'bevindingen', 'bevindingen', 'bevindingen besluiten', 'claimSchatten', 'opdrachtnemerInformeren', ...lopend],
  'Advies bij directie': ['besluiten', 'besluiten', 'besluiten', 'teruggeven', 'claimSchatten', ...lopend],
  Besloten: ['berichten', 'berichten', 'berichten', 'intrekken', 'samenvoegen'],
  'Niet in behandeling': ['bespreken', 'bespreken', 'heropenen'],
  Afgehandeld: ['bespreken', 'bespreken', 'heropenen', 'tevredenheidVastleggen'],
  Besproken: ['archiveren', 'tevredenheidVastleggen', 'markeerGeschil'],
  Gearchiveerd: ['archiveren', 'langerBewaren', 'anonimiseren'],
  Geanonimiseerd: ['archiveren', 'anonimiseren'],
  Ingetrokken: ['bespreken', 'heropenen'],
  Samengevoegd: ['ontkoppelen', 'ontkoppelen', 'koppelen'],
  Vervallen: ['registreren', 'vervallen'],
}; // prettier-ignore
const alles = [...new Set([...Object.values(beurt).flat(), 'posten'])];
const aanDeBeurt = ({ klacht }: Blik, n: number): string =>
  klacht.openBrief !== null && n % 2 === 0 ? 'posten' : uit(beurt[klacht.fase], n);

const verzending = (blik: Blik, [a = 0, b = 0, c = 0]: readonly number[]): Invoer => ({
  verzendwijze: uit(['e-mail', 'post'], a),
  gepostOp: b % 3 === 0 ? plusDagen(blik.vandaag, -(c % 12)) : null,
});

const paar = ([, invoer]: Regel): Invoer => invoer;
const nummer = (a = 0): string => `K2026-00${a % 4}`;
/** The steps beside the main road, mostly with right input. */
const zijpad: Readonly<Record<string, (blik: Blik, k: readonly number[]) => Invoer>> = {
  zelfAfhandelen: (_b, [a = 0, b = 0]) => ({ ...paar(stap.zelfAfhandelen()), tevreden: uit(tevreden, a), claimMogelijk: b % 9 === 0 }),
  kennisnemen: (blik, k) => ({ afdoendeReden: 'Daarom.', ...verzending(blik, k) }),
  tochBehandelen: () => paar(stap.tochBehandelen()),
  vervallen: () => paar(stap.vervallen()),
  afdoende: (blik, k) => ({ ...paar(stap.afdoende({ afdoendeReden: 'Daarom.' })), tevreden: uit(tevreden, k[4] ?? 0), ...verzending(blik, k) }),
  ontvangstBevestigen: (blik, k) => ({ besluitUiterlijk: plusDagen(blik.vandaag, 3), ...verzending(blik, k) }),
  intrekken: (blik, k) => ({ ...paar(stap.intrekken({ ingetrokkenOp: plusDagen(blik.vandaag, -((k[5] ?? 0) % 2)) })), ...verzending(blik, k) }),
  samenvoegen: (_b, [a]) => paar(stap.samenvoegen({ samengevoegdMet: nummer(a) })),
  koppelen: (_b, [a]) => ({ samengevoegdMet: nummer(a) }),
  ontkoppelen: () => paar(stap.ontkoppelen()),
  informatieVragen: (blik, k) => ({ ...paar(stap.informatieVragen({ antwoorddatum: plusDagen(blik.vandaag, 4) })), ...verzending(blik, k) }),
  antwoordOntvangen: () => paar(stap.antwoordOntvangen()),
  claimSchatten: (_b, [a = 0]) => ({ claimMogelijk: true, claimbedrag: uit(['400,00', '500,00', '500,01', '900'], a) }),
  opdrachtnemerInformeren: (blik, k) => ({ ...paar(stap.opdrachtnemerInformeren()), ...verzending(blik, k) }),
  teruggeven: () => paar(stap.teruggeven()),
  heropenen: () => paar(stap.heropenen()),
  tevredenheidVastleggen: (blik, k) => ({ ...paar(stap.reactie({ tevredenOp: blik.vandaag, tevreden: uit(tevreden, k[4] ?? 0) })), ...verzending(blik, k) }),
  markeerGeschil: (_b, [a = 0]) => paar(stap.geschil({ geschil: a % 2 === 0 })),
  langerBewaren: ({ vandaag }) => ({ bewaarTot: plusDagen(vandaag, 90), bewaarReden: 'Nodig.' }),
  anonimiseren: () => ({ reden: 'Verzoek.' }),
}; // prettier-ignore

const maak: Readonly<Record<string, (blik: Blik, k: readonly number[]) => Invoer>> = {
  melden: ({ vandaag, mensen }, [a = 0, b = 0, c = 0, d = 0, e = 0]) => ({
    ...gewoon.melden,
    ontvangstdatum: plusDagen(vandaag, 1 - (a % 22)),
    kanaal: uit(kanalen, b),
    soort: uit(soorten, c),
    relatie: uit(relaties, c),
    klagerEmail: d % 5 === 0 ? '' : 'klager@voorbeeld.example',
    overMedewerker: e % 3 === 0,
    betrokkenMedewerkers: [uit(mensen, d)],
    geadviseerdSchriftelijk: 'ja',
  }),
  registreren: (_blik, [a = 0, b = 0]) => ({
    ...gewoon.registreren,
    grondslag: [uit(grondslagen, a), uit(grondslagen, b)],
    klagerEmail: 'klager@voorbeeld.example',
  }),
  toelaten: (blik, k) => ({
    ...gewoon.toelaten,
    ...verzending(blik, k.slice(3)),
    behandelaar: uit(blik.mensen, k[0] ?? 0),
    termijnTot: plusDagen(blik.klacht.ontvangstdatum ?? blik.vandaag, 13 + ((k[1] ?? 0) % 17)),
    relatieBeeindigd: (k[2] ?? 0) % 12 === 0,
    onderdelen: Array.from({ length: (k[2] ?? 0) % 3 }, (_, i) => ({ omschrijving: `Onderdeel ${i + 1}` })),
  }),
  nietInBehandeling: (blik, k) => ({
    besluitReden: uit(redenenNietInBehandeling, k[0] ?? 0),
    besluitToelichting: (k[1] ?? 0) % 2 === 0 ? 'Daarom.' : null,
    ...verzending(blik, k.slice(3)),
  }),
  bevindingen: (blik, k) => ({
    ...gewoon.bevindingen,
    wederhoorVerslag: (k[0] ?? 0) % 6 === 0 ? null : 'Gehoord.',
    onderdelen: blik.onderdelen.map((o, i) => ({
      onderdeel: o.id,
      advies: uit(['gegrond', 'ongegrond'], k[i % 8] ?? 0),
      toelichting: 'Het advies.',
    })),
  }),
  besluiten: (blik, k) => ({
    ...gewoon.besluiten,
    boodschapper: uit(blik.mensen, k[7] ?? 0),
    onderdelen: blik.onderdelen.map((o, i) => ({
      onderdeel: o.id,
      oordeel: uit(['gegrond', 'ongegrond'], k[i % 8] ?? 0),
      motivering: (k[6] ?? 0) % 3 === 0 ? (o.adviesToelichting ?? 'Het advies.') : 'Het oordeel.',
    })),
  }),
  berichten: (blik, k) => ({ ...gewoon.berichten, ...verzending(blik, k) }),
  posten: ({ vandaag }, [a = 0]) => ({ gepostOp: plusDagen(vandaag, 1 - (a % 8)) }),
  bespreken: ({ vandaag, mensen }, [a = 0, b = 0, c = 0]) => ({
    ...gewoon.bespreken,
    overlegdatum: plusDagen(vandaag, 1 - (a % 5)),
    aanwezigen: [uit(mensen, b), uit(mensen, c)],
    consensus: b % 2 === 0,
    maatregelen: Array.from({ length: c % 3 }, () => ({ soort: 'corrigerend', tekst: 'Doen.' })),
  }),
  archiveren: () => ({}),
  ...zijpad,
};

const bederf = (invoer: Invoer, onzin: Zet['onzin']): Invoer => {
  if (onzin === null) return invoer;
  const sleutels = [...Object.keys(invoer), 'onbekend'];
  return { ...invoer, [uit(sleutels, onzin.sleutel)]: onzin.waarde };
};

/** The steps with their input, as one command. */
export const regelsVan = (z: Zet, blik: Blik): readonly (readonly [string, Invoer])[] =>
  (z.gericht ? aanDeBeurt(blik, z.stap) : uit(alles, z.stap))
    .split(' ')
    .map((stap) => [stap, bederf(maak[stap]?.(blik, z.keus) ?? {}, z.onzin)]);

/** Who tries it: the person whose turn it is, or just anybody. */
export const wieVan = (
  z: Zet,
  { klacht, mensen }: Blik,
  vast: { readonly directie: string; readonly notulist: string },
): string => {
  if (!z.gericht) return uit(mensen, z.wie);
  if (klacht.fase === 'Nieuw') return uit(mensen, z.wie);
  if (klacht.fase === 'In onderzoek') return klacht.behandelaar ?? vast.directie;
  if (klacht.fase === 'Besloten') return z.wie % 2 === 0 ? (klacht.boodschapper ?? vast.directie) : vast.directie;
  return (klacht.fase === 'Afgehandeld' || klacht.fase === 'Niet in behandeling') && z.wie % 2 === 0
    ? vast.notulist
    : vast.directie;
};
