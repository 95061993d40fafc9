// Welke brieven zijn er bij een dossier, en wat stond erin? Eerst een lijst, dan elke brief zoals hij wegging (5.2.2).
import { nlDag, nlDagKort } from '../../../src/procedure/dag';
import { el } from '../html';
import type { Html } from '../html';
import { gegevens, tabel } from '../tabel';
import type { Dossierbrief } from './stuk';

/** First what was sent first; what was never sent comes last. */
const opDag = (a: Dossierbrief, b: Dossierbrief): number => {
  const [dagA, dagB] = [a.verzondenOp ?? '9999', b.verzondenOp ?? '9999'];
  return Number(dagA > dagB) - Number(dagA < dagB);
};

export const opVolgorde = (brieven: readonly Dossierbrief[]): readonly Dossierbrief[] => [...brieven].sort(opDag);

const wanneer = (b: Dossierbrief): string => (b.verzondenOp === null ? b.status : nlDagKort(b.verzondenOp));

export const brievenlijst = (brieven: readonly Dossierbrief[]): Html =>
  tabel({
    koppen: ['Brief', 'Aan', 'Hoe', 'Verzonden'],
    rijen: opVolgorde(brieven).map((b) => [b.titel, b.aan, b.via, wanneer(b)]),
    breedtes: [45, 25, 10, 20],
  });

export const brief = (b: Dossierbrief): Html =>
  el(
    'article.brief',
    el('h3', b.titel),
    gegevens([
      ['Aan', [b.aan, b.adres].filter((t) => t !== null && t !== '').join(', ')],
      ['Gemaakt', b.gemaaktOp === null ? null : nlDag(b.gemaaktOp.slice(0, 10))],
      ['Verzonden', b.verzondenOp === null ? b.status : `${nlDag(b.verzondenOp)}, per ${b.via}`],
      ['Onderwerp', b.onderwerp],
      ['Inhoudscontrole', b.inhoudscontrole],
    ]),
    el('p.tekst', b.tekst),
  );
