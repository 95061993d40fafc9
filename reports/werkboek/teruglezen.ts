// Hoe komt een werkboek dat wij zelf maakten terug als tabellen? Op de verborgen sleutels, dus ook na verplaatste of hernoemde kolommen.
import { isDag } from '../../src/procedure/dag';
import type { Waarde } from '../../src/register/kolom';
import { decode } from '../../src/sheets/cells';
import { bladen, EERSTE_RIJ, SLEUTELRIJ } from '../../src/sheets/layout';
import type { Blad, Bladkolom, Bladnaam } from '../../src/sheets/layout';
import type { Kalerij } from './tabelblad';
import type { Cel } from './werkblad';

export interface Gelezenblad {
  readonly titel: string;
  readonly rijen: readonly (readonly Cel[])[];
}

const waardeVan = ({ codec }: Bladkolom, cel: Cel | undefined): Waarde => {
  if (codec === 'dag' && typeof cel === 'string' && isDag(cel)) return cel;
  if (typeof cel === 'string') return decode(codec, { userEnteredValue: { stringValue: cel } });
  if (typeof cel === 'number') return decode(codec, { userEnteredValue: { numberValue: cel } });
  return decode(codec, typeof cel === 'boolean' ? { userEnteredValue: { boolValue: cel } } : undefined);
};

const sleutelsVan = ({ rijen }: Gelezenblad): readonly Cel[] => rijen[SLEUTELRIJ] ?? [];

/** A sheet is one of ours when it has the key of every column that a table cannot do without. */
const isVan = (blad: Blad, gelezen: Gelezenblad): boolean =>
  blad.titel === gelezen.titel && sleutelsVan(gelezen).includes('id');

export const leesTabel = (naam: Bladnaam, gelezen: readonly Gelezenblad[]): readonly Kalerij[] => {
  const blad = bladen.find((b) => b.naam === naam);
  const bron = blad === undefined ? undefined : gelezen.find((g) => isVan(blad, g));
  if (blad === undefined || bron === undefined) return [];
  const mee = blad.kolommen.flatMap((k) => {
    const plek = sleutelsVan(bron).indexOf(k.sleutel);
    return plek < 0 ? [] : [{ k, plek }];
  });
  return bron.rijen
    .slice(EERSTE_RIJ)
    .map((cellen) => Object.fromEntries(mee.map(({ k, plek }) => [k.sleutel, waardeVan(k, cellen[plek])])));
};
