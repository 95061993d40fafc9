// Hoe ziet een klein register eruit waarop de naleving te toetsen is? Een klacht van donderdag 2 april 2026 en wat daarbij hoort.
import type { Cijferbron } from '../../src/evaluatie/figuren/beeld';
import { toetsen } from '../../src/evaluatie/naleving';
import { nieuweJaarevaluatie } from '../../src/procedure/jaarevaluatie';
import { nieuweMaatregel } from '../../src/procedure/maatregel';
import { nieuweKlacht } from '../../src/procedure/nieuwe-klacht';
import type { Jaarevaluatie, Klacht, Maatregel, Verzekering } from '../../src/procedure/rijen';
import { bea, kalender, medewerkers } from '../procedure/mensen';

export const klacht = (anders: Partial<Klacht> = {}): Klacht => ({
  ...nieuweKlacht('dossier-1'),
  nummer: 'K2026-001',
  soort: 'klacht',
  ontvangstdatum: '2026-04-02',
  gemeldOp: '2026-04-02',
  ...anders,
});

export const maatregel = (anders: Partial<Maatregel> = {}): Maatregel => ({
  id: 'dossier-1.M-1-1',
  versie: 1,
  ...nieuweMaatregel({
    nummer: 'M2026-01',
    klachtnummers: ['K2026-001'],
    soort: 'preventief',
    bron: 'overleg',
    tekst: 'Vervanger aanwijzen.',
    voorgesteldOp: '2026-05-06',
    voorgesteldDoor: bea.id,
  }),
  ...anders,
});

export const jaar = (nummer: number, anders: Partial<Jaarevaluatie> = {}): Jaarevaluatie => ({
  id: `jaar-${nummer}`,
  versie: 1,
  ...nieuweJaarevaluatie(nummer),
  ...anders,
});

export const verzekering: Verzekering = {
  id: 'dossier-1.V-1',
  versie: 1,
  klacht: 'dossier-1',
  nummer: 'K2026-001',
  opdrachtnemer: 'Zelfstandige Voorbeeld',
  soort: 'zelfstandig opdrachtnemer',
  verzekeraar: 'schadeverzekeraar',
  geinformeerdOp: '2026-04-08',
  geraadpleegdOp: null,
  kenmerk: null,
  antwoord: null,
};

export type Rijdeel = Partial<Cijferbron['rijen']>;

export const beeld = (rijen: Rijdeel, vandaag = '2027-12-31'): Cijferbron => ({
  rijen: { klachten: [], onderdelen: [], maatregelen: [], jaarevaluatie: [], medewerkers, verzekering: [], ...rijen },
  kalender,
  vandaag,
});

/** `id ja` or `id nee` for every case to which this check applies. */
export const uitslag = (naam: string, rijen: Rijdeel, vandaag?: string): readonly string[] => {
  const toets = toetsen.find((t) => t.naam === naam);
  if (toets === undefined) throw new Error(`geen toets ${naam}`);
  return toets.gevallen(beeld(rijen, vandaag)).map((g) => `${g.id} ${g.gevolgd ? 'ja' : 'nee'}`);
};

export const [wel, niet] = [['dossier-1 ja'], ['dossier-1 nee']];
