// Hoe zien de tabbladen eruit volgens het logboek? Het afspelen van het logboek geeft elke rij zoals zij hoort te zijn.
import type { Tabelnaam } from '../procedure/rijen';
import type { Codec, Waarde } from './kolom';
import { leesInhoud } from './logboek';
import type { Logregel, Logwijziging } from './logboek';
import { tabellen, tabelnamen } from './tabellen';
import type { Rij } from './tabellen';
import { verzegel } from './zegel';

/** Rows by table and id. */
export type Afdruk = { readonly [T in Tabelnaam]: ReadonlyMap<string, Rij> };

export const leegVan = (codec: Codec): Waarde => (codec === 'reeks' ? [] : null);

/** A row with every column present, the missing ones empty; `over` is laid over `onder`. In a loop: every write passes here. */
export const heleRij = (
  tabel: Tabelnaam,
  over: Readonly<Record<string, Waarde>>,
  onder?: Readonly<Record<string, Waarde>>,
): Record<string, Waarde> => {
  const uit: Record<string, Waarde> = {};
  for (const { sleutel, codec } of tabellen[tabel].kolommen) {
    const waarde = sleutel in over ? over[sleutel] : onder?.[sleutel];
    uit[sleutel] = waarde ?? leegVan(codec);
  }
  return uit;
};

/** A row that was stored before a column existed gets that column, empty; any other row stays the very same. */
export const aangevuld = (tabel: Tabelnaam, rij: Rij): Rij =>
  Object.keys(rij).length >= tabellen[tabel].kolommen.length ? rij : { ...heleRij(tabel, rij), ...rij };

type Los = Omit<Rij, 'zegel'>;
const losseRij = (
  tabel: Tabelnaam,
  id: string,
  eerder: Los | undefined,
  waarden: Readonly<Record<string, Waarde>>,
  logregel: number,
): Los => Object.assign(heleRij(tabel, waarden, eerder), { id, versie: Number(eerder?.['versie'] ?? 0) + 1, logregel });

/** The row after one log entry: values laid over the earlier ones, one version on, sealed. */
export const volgendeRij = (...rij: Parameters<typeof losseRij>): Rij => verzegel(rij[0], losseRij(...rij));

/** Rows of `systeem` that keep the position of the log itself, apart from its content. */
export const logstand = (regel: Logregel): readonly Logwijziging[] => [
  { t: 'systeem', i: 'log.nummer', w: { waarde: String(regel.nummer) } },
  { t: 'systeem', i: 'log.hash', w: { waarde: regel.hash } },
];

/** Only the last state of a row is sealed: a seal costs more than all the rest. */
export const speelAf = (regels: readonly Logregel[]): Afdruk => {
  const los = tabelnamen.map((t) => [t, new Map<string, Los>()] as const);
  const per = Object.fromEntries(los) as Record<Tabelnaam, Map<string, Los>>;
  for (const regel of regels)
    for (const { t, i, w } of [...leesInhoud(regel), ...logstand(regel)])
      per[t].set(i, losseRij(t, i, per[t].get(i), w, regel.nummer));
  const verzegeld = los.map(([t, rijen]) => [t, new Map([...rijen].map(([id, rij]) => [id, verzegel(t, rij)]))]);
  return Object.fromEntries(verzegeld) as Afdruk;
};
