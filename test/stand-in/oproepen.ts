// Wat is er van Google gevraagd? Elke oproep wordt genoteerd, en tests kunnen er vlak voor of vlak na ingrijpen.
// Een haak die vóór de oproep gooit: niets gedaan. Een haak die erná gooit: gedaan, maar de beller weet het niet.

export interface Oproep {
  readonly nummer: number;
  readonly dienst: string;
  readonly methode: string;
  readonly argumenten: readonly unknown[];
  /** De soorten verzoeken in een batchUpdate. */
  soorten: readonly string[];
  /** Cellen binnen de gevraagde bereiken (afgekapt op het raster) en cellen die echt terugkwamen. */
  gevraagd: number;
  cellen: number;
  /** Omvang van vraag en antwoord als JSON-tekst. */
  bytes: number;
  fout: string | undefined;
}

export type Haak = (oproep: Oproep) => void;

export interface Oproepen {
  readonly lijst: Oproep[];
  /** Geeft een functie terug die de haak weer weghaalt. */
  voorElke(haak: Haak): () => void;
  naElke(haak: Haak): () => void;
  doe<T>(dienst: string, methode: string, argumenten: readonly unknown[], werk: (oproep: Oproep) => T): T;
  van(dienst: string, methode?: string): readonly Oproep[];
  wis(): void;
}

const omvang = (waarde: unknown): number => (JSON.stringify(waarde) as string | undefined)?.length ?? 0;

export function maakOproepen(): Oproepen {
  const lijst: Oproep[] = [];
  const voor = new Set<Haak>();
  const na = new Set<Haak>();
  let nummer = 0;
  let inHaak = false;

  /** Oproepen die een haak zelf doet, roepen geen haken op. */
  function roepHaken(haken: ReadonlySet<Haak>, oproep: Oproep): void {
    if (inHaak) return;
    inHaak = true;
    try {
      for (const haak of [...haken]) haak(oproep);
    } finally {
      inHaak = false;
    }
  }

  function haakIn(haken: Set<Haak>, haak: Haak): () => void {
    haken.add(haak);
    return () => void haken.delete(haak);
  }

  return {
    lijst,
    voorElke: (haak) => haakIn(voor, haak),
    naElke: (haak) => haakIn(na, haak),
    doe(dienst, methode, argumenten, werk) {
      nummer += 1;
      const oproep: Oproep = {
        nummer,
        dienst,
        methode,
        argumenten,
        soorten: [],
        gevraagd: 0,
        cellen: 0,
        bytes: omvang(argumenten),
        fout: undefined,
      };
      lijst.push(oproep);
      try {
        roepHaken(voor, oproep);
        const uit = werk(oproep);
        oproep.bytes += typeof uit === 'function' ? 0 : omvang(uit);
        roepHaken(na, oproep);
        return uit;
      } catch (fout) {
        oproep.fout = fout instanceof Error ? fout.message : String(fout);
        throw fout;
      }
    },
    van: (dienst, methode) =>
      lijst.filter((oproep) => oproep.dienst === dienst && (methode === undefined || oproep.methode === methode)),
    wis() {
      lijst.length = 0;
    },
  };
}

export interface Storing {
  readonly moment: 'voor' | 'na';
  readonly fout: () => Error;
  readonly bij: (oproep: Oproep) => boolean;
  /** Hoe vaak het misgaat; zonder getal altijd. */
  readonly keer?: number;
}

/** Laat oproepen mislukken. Geeft een functie terug die de storing verhelpt. */
export function stoor(oproepen: Oproepen, storing: Storing): () => void {
  let over = storing.keer ?? Infinity;
  const haak: Haak = (oproep) => {
    if (over <= 0 || !storing.bij(oproep)) return;
    over -= 1;
    throw storing.fout();
  };
  return storing.moment === 'voor' ? oproepen.voorElke(haak) : oproepen.naElke(haak);
}
