// Wat staat er in docs/procedure.md? Per artikel de stappen, voorwaarden, klokken en brieven, gelezen uit de tabellen.
import { briefeisen } from '../../src/procedure/briefeisen';
import { briefsoorten } from '../../src/procedure/brieven';
import { standaardSjablonen } from '../../src/procedure/briefsjablonen';
import type { Briefnaam, Briefsoort } from '../../src/procedure/brieven';
import { nlDag } from '../../src/procedure/dag';
import type { Stap } from '../../src/procedure/stap';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import { combinaties, stappen } from '../../src/procedure/stappen';
import { klokkenVan } from '../../src/procedure/klokken';
import { termijnen } from '../../src/procedure/termijnen';
import type { Termijn } from '../../src/procedure/termijnen';
import type { Voorwaarde } from '../../src/procedure/voorwaarde';
import { maakKalender, vrijeDagenVan } from '../../src/procedure/werkdagen';
import { artikeltitel, noem, opVolgorde } from './artikelen';
import { diagram, faseNaBrief } from './fasen';
import { blok, code, opsomming, pagina, tabel } from './markdown';
import { veldrijen } from './velden';
import { regelVan } from './voorwaarderegels';

type Brief = Briefsoort & { readonly naam: Briefnaam };
const brieven = (Object.keys(briefsoorten) as Briefnaam[]).map((naam): Brief => ({ ...briefsoorten[naam], naam }));

interface Regel {
  readonly eis: Voorwaarde<never>;
  readonly stappen: readonly Stap[];
}

const eisenVan = (s: Stap): readonly Voorwaarde<never>[] => [...s.vooraf, ...s.voorwaarden];

/** Every condition once, with the steps that ask it. */
const regels: readonly Regel[] = [...new Map(stappen.flatMap(eisenVan).map((e) => [e.code, e])).values()].map(
  (eis) => ({
    eis,
    stappen: stappen.filter((s) => eisenVan(s).some((e) => e.code === eis.code)),
  }),
);

const artikelen = opVolgorde([
  ...stappen.map((s) => s.artikel),
  ...regels.map((r) => r.eis.artikel),
  ...termijnen.map((t) => t.artikel),
  ...brieven.map((b) => b.artikel),
]);

const van = <T extends { readonly artikel: string }>(rij: readonly T[], artikel: string): readonly T[] =>
  rij.filter((x) => x.artikel === artikel);

const inhoud = (): string =>
  tabel(
    ['Artikel', 'Gaat over', 'Stappen', 'Voorwaarden', 'Klokken', 'Brieven'],
    artikelen.map((a) => [
      a,
      artikeltitel(a),
      opsomming(
        van(stappen, a).map((s) => code(s.naam)),
        'geen eigen stap',
      ),
      opsomming(
        regels.filter((r) => r.eis.artikel === a).map((r) => code(r.eis.code)),
        'geen',
      ),
      opsomming(
        van(termijnen, a).map((t) => t.naam),
        'geen',
      ),
      opsomming(
        van(brieven, a).map((b) => b.naam),
        'geen',
      ),
    ]),
  );

const fasenVan = (s: Stap): string =>
  s.onderwerp === 'register'
    ? 'staat los van een dossier'
    : opsomming(
        s.van.map((f) => (f === 'Nieuw' ? 'nog geen dossier' : f)),
        '',
      );

const naar = (s: Stap): string => {
  if (s.naar !== null) return s.naar;
  const naBrief = s.brieven.flatMap((b) => faseNaBrief(b) ?? []);
  if (naBrief.length > 0) return `${naBrief.join(', ')}, zodra de brief verzonden is`;
  return s.onderwerp === 'register'
    ? 'verandert geen fase'
    : 'blijft gelijk, tenzij een verzonden brief de fase bepaalt';
};

const berichtnaam = (naam: string): string =>
  naam === 'L13'
    ? 'L13 (seintje aan een collega, zonder inhoud)'
    : `${naam} (${brieven.find((b) => b.naam === naam)?.titel ?? ''})`;

const kaart = (s: Stap): string =>
  tabel(
    ['Vraag', 'Antwoord'],
    [
      ['Overgang', s.overgang === '' ? 'geen: de stap hoort bij het beheer of bij het verzenden' : s.overgang],
      ['Van fase', fasenVan(s)],
      ['Naar fase', naar(s)],
      ['Wie', opsomming(s.wie, '')],
      ['Op de lijst van', s.taak === null ? 'niemand: de stap is nooit uit zichzelf aan de beurt' : s.taak.bij],
      ['Uiterlijk', (s.taak?.klok ?? null) === null ? 'geen vaste dag' : `klok ${s.taak?.klok ?? ''}`],
      ['Start klok', opsomming(s.start, 'geen')],
      ['Stopt klok', opsomming(s.stopt, 'geen')],
      ['Brieven en berichten', opsomming(s.brieven.map(berichtnaam), 'geen')],
    ],
  );

const velden = (s: Stap): string =>
  Object.keys(s.velden).length === 0
    ? 'Deze stap vraagt niets; bevestigen is genoeg.'
    : tabel(['Veld', 'Vraag', 'Antwoord', 'Verplicht'], veldrijen(s.velden));

const voorwaarden = (s: Stap): string =>
  eisenVan(s).length === 0
    ? 'Behalve wie en fase stelt deze stap geen voorwaarden.'
    : tabel(
        ['Weigering', 'Artikel', 'Regel', 'Bij veld'],
        eisenVan(s).map((e) => [
          code(e.code),
          e.artikel,
          regelVan(e.code),
          e.veld === undefined ? 'het hele dossier' : code(e.veld),
        ]),
      );

const stapdeel = (s: Stap): readonly string[] => [
  `### ${s.titel} (${code(s.naam)})`,
  s.uitleg,
  kaart(s),
  velden(s),
  voorwaarden(s),
];

const elders = (artikel: string): readonly string[] => {
  const rij = regels.filter((r) => r.eis.artikel === artikel && !r.stappen.some((s) => s.artikel === artikel));
  if (rij.length === 0) return [];
  return [
    'Voorwaarden uit dit artikel die bij een stap van een ander artikel gelden:',
    tabel(
      ['Weigering', 'Regel', 'Bij stap'],
      rij.map((r) => [
        code(r.eis.code),
        regelVan(r.eis.code),
        opsomming(
          r.stappen.map((s) => code(s.naam)),
          '',
        ),
      ]),
    ),
  ];
};

const vrij = maakKalender([2025, 2026, 2027].flatMap(vrijeDagenVan));
const voorbeeldklacht = { ...nieuweKlacht('voorbeeld'), ontvangstdatum: '2026-04-02', gemeldOp: '2026-04-02' };
const geweigerd = { ...voorbeeldklacht, inBehandeling: false, besluitBehandelingOp: '2026-04-03' };
const claim = { claimMogelijk: true, claimbedrag: 50_001, claimGeschatOp: '2026-04-07' };
const metClaim = { ...voorbeeldklacht, ...claim, wachtOpVerzekeraarSinds: '2026-04-07' };
const klaar = { berichtVerzondenOp: '2026-04-24', afgehandeldOp: '2026-04-24', inBehandeling: true };
const afgehandeld = { ...voorbeeldklacht, ...klaar };
const ontevreden = { ...afgehandeld, tevreden: 'nee' as const, tevredenOp: '2026-04-28' };
const voorbeelden = [voorbeeldklacht, geweigerd, metClaim, afgehandeld, ontevreden];

/** The clock for something that came in on Thursday 2 April 2026, before Easter. */
const voorbeeld = (t: Termijn): string => {
  for (const klacht of voorbeelden) {
    const uit = klokkenVan(klacht, vrij, '2026-04-02');
    const klok = uit.ok ? uit.klokken.find((k) => k.naam === t.naam) : undefined;
    if (klok === undefined) continue;
    const dagen = klok.overgeslagen.length;
    const over = dagen === 0 ? '' : ` (${dagen} vrije dagen ertussen)`;
    return `begint ${nlDag(klok.begin)}, uiterlijk ${nlDag(klok.einde)}${over}`;
  }
  return '';
};

const startBij = (t: Termijn): string =>
  opsomming(
    stappen.filter((s) => s.start.includes(t.naam)).map((s) => code(s.naam)),
    '',
  );
const stoptBij = (t: Termijn): string =>
  opsomming(
    stappen.filter((s) => s.stopt.includes(t.naam)).map((s) => code(s.naam)),
    '',
  );

const klokken = (rij: readonly Termijn[]): string =>
  tabel(
    ['Klok', 'Artikel', 'Wat', 'Start bij', 'Stopt bij', 'Herinnering', 'Bij ontvangst op donderdag 2 april 2026'],
    rij.map((t) => [t.naam, t.artikel, t.titel, startBij(t), stoptBij(t), t.herinner, voorbeeld(t)]),
  );

const brievendeel = (rij: readonly Brief[]): string =>
  tabel(
    ['Brief', 'Artikel', 'Titel', 'Onderwerp', 'Moet bevatten', 'Stopt klok', 'Bij stap'],
    rij.map((b) => [
      b.naam,
      b.artikel,
      b.titel,
      standaardSjablonen[b.naam].onderwerp,
      briefeisen[b.naam].map((e) => (e.bewust ? `${e.wat} (of bewust niet)` : e.wat)).join(', '),
      b.klok ?? 'geen',
      opsomming(
        stappen.filter((s) => s.brieven.includes(b.naam)).map((s) => code(s.naam)),
        '',
      ),
    ]),
  );

const artikeldeel = (artikel: string): readonly string[] => {
  const [eigenKlokken, eigenBrieven] = [van(termijnen, artikel), van(brieven, artikel)];
  return [
    `## ${noem(artikel).replace(/^./, (l) => l.toUpperCase())}: ${artikeltitel(artikel).replace(/^./, (l) => l.toLowerCase())}`,
    ...van(stappen, artikel).flatMap(stapdeel),
    ...elders(artikel),
    ...(eigenKlokken.length === 0 ? [] : ['Klokken van dit artikel:', klokken(eigenKlokken)]),
    ...(eigenBrieven.length === 0 ? [] : ['Brieven van dit artikel:', brievendeel(eigenBrieven)]),
  ];
};

export const proceduretekst = (): string =>
  pagina([
    '# De procedure in het klachtenregister',
    'Deze pagina is gemaakt uit de tabellen in `src/procedure` met `npm run docs`. Verander haar niet met de hand: verander de tabel. Een weigering heeft een vaste code; in het scherm hoort daar een zin bij die zegt wat er nog moet gebeuren.',
    '## De fasen van een dossier',
    blok('mermaid', diagram()),
    '## Alles per artikel',
    inhoud(),
    '## Stappen die samen een formulier zijn',
    'Wie mag en kan, neemt deze stappen in een keer, met een vastlegging in het logboek.',
    tabel(
      ['Formulier', 'Titel', 'Stappen'],
      combinaties.map((c) => [
        code(c.naam),
        c.titel,
        opsomming(
          c.stappen.map((s) => code(s.naam)),
          '',
        ),
      ]),
    ),
    '## Alle klokken',
    klokken(termijnen),
    ...artikelen.flatMap(artikeldeel),
  ]);
