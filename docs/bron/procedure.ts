// Wat staat er in docs/procedure.md? Per artikel de stappen, voorwaarden, klokken en brieven, gelezen uit de tabellen.
import { briefeisen } from '../../src/procedure/briefeisen';
import { briefsoorten } from '../../src/procedure/brieven';
import { standaardSjablonen } from '../../src/procedure/briefsjablonen';
import type { Briefnaam, Briefsoort } from '../../src/procedure/brieven';
import type { Stap } from '../../src/procedure/stap';
import { combinaties, stappen } from '../../src/procedure/stappen';
import { termijnen } from '../../src/procedure/termijnen';
import type { Voorwaarde } from '../../src/procedure/voorwaarde';
import { artikeltitel, noem, opVolgorde } from './artikelen';
import { bewijsfouten, regels as bewijsregels } from './bewijs/lijst';
import { altijdtabel, brieftabel, overgangstabel, termijntabel } from './bewijs/pagina';
import { diagram, faseNaBrief } from './fasen';
import { hoofd, voet } from './hoofdstuk';
import { klokken } from './klokken';
import { blok, code, gevouwen, opsomming, pagina, tabel } from './markdown';
import type { Proef } from './proeven';
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
    ['Artikel', 'Gaat over', 'Regels', 'Stappen', 'Weigeringen', 'Klokken', 'Brieven'],
    artikelen.map((a) => [
      a,
      artikeltitel(a),
      ...[
        bewijsregels.filter((r) => r.artikel === a),
        van(stappen, a),
        regels.filter((r) => r.eis.artikel === a),
        van(termijnen, a),
        van(brieven, a),
      ].map((rij) => String(rij.length)),
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
    : gevouwen('Velden', tabel(['Veld', 'Vraag', 'Antwoord', 'Verplicht'], veldrijen(s.velden)));

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

const artikeldeel = (artikel: string, proeven: readonly Proef[]): readonly string[] => {
  const [eigenKlokken, eigenBrieven] = [van(termijnen, artikel), van(brieven, artikel)];
  const inhoud = {
    stappen: van(stappen, artikel).map((s) => s.naam),
    voorwaarden: regels.filter((r) => r.eis.artikel === artikel).map((r) => r.eis.code),
    klokken: eigenKlokken.map((t) => t.naam),
    brieven: eigenBrieven.map((b) => b.naam),
  };
  return [
    `## ${noem(artikel).replace(/^./, (l) => l.toUpperCase())}: ${artikeltitel(artikel).replace(/^./, (l) => l.toLowerCase())}`,
    ...hoofd(artikel, inhoud, proeven),
    ...van(stappen, artikel).flatMap(stapdeel),
    ...elders(artikel),
    ...(eigenKlokken.length === 0 ? [] : ['Klokken van dit artikel:', klokken(eigenKlokken)]),
    ...(eigenBrieven.length === 0 ? [] : ['Brieven van dit artikel:', brievendeel(eigenBrieven)]),
    voet(artikel, proeven),
  ];
};

/** The evidence in other orders than that of the articles: what happens, by when, with which letter, and what is always so. */
const bewijsdeel = (proeven: readonly Proef[]): readonly string[] => [
  '## Het bewijs bij elkaar',
  'De regels staan bij hun artikel. Hier staan de overgangen, de termijnen, de brieven en wat altijd waar is, elk met de tests die het laten zien.',
  '### Overgangen',
  overgangstabel(proeven),
  '### Termijnen',
  termijntabel(proeven),
  '### Brieven',
  brieftabel(proeven),
  '### Altijd waar',
  altijdtabel(proeven),
];

const inleiding = [
  '# De procedure in het klachtenregister',
  'Deze pagina is gemaakt uit de tabellen in `src/procedure`, de lijst van bewijs in `docs/bron/bewijs` en de titels van de tests, met `npm run docs`. Verander haar niet met de hand: verander de bron.',
  `Zij telt ${bewijsregels.length} regels van de procedure (R). Een regel wordt **afgedwongen** door een weigering met een vaste code, of **gemeten** in de controle "Werken wij volgens de procedure?" op het blad Overzicht; soms allebei. In het scherm hoort bij elke weigering een zin die zegt wat er nog moet gebeuren.`,
];

export const proceduretekst = (proeven: readonly Proef[]): string => {
  const fouten = bewijsfouten(brieven.map((b) => b.naam));
  if (fouten.length > 0) throw new Error(`Het bewijs en het product verschillen:\n${fouten.join('\n')}`);
  return pagina([
    ...inleiding,
    '## De fasen van een dossier',
    blok('mermaid', diagram()),
    '## Alles per artikel',
    inhoud(),
    ...bewijsdeel(proeven),
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
    ...artikelen.flatMap((a) => artikeldeel(a, proeven)),
  ]);
};
