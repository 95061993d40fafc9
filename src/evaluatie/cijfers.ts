// Hoe gaat het dit jaar? Vier cijfers van de evaluatie, met hun filter en de dossiers die zij tellen, voor Overzicht (5.1.3, 5.1.7, 5.2.5, 5.3.2).
import type { Klacht } from '../procedure/rijen';
import type { Kalender } from '../procedure/werkdagen';
import { jaarbeelden } from './figuren/beeld';
import type { Jaarbeeld } from './figuren/beeld';
import { binnenTermijn } from './figuren/doorlooptijd';
import { ontvangenPerMaand, ontvangenPerSoort } from './figuren/instroom';
import { nogTeBespreken } from './figuren/lering';
import { oordeelPerDossier } from './figuren/oordelen';
import { ontvangstOpTijd } from './figuren/ontvangst';
import type { Figuur, Verdeling } from './model';

export interface Cijfer {
  readonly naam: string;
  readonly titel: string;
  readonly artikel: string;
  /** What is counted, in words. */
  readonly filter: string;
  readonly dossiers: readonly string[];
  /** For a share: what it is a share of; null for a plain count. */
  readonly van: readonly string[] | null;
}

/** The dossiers that somebody may see, on a day. */
export interface Overzichtbron {
  readonly klachten: readonly Klacht[];
  readonly kalender: Kalender;
  readonly vandaag: string;
}

const beeldVan = ({ klachten, kalender, vandaag }: Overzichtbron, jaar: number): Jaarbeeld =>
  jaarbeelden({
    rijen: { klachten, onderdelen: [], maatregelen: [], jaarevaluatie: [], medewerkers: [], verzekering: [] },
    kalender,
    vandaag,
  })(jaar);

const cijfer = (naam: string, titel: string, f: Figuur): Cijfer => {
  const { artikel, filter } = f;
  const [dossiers, van] =
    f.soort === 'aandeel'
      ? [f.telling.ids, f.van.ids]
      : [f.soort === 'verdeling' ? f.van.ids : f.soort === 'aantal' ? f.telling.ids : [], null];
  return { naam, titel, artikel, filter, dossiers, van };
};

export const cijfersVan = (bron: Overzichtbron, jaar: number): readonly Cijfer[] => {
  const beeld = beeldVan(bron, jaar);
  return [
    cijfer('ontvangen', 'Ontvangen', ontvangenPerSoort(beeld)),
    cijfer('ontvangstbericht', 'Ontvangstbericht op tijd', ontvangstOpTijd(beeld)),
    cijfer('bericht', 'Afgehandeld binnen de termijn', binnenTermijn(beeld)),
    cijfer('onbesproken', 'Nog te bespreken', nogTeBespreken(beeld)),
  ];
};

const aantallen = (f: Verdeling): readonly (readonly [string, number])[] => f.groepen.map((g) => [g.naam, g.aantal]);

/** January to December, and the judgements of the year. */
export const verdelingenVan = (
  bron: Overzichtbron,
  jaar: number,
): { readonly perMaand: readonly number[]; readonly oordelen: Readonly<Record<string, number>> } => {
  const beeld = beeldVan(bron, jaar);
  return {
    perMaand: aantallen(ontvangenPerMaand(beeld)).map(([, n]) => n),
    oordelen: Object.fromEntries(aantallen(oordeelPerDossier(beeld))),
  };
};
