// Werken wij volgens de procedure? Per regel hoe vaak zij is gevolgd, met de uitzonderingen om te openen; alleen voor de directie. (5.3.2)
import { useState } from 'preact/hooks';
import type { Nalevingbeeld } from '../../src/loket/directiebeelden';
import { Geweigerd } from '../delen/geweigerd';
import { Schakel } from '../delen/schakel';
import { Artikel } from '../delen/tekst';
import { useAntwoord } from '../verbinding/antwoord';

type Regel = Nalevingbeeld[number];

const Uitzondering = ({ dossier, naam }: Regel['uitzonderingen'][number]) =>
  dossier === '' ? <span>{naam}</span> : <Schakel naar={{ blad: 'dossier', dossier }}>{naam}</Schakel>;

const Regelrij = ({ regel }: { readonly regel: Regel }) => (
  <li class="rij">
    <p class="rijtekst">
      {regel.titel} <Artikel artikel={regel.artikel} />
    </p>
    <p class="rijmeta">
      {regel.vanToepassing === 0 ? 'Kwam nog niet voor.' : `${regel.gevolgd} van ${regel.vanToepassing}.`}
      {regel.uitzonderingen.length > 0 && ' Niet bij: '}
      {regel.uitzonderingen.map((u, i) => (
        <span key={`${u.dossier}${u.naam}`}>
          {i > 0 && ', '}
          <Uitzondering {...u} />
        </span>
      ))}
    </p>
  </li>
);

const Lijst = () => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'naleving'>({ vraag: 'naleving' });
  return (
    <>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      <ul class="rijen">
        {beeld?.map((regel) => (
          <Regelrij key={regel.naam} regel={regel} />
        ))}
      </ul>
    </>
  );
};

/** Asked only when somebody wants to know: it reads the whole register. */
export const Naleving = () => {
  const [open, zetOpen] = useState(false);
  return (
    <details onToggle={(e) => zetOpen(e.currentTarget.open)}>
      <summary>Werken wij volgens de procedure?</summary>
      {open && <Lijst />}
    </details>
  );
};
