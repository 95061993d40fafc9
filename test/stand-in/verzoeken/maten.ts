// Hoe verandert batchUpdate rijen en kolommen? Aanvullen, invoegen, verwijderen, verplaatsen, breedte en verbergen, sorteren.
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { eisBlad, losOp } from '../bereik';
import { ongeldig } from '../fout';
import { sorteerVlak } from '../sorteren';
import { pasToe, type Velden } from '../veldmasker';
import { type As, haalWeg, verplaats, voegIn } from '../verschuiven';
import { type Blad, type Inhoud, kolomAantal, type Maat, metBlad, rijAantal } from '../werkboek';
import { eisMasker, eisSchrijfbaar, type Omgeving, type Uitvoerders } from './soort';

const MAAT: Velden = { pixelSize: true, hiddenByUser: true, developerMetadata: true };

interface Stuk {
  readonly blad: Blad;
  readonly as: As;
  readonly van: number;
  readonly tot: number;
}

function eisAs(dimensie: string | null | undefined): As {
  if (dimensie === 'ROWS' || dimensie === 'COLUMNS') return dimensie;
  throw ongeldig('No dimension specified');
}

function eisStuk(inhoud: Inhoud, bereik: sheets_v4.Schema$DimensionRange | undefined, begrensd: boolean): Stuk {
  const blad = eisBlad(inhoud, bereik?.sheetId);
  const as = eisAs(bereik?.dimension);
  if (begrensd && typeof bereik?.startIndex !== 'number') throw ongeldig('range.startIndex must be set');
  if (begrensd && typeof bereik?.endIndex !== 'number') throw ongeldig('range.endIndex must be set');
  const aantal = as === 'ROWS' ? rijAantal(blad) : kolomAantal(blad);
  const [van, tot] = [bereik?.startIndex ?? 0, bereik?.endIndex ?? aantal];
  if (tot <= van || van < 0) throw ongeldig(`Invalid range: startIndex ${String(van)}, endIndex ${String(tot)}`);
  return { blad, as, van, tot };
}

function bewaak({ blad, as, van, tot }: Stuk, omgeving: Omgeving): void {
  const [rijen, kolommen] = [rijAantal(blad), kolomAantal(blad)];
  eisSchrijfbaar(
    as === 'ROWS' ? { blad, r0: van, r1: tot, k0: 0, k1: kolommen } : { blad, r0: 0, r1: rijen, k0: van, k1: tot },
    omgeving,
  );
}

function metMaat(stuk: Stuk, wijzig: (maat: Maat) => Maat): Blad {
  const oud = stuk.as === 'ROWS' ? stuk.blad.rijMaten : stuk.blad.kolomMaten;
  const maten = Array.from({ length: Math.max(oud.length, stuk.tot) }, (_, plek) => {
    return plek >= stuk.van && plek < stuk.tot ? wijzig(oud[plek] ?? {}) : oud[plek];
  });
  return stuk.as === 'ROWS' ? { ...stuk.blad, rijMaten: maten } : { ...stuk.blad, kolomMaten: maten };
}

export const maatVerzoeken: Uitvoerders = {
  appendDimension(inhoud, { sheetId, dimension, length }) {
    const blad = eisBlad(inhoud, sheetId);
    if (!(typeof length === 'number' && length > 0)) throw ongeldig('length must be positive');
    const as = eisAs(dimension);
    return {
      inhoud: metBlad(inhoud, voegIn(blad, as, as === 'ROWS' ? rijAantal(blad) : kolomAantal(blad), length, false)),
    };
  },
  insertDimension(inhoud, { range, inheritFromBefore }, omgeving) {
    const stuk = eisStuk(inhoud, range, true);
    bewaak({ ...stuk, tot: stuk.van + 1 }, omgeving);
    return {
      inhoud: metBlad(inhoud, voegIn(stuk.blad, stuk.as, stuk.van, stuk.tot - stuk.van, inheritFromBefore ?? false)),
    };
  },
  deleteDimension(inhoud, { range }, omgeving) {
    const stuk = eisStuk(inhoud, range, false);
    bewaak(stuk, omgeving);
    return { inhoud: metBlad(inhoud, haalWeg(stuk.blad, stuk.as, stuk.van, stuk.tot)) };
  },
  moveDimension(inhoud, { source, destinationIndex }, omgeving) {
    const stuk = eisStuk(inhoud, source, true);
    bewaak(stuk, omgeving);
    return { inhoud: metBlad(inhoud, verplaats(stuk.blad, stuk.as, stuk.van, stuk.tot, destinationIndex ?? 0)) };
  },
  updateDimensionProperties(inhoud, { range, properties = {}, fields }) {
    const masker = eisMasker(fields, MAAT);
    const stuk = eisStuk(inhoud, range, false);
    return {
      inhoud: metBlad(
        inhoud,
        metMaat(stuk, (maat) => pasToe(maat, properties, masker)),
      ),
    };
  },
  autoResizeDimensions(inhoud, { dimensions }) {
    const stuk = eisStuk(inhoud, dimensions, false);
    return {
      inhoud: metBlad(
        inhoud,
        metMaat(stuk, (maat) => ({ ...maat, pixelSize: 100 })),
      ),
    };
  },
  sortRange(inhoud, { range, sortSpecs }, omgeving) {
    const vlak = eisSchrijfbaar(losOp(inhoud, range), omgeving);
    const sleutels = (sortSpecs ?? []).map((spec) => ({
      kolom: spec.dimensionIndex ?? 0,
      aflopend: spec.sortOrder === 'DESCENDING',
    }));
    return { inhoud: metBlad(inhoud, sorteerVlak(inhoud, vlak.blad, vlak, sleutels)) };
  },
};
