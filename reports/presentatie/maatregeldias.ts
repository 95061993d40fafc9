// Welke dia's gaan over maatregelen en besluiten: het overzicht, een kaart per maatregel, de oordelen en wat er is besloten? (5.2.5, 5.3.2)
import { nlDagKort } from '../../src/procedure/dag';
import type { Dag } from '../../src/procedure/dag';
import type { Besluitregel, Evaluatie, Maatregelkaart } from '../../src/evaluatie/model';
import { bedragInWoorden, inEenRegel, vanInWoorden } from '../../src/evaluatie/woorden';
import { figuurVan, voorEnNa } from '../grafieken/uit-cijfers';
import type { Dia, Tabel } from './dia';
import { bronregel, inNotities } from './woorden';

const dag = (d: Dag | null): string => (d === null ? '-' : nlDagKort(d));
const of = (tekst: string | null): string => tekst ?? '-';

const tabel = (koppen: readonly string[], breedtes: readonly number[], rijen: Tabel['rijen']): Tabel => ({
  soort: 'tabel',
  koppen,
  breedtes,
  rijen,
});

const kort = (naam: string, titel: string, deel: Tabel, bron: string | null = null): Dia => ({
  naam,
  titel,
  delen: [deel],
  bron,
  notities: [],
});

const opvolging = (e: Evaluatie): Dia =>
  kort(
    'opvolging',
    'Wat is er gedaan met de vorige evaluatie?',
    tabel(
      ['Nummer', 'Besluit of actie', 'Wie', 'Status', 'Toelichting'],
      [0.11, 0.35, 0.14, 0.11, 0.29],
      e.opvolging.map((b) => [b.nummer, b.tekst, b.eigenaar, b.status, of(b.toelichting)]),
    ),
  );

const overzicht = (e: Evaluatie): Dia => {
  const figuren = [
    figuurVan(e.figuren, 'K20', 'aantal'),
    figuurVan(e.figuren, 'K20.besluit', 'verdeling'),
    figuurVan(e.figuren, 'K20.optijd', 'aandeel'),
    figuurVan(e.figuren, 'K20.telaat', 'aantal'),
  ];
  return {
    naam: 'maatregelen',
    titel: 'Maatregelen: overzicht',
    delen: [
      tabel(
        ['Nummer', 'Maatregel', 'Soort', 'Status', 'Uitgevoerd'],
        [0.11, 0.47, 0.15, 0.13, 0.14],
        e.kaarten.map(({ maatregel: m }) => [m.nummer, m.tekst, m.soort, m.status, dag(m.uitgevoerdOp)]),
      ),
    ],
    bron: bronregel(e, 'maatregelen die in dit jaar besloten, uitgevoerd of nog niet beoordeeld zijn'),
    notities: inNotities(figuren),
  };
};

const kosten = ({ maatregel: m }: Maatregelkaart): string =>
  m.kostenBegroot === null && m.kostenWerkelijk === null
    ? 'niet vastgelegd'
    : `begroot ${m.kostenBegroot === null ? '-' : bedragInWoorden(m.kostenBegroot)}, werkelijk ${m.kostenWerkelijk === null ? '-' : bedragInWoorden(m.kostenWerkelijk)}`;

const herhaald = ({ herhaling: h }: Maatregelkaart): string => {
  if (h === null) return 'Geen oorzaak vastgelegd of nog niet uitgevoerd.';
  if (!h.rijp) return `Te beoordelen vanaf ${dag(h.rijpOp)}.`;
  return `Zelfde oorzaak: ${h.voor.aantal} in ${h.maanden} maanden ervoor, ${h.na.aantal} in ${h.maanden} maanden erna. ${h.kanttekeningen.join(' ')}`;
};

const metReden = (oordeel: string | null, reden: string | null): string =>
  oordeel === null ? 'nog niet beoordeeld' : `${oordeel}${reden === null ? '' : `: ${reden}`}`;

const bewijs = (e: Evaluatie, k: Maatregelkaart): Tabel => {
  const { maatregel: m } = k;
  return tabel(
    ['', `${m.nummer} · ${m.soort} · ${m.status}`],
    [0.2, 0.8],
    [
      ['Maatregel', m.tekst],
      ['Aanleiding', k.aanleiding.ids.map((id) => e.nummers[id] ?? '').join(', ') || 'geen klacht genoemd'],
      ['Oorzaak', of(m.oorzaak)],
      ['Besluit', `${dag(m.besluitOp)}. ${of(m.overweging)}`],
      [
        'Uitvoering',
        m.uitgevoerdOp === null ? `uiterlijk ${dag(m.einddatum)}` : `${dag(m.uitgevoerdOp)}. ${of(m.bewijs)}`,
      ],
      ['Documenten', of(m.documenten)],
      ['Kosten', kosten(k)],
      ['Herhaling', herhaald(k)],
      ['Juistheid', metReden(m.juistheid, m.juistheidReden)],
      ['Doeltreffendheid', metReden(m.doeltreffendheid, m.doeltreffendheidReden)],
      ['Doelmatigheid', metReden(m.doelmatigheid, m.doelmatigheidReden)],
      ['Vervolg', `${metReden(m.vervolg, m.vervolgReden)}${k.opvolger === null ? '' : ` Opvolger: ${k.opvolger}.`}`],
    ],
  );
};

const kaart = (e: Evaluatie, k: Maatregelkaart): Dia => {
  const grafiek = voorEnNa(k);
  const { maatregel: m, voorstel } = k;
  return {
    naam: `kaart-${m.nummer}`,
    titel: `Maatregel ${m.nummer}`,
    delen: [bewijs(e, k), ...(grafiek === null ? [] : [{ soort: 'grafiek' as const, grafiek }])],
    bron: bronregel(e, 'maatregel en klachten met dezelfde oorzaak'),
    notities: voorstel === null ? [] : [`Voorstel van het register: ${voorstel.doeltreffendheid}. ${voorstel.waarom}`],
  };
};

const beoordeling = (e: Evaluatie): Dia => {
  const beoordeeld = e.kaarten.filter((k) => k.maatregel.uitgevoerdOp !== null);
  const goed = beoordeeld.filter((k) => k.maatregel.doeltreffendheid === 'doeltreffend').length;
  return {
    naam: 'beoordeling',
    titel: 'Beoordeling samengevat',
    delen: [
      tabel(
        ['Nummer', 'Juistheid', 'Doeltreffendheid', 'Doelmatigheid', 'Vervolg'],
        [0.12, 0.2, 0.25, 0.23, 0.2],
        beoordeeld.map(({ maatregel: m }) => [
          m.nummer,
          of(m.juistheid),
          of(m.doeltreffendheid),
          of(m.doelmatigheid),
          of(m.vervolg),
        ]),
      ),
    ],
    bron: bronregel(e, 'uitgevoerde maatregelen in deze evaluatie'),
    notities: [`Doeltreffend: ${vanInWoorden(goed, beoordeeld.length)}.`],
  };
};

const teruggekoppeld = (op: Dag | null): string | null =>
  op === null ? null : `Teruggekoppeld aan deskundigen op ${nlDagKort(op)}.`;

const bijgesteld = (e: Evaluatie): Dia =>
  kort(
    'bijgesteld',
    'Bijstellingen en terugkoppeling',
    tabel(
      ['Nummer', 'Vervolg', 'Reden', 'Opvolger'],
      [0.14, 0.2, 0.5, 0.16],
      e.kaarten
        .filter(({ maatregel: m }) => m.vervolg !== null && m.vervolg !== 'sluiten')
        .map(({ maatregel: m, opvolger }) => [m.nummer, of(m.vervolg), of(m.vervolgReden), of(opvolger)]),
    ),
    teruggekoppeld(e.rij?.terugkoppelingOp ?? null),
  );

const naleving = (e: Evaluatie): Dia => {
  const afwijkend = e.naleving
    .filter((n) => n.uitzonderingen.length > 0)
    .sort((a, b) => b.uitzonderingen.length - a.uitzonderingen.length)
    .slice(0, 10);
  return {
    naam: 'naleving',
    titel: 'Werkt de procedure?',
    delen: [
      tabel(
        ['Artikel', 'Regel', 'Gevolgd'],
        [0.12, 0.66, 0.22],
        afwijkend.map((n) => [n.artikel, n.titel, vanInWoorden(n.gevolgd.length, n.vanToepassing.length)]),
      ),
    ],
    bron: bronregel(e, 'regels waarvan het vaakst is afgeweken'),
    notities: afwijkend.map(
      (n) => `${n.titel} Uitzonderingen: ${n.uitzonderingen.map((id) => e.nummers[id] ?? id).join(', ')}.`,
    ),
  };
};

const besluitregel = (b: Besluitregel): readonly string[] => [b.nummer, b.tekst, b.eigenaar, dag(b.einddatum)];

/** Empty lines to fill in together, as long as nothing has been adopted. */
const leegTeVullen = (e: Evaluatie): Tabel['rijen'] =>
  e.rij?.status === 'Vastgesteld'
    ? []
    : Array.from({ length: Math.max(0, 4 - e.besluiten.length) }, () => ['', '', '', '']);

const besluiten = (e: Evaluatie): Dia =>
  kort(
    'besluiten',
    'Besluiten en acties',
    tabel(
      ['Nummer', 'Besluit of actie', 'Wie', 'Uiterlijk'],
      [0.12, 0.52, 0.2, 0.16],
      [...e.besluiten.map(besluitregel), ...leegTeVullen(e)],
    ),
  );

const vooruit = (e: Evaluatie): Dia =>
  kort(
    'vooruitblik',
    'Vooruitblik: wat loopt nog?',
    tabel(
      ['Nummer', 'Maatregel', 'Einddatum', 'Meetmoment'],
      [0.12, 0.56, 0.16, 0.16],
      e.kaarten
        .filter((k) => k.reden === 'loopt' || k.reden === 'nog niet te beoordelen')
        .map(({ maatregel: m }) => [m.nummer, m.tekst, dag(m.einddatum), dag(m.meetmoment)]),
    ),
  );

const leerpunten = (e: Evaluatie): Dia => ({
  naam: 'leerpunten',
  titel: 'Wat wij leerden',
  delen: [{ soort: 'lijst', regels: e.leerpunten.map((l) => `${l.nummer}: ${l.tekst}`) }],
  bron: bronregel(e, 'leerpunten uit het intern overleg'),
  notities: inNotities([figuurVan(e.figuren, 'K19', 'aandeel')]),
});

const kwaliteit = (e: Evaluatie): Dia =>
  kort(
    'kwaliteit',
    'Bijlage: hoe goed zijn de gegevens?',
    tabel(
      ['Wat', 'Aantal', 'Waarover'],
      [0.45, 0.2, 0.35],
      e.kwaliteit.map((f) => [f.titel, inEenRegel(f), f.filter]),
    ),
  );

const begrippen = (e: Evaluatie): Dia =>
  kort(
    'begrippen',
    'Bijlage: wat is hoe geteld?',
    tabel(
      ['Cijfer', 'Wat', 'Waarover'],
      [0.12, 0.42, 0.46],
      e.figuren.map((f) => [f.naam, f.titel, f.filter]),
    ),
  );

export const voordias = (e: Evaluatie): readonly Dia[] => [opvolging(e)];
export const nadias = (e: Evaluatie): readonly Dia[] => [
  leerpunten(e),
  overzicht(e),
  ...e.kaarten.filter((k) => k.maatregel.besluit === 'vastgesteld').map((k) => kaart(e, k)),
  beoordeling(e),
  bijgesteld(e),
  naleving(e),
  besluiten(e),
  vooruit(e),
  begrippen(e),
  kwaliteit(e),
];
