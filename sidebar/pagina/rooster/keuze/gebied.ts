// Waar staat de keuze in het rooster, en waar brengt een toets haar? Rekenen met rijen en kolommen, zonder scherm.
export interface Plek {
  readonly rij: number;
  readonly kolom: number;
}
/** From the cell where it began to the cell where it is now. */
export interface Gebied {
  readonly anker: Plek;
  readonly nu: Plek;
}
export interface Maat {
  readonly rijen: number;
  readonly kolommen: number;
  /** Rows that fit on the screen. */
  readonly pagina: number;
}

export const enkel = (plek: Plek): Gebied => ({ anker: plek, nu: plek });

const tussen = (getal: number, hoogste: number): number => Math.max(0, Math.min(getal, hoogste - 1));

export const binnen = ({ rij, kolom }: Plek, maat: Maat): Plek => ({
  rij: tussen(rij, maat.rijen),
  kolom: tussen(kolom, maat.kolommen),
});

type Beweging = (plek: Plek, maat: Maat) => Plek;
const schuif =
  (rij: number, kolom: number): Beweging =>
  (p) => ({ rij: p.rij + rij, kolom: p.kolom + kolom });

const bewegingen: Readonly<Record<string, Beweging>> = {
  ArrowUp: schuif(-1, 0),
  ArrowDown: schuif(1, 0),
  ArrowLeft: schuif(0, -1),
  ArrowRight: schuif(0, 1),
  PageUp: (p, m) => ({ ...p, rij: p.rij - m.pagina }),
  PageDown: (p, m) => ({ ...p, rij: p.rij + m.pagina }),
  Home: (p) => ({ ...p, kolom: 0 }),
  End: (p, m) => ({ ...p, kolom: m.kolommen - 1 }),
};
const metCtrl: Readonly<Record<string, Beweging>> = {
  ArrowUp: (p) => ({ ...p, rij: 0 }),
  ArrowDown: (p, m) => ({ ...p, rij: m.rijen - 1 }),
  ArrowLeft: (p) => ({ ...p, kolom: 0 }),
  ArrowRight: (p, m) => ({ ...p, kolom: m.kolommen - 1 }),
  Home: () => ({ rij: 0, kolom: 0 }),
  End: (_p, m) => ({ rij: m.rijen - 1, kolom: m.kolommen - 1 }),
};

/** Null for a key that moves nothing. */
export const beweeg = (plek: Plek, toets: string, ctrl: boolean, maat: Maat): Plek | null => {
  const beweging = (ctrl ? metCtrl : bewegingen)[toets];
  return beweging === undefined ? null : binnen(beweging(plek, maat), maat);
};

export interface Rechthoek {
  readonly boven: number;
  readonly onder: number;
  readonly links: number;
  readonly rechts: number;
}

export const rechthoek = ({ anker, nu }: Gebied): Rechthoek => ({
  boven: Math.min(anker.rij, nu.rij),
  onder: Math.max(anker.rij, nu.rij),
  links: Math.min(anker.kolom, nu.kolom),
  rechts: Math.max(anker.kolom, nu.kolom),
});
