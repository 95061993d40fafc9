// Hoe staan cijfers in een tabel, een bronregel of een notitie? Per cijfer een regel met wat het vorig jaar was (5.3.2).
import { nlDagKort } from '../../src/procedure/dag';
import type { Dag } from '../../src/procedure/dag';
import { figuurVorigJaar, jaarzin } from '../../src/evaluatie/jaarvergelijking';
import type { Evaluatie, Figuur, Getallen } from '../../src/evaluatie/model';
import { inEenRegel } from '../../src/evaluatie/woorden';
import { vakken } from './huisstijl';
import { ingekort } from './meten';

/** In one piece, so that no line ends within a date. */
export const dag = (d: Dag | null): string => (d === null ? '-' : nlDagKort(d).replace(' ', '\u00a0'));
/** Days inside a sentence as people write them. */
export const metDagen = (tekst: string): string => tekst.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dag);

export const of = (tekst: string | null): string => (tekst === null || tekst.trim() === '' ? '-' : tekst);

/** 1 -> `1 klacht`, 2 -> `2 klachten` */
export const hoeveel = (aantal: number, een: string, meer: string): string =>
  `${aantal === 0 ? 'geen' : aantal} ${aantal === 1 ? een : meer}`;

export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Numbers of the year before, as frozen when it was; null for a first year. */
export const vorigJaar = (e: Evaluatie): Getallen | null =>
  e.jaren.find((j) => j.jaar === e.jaar - 1)?.getallen ?? null;

/** The same figure a year ago, in the same words. */
export const vorigeWaarde = (e: Evaluatie, f: Figuur): string => {
  const toen = figuurVorigJaar(f, e);
  return toen === null ? 'niet bekend' : inEenRegel(toen);
};

const afwijkingen = ({ afwijkingenOpen: n }: Evaluatie): string =>
  n === 0 ? '' : ` ${n} ${n === 1 ? 'afwijking' : 'afwijkingen'} open: die rijen tellen zoals zij waren vastgelegd.`;

const stand = (e: Evaluatie): string => `. Stand d.d. ${dag(e.stand)}.${afwijkingen(e)}`;

/** Where there is room for the whole filter: on the screen and in the report. */
export const bronzin = (e: Evaluatie, filter: string): string => `Bron: register, ${filter}${stand(e)}`;

const bronschrift = { punten: 12 } as const;

/** Under every slide with figures; what does not fit in two lines stands in the appendix. */
export const bronregel = (e: Evaluatie, filters: readonly string[]): string => {
  const staart = stand(e);
  const [eerste = '', ...rest] = [...new Set(filters)].map((f) => f.charAt(0).toLowerCase() + f.slice(1));
  const kort = rest.length > 1 ? `${eerste}; per cijfer: zie de bijlage` : [eerste, ...rest].join('; ');
  const ruimte = vakken.bron.w * 2 - 0.5;
  return `${ingekort(`Bron: register, filter ${metDagen(kort)}`, ruimte - staart.length * 0.085, bronschrift, 1)}${staart}`;
};

/** Row of a table: what, this year, and last year when there was one. */
export const alsRij = (e: Evaluatie, f: Figuur): readonly string[] => [
  f.titel,
  inEenRegel(f),
  ...(vorigJaar(e) === null ? [] : [vorigeWaarde(e, f)]),
];

export const jaarkoppen = (e: Evaluatie): readonly string[] => [
  String(e.jaar),
  ...(vorigJaar(e) === null ? [] : [String(e.jaar - 1)]),
];

const inCellen = (f: Figuur & { soort: 'kruistabel' }): string =>
  f.rijen
    .flatMap((rij, r) =>
      f.kolommen.flatMap((k, i) => {
        const n = f.cellen[r]?.[i]?.aantal ?? 0;
        return n === 0 ? [] : [`${rij} en ${k} ${n}`];
      }),
    )
    .join(', ') || 'geen';

const inStromen = (f: Figuur & { soort: 'aansluiting' }): string =>
  f.regels
    .map(
      (r) =>
        `${r.naam}: begin ${r.begin.aantal}, ontvangen ${r.ontvangen.aantal}, heropend ${r.heropend.aantal}, afgesloten ${r.afgesloten.aantal}, einde ${r.einde.aantal}`,
    )
    .join('; ');

/** With last year beside it, and how much it differs. */
const inNotitie = (e: Evaluatie, f: Figuur): string => {
  if (f.soort === 'kruistabel') return inCellen(f);
  return f.soort === 'aansluiting' ? inStromen(f) : jaarzin(f, e);
};

/** Everything a slide says in numbers, with what was counted, for the notes. */
export const inNotities = (e: Evaluatie, figuren: readonly (Figuur | null)[]): readonly string[] =>
  figuren.flatMap((f) =>
    f === null
      ? []
      : [
          `${f.naam} ${f.titel}: ${inNotitie(e, f)}. Geteld: ${metDagen(f.filter)}.`,
          ...(f.voetnoot === null ? [] : [f.voetnoot]),
        ],
  );

/** Numbers of dossiers, to look up; nothing about who or what. */
export const nummersVan = (e: Evaluatie, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => e.nummers[id] ?? []);

const hoogstens = 10;

/** As many numbers as one reads on a slide; the notes have them all. */
export const enkeleNummers = (nummers: readonly string[]): string =>
  nummers.length <= hoogstens
    ? nummers.join(', ')
    : `${nummers.slice(0, hoogstens).join(', ')} en nog ${nummers.length - hoogstens} (zie de notities)`;
