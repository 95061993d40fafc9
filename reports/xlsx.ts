// Hoe wordt een werkboek een xlsx-bestand, en hoe komt het er weer uit?
import type { Gelezenblad } from './werkboek/teruglezen';
import type { Bereik, Cel, Celstijl, Werkblad, Werkboek, Werkkolom } from './werkboek/werkblad';
import { colToLetter, readXlsx, writeXlsx } from './xlsx-pakket';
import type { Cell, CellStyle, CellValue, WriteSheet } from './xlsx-pakket';
import { leestAlsFout, veiligeTekst } from './xlsx-tekst';

const letter = { name: 'Calibri', size: 11 };

const adres = (kolom: number, rij: number): string => `${colToLetter(kolom)}${rij + 1}`;
const bereik = ({ kolom, van, tot }: Bereik): string => `${adres(kolom, van)}:${adres(kolom, tot - 1)}`;
const vastBereik = ({ kolom, van, tot }: Bereik): string =>
  `$${colToLetter(kolom)}$${van + 1}:$${colToLetter(kolom)}$${tot}`;

const kleurcode = (kleur: string): { rgb: string } => ({ rgb: kleur.slice(1).toUpperCase() });
const vulling = (kleur: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: kleurcode(kleur),
  bgColor: kleurcode(kleur),
});

const kolomstijl = ({ formaat, terugloop }: Werkkolom): CellStyle => ({
  alignment: { vertical: 'top', ...(terugloop ? { wrapText: true } : {}) },
  ...(formaat === null ? {} : { numFmt: formaat }),
});

const eigenStijl = ({ vet, kleur, formaat }: Celstijl): CellStyle => ({
  alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
  font: { ...letter, bold: vet },
  ...(kleur === null ? {} : { fill: vulling(kleur) }),
  ...(formaat === undefined ? {} : { numFmt: formaat }),
});

/** Excel measures in characters of its standard font, with a border. */
const tekenbreedte = (pixels: number): number => Math.max(1, Math.round(((pixels - 5) / 7) * 100) / 100);

const celwaarde = (cel: Cel): CellValue => (typeof cel === 'string' ? veiligeTekst(cel) : cel);

type Eigencel = readonly [plek: string, cel: Cell];

const gestyleerd = ({ rijen, stijlen }: Werkblad): readonly Eigencel[] =>
  [...stijlen].flatMap(([r, stijlenHier]) =>
    stijlenHier.map((stijl, k): Eigencel => {
      const value = celwaarde(rijen[r]?.[k] ?? null);
      return [`${r},${k}`, { value, type: value === null ? 'empty' : 'string', style: eigenStijl(stijl) }];
    }),
  );

const schijnfouten = ({ rijen }: Werkblad): readonly Eigencel[] =>
  rijen.flatMap((rij, r) =>
    rij.flatMap((cel, k): readonly Eigencel[] =>
      typeof cel === 'string' && leestAlsFout(cel)
        ? [[`${r},${k}`, { value: cel, type: 'richText', richText: [{ text: cel }] }]]
        : [],
    ),
  );

const naarBlad = (blad: Werkblad): WriteSheet => ({
  name: blad.titel,
  hidden: blad.verborgen,
  columns: blad.kolommen.map((k) => ({
    width: tekenbreedte(k.breedte),
    hidden: k.verborgen,
    style: kolomstijl(k),
  })),
  rows: blad.rijen.map((rij) => rij.map(celwaarde)),
  cells: new Map([...schijnfouten(blad), ...gestyleerd(blad)]),
  rowDefs: new Map([...blad.hoogtes].map(([r, h]) => [r, h === 0 ? { hidden: true } : { height: h }])),
  freezePane: { rows: blad.vast.rijen, columns: blad.vast.kolommen },
  ...(blad.filterrij === null
    ? {}
    : {
        autoFilter: {
          range: `${adres(0, blad.filterrij)}:${adres(blad.kolommen.length - 1, Math.max(blad.rijen.length - 1, blad.filterrij))}`,
        },
      }),
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    ...(blad.vast.rijen > 0
      ? { printTitlesRow: `$${blad.vast.rijen}:$${blad.vast.rijen}` }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
  },
  dataValidations: blad.keuzes.map(({ op, blad: bron, uit }) => ({
    type: 'list',
    range: bereik(op),
    formula1: `'${bron}'!${vastBereik(uit)}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
  })),
  conditionalRules: blad.kleurregels.map(({ op, formule, kleur }, i) => ({
    type: 'expression',
    priority: i + 1,
    range: bereik(op),
    formula: formule.replace(/#/g, adres(op.kolom, op.van)),
    style: { fill: vulling(kleur) },
  })),
});

export const schrijfXlsx = ({ titel, maker, dag, bladen }: Werkboek): Promise<Uint8Array> => {
  const moment = new Date(`${dag}T00:00:00Z`);
  return writeXlsx({
    sheets: bladen.map(naarBlad),
    properties: { title: titel, creator: maker, created: moment, modified: moment },
    defaultFont: letter,
  });
};

const milliseconden = 86_400_000;
/** 30-12-1899: what serial numbers count from. */
const nulpunt = -25_569;
const alsCel = (waarde: CellValue | undefined): Cel =>
  waarde instanceof Date ? waarde.getTime() / milliseconden - nulpunt : (waarde ?? null);

/** A date comes back as a number, as it stands in the file. */
export const leesXlsx = async (bytes: Uint8Array): Promise<readonly Gelezenblad[]> => {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({ titel: name, rijen: rows.map((rij) => rij.map(alsCel)) }));
};
