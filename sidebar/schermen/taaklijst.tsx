// Wat moet er gebeuren, bij welk artikel, wanneer en waarom door u?
import type { Taakbeeld } from '../../src/loket/beelden';
import { Schakel } from '../delen/schakel';
import { Artikel, Wanneer } from '../delen/tekst';
import type { Route } from '../route';

/** A task about several dossiers leads to the list, one about none to Beheer. */
const doel = ({ dossier, lijst }: Taakbeeld): Route =>
  lijst ? { blad: 'zoeken' } : dossier === '' ? { blad: 'beheer' } : { blad: 'dossier', dossier };

const Titel = ({ taak }: { readonly taak: Taakbeeld }) => {
  const naam = taak.nummer === null ? taak.titel : `${taak.nummer} · ${taak.titel}`;
  if (taak.zelf === false) return <span class="rijtitel">{naam}</span>;
  return (
    <Schakel naar={doel(taak)} klasse="rijtitel">
      {naam}
    </Schakel>
  );
};

export const Taaklijst = ({ taken }: { readonly taken: readonly Taakbeeld[] }) => (
  <ul class="rijen">
    {taken.map((taak) => (
      <li key={`${taak.dossier}${taak.nummer ?? ''}${taak.titel}`} class="rij">
        <Titel taak={taak} />
        <p class="rijmeta rechts">
          <Wanneer tekst={taak.wanneer} telaat={taak.telaat} />
        </p>
        <p class="rijtekst">{taak.omschrijving}</p>
        <p class="rijmeta">
          {taak.waarom} <Artikel artikel={taak.artikel} />
        </p>
      </li>
    ))}
  </ul>
);
