// Wat moet er gebeuren, bij welk artikel, wanneer en waarom door u?
import type { Taakbeeld } from '../../src/loket/beelden';
import { NaarJaarevaluatie } from '../delen/naar-jaarevaluatie';
import { Schakel } from '../delen/schakel';
import { Artikel, Wanneer } from '../delen/tekst';
import type { Route } from '../route';
import { inGoogle } from '../verbinding/loket-adres';

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

/** The duty about a year is done where its figures are. */
const Jaarlink = ({ jaar }: Pick<Taakbeeld, 'jaar'>) =>
  jaar === null ? null : (
    <div class="naast">
      {inGoogle() ? <NaarJaarevaluatie jaar={jaar} titel="Jaarevaluatie" /> : <NaarJaarevaluatie jaar={jaar} />}
    </div>
  );

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
        <Jaarlink jaar={taak.jaar} />
      </li>
    ))}
  </ul>
);
