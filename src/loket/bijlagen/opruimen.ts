// Welke bestanden mogen niet blijven? Wat is verwijderd of geanonimiseerd meteen, en wat nooit is vastgelegd na een dag (5.2.1, 5.3.1).
import type { Bijlage, Wijziging } from '../../procedure/rijen';
import { kenmerkVan } from '../../procedure/voorwaarden/bijlagen';
import { speelAf } from '../../register/afdruk';
import { leegLeesvraag } from '../../register/register';
import type { Register } from '../../register/register';
import { mapnaam } from './kast';
import type { Kast, Kenmerk } from './kast';

type Bekend = ReadonlyMap<Kenmerk, boolean>;

/** By mark: may the file stay? */
const perKenmerk = (rijen: Iterable<unknown>): Bekend =>
  new Map([...(rijen as Iterable<Bijlage>)].map((b) => [kenmerkVan(b), b.verwijderdOp === null]));

/** A row that somebody removed by hand still stands in the log: its file is not ours to throw away. */
const bekende = (register: Register, vreemd: readonly Kenmerk[]): Bekend =>
  vreemd.length === 0 ? new Map() : perKenmerk(speelAf(register.logboek()).bijlagen.values());

/** Idempotent, part of the daily round. */
export const ruimBijlagenOp = (kast: Kast, register: Register): void => {
  const alle = kast.alle();
  if (alle.length === 0) return;
  const inTab = perKenmerk(register.lees({ ...leegLeesvraag, heel: ['bijlagen'] }).bijlagen);
  const wezen = alle.filter((b) => !inTab.has(b.kenmerk) && b.oud).map((b) => b.kenmerk);
  const inLog = bekende(register, wezen);
  const weg = [
    ...alle.filter((b) => inTab.get(b.kenmerk) === false).map((b) => b.kenmerk),
    ...wezen.filter((kenmerk) => inLog.get(kenmerk) !== true),
  ];
  for (const kenmerk of new Set(weg)) kast.wis(kenmerk);
};

const volg = (kast: Kast, w: Wijziging): void => {
  if (w.tabel === 'klachten' && typeof w.waarden.nummer === 'string')
    kast.hernoem(mapnaam({ id: w.id, nummer: null }), mapnaam({ id: w.id, nummer: w.waarden.nummer }));
  if (w.tabel === 'bijlagen' && typeof w.waarden.verwijderdOp === 'string') kast.wis(kenmerkVan(w));
};

/** What a step means for the files: a number for the folder, or a file that goes. The step itself is done: what does not succeed now, the round does. */
export const volgStap = (kast: Kast, wijzigingen: readonly Wijziging[]): void => {
  for (const w of wijzigingen)
    try {
      volg(kast, w);
    } catch {
      // The round looks at everything again.
    }
};
