// Hoe leggen we in een keer vast, en wat als iemand precies dan sorteert, invoegt of verwijdert? Teruglezen, en herstellen tot het klopt.
import type { Commit } from '../../register/register';
import type { Request } from '../../sheets/google';
import type { Bladnaam } from '../../sheets/layout';
import { naarLogrij } from '../../sheets/log-row';
import { MASKER_TERUGLEZEN } from '../../sheets/read-requests';
import type { Wens } from '../../sheets/read-requests';
import { bronUitLog, herstelrijen, rommel } from '../../sheets/repair';
import type { Bedoeld, Bron } from '../../sheets/repair';
import { plekVan } from '../../sheets/sheet-state';
import type { Stand } from '../../sheets/sheet-state';
import { beoordeel, schrijfvraag } from '../../sheets/write-requests';
import type { Misplaatst, Schrijfrij, Uitslag } from '../../sheets/write-requests';
import { leesRijen } from './bladen-lezen';
import type { Werkplek } from './diensten';
import { foutbericht } from './foutbericht';

/** The first write and five repairs. */
const HOOGSTENS = 6;

interface Poging {
  readonly stand: Stand;
  readonly rijen: readonly Schrijfrij[];
  readonly bovendien: readonly Request[];
}

const logrij = ({ logregel }: Commit): Bedoeld => ({
  blad: 'logboek',
  id: String(logregel.nummer),
  waarden: naarLogrij(logregel),
});

const bedoeldIn = (commit: Commit): readonly Bedoeld[] => [
  ...commit.rijen.map(({ tabel, rij }) => ({ blad: tabel, id: rij.id, waarden: rij })),
  logrij(commit),
];

const eerstePoging = (stand: Stand, commit: Commit): Poging => {
  const plek = (blad: Bladnaam, id: string): number | null => {
    const hier = stand.get(blad);
    return hier === undefined ? null : (plekVan(hier, id) ?? null);
  };
  const rijen = commit.rijen.map(({ tabel, nieuw, rij }) => ({
    blad: tabel,
    plek: nieuw ? null : plek(tabel, rij.id),
    id: rij.id,
    waarden: rij,
  }));
  return { stand, rijen: [...rijen, { ...logrij(commit), plek: null }], bovendien: [] };
};

type Afloop = Uitslag & { readonly fout?: unknown };

const schrijfNu = (plek: Werkplek, { stand, rijen, bovendien }: Poging): Afloop => {
  const vraag = schrijfvraag(stand, rijen, bovendien);
  try {
    const opties = { fields: MASKER_TERUGLEZEN };
    return beoordeel(stand, rijen, plek.sheets.Spreadsheets.batchUpdate(vraag, plek.spreadsheetId, opties));
  } catch (fout) {
    // Written or not: the answer got lost, or the read-back failed on a tab renamed just now.
    return { klopt: false, misplaatst: [], fout };
  }
};

/** Google refused because a row or a name was no longer there: nothing was written, and it may be tried again. */
const isVerschoven = (fout: unknown): boolean =>
  /after last row|after last column|beyond the last|grid limits|parse range/.test(foutbericht(fout));

/** In whatever column its hash ended up. */
const staatInLog = (stand: Stand, { logregel }: Commit): boolean =>
  (stand.get('logboek')?.rijen ?? []).some(
    ({ id, cellen }) =>
      id === String(logregel.nummer) && cellen.some((c) => c.userEnteredValue?.stringValue === logregel.hash),
  );

const leesGeraakt = (plek: Werkplek, commit: Commit, fout: unknown): Stand => {
  const heel = bedoeldIn(commit).map((b): [Bladnaam, Wens] => [b.blad, 'heel']);
  try {
    return leesRijen(plek, new Map(heel));
  } catch (later) {
    throw fout ?? later;
  }
};

const herstelpoging = (
  eerder: readonly Poging[],
  nu: Stand,
  commit: Commit,
  misplaatst: readonly Misplaatst[],
  bron: Bron,
): Poging => ({
  stand: nu,
  rijen: herstelrijen(nu, bedoeldIn(commit), { geschreven: eerder.flatMap((p) => p.rijen), misplaatst }, bron),
  bovendien: eerder.flatMap(({ stand, rijen }) => rommel(stand, nu, rijen, misplaatst)),
});

const isKlaar = ({ rijen, bovendien }: Poging): boolean => rijen.length === 0 && bovendien.length === 0;

/**
 * All or nothing: the log entry is appended in the same batch as the rows. When the read-back shows that rows or columns
 * had moved, the rows meant and the rows hit are written again as the log has them, until the read-back agrees.
 */
export const schrijf = (plek: Werkplek, begin: Stand, commit: Commit): void => {
  const pogingen = [eerstePoging(begin, commit)];
  let bron: Bron | undefined;
  const misplaatst: Misplaatst[] = [];
  for (const poging of pogingen) {
    const { klopt, fout, misplaatst: erbij } = schrijfNu(plek, poging);
    if (klopt && poging.bovendien.length === 0) return;
    misplaatst.push(...erbij);
    const nu = leesGeraakt(plek, commit, fout);
    if (bron === undefined && (fout === undefined || staatInLog(nu, commit))) bron = bronUitLog(nu, commit.logregel);
    if (bron === undefined && !isVerschoven(fout)) throw fout;
    const volgende =
      bron === undefined ? eerstePoging(nu, commit) : herstelpoging(pogingen, nu, commit, misplaatst, bron);
    if (isKlaar(volgende)) return;
    if (pogingen.length < HOOGSTENS) pogingen.push(volgende);
  }
  throw new Error('De tabbladen bleven verschuiven tijdens het vastleggen.');
};
