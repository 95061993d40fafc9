// Hoe blijft een half ingevuld formulier bewaard als het venster dichtgaat? Even na het typen gaat het naar het kladblok van de persoon.
import { heeftGetypt } from './concept';
import type { Voorraad } from './concept';
import { inTekst, samengevoegd, uitTekst } from './concepttekst';
import { dossierBegin, isZelfdeDossier, plekUit, sleutelVan } from './conceptplek';

/** Null, or a sentence why it was not kept. */
export type Mislukt = string | null;

/** The notes of the person at the screen, on the server. */
export interface Winkel {
  readonly haal: (begin: string) => Promise<readonly { readonly sleutel: string; readonly waarde: string }[] | null>;
  readonly bewaar: (sleutel: string, waarde: string) => Promise<Mislukt>;
  readonly wis: (sleutel: string) => Promise<Mislukt>;
  /** Changes when somebody else signs in: what was typed before is then not his. */
  readonly aangemeld: () => unknown;
}

export interface Bewaring {
  readonly gewijzigd: (plek: string) => void;
  readonly gewist: (plek: string) => void;
  /** Not later but now; ready when the server has it. */
  readonly nu: (plek: string) => Promise<void>;
  /** Brings what was kept for this dossier back, beside what was typed since. */
  readonly haal: (plek: string) => Promise<void>;
  readonly stand: (plek: string) => 'niets' | 'bezig' | 'bewaard' | { readonly mislukt: string };
  /** Everything that the server does not have; true when it has it all now. */
  readonly alles: () => Promise<boolean>;
  /** Is there text that the server does not have? */
  readonly ietsOnbewaard: () => boolean;
}

const wachttijd = 1500;

export const maakBewaring = (voorraad: Voorraad, winkel: Winkel, veranderd: () => void): Bewaring => {
  /** What the server has, as far as this page knows; null is nothing. */
  const daar = new Map<string, string | null>();
  /** Sent without an answer that says so: it may have arrived. */
  const onzeker = new Set<string>();
  const fouten = new Map<string, string>();
  /** Done with, but perhaps not gone there yet: never to be brought back. */
  const weg = new Set<string>();
  const wekkers = new Map<string, ReturnType<typeof setTimeout>>();
  const rijen = new Map<string, Promise<void>>();

  const hier = (plek: string): string | null => {
    const concept = voorraad.kijk(plek);
    return concept === undefined || !heeftGetypt(concept) ? null : inTekst(concept);
  };
  const gelijk = (plek: string): boolean => !onzeker.has(plek) && hier(plek) === (daar.get(plek) ?? null);

  const stuur = async (plek: string): Promise<void> => {
    const tekst = hier(plek);
    if (gelijk(plek)) return void weg.delete(plek);
    const sleutel = sleutelVan(plek);
    const fout = await (tekst === null ? winkel.wis(sleutel) : winkel.bewaar(sleutel, tekst));
    if (fout === null) {
      daar.set(plek, tekst);
      weg.delete(plek);
      onzeker.delete(plek);
      fouten.delete(plek);
    } else {
      onzeker.add(plek);
      fouten.set(plek, fout);
    }
    veranderd();
  };
  /** One after the other for each dossier: a wipe is not overtaken by a save, nor a save by what was read before it. */
  const achteraan = (plek: string, werk: () => Promise<void>): Promise<void> => {
    const rij = dossierBegin(plek);
    const klaar = (rijen.get(rij) ?? Promise.resolve()).then(werk);
    rijen.set(rij, klaar);
    return klaar;
  };
  const inRij = (plek: string): void => void achteraan(plek, () => stuur(plek));
  const stop = (plek: string): void => {
    clearTimeout(wekkers.get(plek));
    wekkers.delete(plek);
  };
  const later = (plek: string): void => {
    stop(plek);
    const wie = winkel.aangemeld();
    const werk = (): void => {
      wekkers.delete(plek);
      if (wie === winkel.aangemeld()) inRij(plek);
    };
    wekkers.set(plek, setTimeout(werk, wachttijd));
  };

  const zet = (plek: string, waarde: string | null): void => {
    if (weg.has(plek)) return inRij(plek);
    const schoon = gelijk(plek);
    onzeker.delete(plek);
    if (waarde === hier(plek)) return void daar.set(plek, waarde);
    const nieuw = waarde === null ? null : uitTekst(waarde);
    daar.set(plek, nieuw === null ? null : waarde);
    if (nieuw === null) {
      if (schoon) voorraad.wis(plek);
      return;
    }
    const vervang = schoon || hier(plek) === null;
    voorraad.wijzig(plek, (c) => (vervang ? { ...c, ...nieuw } : samengevoegd(nieuw, c)));
    if (!vervang) later(plek);
  };

  const haalNu = async (plek: string): Promise<void> => {
    const wie = winkel.aangemeld();
    const gevonden = await winkel.haal(dossierBegin(plek));
    if (gevonden === null || wie !== winkel.aangemeld()) return;
    const bewaard = new Map(gevonden.map(({ sleutel, waarde }) => [plekUit(plek, sleutel), waarde]));
    const bekend = [...daar.keys()].filter((p) => isZelfdeDossier(p, plek));
    for (const p of new Set([...bewaard.keys(), ...bekend])) zet(p, bewaard.get(p) ?? null);
    veranderd();
  };

  const onbewaard = (): readonly string[] => voorraad.plekken().filter((p) => hier(p) !== null && !gelijk(p));
  const nu = (plek: string): Promise<void> => {
    stop(plek);
    return achteraan(plek, () => stuur(plek));
  };

  return {
    gewijzigd: (plek) => {
      if (hier(plek) !== null) weg.delete(plek);
      if (gelijk(plek)) stop(plek);
      else later(plek);
    },
    gewist: (plek) => {
      stop(plek);
      weg.add(plek);
      fouten.delete(plek);
      inRij(plek);
    },
    nu,
    alles: async () => {
      await Promise.all(onbewaard().map(nu));
      return onbewaard().length === 0;
    },
    haal: (plek) => achteraan(plek, () => haalNu(plek)),
    stand: (plek) => {
      const mislukt = fouten.get(plek);
      if (mislukt !== undefined) return { mislukt };
      if (hier(plek) === null) return 'niets';
      return gelijk(plek) ? 'bewaard' : 'bezig';
    },
    ietsOnbewaard: () => onbewaard().length > 0,
  };
};
