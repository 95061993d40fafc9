// In welke fase is het dossier? Een woord met een tekentje; de kleur komt er alleen bij, en is die van het tabblad.
import type { Fase } from '../../src/procedure/lijsten';
import { Pictogram } from './pictogram';
import type { Pictogramnaam } from './pictogram';

const tekens: Readonly<Record<Fase, Pictogramnaam>> = {
  Nieuw: 'plus',
  Ontvangen: 'bak',
  'Bij directie': 'persoon',
  'Niet in behandeling': 'verbod',
  'In onderzoek': 'loep',
  'Advies bij directie': 'blad',
  Besloten: 'vlag',
  Afgehandeld: 'vink',
  Besproken: 'gesprek',
  Gearchiveerd: 'doos',
};

/** Class in `stijl/fasen.css`. */
export const faseklasse = (fase: Fase): string => `fase-${fase.toLowerCase().replace(/ /g, '-')}`;

export const Fasechip = ({ fase }: { readonly fase: Fase }) => (
  <span class={`chip ${faseklasse(fase)}`}>
    <Pictogram naam={tekens[fase]} />
    {fase}
  </span>
);
