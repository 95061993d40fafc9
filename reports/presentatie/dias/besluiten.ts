// Wat leerden wij, werkt de procedure, en wat is besloten, toen en nu? (K19, K24; 5.2.5, 5.3.2)
import type { Evaluatie } from '../../../src/evaluatie/model';
import { inEenRegel, vanInWoorden } from '../../../src/evaluatie/woorden';
import { figuurVan } from '../../grafieken/uit-cijfers';
import type { Dia, Lijst, Tabel } from '../dia';
import { aandeelzin } from '../titels';
import { dag, enkeleNummers, hoeveel, metHoofdletter, nummersVan, of } from '../woorden';
import { cijfertabel, dia, kolom, lijst, noten, tabel } from './bouwen';
import { besluitstand, eigenaar, isTeLaat } from './standen';
import { cijfers } from './termijnen';

export const opvolging = (e: Evaluatie): Dia => {
  const open = e.opvolging.filter((b) => b.status === 'Open').length;
  return dia(e, {
    ...{ naam: 'opvolging', kop: 'Opvolging van de vorige evaluatie' },
    titel: `${metHoofdletter(hoeveel(e.opvolging.length, 'besluit', 'besluiten'))} van eerder, waarvan ${open} open`,
    kolommen: [
      kolom(
        1,
        tabel(
          null,
          ['Nummer', 'Besluit of actie', 'Wie', 'Uiterlijk', 'Stand', 'Toelichting'],
          [0.1, 0.34, 0.06, 0.13, 0.1, 0.27],
          e.opvolging.map((b) => [
            b.nummer,
            b.tekst,
            eigenaar(b),
            dag(b.einddatum),
            besluitstand(b),
            of(b.toelichting),
          ]),
        ),
      ),
    ],
    filters: [`besluiten van de evaluatie over ${e.jaar - 1}, en oudere die nog open staan`],
  });
};

/** The same lesson from several dossiers stands there once, with all their numbers. */
const perTekst = (e: Evaluatie): ReadonlyMap<string, readonly string[]> => {
  const per = new Map<string, readonly string[]>();
  for (const { tekst, nummer } of e.leerpunten) per.set(tekst, [...(per.get(tekst) ?? []), nummer]);
  return per;
};

const leerpuntnotities = (e: Evaluatie): readonly string[] =>
  [...perTekst(e)].map(([tekst, nummers]) => `${tekst} ${nummers.join(', ')}.`);

const leerpunten = (e: Evaluatie): Lijst =>
  lijst(
    'Leerpunten uit het intern overleg',
    [...perTekst(e)].map(
      ([tekst, nummers]) => `${tekst} (${nummers.length > 2 ? `${nummers.length} dossiers` : nummers.join(', ')})`,
    ),
  );

export const geleerd = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'leerpunten', kop: 'Wat wij leerden' },
    titel: aandeelzin(e, 'K19', 'Besproken in het intern overleg', 'Wat wij leerden'),
    kolommen: [
      kolom(0.58, leerpunten(e)),
      kolom(0.42, cijfertabel(e, null, cijfers(e, 'K19', 'K19.dagen', 'K19.open'))),
    ],
    figuren: cijfers(e, 'K19', 'K19.dagen', 'K19.open'),
    notities: leerpuntnotities(e),
  });

const meest = 10;

const afwijkend = (e: Evaluatie): Evaluatie['naleving'] =>
  [...e.naleving]
    .filter((n) => n.uitzonderingen.aantal > 0)
    .sort((a, b) => b.uitzonderingen.aantal - a.uitzonderingen.aantal)
    .slice(0, meest);

const nalevingtabel = (e: Evaluatie): Tabel =>
  tabel(
    null,
    ['Artikel', 'Regel', 'Gevolgd'],
    [0.11, 0.68, 0.21],
    afwijkend(e).map((n) => [n.artikel, n.titel, vanInWoorden(n.gevolgd, n.vanToepassing)]),
  );

const nalevingzin = (e: Evaluatie): string => {
  const golden = e.naleving.filter((n) => n.vanToepassing > 0);
  const altijd = golden.filter((n) => n.uitzonderingen.aantal === 0).length;
  return `Altijd gevolgd: ${altijd} van de ${golden.length} regels die golden`;
};

const nalevingnotities = (e: Evaluatie): readonly string[] =>
  afwijkend(e).map(
    (n) =>
      `${n.artikel} ${n.titel} Gevolgd: ${vanInWoorden(n.gevolgd, n.vanToepassing)}. Uitzonderingen: ${enkeleNummers(nummersVan(e, n.uitzonderingen.ids))}.`,
  );

const gevallen = (e: Evaluatie): string =>
  cijfers(e, 'K24')
    .map((f) => `${f.titel}: ${inEenRegel(f)}. ${f.voetnoot ?? ''}`.trim())
    .join(' ');

export const naleving = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'naleving', kop: 'Werkt de procedure?', titel: nalevingzin(e) },
    kolommen: [kolom(1, nalevingtabel(e), ...noten(gevallen(e)))],
    figuren: cijfers(e, 'K24'),
    notities: nalevingnotities(e),
  });

/** Both in one, for a year with few complaints. */
export const geleerdEnNaleving = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'leerpunten', kop: 'Wat wij leerden, en of de procedure werkt', titel: nalevingzin(e) },
    kolommen: [
      kolom(0.45, leerpunten(e), ...noten(aandeelzin(e, 'K19', 'Besproken in het intern overleg', ''))),
      kolom(0.55, nalevingtabel(e)),
    ],
    figuren: cijfers(e, 'K19', 'K24'),
    notities: [...leerpuntnotities(e), ...nalevingnotities(e)],
  });

/** Empty lines to fill in together, as long as nothing has been adopted. */
const leegTeVullen = (e: Evaluatie): Tabel['rijen'] =>
  e.rij?.status === 'Vastgesteld'
    ? []
    : Array.from({ length: Math.max(0, 4 - e.besluiten.length) }, () => ['', '', '', '', '']);

const besluittabel = (e: Evaluatie): Tabel =>
  tabel(
    null,
    ['Nummer', 'Besluit of actie', 'Wie', 'Uiterlijk', 'Stand'],
    [0.13, 0.47, 0.1, 0.15, 0.15],
    [
      ...e.besluiten.map((b) => [b.nummer, b.tekst, eigenaar(b), dag(b.einddatum), besluitstand(b)]),
      ...leegTeVullen(e),
    ],
  );

const besluitzin = (e: Evaluatie): string =>
  e.besluiten.length === 0
    ? 'Besluiten en acties, in te vullen tijdens de bespreking'
    : metHoofdletter(hoeveel(e.besluiten.length, 'besluit of actie', 'besluiten en acties'));

const besluitfilter = (e: Evaluatie): string => `besluiten van de evaluatie over ${e.jaar}`;

export const besluiten = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'besluiten', kop: 'Besluiten en acties', titel: besluitzin(e) },
    kolommen: [kolom(1, besluittabel(e))],
    filters: [besluitfilter(e)],
  });

const lopend = (e: Evaluatie): readonly Evaluatie['kaarten'][number][] =>
  e.kaarten.filter((k) => k.reden === 'loopt' || k.reden === 'nog niet te beoordelen');

/** What may go wrong next year, as far as the register knows. */
const aandacht = (e: Evaluatie): Lijst => {
  const open = (figuurVan(e.figuren, 'K01', 'aansluiting')?.regels ?? []).reduce((som, r) => som + r.einde.aantal, 0);
  const geschil = figuurVan(e.figuren, 'K17.open', 'aantal')?.telling.aantal ?? 0;
  const laat = e.kaarten.filter((k) => isTeLaat(e, k)).length;
  return lijst('Waar letten wij op?', [
    ...(open === 0
      ? []
      : [`${metHoofdletter(hoeveel(open, 'melding staat', 'meldingen staan'))} nog open aan het eind van ${e.jaar}`]),
    ...(geschil === 0 ? [] : [`${metHoofdletter(hoeveel(geschil, 'geschil loopt', 'geschillen lopen'))} nog`]),
    ...(laat === 0 ? [] : [`${metHoofdletter(hoeveel(laat, 'maatregel is', 'maatregelen zijn'))} over de einddatum`]),
  ]);
};

export const vooruit = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'vooruitblik', kop: 'Vooruitblik' },
    titel: `${metHoofdletter(hoeveel(lopend(e).length, 'maatregel loopt', 'maatregelen lopen'))} door in ${e.jaar + 1}`,
    kolommen: [
      kolom(
        0.64,
        tabel(
          null,
          ['Nummer', 'Maatregel', 'Einddatum', 'Meetmoment'],
          [0.14, 0.42, 0.22, 0.22],
          lopend(e).map(({ maatregel: m }) => [m.nummer, m.tekst, dag(m.einddatum), dag(m.meetmoment)]),
        ),
      ),
      kolom(0.36, aandacht(e)),
    ],
    filters: ['maatregelen die lopen of nog te meten zijn'],
  });

/** Both in one, for a year with few complaints. */
export const besluitenEnVooruit = (e: Evaluatie): Dia =>
  dia(e, {
    ...{ naam: 'besluiten', kop: 'Besluiten, acties en vooruitblik', titel: besluitzin(e) },
    kolommen: [kolom(0.66, besluittabel(e)), kolom(0.34, aandacht(e))],
    filters: [besluitfilter(e)],
  });
