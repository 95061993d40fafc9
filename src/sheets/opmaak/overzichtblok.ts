// Welke regels heeft het vaste blok van het tabblad Overzicht, en hoe komen de cijfers van vandaag erin? (5.1.7, 5.3.2)
// Numbers are typed cells, not formulas: what a formula looks like depends on the language of whoever opens the file.
import { nlDag } from '../../procedure/dag';
import { fasen, totaaloordelen } from '../../procedure/lijsten';
import type { Overzichtcijfers } from '../../register/overzichtcijfers';
import type { CellData, Request, RowData } from '../google';
import { nieuweNummers } from '../nummers';

type Regelwaarde = readonly [label: string, aantal: number | string | null, van?: number | string | null];

export interface Blokregel {
  /** In the hidden first column, so that the line is found again. */
  readonly sleutel: string;
  readonly soort: 'titel' | 'tekst' | 'kop' | 'cijfer';
  /** Null before the first round. */
  readonly waarde: (cijfers: Overzichtcijfers | null) => Regelwaarde;
}

const maanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'].concat(
  ...['augustus', 'september', 'oktober', 'november', 'december'],
);
/** Room for figures that are thought of later. */
const CIJFERREGELS = 8;

const bijgewerkt = (c: Overzichtcijfers | null): string => {
  if (c === null) return 'De cijfers komen hier na de eerstvolgende dagelijkse ronde.';
  const ronde = c.ronde === '' ? 'nog niet' : `voor het laatst op ${nlDag(c.ronde)}`;
  const [dag, tijd] = [nlDag(c.bijgewerkt.slice(0, 10)), c.bijgewerkt.slice(11, 16)];
  return `Bijgewerkt op ${dag} om ${tijd} uur. De dagelijkse ronde liep ${ronde}.`;
};

const kop = (sleutel: string, label: (c: Overzichtcijfers | null) => string, van: string | null = null): Blokregel => ({
  sleutel: `kop.${sleutel}`,
  soort: 'kop',
  waarde: (c) => [label(c), 'Aantal', van],
});
const cijfer = (sleutel: string, label: string, aantal: (c: Overzichtcijfers) => number): Blokregel => ({
  sleutel,
  soort: 'cijfer',
  waarde: (c) => [label, c === null ? null : aantal(c)],
});
const ditJaar = (plek: number): Blokregel => ({
  sleutel: `cijfer.${plek + 1}`,
  soort: 'cijfer',
  waarde: (c) => {
    const er = c?.ditJaar[plek];
    return er === undefined ? ['', null] : [er.titel, er.aantal, er.van];
  },
});
const tekst = (
  sleutel: string,
  soort: Blokregel['soort'],
  label: (c: Overzichtcijfers | null) => string,
): Blokregel => ({
  sleutel,
  soort,
  waarde: (c) => [label(c), null],
});

export const blokregels: readonly Blokregel[] = [
  tekst('regel.titel', 'titel', () => 'Klachtenregister'),
  tekst('regel.bijgewerkt', 'tekst', bijgewerkt),
  tekst('regel.uitleg', 'tekst', () => 'Open het menu Klachtenregister om te melden, te behandelen en te controleren.'),
  kop('cijfers', (c) => (c === null ? 'Dit jaar' : `Ontvangen in ${c.jaar}`), 'Van'),
  ...Array.from({ length: CIJFERREGELS }, (_, i) => ditJaar(i)),
  kop('termijnen', () => 'Lopende termijnen'),
  cijfer('termijn.opTijd', 'Nog op tijd', (c) => c.termijnen.opTijd),
  cijfer('termijn.teLaat', 'Te laat', (c) => c.termijnen.teLaat),
  kop('maanden', () => 'Ontvangen per maand'),
  ...maanden.map((maand, i) => cijfer(`maand.${i + 1}`, maand, (c) => c.perMaand[i] ?? 0)),
  kop('fasen', () => 'Dossiers per fase'),
  ...fasen.slice(1).map((fase) => cijfer(`fase.${fase}`, fase, (c) => c.fasen[fase] ?? 0)),
  kop('oordelen', () => 'Oordelen'),
  ...totaaloordelen.map((oordeel) => cijfer(`oordeel.${oordeel}`, oordeel, (c) => c.oordelen[oordeel] ?? 0)),
];

/** Key, label, number, and of how many. */
export const BLOKBREEDTE = 4;
export const [SLEUTELKOLOM, LABELKOLOM, AANTALKOLOM] = [0, 1, 2] as const;

const cel = (waarde: string | number | null | undefined): CellData => {
  if (waarde === null || waarde === undefined || waarde === '') return {};
  return { userEnteredValue: typeof waarde === 'number' ? { numberValue: waarde } : { stringValue: waarde } };
};

const rijen = (cijfers: Overzichtcijfers | null): RowData[] =>
  blokregels.map(({ sleutel, waarde }) => {
    const [label, aantal, van] = waarde(cijfers);
    return { values: [cel(sleutel), cel(label), cel(aantal), cel(van)] };
  });

/** Where the lines stand whose keys begin so. */
export const stukVan = (begin: string): readonly [van: number, tot: number] => {
  const plekken = blokregels.flatMap(({ sleutel }, i) => (sleutel.startsWith(begin) ? [i] : []));
  return [Math.min(...plekken), Math.max(...plekken) + 1];
};

/** The whole block in one request; only what stands in the cells, never their looks. */
export const overzichtVerzoeken = (cijfers: Overzichtcijfers | null): Request[] => [
  {
    updateCells: {
      start: { sheetId: nieuweNummers.overzicht, rowIndex: 0, columnIndex: SLEUTELKOLOM },
      rows: rijen(cijfers),
      fields: 'userEnteredValue',
    },
  },
];
