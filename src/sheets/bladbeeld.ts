// Hoe gaat een tabblad naar een pagina die het zelf tekent? De opmaak en de celwaarden zoals Google ze krijgt, plus wat een mens daar leest.
import type { Codec, Waarde } from '../register/kolom';
import { encode } from './cells';
import { bladen } from './layout';
import type { Blad } from './layout';
import { weergave } from '../register/weergave';

export type Celwaarde = string | number | boolean | null;

export interface Beeldrij {
  readonly id: string;
  /** What goes to Google, in the order of the columns; null for an empty cell and for a hidden column, which is not drawn. */
  readonly waarden: readonly Celwaarde[];
  /** What a person reads there, by column number, where that is something else (a day, an amount, yes or no). */
  readonly tekst: Readonly<Record<number, string>>;
}

export interface Bladbeeld {
  /** The tabs there are, in order. */
  readonly bladen: readonly Pick<Blad, 'naam' | 'titel' | 'verborgen'>[];
  readonly blad: Blad;
  readonly rijen: readonly Beeldrij[];
}

type Kalerij = Readonly<Record<string, Waarde>>;

/** The value of a cell, and what a person reads there when that is something else. */
type Cel = readonly [waarde: Celwaarde, tekst: string | null];
type Cellezer = (codec: Codec, waarde: Waarde | undefined) => Cel;

const leesCel: Cellezer = (codec, waarde) => {
  const { userEnteredValue: v } = encode(codec, waarde);
  const cel = v?.stringValue ?? v?.numberValue ?? v?.boolValue ?? null;
  const leest = weergave(codec, waarde);
  return [cel, leest === String(cel ?? '') ? null : leest];
};

/** A register has many cells with a day and few different days. */
const metDagen = (lees: Cellezer): Cellezer => {
  const dagen = new Map<Waarde | undefined, Cel>();
  return (codec, waarde) => {
    if (codec !== 'dag') return lees(codec, waarde);
    const cel = dagen.get(waarde) ?? lees(codec, waarde);
    dagen.set(waarde, cel);
    return cel;
  };
};

const beeldrij = ({ kolommen }: Blad, rij: Kalerij, lees: Cellezer): Beeldrij => {
  const teksten: Record<number, string> = {};
  const waarden = kolommen.map(({ sleutel, codec, verborgen }, i) => {
    if (verborgen) return null;
    const [waarde, tekst] = lees(codec, rij[sleutel]);
    if (tekst !== null) teksten[i] = tekst;
    return waarde;
  });
  return { id: String(rij['id']), waarden, tekst: teksten };
};

const lijst: Bladbeeld['bladen'] = bladen.map(({ naam, titel, verborgen }) => ({ naam, titel, verborgen }));

/** What was drawn before of rows that nobody can change any more: most of a large tab is the same the next time. */
const getekend = new WeakMap<Kalerij, string>();

const regelVan = (blad: Blad, rij: Kalerij, lees: Cellezer): string => {
  const bekend = getekend.get(rij);
  if (bekend !== undefined) return bekend;
  const regel = JSON.stringify(beeldrij(blad, rij, lees));
  if (Object.isFrozen(rij)) getekend.set(rij, regel);
  return regel;
};

/** JSON a line: the tab, then each row by itself, so that who shows thirty of ten thousand rows need not read the others. */
export const bladregels = (blad: Blad, rijen: readonly Kalerij[]): string => {
  const lees = metDagen(leesCel);
  const kop: Omit<Bladbeeld, 'rijen'> = { bladen: lijst, blad };
  return [JSON.stringify(kop), ...rijen.map((rij) => regelVan(blad, rij, lees))].join('\n');
};
