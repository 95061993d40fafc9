// Welke kleur heeft een tab? Dossiers blauw, leren groen, evaluatie paars, beheer grijs; zo vindt iemand vijftien tabs terug.
import { naarGoogle } from '../kleuren';
import type { ColorStyle } from '../google';
import type { Blad } from '../layout';

const [dossier, leren, evaluatie, beheer, systeem] = ['#3b6ea5', '#3f8f5f', '#7a5ba6', '#8a8f98', '#4a4f57'] as const;

const kleuren: Readonly<Record<Blad['naam'], string>> = {
  overzicht: evaluatie,
  klachten: dossier,
  onderdelen: dossier,
  maatregelen: leren,
  overleg: leren,
  jaarevaluatie: evaluatie,
  besluiten: evaluatie,
  verzekering: dossier,
  berichten: dossier,
  bijlagen: dossier,
  logboek: systeem,
  medewerkers: beheer,
  financiers: beheer,
  brieven: beheer,
  vrijeDagen: beheer,
  instellingen: beheer,
  systeem,
};

export const tabkleur = (naam: Blad['naam']): ColorStyle => naarGoogle(kleuren[naam]);
