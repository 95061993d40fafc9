// Bij welk veld hoort een weigering? Het pad `onderdelen.0.advies` wijst het aan; wat nergens bij hoort staat bovenaan.
import type { Formulierbeeld, Stapbeeld, Veldbeeld } from '../../src/loket/beelden';
import type { Weigering } from '../../src/procedure/weigering';
import { isGetoond, waardeVan } from './waarden';
import type { Getypt, Waarden } from './waarden';

export interface Geplaatst extends Weigering {
  /** Id of the control on the screen, or null when it is about the whole. */
  readonly bij: string | null;
}

export const veldId = (stap: string, pad: string): string => `veld-${stap}-${pad.replace(/\./g, '-')}`;

/** As much of the path as is on the screen: `bronnen.2` is about `bronnen`. */
const opHetScherm = (
  velden: readonly Veldbeeld[],
  getypt: Waarden,
  [sleutel, regel, ...verder]: readonly string[],
): readonly string[] => {
  const veld = velden.find((v) => v.sleutel === sleutel);
  if (veld === undefined || !isGetoond(veld, velden, getypt)) return [];
  if (veld.soort !== 'lijst' || regel === undefined) return [veld.sleutel];
  const waarde = (waardeVan(veld, getypt) as readonly Waarden[])[Number(regel)];
  if (waarde === undefined) return [veld.sleutel];
  const binnen = opHetScherm(veld.velden, waarde, verder);
  return binnen.length === 0 ? [veld.sleutel] : [veld.sleutel, regel, ...binnen];
};

const idIn = (stap: Stapbeeld, getypt: Getypt, veld: string): string | null => {
  const pad = opHetScherm(stap.velden, getypt[stap.stap] ?? {}, veld.split('.'));
  return pad.length === 0 ? null : veldId(stap.stap, pad.join('.'));
};

const plaats = (beeld: Formulierbeeld, getypt: Getypt, weigering: Weigering): string | null => {
  const { stap, veld } = weigering;
  if (veld === null) return null;
  for (const s of beeld.stappen) {
    const id = stap === null || stap === s.stap ? idIn(s, getypt, veld) : null;
    if (id !== null) return id;
  }
  return null;
};

export const plaatsWeigeringen = (
  beeld: Formulierbeeld,
  getypt: Getypt,
  weigeringen: readonly Weigering[],
): readonly Geplaatst[] => weigeringen.map((w) => ({ ...w, bij: plaats(beeld, getypt, w) }));
