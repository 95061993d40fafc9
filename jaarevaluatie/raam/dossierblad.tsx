// Hoe bekijkt iemand in een venster van Google een dossier achter een getal? Op de plaats van de evaluatie, met de weg terug. (5.3.2)
import { Dossier } from '../../sidebar/schermen/dossier/dossier';
import { ga } from '../../sidebar/navigatie';

interface Props {
  readonly wie: string;
  readonly dossier: string;
}

/** Any other view than a dossier is the evaluation. */
const terug = (): void => ga({ blad: 'taken' });

export const Dossierblad = ({ wie, dossier }: Props) => (
  <div class="dossierblad">
    <button type="button" class="knop klein" onClick={terug}>
      Terug naar de jaarevaluatie
    </button>
    <Dossier key={dossier} wie={wie} dossier={dossier} />
  </div>
);
