// Wat als begin, erin, eruit en eind niet kloppen? Dan geen cijfers en geen presentatie, maar de rijen die het zijn. (K01, I-14)
import type { Evaluatie } from '../../src/evaluatie/model';
import { Kader } from '../../sidebar/delen/tekst';
import { Dossierlijst } from '../dossierlijst';

export const Aansluitfouten = ({ evaluatie }: { readonly evaluatie: Evaluatie }) => (
  <Kader soort="fout">
    <div role="alert">
      <p class="kadertitel">De cijfers van {evaluatie.jaar} sluiten niet aan.</p>
      <p>
        Wat er op 1 januari was, plus wat erin kwam, min wat is afgesloten, is niet wat er aan het eind nog open stond.
        Open de dossiers hieronder, verbeter wat er niet klopt (artikel 5.3.2) en kom terug. Tot dan zijn er geen
        cijfers en geen presentatie.
      </p>
    </div>
    {evaluatie.aansluitfouten.map(({ soort, waarom, ids }) => (
      <div key={`${soort} ${waarom}`}>
        <h2 class="kadertitel">
          {soort} <span class="stil">({ids.length})</span>
        </h2>
        <p>Deze dossiers {waarom}.</p>
        <Dossierlijst evaluatie={evaluatie} telling={{ aantal: ids.length, ids }} />
      </div>
    ))}
  </Kader>
);
