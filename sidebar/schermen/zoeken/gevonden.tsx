// Wat is er gevonden, en waar staat het gezochte woord?
import type { Lijstbeeld } from '../../../src/loket/beelden';
import { dagKort } from '../../dag';
import { Fasechip } from '../../delen/fase';
import { Schakel } from '../../delen/schakel';
import { Wanneer } from '../../delen/tekst';

type Rijbeeld = Lijstbeeld['rijen'][number];

const Vindplaatsen = ({ gevonden }: Pick<Rijbeeld, 'gevonden'>) =>
  gevonden.length === 0 ? null : (
    <ul class="vindplaatsen" aria-label="Gevonden in">
      {gevonden.map((g, i) => (
        <li key={i}>
          <span class="stil">{g.veld}:</span> {g.voor}
          <mark>{g.treffer}</mark>
          {g.na}
        </li>
      ))}
    </ul>
  );

const Rij = ({ rij }: { readonly rij: Rijbeeld }) => (
  <li class="rij">
    <Schakel naar={{ blad: 'dossier', dossier: rij.dossier }} klasse="rijtitel">
      {rij.nummer ?? 'Nog geen nummer'}
      {rij.soort === '' ? '' : ` · ${rij.soort}`}
    </Schakel>
    <p class="rechts">
      <Fasechip fase={rij.fase} />
    </p>
    {rij.gevonden.length === 0 && rij.omschrijving !== '' && <p class="rijtekst kort">{rij.omschrijving}</p>}
    <Vindplaatsen gevonden={rij.gevonden} />
    <p class="rijmeta reeks">
      {rij.ontvangen !== null && <span>Ontvangen {dagKort(rij.ontvangen)}</span>}
      {rij.volgendeStap !== null && <span>Volgende stap: {rij.volgendeStap}</span>}
      {rij.actiedatum !== null && <Wanneer tekst={`Uiterlijk ${dagKort(rij.actiedatum)}`} telaat={rij.telaat} />}
    </p>
  </li>
);

export const Gevonden = ({ rijen }: Lijstbeeld) => (
  <ul class="rijen">
    {rijen.map((rij) => (
      <Rij key={rij.dossier} rij={rij} />
    ))}
  </ul>
);
