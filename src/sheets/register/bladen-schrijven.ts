// Hoe leggen we in een keer vast, en wat als iemand precies dan sorteert, invoegt of verwijdert? Teruglezen, en herstellen tot het klopt.
import type { Logregel } from '../../register/logboek';
import type { Commit } from '../../register/register';
import type { Request } from '../google';
import type { Bladnaam } from '../layout';
import { naarLogrij } from '../log-row';
import { overzichtVerzoeken } from '../opmaak/overzichtblok';
import { MASKER_TERUGLEZEN } from '../read-requests';
import type { Wens } from '../read-requests';
import { bronUitLog, herstelrijen, logregelsIn, rommel } from '../repair';
import type { Bedoeld, Bron } from '../repair';
import { isOngeschonden } from '../../register/zegel';
import { plekVan, rijenVan } from '../sheet-state';
import type { Stand } from '../sheet-state';
import { beoordeel, naSchrijven, schrijfvraag } from '../write-requests';
import type { Misplaatst, Schrijfrij, Uitslag } from '../write-requests';
import { leesRijen } from './bladen-lezen';
import type { Werkplek } from './plek';
import { foutbericht } from './foutbericht';
import { hapert, isAfgewezen, metGeduld, RUST } from './geduld';

/** The first write and five repairs. */
const HOOGSTENS = 6;

interface Poging {
  readonly stand: Stand;
  readonly rijen: readonly Schrijfrij[];
  readonly bovendien: readonly Request[];
  /** Goes along with the first write only: a tab Overzicht that is gone must not stop the register. */
  readonly overzicht: readonly Request[];
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

/** Whoever sorts while a copy is emptied can lose another row of that tab; what stood there whole must stand there afterwards. */
const buren = (begin: Stand, { eenmaal = [], rijen }: Commit): readonly Bedoeld[] =>
  [...new Set(eenmaal.map(({ tabel }) => tabel))].flatMap((tabel) =>
    rijenVan(begin.get(tabel))
      .filter((rij) => isOngeschonden(tabel, rij) && !rijen.some((r) => r.tabel === tabel && r.rij.id === rij.id))
      .map((rij) => ({ blad: tabel, id: rij.id, waarden: rij })),
  );

const bedoeldIn = (begin: Stand, commit: Commit): readonly Bedoeld[] => [
  ...buren(begin, commit),
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

/** Copies of a row that may stand only once: emptied whole, id and all. The first one stays and is written over. */
const kopieen = (stand: Stand, { eenmaal = [] }: Commit): readonly Schrijfrij[] =>
  eenmaal.flatMap(({ tabel, id }) => {
    const blad = stand.get(tabel);
    const [, ...over] = (blad?.rijen ?? []).filter((r) => r.id === id);
    const alleen = [...(blad?.kolommen.keys() ?? [])];
    return over.map(({ plek }) => ({ blad: tabel, plek, id, waarden: null, alleen }));
  });

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
    rijen: [...rijen, ...teLegen(stand, commit), ...kopieen(stand, commit), { ...logrij(commit.logregel), plek: null }],
    bovendien: [],
    overzicht: [],
  };
};

type Afloop = Uitslag & { readonly fout?: unknown; readonly na?: Stand };

const schrijfNu = (plek: Werkplek, { stand, rijen, bovendien, overzicht }: Poging): Afloop => {
  const vraag = schrijfvraag(stand, rijen, [...bovendien, ...overzicht]);
  const { Spreadsheets } = plek.sheets;
  const opties = { fields: MASKER_TERUGLEZEN };
  try {
    const antwoord = metGeduld(plek, isAfgewezen, () => Spreadsheets.batchUpdate(vraag, plek.spreadsheetId, opties));
    return { ...beoordeel(stand, rijen, antwoord), na: naSchrijven(stand, rijen, antwoord) };
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

/** Not written, so far as we can see: another attempt can help. What went along for show may have been the reason; then once more without it. */
const magOpnieuw = (fout: unknown, { overzicht }: Poging, keer: number): boolean =>
  isVerschoven(fout) || (hapert(fout) && keer < RUST.length) || overzicht.length > 0;

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

/** After a faltering write: rest first, for it may still be on its way. */
const leesGeraakt = (plek: Werkplek, commit: Commit, fout: unknown, keer: number): Stand => {
  const rust = RUST[keer];
  if (rust !== undefined && hapert(fout)) plek.wacht?.(rust);
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
  overzicht: [],
});

const isKlaar = ({ rijen, bovendien }: Poging): boolean => rijen.length === 0 && bovendien.length === 0;

/**
 * All or nothing: the log entry is appended in the same batch as the rows. When the read-back shows that rows or columns
 * had moved, the rows meant and the rows hit are written again as the log has them, until the read-back agrees.
 * When entries are to be emptied, `begin` has the whole log. Gives where the rows stand now, when that is known.
 */
export const schrijf = (plek: Werkplek, begin: Stand, commit: Commit): Stand | undefined => {
  const overzicht = commit.overzicht === undefined ? [] : overzichtVerzoeken(commit.overzicht);
  const pogingen: Poging[] = [{ ...eerstePoging(begin, commit), overzicht }];
  const bedoeld = bedoeldIn(begin, commit);
  let bron: Bron | undefined;
  const misplaatst: Misplaatst[] = [];
  for (const poging of pogingen) {
    const { klopt, fout, misplaatst: erbij, na } = schrijfNu(plek, poging);
    if (klopt && poging.bovendien.length === 0) return na;
    misplaatst.push(...erbij);
    const keer = pogingen.length - 1;
    const nu = leesGeraakt(plek, commit, fout, keer);
    if (bron === undefined && (fout === undefined || staatInLog(nu, commit)))
      bron = bronUitLog(commit.vergeet.length === 0 ? nu : begin, commit.logregel);
    if (bron === undefined && !magOpnieuw(fout, poging, keer)) throw fout;
    const volgende =
      bron === undefined ? eerstePoging(nu, commit) : herstelpoging(pogingen, nu, bedoeld, misplaatst, bron);
    if (isKlaar(volgende)) return undefined;
    if (pogingen.length < HOOGSTENS) pogingen.push(volgende);
  }
  throw new Error('De tabbladen bleven verschuiven tijdens het vastleggen.');
};
