// Over welke jaren gaat een afwijking in de evaluatie zelf? Een link per jaar, naar zijn bespreking. (5.3.2)
import { gaNaar, schrijfPlaats } from '../plaats';

export const Jaarlijst = ({ jaren }: { readonly jaren: readonly number[] }) =>
  jaren.length === 0 ? null : (
    <ul class="dossierlijst">
      {jaren.map((jaar) => (
        <li key={jaar}>
          <a
            href={schrijfPlaats(jaar, 'bespreking')}
            onClick={(klik) => {
              klik.preventDefault();
              gaNaar(jaar, 'bespreking');
            }}
          >
            evaluatie van {jaar}
          </a>
        </li>
      ))}
    </ul>
  );
