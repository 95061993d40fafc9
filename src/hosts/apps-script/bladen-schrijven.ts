// Hoe leggen we in een keer vast, en wat als iemand precies dan sorteert, invoegt of verwijdert? Teruglezen, en herstellen tot het klopt.
import type { Logregel } from '../../register/logboek';
import type { Commit } from '../../register/register';
import type { Request } from '../../sheets/google';
import type { Bladnaam } from '../../sheets/layout';
import { naarLogrij } from '../../sheets/log-row';
import { overzichtVerzoeken } from '../../sheets/opmaak/overzichtblok';
import { MASKER_TERUGLEZEN } from '../../sheets/read-requests';
import type { Wens } from '../../sheets/read-requests';
import { bronUitLog, herstelrijen, logregelsIn, rommel } from '../../sheets/repair';
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
  /** Goes along with the first write only: a tab Overzicht that is gone must not stop the register. */
  readonly overzicht?: readonly Request[];
}

const logrij = (regel: Logregel): Bedoeld => ({
  blad: 'logboek',
  id: String(regel.nummer),
  waarden: naarLogrij(regel),
});

const INHOUD = ['inhoud', 'zout'] as const;

/**
 * The log as it must stand when entries are emptied: what a misplaced write would empty is in no other place than here.
 * Nothing when there is nothing to forget.
 */
const logNa = (begin: Stand, { vergeet }: Commit): readonly Bedoeld[] =>
  vergeet.length === 0
    ? []
    : logregelsIn(begin).map((r) => logrij(vergeet.includes(r.nummer) ? { ...r, inhoud: null, zout: null } : r));

const bedoeldIn = (begin: Stand, commit: Commit): readonly Bedoeld[] => [
  ...commit.rijen.map(({ tabel, rij }) => ({ blad: tabel, id: rij.id, waarden: rij })),
  ...logNa(begin, commit),
  logrij(commit.logregel),
];

/** Every row of such an entry, also one that somebody copied. */
const teLegen = (stand: Stand, { vergeet }: Commit): readonly Schrijfrij[] => {
  const ids = vergeet.map(String);
  const rijen = stand.get('logboek')?.rijen ?? [];
  return rijen
    .filter(({ id }) => ids.includes(id))
    .map(({ id, plek }) => ({ blad: 'logboek', plek, id, waarden: null, alleen: INHOUD }));
};

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
  return {
    stand,
    rijen: [...rijen, ...teLegen(stand, commit), { ...logrij(commit.logregel), plek: null }],
    bovendien: [],
  };
};

type Afloop = Uitslag & { readonly fout?: unknown };

const schrijfNu = (plek: Werkplek, { stand, rijen, bovendien, overzicht = [] }: Poging): Afloop => {
  const vraag = schrijfvraag(stand, rijen, [...bovendien, ...overzicht]);
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
  /after last row|after last column|beyond the last|grid limits|parse range|No (?:sheet|grid) with id/.test(
    foutbericht(fout),
  );

/** In whatever column its hash ended up. */
const staatInLog = (stand: Stand, { logregel }: Commit): boolean =>
  (stand.get('logboek')?.rijen ?? []).some(
    ({ id, cellen }) =>
      id === String(logregel.nummer) && cellen.some((c) => c.userEnteredValue?.stringValue === logregel.hash),
  );

/** The tabs that the commit touches, whole. */
export const leesBladen = (plek: Werkplek, { rijen }: Commit): Stand =>
  leesRijen(
    plek,
    new Map(['logboek' as const, ...rijen.map((r) => r.tabel)].map((b): [Bladnaam, Wens] => [b, 'heel'])),
  );

const leesGeraakt = (plek: Werkplek, commit: Commit, fout: unknown): Stand => {
  try {
    return leesBladen(plek, commit);
  } catch (later) {
    throw fout ?? later;
  }
};

const herstelpoging = (
  eerder: readonly Poging[],
  nu: Stand,
  bedoeld: readonly Bedoeld[],
  misplaatst: readonly Misplaatst[],
  bron: Bron,
): Poging => ({
  stand: nu,
  rijen: herstelrijen(nu, bedoeld, { geschreven: eerder.flatMap((p) => p.rijen), misplaatst }, bron),
  bovendien: eerder.flatMap(({ stand, rijen }) => rommel(stand, nu, rijen, misplaatst)),
});

const isKlaar = ({ rijen, bovendien }: Poging): boolean => rijen.length === 0 && bovendien.length === 0;

/**
 * All or nothing: the log entry is appended in the same batch as the rows. When the read-back shows that rows or columns
 * had moved, the rows meant and the rows hit are written again as the log has them, until the read-back agrees.
 * When entries are to be emptied, `begin` has the whole log.
 */
export const schrijf = (plek: Werkplek, begin: Stand, commit: Commit): void => {
  const overzicht = commit.overzicht === undefined ? [] : overzichtVerzoeken(commit.overzicht);
  const pogingen: Poging[] = [{ ...eerstePoging(begin, commit), overzicht }];
  const bedoeld = bedoeldIn(begin, commit);
  let bron: Bron | undefined;
  const misplaatst: Misplaatst[] = [];
  for (const poging of pogingen) {
    const { klopt, fout, misplaatst: erbij } = schrijfNu(plek, poging);
    if (klopt && poging.bovendien.length === 0) return;
    misplaatst.push(...erbij);
    const nu = leesGeraakt(plek, commit, fout);
    if (bron === undefined && (fout === undefined || staatInLog(nu, commit)))
      bron = bronUitLog(commit.vergeet.length === 0 ? nu : begin, commit.logregel);
    if (bron === undefined && !isVerschoven(fout)) throw fout;
    const volgende =
      bron === undefined ? eerstePoging(nu, commit) : herstelpoging(pogingen, nu, bedoeld, misplaatst, bron);
    if (isKlaar(volgende)) return;
    if (pogingen.length < HOOGSTENS) pogingen.push(volgende);
  }
  throw new Error('De tabbladen bleven verschuiven tijdens het vastleggen.');
};
