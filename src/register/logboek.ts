// Wat is er vastgelegd, door wie en in welke volgorde? Het logboek is de waarheid; de tabbladen zijn er een afdruk van (5.3.1).
import type { Dag } from '../procedure/dag';
import type { Tabelnaam, Tijdstip, Wijziging } from '../procedure/rijen';
import type { Waarde } from './kolom';
import { hash, isLeeg } from './zegel';

export interface Logregel {
  readonly nummer: number;
  readonly tijdstip: Tijdstip;
  readonly wie: string;
  readonly stappen: readonly string[];
  /** `tabel id` of every row the entry touches. */
  readonly rijen: readonly string[];
  /** SHA-256 over salt and content, kept apart; survives when retention empties both. */
  readonly zegel: string;
  readonly vorige: string;
  readonly hash: string;
  /** JSON of the changes, or null after retention. */
  readonly inhoud: string | null;
  readonly zout: string | null;
}

/** Cells of Google Sheets hold 50,000 characters. */
export const maximumInhoud = 45_000;
export const eersteHash = '0'.repeat(64);

/** What of a change goes into the log; short keys, because a cell is small. */
export interface Logwijziging {
  readonly t: Tabelnaam;
  readonly i: string;
  /** New row. */
  readonly n?: true;
  readonly w: Readonly<Record<string, Waarde>>;
}

const gevuld = (waarden: Readonly<Record<string, Waarde>>): Record<string, Waarde> =>
  Object.fromEntries(Object.entries(waarden).filter(([, w]) => !isLeeg(w)));

export const maakInhoud = (wijzigingen: readonly Wijziging[]): string =>
  JSON.stringify(
    wijzigingen.map(({ tabel, id, nieuw, waarden }): Logwijziging => {
      const alle = waarden as Readonly<Record<string, Waarde>>;
      return nieuw ? { t: tabel, i: id, n: true, w: gevuld(alle) } : { t: tabel, i: id, w: alle };
    }),
  );

/** What an emptied entry still says: which rows it touched. A later baseline holds their values. */
const vergeten = (regel: Logregel): readonly Logwijziging[] =>
  regel.rijen.map((rij) => {
    const [t, ...id] = rij.split(' ');
    return { t: t as Tabelnaam, i: id.join(' '), w: {} };
  });

/** As JSON, so that no character can move from the one to the other. */
const inhoudzegel = (zout: string | null, inhoud: string | null): string => hash(JSON.stringify([zout, inhoud]));
const zegelKlopt = (r: Logregel): boolean => r.zegel === inhoudzegel(r.zout, r.inhoud);

const ontleed = (inhoud: string): readonly Logwijziging[] => {
  try {
    return JSON.parse(inhoud) as readonly Logwijziging[];
  } catch {
    return [];
  }
};

/** The changes of an entry. Content that is not as sealed counts as none: `eersteKettingfout` names such an entry. */
export const leesInhoud = (regel: Logregel): readonly Logwijziging[] => {
  if (regel.inhoud === null) return regel.zout === null ? vergeten(regel) : [];
  return zegelKlopt(regel) ? ontleed(regel.inhoud) : [];
};

type Kern = Omit<Logregel, 'hash'>;
const hashVan = (r: Kern): string =>
  hash(JSON.stringify([r.nummer, r.tijdstip, r.wie, r.stappen, r.rijen, r.zegel, r.vorige]));

export const maakLogregel = (deel: {
  readonly nummer: number;
  readonly tijdstip: Tijdstip;
  readonly wie: string;
  readonly stappen: readonly string[];
  readonly wijzigingen: readonly Wijziging[];
  readonly vorige: string;
  readonly zout: string;
}): Logregel => {
  const inhoud = maakInhoud(deel.wijzigingen);
  const kern: Kern = {
    nummer: deel.nummer,
    tijdstip: deel.tijdstip,
    wie: deel.wie,
    stappen: deel.stappen,
    rijen: deel.wijzigingen.map((w) => `${w.tabel} ${w.id}`),
    zegel: inhoudzegel(deel.zout, inhoud),
    vorige: deel.vorige,
    inhoud,
    zout: deel.zout,
  };
  return { ...kern, hash: hashVan(kern) };
};

export interface Kettingfout {
  readonly nummer: number;
  readonly fout: 'ontbreekt' | 'volgorde' | 'schakel' | 'hash' | 'inhoud';
}

const hoortNa = (vorige: Logregel | undefined): number => (vorige?.nummer ?? 0) + 1;

/** After an older version of the file was put back, the lost numbers are skipped; the entry still follows on the last one there. */
export const isSprong = (regel: Logregel, vorige: Logregel | undefined): boolean =>
  regel.nummer > hoortNa(vorige) && regel.vorige === (vorige?.hash ?? eersteHash) && regel.hash === hashVan(regel);

const foutIn = (regel: Logregel, vorige: Logregel | undefined): Kettingfout['fout'] | null => {
  if (regel.nummer > hoortNa(vorige) && !isSprong(regel, vorige)) return 'ontbreekt';
  if (regel.nummer < hoortNa(vorige)) return 'volgorde';
  if (regel.vorige !== (vorige?.hash ?? eersteHash)) return 'schakel';
  if (regel.hash !== hashVan(regel)) return 'hash';
  const verwijderd = regel.inhoud === null && regel.zout === null;
  return verwijderd || zegelKlopt(regel) ? null : 'inhoud';
};

export interface Logstand {
  readonly nummer: number;
  readonly hash: string;
}

const staartfout = (regels: readonly Logregel[], anker: Logstand): Kettingfout | null => {
  const laatste = regels[regels.length - 1];
  const nummer = laatste?.nummer ?? 0;
  if (nummer < anker.nummer) return { nummer: nummer + 1, fout: 'ontbreekt' };
  // An entry that no commit counted was added by hand, however well it fits.
  if (nummer > anker.nummer) return { nummer: anker.nummer + 1, fout: 'volgorde' };
  return laatste !== undefined && laatste.hash !== anker.hash ? { nummer, fout: 'hash' } : null;
};

/** Every place where the chain is broken. `anker` is the position kept outside the log. */
export const kettingfouten = (regels: readonly Logregel[], anker: Logstand): readonly Kettingfout[] => {
  const uit: Kettingfout[] = [];
  for (const [i, regel] of regels.entries()) {
    const vorige = regels[i - 1];
    const fout = foutIn(regel, vorige);
    // An entry that was changed no longer fits the next one; that is the same fault.
    const alGezegd = fout === 'schakel' && vorige !== undefined && uit[uit.length - 1]?.nummer === vorige.nummer;
    if (fout === null || alGezegd) continue;
    uit.push({ nummer: fout === 'ontbreekt' ? hoortNa(vorige) : regel.nummer, fout });
  }
  const staart = staartfout(regels, anker);
  return staart === null || uit.some((f) => f.nummer === staart.nummer) ? uit : [...uit, staart];
};

/** The first place at which the chain is broken, or null. */
export const eersteKettingfout = (regels: readonly Logregel[], anker: Logstand): Kettingfout | null =>
  kettingfouten(regels, anker)[0] ?? null;

export const dagVan = (tijdstip: Tijdstip): Dag => tijdstip.slice(0, 10);

/** Which of these rows (`tabel id`) some entry touched; reads nothing else of the entries. */
export const vastgelegd = (
  regels: readonly Pick<Logregel, 'rijen'>[],
  sleutels: readonly string[],
): readonly string[] => {
  const gezocht = new Set(sleutels);
  const gevonden = new Set(regels.flatMap((regel) => regel.rijen.filter((rij) => gezocht.has(rij))));
  return sleutels.filter((sleutel) => gevonden.has(sleutel));
};
