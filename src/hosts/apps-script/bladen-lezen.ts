// Hoe lezen we met hoogstens twee vragen precies de rijen die we nodig hebben, ook als iemand intussen sorteert?
import type { Tabelnaam } from '../../procedure/rijen';
import type { Leesvraag } from '../../register/register';
import { tabellen, tabelnamen } from '../../register/tabellen';
import { bladfoutInWoorden, isBladfout } from '../../sheets/columns';
import type { Bladfout } from '../../sheets/columns';
import { bladnamen } from '../../sheets/layout';
import type { Bladnaam } from '../../sheets/layout';
import { leesIds, MASKER_LEZEN, vraagIds, vraagRijen } from '../../sheets/read-requests';
import type { Wens } from '../../sheets/read-requests';
import { leesStand } from '../../sheets/sheet-state';
import type { Stand } from '../../sheets/sheet-state';
import type { Werkplek } from './diensten';
import { foutbericht } from './foutbericht';

type Wensen = ReadonlyMap<Bladnaam, Wens>;
type Ids = ReadonlyMap<Bladnaam, readonly string[]>;
const HOOGSTENS = 5;

const NAAM = 'Bladfout';
const bladfout = (fout: Bladfout): Error => Object.assign(new Error(bladfoutInWoorden(fout)), { name: NAAM });
/** The tabs cannot be trusted; the message may be shown to anyone. */
export const isBladuitval = (fout: unknown): fout is Error => fout instanceof Error && fout.name === NAAM;

/** A tab that was thrown away is told by its name. */
const vraagGoogle = <T>(plek: Werkplek, vraag: () => T): T => {
  try {
    return vraag();
  } catch (fout) {
    const nummer = /No (?:sheet|grid) with id: (\d+)/.exec(foutbericht(fout))?.[1];
    const blad = bladnamen.find((b) => String(plek.bladen[b]) === nummer);
    throw blad === undefined ? fout : bladfout({ fout: 'geen blad', blad, kolom: null });
  }
};

/** One question: the keys of all tabs and these rows. */
export const leesRijen = (plek: Werkplek, wensen: Wensen): Stand => {
  const { Spreadsheets } = plek.sheets;
  const opties = { fields: MASKER_LEZEN };
  const antwoord = vraagGoogle(plek, () =>
    Spreadsheets.getByDataFilter(vraagRijen(plek.bladen, wensen), plek.spreadsheetId, opties),
  );
  const stand = leesStand(plek.bladen, antwoord);
  if (isBladfout(stand)) throw bladfout(stand);
  return stand;
};

const isHeel = (vraag: Leesvraag, t: Tabelnaam): boolean => tabellen[t].klein || vraag.heel.includes(t);
const gezocht = (vraag: Leesvraag, t: Tabelnaam): boolean =>
  !isHeel(vraag, t) &&
  ((vraag.dossiers.length > 0 && tabellen[t].perDossier) || vraag.rijen.some((r) => r.tabel === t));

const hoortErbij = (vraag: Leesvraag, t: Tabelnaam, id: string): boolean =>
  vraag.rijen.some((r) => r.tabel === t && r.id === id) ||
  (tabellen[t].perDossier && vraag.dossiers.some((d) => id === d || id.startsWith(`${d}.`)));

const wensenVoor = (vraag: Leesvraag, ids: Ids): Wensen =>
  new Map(
    tabelnamen.map((t): [Bladnaam, Wens] => {
      if (isHeel(vraag, t)) return [t, 'heel'];
      return [t, (ids.get(t) ?? []).flatMap((id, plek) => (hoortErbij(vraag, t, id) ? [plek] : []))];
    }),
  );

/** A formula in column A shows one id and is another; that row is never ours. */
const staatErNog = (stand: Stand, wensen: Wensen, ids: Ids): boolean =>
  [...wensen].every(([blad, wens]) => {
    if (wens === 'heel') return true;
    const rijen = stand.get(blad)?.rijen ?? [];
    return wens.every((plek) => {
      const rij = rijen.find((r) => r.plek === plek);
      return typeof rij?.cellen[0]?.userEnteredValue?.formulaValue === 'string' || rij?.id === ids.get(blad)?.[plek];
    });
  });

/** Column A of these tabs, as it is now. */
export const idsVan = (plek: Werkplek, zoekIn: readonly Tabelnaam[]): Ids => {
  const { Values } = plek.sheets.Spreadsheets;
  const antwoord = vraagGoogle(plek, () =>
    Values.batchGetByDataFilter(vraagIds(plek.bladen, zoekIn), plek.spreadsheetId),
  );
  return leesIds(plek.bladen, antwoord);
};

const zoekIds = (plek: Werkplek, vraag: Leesvraag): Ids => {
  const zoekIn = tabelnamen.filter((t) => gezocht(vraag, t));
  return zoekIn.length === 0 ? new Map() : idsVan(plek, zoekIn);
};

const probeer = (plek: Werkplek, vraag: Leesvraag): Stand | null => {
  const ids = zoekIds(plek, vraag);
  const wensen = wensenVoor(vraag, ids);
  try {
    const stand = leesRijen(plek, wensen);
    return staatErNog(stand, wensen, ids) ? stand : null;
  } catch (fout) {
    if (/exceeds grid limits/.test(foutbericht(fout))) return null;
    throw fout;
  }
};

/** Two questions, and again when rows moved between them. */
export const lees = (plek: Werkplek, vraag: Leesvraag): Stand => {
  for (let keer = 0; keer < HOOGSTENS; keer += 1) {
    const stand = probeer(plek, vraag);
    if (stand !== null) return stand;
  }
  throw new Error('De rijen verschuiven steeds tijdens het lezen.');
};
