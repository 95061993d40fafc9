// Wat staat er in een maatregel, van voorstel tot oordeel? (5.2.5, 5.3.2)
import type { Dag } from './dag';
import type * as lijst from './lijsten';
import type { Keuze } from './lijsten';
import type { PersoonId, Tijdstip } from './persoonlijk';

/** Corrective or preventive measure, from proposal to judgement (5.2.5, 5.3.2). Money in whole cents. */
export interface Maatregel {
  readonly id: string;
  readonly versie: number;
  readonly nummer: string;
  readonly status: Keuze<typeof lijst.maatregelstatussen>;
  readonly klachtnummers: readonly string[];
  readonly soort: Keuze<typeof lijst.maatregelsoorten>;
  readonly bron: Keuze<typeof lijst.maatregelbronnen>;
  readonly tekst: string;
  readonly oorzaak: Keuze<typeof lijst.oorzaken> | null;
  readonly voorgesteldOp: Dag;
  readonly voorgesteldDoor: PersoonId;
  readonly overlegnummer: string | null;
  readonly besluit: Keuze<typeof lijst.maatregelbesluiten> | null;
  readonly overweging: string | null;
  readonly besluitOp: Dag | null;
  readonly besluitDoor: PersoonId | null;
  readonly aangehoudenTot: Dag | null;
  readonly eigenaar: PersoonId | null;
  readonly einddatum: Dag | null;
  readonly verplaatsReden: string | null;
  readonly kostenBegroot: number | null;
  readonly kostenWerkelijk: number | null;
  /** Whole hours of our own people. */
  readonly urenBegroot: number | null;
  readonly urenWerkelijk: number | null;
  /** What else could have been done, weighed when this was decided. */
  readonly alternatief: string | null;
  readonly succescriterium: string | null;
  readonly meetmoment: Dag | null;
  readonly bekendgemaaktOp: Dag | null;
  readonly bekendgemaaktVia: Keuze<typeof lijst.bekendmakingen> | null;
  readonly voortgang: string | null;
  readonly uitgevoerdOp: Dag | null;
  readonly bewijs: string | null;
  readonly documenten: string | null;
  readonly verspreidAan: readonly PersoonId[];
  readonly verspreidOp: Dag | null;
  readonly juistheid: Keuze<typeof lijst.juistheden> | null;
  readonly juistheidReden: string | null;
  readonly doeltreffendheid: Keuze<typeof lijst.doeltreffendheden> | null;
  readonly doeltreffendheidReden: string | null;
  /** What the register proposed from the evidence when this was judged; the directie decides. */
  readonly voorstel: Keuze<typeof lijst.doeltreffendheden> | null;
  readonly voorstelReden: string | null;
  readonly doelmatigheid: Keuze<typeof lijst.doelmatigheden> | null;
  readonly doelmatigheidReden: string | null;
  readonly beoordeeldOp: Dag | null;
  readonly vervolg: Keuze<typeof lijst.vervolgen> | null;
  readonly vervolgReden: string | null;
  readonly geslotenOp: Dag | null;
  readonly opvolgerVan: string | null;
  /** Year of the evaluation it came out of, when that is its source. */
  readonly bronjaar: number | null;
  readonly gewijzigdOp: Tijdstip | null;
  readonly gewijzigdDoor: PersoonId | null;
  readonly laatsteOpdracht: string | null;
}

type Voorstel = Pick<
  Maatregel,
  'nummer' | 'klachtnummers' | 'soort' | 'bron' | 'tekst' | 'voorgesteldOp' | 'voorgesteldDoor'
>;

/** A proposal: everything that is decided later is still empty. */
export const nieuweMaatregel = (voorstel: Voorstel): Omit<Maatregel, 'id' | 'versie'> => ({
  status: 'Voorgesteld',
  oorzaak: null,
  overlegnummer: null,
  besluit: null,
  overweging: null,
  besluitOp: null,
  besluitDoor: null,
  aangehoudenTot: null,
  eigenaar: null,
  einddatum: null,
  verplaatsReden: null,
  kostenBegroot: null,
  kostenWerkelijk: null,
  urenBegroot: null,
  urenWerkelijk: null,
  alternatief: null,
  succescriterium: null,
  meetmoment: null,
  bekendgemaaktOp: null,
  bekendgemaaktVia: null,
  voortgang: null,
  uitgevoerdOp: null,
  bewijs: null,
  documenten: null,
  verspreidAan: [],
  verspreidOp: null,
  juistheid: null,
  juistheidReden: null,
  doeltreffendheid: null,
  doeltreffendheidReden: null,
  voorstel: null,
  voorstelReden: null,
  doelmatigheid: null,
  doelmatigheidReden: null,
  beoordeeldOp: null,
  vervolg: null,
  vervolgReden: null,
  geslotenOp: null,
  opvolgerVan: null,
  bronjaar: null,
  gewijzigdOp: null,
  gewijzigdDoor: null,
  laatsteOpdracht: null,
  ...voorstel,
});
