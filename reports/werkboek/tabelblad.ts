// Hoe komt een tabblad van het register in een werkboek? Met dezelfde koppen, celwaarden, breedtes en kleuren als in Google (3.2).
import { isDag } from '../../src/procedure/dag';
import type { Waarde } from '../../src/register/kolom';
import { encode } from '../../src/sheets/cells';
import { EERSTE_RIJ, KOPRIJ, SLEUTELRIJ } from '../../src/sheets/layout';
import type { Blad, Bladkolom } from '../../src/sheets/layout';
import { langsteCel } from '../xlsx-tekst';
import type { Bereik, Cel, Werkblad, Werkkolom } from './werkblad';
import { kleurformule } from './kleurformule';
import { keuzeplek } from './keuzelijsten';
import { rijhoogte } from './rijhoogte';

export type Kalerij = Readonly<Record<string, Waarde>>;

/** Excel counts 29-2-1900, which never was; before it the programs disagree, so those days are text. */
const eersteDag = '1900-03-01';

const langeTekst = (tekst: string): string => {
  if (tekst.length <= langsteCel) return tekst;
  const slot = `... [ingekort: ${tekst.length} tekens]`;
  return tekst.slice(0, langsteCel - slot.length) + slot;
};

export const celVan = ({ codec }: Pick<Bladkolom, 'codec'>, waarde: Waarde | undefined): Cel => {
  if (codec === 'dag' && typeof waarde === 'string' && isDag(waarde) && waarde < eersteDag) return waarde;
  const { stringValue, numberValue, boolValue } = encode(codec, waarde).userEnteredValue ?? {};
  return stringValue === undefined ? (numberValue ?? boolValue ?? null) : langeTekst(stringValue);
};

/** Names of weekdays in Dutch, whatever the language of the program. */
const nederlands = '[$-413]';

const formaatVan = ({ formaat }: Bladkolom): string | null => {
  if (formaat === null) return null;
  return formaat.type === 'DATE' ? nederlands + formaat.pattern : formaat.pattern;
};

const kolomVan = (k: Bladkolom): Werkkolom => ({
  breedte: k.breedte,
  verborgen: k.verborgen,
  formaat: formaatVan(k),
  terugloop: k.codec === 'tekst' || k.codec === 'reeks',
});

/** All rows of a column, and one empty one when there are none: a rule needs a place. */
const onder = (kolom: number, aantal: number): Bereik => ({
  kolom,
  van: EERSTE_RIJ,
  tot: EERSTE_RIJ + Math.max(aantal, 1),
});

/** Only the columns that `kolommen` names; a column may have stayed behind. */
export const tabelblad = (blad: Blad, kolommen: readonly string[], rijen: readonly Kalerij[]): Werkblad => {
  const mee = blad.kolommen.filter((k) => kolommen.includes(k.sleutel));
  const werk = mee.map(kolomVan);
  const cellen = rijen.map((rij) => mee.map((k) => celVan(k, rij[k.sleutel])));
  return {
    titel: blad.titel,
    verborgen: blad.verborgen,
    kolommen: werk,
    rijen: [mee.map((k) => k.sleutel), mee.map((k) => k.kop), ...cellen],
    hoogtes: new Map([
      [SLEUTELRIJ, 0],
      [KOPRIJ, 32],
      ...cellen.map((rij, i) => [EERSTE_RIJ + i, rijhoogte(rij, werk)] as const),
    ]),
    stijlen: new Map([[KOPRIJ, mee.map(({ kleur }) => ({ vet: true, kleur }))]]),
    vast: { rijen: blad.bevrorenRijen, kolommen: blad.bevrorenKolommen },
    filterrij: KOPRIJ,
    keuzes: mee.flatMap((k, kolom) =>
      k.keuzes === null ? [] : [{ op: onder(kolom, rijen.length), ...keuzeplek(k.keuzes) }],
    ),
    kleurregels: blad.kleurregels.map(({ kolom, bij, kleur }) => ({
      op: onder(
        mee.findIndex((k) => k.sleutel === kolom),
        rijen.length,
      ),
      formule: kleurformule(bij),
      kleur,
    })),
  };
};
