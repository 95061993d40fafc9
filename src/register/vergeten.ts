// Hoe verdwijnt een dossier uit het logboek zonder dat de ketting breekt? De inhoud gaat weg, een nieuwe grondslag komt erbij (5.3.1).
import type { Tabelnaam, Wijziging } from '../procedure/rijen';
import { heleRij } from './afdruk';
import type { Waarde } from './kolom';
import type { Logregel } from './logboek';
import type { Rij } from './tabellen';

const raakt = (regel: Logregel, dossier: string): boolean =>
  regel.rijen.some((rij) => {
    const id = rij.slice(rij.indexOf(' ') + 1);
    return id === dossier || id.startsWith(`${dossier}.`);
  });

/** Entries that hold values of this dossier and have not been emptied before. */
export const regelsVanDossier = (log: readonly Logregel[], dossier: string): readonly Logregel[] =>
  log.filter((regel) => regel.inhoud !== null && raakt(regel, dossier));

const technisch = new Set(['id', 'versie', 'logregel', 'zegel']);
const zonderTechnisch = (rij: Readonly<Record<string, Waarde>>): Readonly<Record<string, Waarde>> =>
  Object.fromEntries(Object.entries(rij).filter(([kolom]) => !technisch.has(kolom)));

/**
 * Changes that state in full every row the emptied entries touched, so that replay needs nothing of them.
 * `volgensLog` is the print of the log before this command; `wijzigingen` what the command itself changes.
 */
export const nieuweGrondslag = (
  leeg: readonly Logregel[],
  volgensLog: { readonly [T in Tabelnaam]: ReadonlyMap<string, Rij> },
  wijzigingen: readonly Wijziging[],
): readonly Wijziging[] => {
  const geraakt = new Set(leeg.flatMap((regel) => regel.rijen));
  const uit: Wijziging[] = wijzigingen.filter((w) => !geraakt.has(`${w.tabel} ${w.id}`));
  for (const sleutel of geraakt) {
    const tabel = sleutel.slice(0, sleutel.indexOf(' ')) as Tabelnaam;
    const id = sleutel.slice(sleutel.indexOf(' ') + 1);
    const rij = volgensLog[tabel].get(id);
    const nieuw = wijzigingen.find((w) => w.tabel === tabel && w.id === id)?.waarden ?? {};
    const waarden = heleRij(tabel, { ...rij, ...(nieuw as Record<string, Waarde>) });
    uit.push({ tabel, id, nieuw: false, waarden: zonderTechnisch(waarden) });
  }
  return uit;
};
