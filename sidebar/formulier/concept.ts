// Wat is iemand aan het typen? In het geheugen van de pagina, per persoon, dossier en formulier, tot het is vastgelegd.
import type { Voorbeelden } from './brieftekst';
import type { Getypt } from './waarden';

export interface Concept {
  readonly getypt: Getypt;
  readonly voorbeelden: Voorbeelden;
  /** Id of the dossier that a form for a new one would make. */
  readonly nieuwId: string;
  /** Fingerprint of what was sent before, and with which key: the same again must not count twice. */
  readonly verstuurd: { readonly sleutel: string; readonly stappen: string } | null;
}

export interface Voorraad {
  readonly lees: (plek: string) => Concept;
  readonly wijzig: (plek: string, verandering: (concept: Concept) => Concept) => void;
  readonly wis: (plek: string) => void;
  readonly heeftTekst: (plek: string) => boolean;
  /** Without making one. */
  readonly kijk: (plek: string) => Concept | undefined;
  readonly plekken: () => readonly string[];
}

export const heeftGetypt = ({ getypt }: Concept): boolean =>
  Object.values(getypt).some((waarden) => Object.keys(waarden).length > 0);

export const maakVoorraad = (maakId: () => string): Voorraad => {
  const concepten = new Map<string, Concept>();
  const lees = (plek: string): Concept => {
    const bewaard = concepten.get(plek);
    if (bewaard !== undefined) return bewaard;
    const nieuw: Concept = { getypt: {}, voorbeelden: {}, nieuwId: maakId(), verstuurd: null };
    concepten.set(plek, nieuw);
    return nieuw;
  };
  return {
    lees,
    wijzig: (plek, verandering) => void concepten.set(plek, verandering(lees(plek))),
    wis: (plek) => void concepten.delete(plek),
    heeftTekst: (plek) => [concepten.get(plek)].some((c) => c !== undefined && heeftGetypt(c)),
    kijk: (plek) => concepten.get(plek),
    plekken: () => [...concepten.keys()],
  };
};

export const typ =
  (stap: string, veld: string, waarde: unknown) =>
  (concept: Concept): Concept => ({
    ...concept,
    getypt: { ...concept.getypt, [stap]: { ...concept.getypt[stap], [veld]: waarde } },
  });
