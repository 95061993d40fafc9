// Hoe lezen we met hoogstens twee vragen precies de rijen die we nodig hebben, ook als iemand intussen sorteert?
import type { Tabelnaam } from '../../procedure/rijen';
import type { Leesvraag } from '../../register/register';
import { tabellen, tabelnamen } from '../../register/tabellen';
import { bladfoutInWoorden, isBladfout } from '../columns';
import type { Bladfout } from '../columns';
import { merkIn } from '../file-mark';
import { bladnamen } from '../layout';
import type { Bladnaam } from '../layout';
import {
  leesIds,
  leesKolom,
  leesNummers,
  MASKER_ALLES,
  MASKER_LEZEN,
  vraagIds,
  vraagKolom,
  vraagRijen,
} from '../read-requests';
import type { Wens } from '../read-requests';
import { leesStand } from '../sheet-state';
import type { Bladstand, Gelezendeel, Stand } from '../sheet-state';
import type { Werkplek } from './plek';
import { foutbericht } from './foutbericht';
import { magOpnieuw, metGeduld } from './geduld';

type Wensen = ReadonlyMap<Bladnaam, Wens>;
type Ids = ReadonlyMap<Bladnaam, readonly string[]>;
const HOOGSTENS = 5;

const KOPIE = 'Kopie';
/** The file says that it was copied from the register; a web app has no other way to know. */
export const isKopie = (fout: unknown): boolean => fout instanceof Error && fout.name === KOPIE;

const NAAM = 'Bladfout';
export const bladfout = (fout: Bladfout): Error =>
  Object.assign(new Error(bladfoutInWoorden(fout)), { name: NAAM, bladfout: fout.fout });
/** The tabs cannot be trusted; the message may be shown to anyone. */
export const isBladuitval = (fout: unknown): fout is Error => fout instanceof Error && fout.name === NAAM;
/** Nothing but a column is missing: the repair of the lay-out can put it there. */
export const misteKolom = (fout: unknown): boolean =>
  isBladuitval(fout) && (fout as Partial<{ bladfout: Bladfout['fout'] }>).bladfout === 'kolom weg';

/** A tab that was thrown away is told by its name; reading again does no harm. */
export const vraagGoogle = <T>(plek: Werkplek, vraag: () => T): T => {
  try {
    return metGeduld(plek, magOpnieuw, vraag);
  } catch (fout) {
    const nummer = /No (?:sheet|grid) with id: (\d+)/.exec(foutbericht(fout))?.[1];
    const blad = bladnamen.find((b) => String(plek.bladen[b]) === nummer);
    throw blad === undefined ? fout : bladfout({ fout: 'geen blad', blad, kolom: null });
  }
};

/** One question: the keys of all tabs and these rows. */
export const leesRijen = (plek: Werkplek, wensen: Wensen, ids: Ids = new Map(), fields = MASKER_LEZEN): Stand => {
  const { Spreadsheets } = plek.sheets;
  const opties = { fields };
  const antwoord = vraagGoogle(plek, () =>
    Spreadsheets.getByDataFilter(vraagRijen(plek.bladen, wensen), plek.spreadsheetId, opties),
  );
  const delen = [...wensen].flatMap(([blad, wens]): [Bladnaam, Gelezendeel][] => {
    const gezien = wens === 'heel' ? wens : ids.get(blad)?.length;
    return gezien === undefined ? [] : [[blad, gezien]];
  });
  const stand = leesStand(plek.bladen, antwoord, new Map(delen));
  if (isBladfout(stand)) throw bladfout(stand);
  const merk = merkIn(plek.bladen, antwoord);
  if (merk !== null && merk !== plek.spreadsheetId) throw Object.assign(new Error('kopie'), { name: KOPIE });
  return stand;
};

/** Every tab whole, in one look: rows and log of one moment, and what else stands there. */
export const leesAlles = (plek: Werkplek): Stand =>
  leesRijen(plek, new Map(bladnamen.map((b) => [b, 'heel' as const])), new Map(), MASKER_ALLES);

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
  const vraag = vraagIds(plek.bladen, zoekIn, false);
  return leesIds(
    plek.bladen,
    vraagGoogle(plek, () => Values.batchGetByDataFilter(vraag, plek.spreadsheetId)),
  );
};

/** What stands in one column of a tab, from its key on. */
export const leesKolomVan = (plek: Werkplek, { nummer, kolommen }: Bladstand, sleutel: string): readonly unknown[] => {
  const vraag = vraagKolom(nummer, kolommen.get(sleutel) ?? 0);
  const { Values } = plek.sheets.Spreadsheets;
  return leesKolom(vraagGoogle(plek, () => Values.batchGetByDataFilter(vraag, plek.spreadsheetId)));
};

interface Gezocht {
  readonly ids: Ids;
  readonly vraag: Leesvraag;
}

/** A number becomes the dossier in the same row, seen in the same answer. */
const zoekIds = (plek: Werkplek, vraag: Leesvraag): Gezocht => {
  const zoekIn = tabelnamen.filter((t) => gezocht(vraag, t));
  if (zoekIn.length === 0) return { ids: new Map(), vraag };
  const { Values } = plek.sheets.Spreadsheets;
  const { nummers = [] } = vraag;
  const opNummer = nummers.length > 0 && zoekIn.includes('klachten');
  const antwoord = vraagGoogle(plek, () =>
    Values.batchGetByDataFilter(vraagIds(plek.bladen, zoekIn, opNummer), plek.spreadsheetId),
  );
  const ids = leesIds(plek.bladen, antwoord);
  const gevonden = opNummer ? leesNummers(plek.bladen, antwoord, nummers) : [];
  const erbij = gevonden.flatMap((rij) => ids.get('klachten')?.[rij] ?? []).filter((id) => id !== '');
  return { ids, vraag: { ...vraag, dossiers: [...vraag.dossiers, ...erbij] } };
};

const probeer = (plek: Werkplek, vraag: Leesvraag): Stand | null => {
  const { ids, vraag: ruimer } = zoekIds(plek, vraag);
  const wensen = wensenVoor(ruimer, ids);
  try {
    const stand = leesRijen(plek, wensen, ids);
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
