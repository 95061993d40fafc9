// Hoe wordt elke cel van een rij een waarde, een regel in de notitie of een melding?
import { nlDagKort } from '../procedure/dag';
import type { Dag } from '../procedure/dag';
import { bedragVan } from './bedrag';
import { celOp, genormaliseerd } from './cel';
import type { Inleescel } from './cel';
import { leesDatum } from './datum';
import type { Inleeskeuze } from './keuze';
import { meld } from './melding';
import type { Meldcode, Melding } from './melding';
import { isKeuzeveld } from './velden';
import type { Veldnaam } from './velden';
import type { Kolomkop } from './voorstel';
import { vertaald } from './waarden';

export interface Rijvraag {
  /** From 1. */
  readonly rij: number;
  readonly cellen: readonly Inleescel[];
  readonly kolommen: readonly Kolomkop[];
  readonly keuze: Inleeskeuze;
  readonly vandaag: Dag;
}

export interface Werk {
  readonly waarden: Partial<Record<Veldnaam, string | null>>;
  readonly notities: string[];
  readonly meld: (veld: Veldnaam | null, code: Meldcode, deel?: string) => void;
  readonly meldingen: Melding[];
}

export const kopVan = ({ kolommen, keuze }: Rijvraag, veld: Veldnaam | null): string =>
  veld === null ? '' : (kolommen[keuze.koppeling.indexOf(veld)]?.kop ?? '');

export const maakWerk = (vraag: Rijvraag): Werk => {
  const meldingen: Melding[] = [];
  return {
    waarden: {},
    notities: [],
    meldingen,
    meld: (veld, code, deel) => meldingen.push(meld(vraag.rij, kopVan(vraag, veld), code, deel)),
  };
};

const neemDag = (werk: Werk, veld: 'ontvangstdatum' | 'afgehandeldOp', cel: Inleescel, { vandaag }: Rijvraag): void => {
  const uit = leesDatum(cel);
  if (!uit.ok) return werk.meld(veld, uit.code, cel.tekst);
  if (uit.alsTekst) werk.meld(veld, 'getal-als-tekst', cel.tekst);
  if (uit.dag > vandaag) return werk.meld(veld, 'datum-toekomst', nlDagKort(uit.dag));
  werk.waarden[veld] = uit.dag;
};

const neemWaarde = (werk: Werk, veld: Veldnaam, cel: Inleescel, vraag: Rijvraag): void => {
  if (veld === 'ontvangstdatum' || veld === 'afgehandeldOp') return neemDag(werk, veld, cel, vraag);
  if (veld === 'claimbedrag') {
    const bedrag = bedragVan(cel);
    if (bedrag === null) return werk.meld(veld, 'bedrag-onleesbaar', cel.tekst);
    werk.waarden[veld] = bedrag;
  } else if (isKeuzeveld(veld)) {
    const optie = vertaald(vraag.keuze.vertaling, veld, cel.tekst);
    if (optie === undefined) return werk.meld(veld, 'waarde-onbekend', cel.tekst);
    werk.waarden[veld] = optie;
    // The word of the old register stays readable when ours is another.
    if (genormaliseerd(optie ?? '') !== genormaliseerd(cel.tekst))
      werk.notities.push(`${kopVan(vraag, veld)}: ${cel.tekst}`);
  } else werk.waarden[veld] = cel.tekst;
};

export const neemCel = (werk: Werk, kolom: number, vraag: Rijvraag): void => {
  const veld = vraag.keuze.koppeling[kolom] ?? 'weg';
  const cel = celOp(vraag.cellen, kolom);
  if (veld === 'weg' || cel.soort === 'leeg') return;
  if (veld === 'notitie') return void werk.notities.push(`${vraag.kolommen[kolom]?.kop ?? ''}: ${cel.tekst}`);
  if (cel.soort === 'fout') return werk.meld(veld, 'foutwaarde', cel.tekst);
  if (cel.formule) werk.meld(veld, 'formule', cel.tekst);
  neemWaarde(werk, veld, cel, vraag);
};
