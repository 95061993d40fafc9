// Ontbreken er nummers in het oude register, en past het jaar in een nummer bij de ontvangst? (5.1.4)
import { jaarVan } from '../procedure/dag';
import { meld } from './melding';
import type { Melding } from './melding';
import type { Rijoordeel } from './rij';

const jaarIn = (nummer: string): number | null => {
  const deel = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(nummer)?.[1];
  return deel === undefined ? null : Number(deel);
};
/** Last number in it, the year left out: `2019-03` -> 3. */
const volgnummerIn = (nummer: string): number | null => {
  const deel = /(\d{1,5})\D*$/.exec(nummer.replace(/(^|\D)(19|20)\d\d(?=\D|$)/, '$1'))?.[1];
  return deel === undefined ? null : Number(deel);
};

interface Genummerd {
  readonly rij: number;
  readonly jaar: number | null;
  readonly volgnummer: number;
}

const jaarVanRij = (r: Rijoordeel): number | null => (r.ontvangst === null ? null : jaarVan(r.ontvangst));

/** A row without a readable date stands where it was written down: in the year above it, or below it when the count began anew. */
const genummerden = (rijen: readonly Rijoordeel[]): readonly Genummerd[] => {
  const uit: Genummerd[] = [];
  rijen.forEach((r, i) => {
    const volgnummer = volgnummerIn(r.oudNummer ?? '');
    if (volgnummer === null) return;
    const vorig = uit[uit.length - 1];
    const onder = rijen.slice(i).find((x) => x.ontvangst !== null);
    const opnieuw = vorig === undefined || volgnummer < vorig.volgnummer;
    const geschat = opnieuw && onder !== undefined ? jaarVanRij(onder) : (vorig?.jaar ?? null);
    uit.push({ rij: r.rij, volgnummer, jaar: jaarIn(r.oudNummer ?? '') ?? jaarVanRij(r) ?? geschat });
  });
  return uit;
};

const gaten = (reeks: readonly Genummerd[], vanaf: number): readonly number[] => {
  const er = new Set(reeks.map((g) => g.volgnummer));
  const hoogste = Math.max(...er);
  return Array.from({ length: Math.max(0, hoogste - vanaf + 1) }, (_, i) => vanaf + i).filter((n) => !er.has(n));
};

const opsomming = (nummers: readonly number[]): string =>
  nummers.length <= 10 ? nummers.join(', ') : `${nummers.slice(0, 10).join(', ')} en nog ${nummers.length - 10}`;

/** Most registers begin at 1 each year; a series that simply goes on has no two years with the same number. */
const perJaar = (alle: readonly Genummerd[]): boolean => {
  const jaren = new Map<number, number | null>();
  return alle.some(({ volgnummer, jaar }) => {
    const ander = jaren.has(volgnummer) && jaren.get(volgnummer) !== jaar;
    jaren.set(volgnummer, jaar);
    return ander;
  });
};

export const meldGaten = (rijen: readonly Rijoordeel[], kop: string): readonly Melding[] => {
  const alle = genummerden(rijen);
  if (alle.length === 0) return [];
  const laatste = (reeks: readonly Genummerd[]): number => Math.max(...reeks.map((g) => g.rij));
  if (!perJaar(alle)) {
    const mist = gaten(alle, Math.min(...alle.map((g) => g.volgnummer)));
    return mist.length === 0 ? [] : [meld(laatste(alle), kop, 'nummers-ontbreken', opsomming(mist))];
  }
  return [...new Set(alle.map((g) => g.jaar))].flatMap((jaar) => {
    const reeks = alle.filter((g) => g.jaar === jaar);
    const mist = gaten(reeks, 1);
    if (mist.length === 0) return [];
    return [meld(laatste(reeks), kop, 'nummers-ontbreken', `${opsomming(mist)}${jaar === null ? '' : ` van ${jaar}`}`)];
  });
};

export const meldJaar = ({ rij, oudNummer, ontvangst }: Rijoordeel, kop: string): readonly Melding[] => {
  const jaar = jaarIn(oudNummer ?? '');
  return jaar === null || ontvangst === null || jaar === jaarVan(ontvangst)
    ? []
    : [meld(rij, kop, 'jaar-past-niet', oudNummer ?? '')];
};
