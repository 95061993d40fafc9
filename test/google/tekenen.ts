// Hoe ziet een tabblad eruit? Getekend uit het document van de stand-in zelf: wat Google zou tonen, niet wat wij bedoelden.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { werkelijkeWaarde } from '../stand-in/formule';
import { opgemaakt } from '../stand-in/opmaak';
import { naarSerieel } from '../stand-in/serieel';
import {
  bevrorenRijen,
  celOp,
  kolomAantal,
  laatsteRijMetWaarde,
  type Blad,
  type Cel,
  type Inhoud,
} from '../stand-in/werkboek';

export interface Celbeeld {
  readonly t: string;
  readonly kleur?: string;
  readonly vet?: boolean;
  readonly rechts?: boolean;
  readonly notitie?: string;
}

export interface Bladtekening {
  readonly sheetId: number;
  readonly titel: string;
  readonly kolommen: readonly { readonly nr: number; readonly breed: number }[];
  readonly rijen: readonly { readonly nr: number; readonly hoog: number; readonly cellen: readonly Celbeeld[] }[];
  readonly vasteRijen: number;
  readonly vasteKolommen: number;
  readonly grafieken: readonly string[];
}

type Kleur = sheets_v4.Schema$Color | undefined;
const hex = (deel: number | null | undefined): string =>
  Math.round((deel ?? 0) * 255)
    .toString(16)
    .padStart(2, '0');
const kleurtekst = (kleur: Kleur): string | undefined =>
  kleur === undefined ? undefined : `#${hex(kleur.red)}${hex(kleur.green)}${hex(kleur.blue)}`;
const achtergrond = (formaat: sheets_v4.Schema$CellFormat | undefined): string | undefined =>
  kleurtekst(formaat?.backgroundColorStyle?.rgbColor ?? formaat?.backgroundColor);

const raakt = (bereik: sheets_v4.Schema$GridRange, rij: number, kolom: number): boolean =>
  rij >= (bereik.startRowIndex ?? 0) &&
  rij < (bereik.endRowIndex ?? Infinity) &&
  kolom >= (bereik.startColumnIndex ?? 0) &&
  kolom < (bereik.endColumnIndex ?? Infinity);

type Waarde = sheets_v4.Schema$ExtendedValue | undefined;
type Voorwaarde = sheets_v4.Schema$BooleanCondition | undefined;

const dagVan = (vandaag: string): number => {
  const [jaar = 0, maand = 0, dag = 0] = vandaag.split('-').map(Number);
  return naarSerieel(jaar, maand, dag) ?? 0;
};

const klopt = (regel: Voorwaarde, waarde: Waarde, vandaag: number): boolean => {
  const [eerste] = regel?.values ?? [];
  const dag = vandaag + (eerste?.relativeDate === 'TOMORROW' ? 1 : 0);
  const getal = waarde?.numberValue ?? NaN;
  if (regel?.type === 'TEXT_EQ') return waarde?.stringValue === eerste?.userEnteredValue;
  if (regel?.type === 'DATE_BEFORE') return getal < dag;
  return regel?.type === 'DATE_EQ' && Math.floor(getal) === dag;
};

const regelkleur = (blad: Blad, rij: number, kolom: number, waarde: Waarde, vandaag: number): string | undefined => {
  const regel = blad.voorwaardelijk.find(
    ({ ranges, booleanRule }) =>
      ranges?.some((r) => raakt(r, rij, kolom)) === true && klopt(booleanRule?.condition, waarde, vandaag),
  );
  return achtergrond(regel?.booleanRule?.format);
};

const celbeeld = (inhoud: Inhoud, blad: Blad, rij: number, kolom: number, vandaag: number): Celbeeld => {
  const cel: Cel | undefined = celOp(blad, rij, kolom);
  if (cel === undefined) return { t: '' };
  const waarde = werkelijkeWaarde(inhoud, blad, rij, kolom);
  const formaat = cel.userEnteredFormat ?? undefined;
  const kleur = regelkleur(blad, rij, kolom, waarde, vandaag) ?? achtergrond(formaat);
  return {
    t: opgemaakt(waarde, formaat?.numberFormat, inhoud.eigenschappen.locale),
    ...(kleur === undefined ? {} : { kleur }),
    ...(formaat?.textFormat?.bold === true ? { vet: true } : {}),
    ...(typeof waarde?.numberValue === 'number' ? { rechts: true } : {}),
    ...(typeof cel.note === 'string' ? { notitie: cel.note } : {}),
  };
};

const plekken = (aantal: number, verborgen: (plek: number) => boolean): readonly number[] =>
  Array.from({ length: aantal }, (_, plek) => plek).filter((plek) => !verborgen(plek));

/** Een paar lege rijen onderaan, zodat er iets te typen valt. */
const RUIMTE = 12;

export const tekenBlad = (inhoud: Inhoud, blad: Blad, vandaag: string): Bladtekening => {
  const { sheetId, title, gridProperties } = blad.eigenschappen;
  const rijen = plekken(Math.min(laatsteRijMetWaarde(blad) + 1 + RUIMTE, gridProperties.rowCount), (r) =>
    Boolean(blad.rijMaten[r]?.hiddenByUser),
  );
  const kolommen = plekken(kolomAantal(blad), (k) => Boolean(blad.kolomMaten[k]?.hiddenByUser));
  const dag = dagVan(vandaag);
  return {
    sheetId,
    titel: title,
    kolommen: kolommen.map((nr) => ({ nr, breed: blad.kolomMaten[nr]?.pixelSize ?? 100 })),
    rijen: rijen.map((nr) => ({
      nr,
      hoog: blad.rijMaten[nr]?.pixelSize ?? 21,
      cellen: kolommen.map((k) => celbeeld(inhoud, blad, nr, k, dag)),
    })),
    vasteRijen: rijen.filter((r) => r < bevrorenRijen(blad)).length,
    vasteKolommen: kolommen.filter((k) => k < (gridProperties.frozenColumnCount ?? 0)).length,
    grafieken: blad.grafieken.map((g) => g.spec?.title ?? 'Grafiek'),
  };
};
