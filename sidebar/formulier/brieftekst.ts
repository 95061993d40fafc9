// Welke brief gaat mee: de standaardtekst van het register of de tekst die u veranderde?
import type { Formulierbeeld } from '../../src/loket/beelden';
import type { Briefbeeld } from '../../src/loket/briefbeelden';
import { invoerVanFormulier } from './waarden';
import type { Getypt, Stapinvoer } from './waarden';

/** The letter as the register made it, and the answers it was made from. */
export interface Voorbeeld extends Pick<Briefbeeld, 'onderwerp' | 'verplicht' | 'gevraagd' | 'letOp'> {
  readonly standaard: string;
  readonly gemaaktVan: string;
}
/** By step and field, `toelaten.brieftekst`. */
export type Voorbeelden = Readonly<Record<string, Voorbeeld>>;

const opVelden = (
  beeld: Formulierbeeld,
  invoer: readonly Stapinvoer[],
  leeg: (plek: string, tekst: unknown) => boolean,
): readonly Stapinvoer[] =>
  invoer.map(({ stap, invoer: waarden }) => {
    const velden = beeld.stappen.find((s) => s.stap === stap)?.velden ?? [];
    const weg = velden.filter((v) => v.soort === 'brief' && leeg(`${stap}.${v.sleutel}`, waarden[v.sleutel]));
    return { stap, invoer: { ...waarden, ...Object.fromEntries(weg.map((v) => [v.sleutel, null])) } };
  });

/** A text that was only looked at goes out as the standard text, made from the last answers. */
export const zonderOnveranderd = (
  beeld: Formulierbeeld,
  getypt: Getypt,
  voorbeelden: Voorbeelden,
): readonly Stapinvoer[] =>
  opVelden(beeld, invoerVanFormulier(beeld, getypt), (plek, tekst) => voorbeelden[plek]?.standaard === tekst);

/** What a letter is made from: all answers except the letters. */
export const zonderBrieven = (beeld: Formulierbeeld, getypt: Getypt): readonly Stapinvoer[] =>
  opVelden(beeld, invoerVanFormulier(beeld, getypt), () => true);

export const isAchterhaald = (beeld: Formulierbeeld, getypt: Getypt, voorbeeld: Voorbeeld): boolean =>
  JSON.stringify(zonderBrieven(beeld, getypt)) !== voorbeeld.gemaaktVan;
