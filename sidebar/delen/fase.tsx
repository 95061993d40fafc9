// In welke fase is het dossier? Een woord met een tekentje; de kleur komt er alleen bij.
import type { Fase } from '../../src/procedure/lijsten';
import { Pictogram } from './pictogram';
import type { Pictogramnaam } from './pictogram';

type Toon = 'grijs' | 'paars' | 'blauw' | 'oker' | 'groen';

const tekens: Readonly<Record<Fase, readonly [Pictogramnaam, Toon]>> = {
  Nieuw: ['plus', 'grijs'],
  Ontvangen: ['bak', 'oker'],
  'Bij directie': ['persoon', 'paars'],
  'Niet in behandeling': ['verbod', 'grijs'],
  'In onderzoek': ['loep', 'blauw'],
  'Advies bij directie': ['blad', 'paars'],
  Besloten: ['vlag', 'blauw'],
  Afgehandeld: ['vink', 'groen'],
  Besproken: ['gesprek', 'groen'],
  Gearchiveerd: ['doos', 'grijs'],
};

export const Fasechip = ({ fase }: { readonly fase: Fase }) => {
  const [teken, toon] = tekens[fase];
  return (
    <span class={`chip ${toon}`}>
      <Pictogram naam={teken} />
      {fase}
    </span>
  );
};
