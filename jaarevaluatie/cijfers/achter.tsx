// Welke dossiers zitten achter het getal dat iemand aanklikte? Een paneel bij de figuur, dat de aandacht krijgt en teruggeeft. (5.3.2)
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Evaluatie } from '../../src/evaluatie/model';
import { Dossierlijst } from '../dossierlijst';
import type { Keuze } from './kaart';

interface Props {
  readonly evaluatie: Evaluatie;
  readonly keuze: Keuze;
  readonly sluit: () => void;
}

export const Achter = ({ evaluatie, keuze, sluit }: Props) => {
  const kop = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => kop.current?.focus(), [keuze]);
  return (
    <div class="achter">
      <h4 ref={kop} tabIndex={-1}>
        {keuze.titel}
      </h4>
      {keuze.groepen.map((g) => (
        <div key={g.kop}>
          {g.kop !== '' && (
            <h5>
              {g.kop} <span class="stil">({g.telling.aantal})</span>
            </h5>
          )}
          <Dossierlijst evaluatie={evaluatie} telling={g.telling} />
        </div>
      ))}
      <button type="button" class="knop stil klein" onClick={sluit}>
        Sluit deze lijst
      </button>
    </div>
  );
};
