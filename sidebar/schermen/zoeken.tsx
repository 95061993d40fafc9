// Waar is dat dossier? Zoeken op een nummer, een naam of een woord.
import { useState } from 'preact/hooks';
import type { Lijstbeeld } from '../../src/loket/beelden';
import { dagKort } from '../dag';
import { Fasechip } from '../delen/fase';
import { Geweigerd } from '../delen/geweigerd';
import { Kop } from '../delen/kop';
import { Schakel } from '../delen/schakel';
import { Wanneer } from '../delen/tekst';
import { maakSignaal, useSignaal } from '../signaal';
import { useAntwoord } from '../verbinding/antwoord';

/** What was searched for stays when one comes back from a dossier. */
const gezocht = maakSignaal('');

const telling = (aantal: number, zoek: string): string => {
  if (aantal === 0)
    return zoek === '' ? 'Er zijn nog geen dossiers die u mag inzien.' : `Niets gevonden voor "${zoek}".`;
  return aantal === 1 ? '1 dossier' : `${aantal} dossiers`;
};

const Rij = ({ rij }: { readonly rij: Lijstbeeld['rijen'][number] }) => (
  <li class="rij">
    <Schakel naar={{ blad: 'dossier', dossier: rij.dossier }} klasse="rijtitel">
      {rij.nummer ?? 'Nog geen nummer'}
      {rij.soort === '' ? '' : ` · ${rij.soort}`}
    </Schakel>
    <p class="rechts">
      <Fasechip fase={rij.fase} />
    </p>
    {rij.omschrijving !== '' && <p class="rijtekst kort">{rij.omschrijving}</p>}
    <p class="rijmeta reeks">
      {rij.ontvangen !== null && <span>Ontvangen {dagKort(rij.ontvangen)}</span>}
      {rij.volgendeStap !== null && <span>Volgende stap: {rij.volgendeStap}</span>}
      {rij.actiedatum !== null && <Wanneer tekst={`Uiterlijk ${dagKort(rij.actiedatum)}`} telaat={rij.telaat} />}
    </p>
  </li>
);

export const Zoeken = () => {
  const zoek = useSignaal(gezocht);
  const [getypt, zetGetypt] = useState(zoek);
  const { beeld, weigeringen, herlaad } = useAntwoord<'lijst'>({ vraag: 'lijst', zoek });
  return (
    <>
      <Kop titel="Zoeken" />
      <form
        role="search"
        class="zoekform"
        onSubmit={(e) => {
          e.preventDefault();
          gezocht.zet(getypt.trim());
        }}
      >
        <div class="veld">
          <label for="zoek">Nummer, naam of woord</label>
          <div class="zoekregel">
            <input
              id="zoek"
              type="search"
              autocomplete="off"
              maxLength={200}
              value={getypt}
              onInput={(e) => zetGetypt(e.currentTarget.value)}
            />
            <button type="submit" class="knop">
              Zoek
            </button>
          </div>
        </div>
      </form>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      <p class="stil" role="status">
        {beeld === null ? '\u00a0' : telling(beeld.rijen.length, zoek)}
      </p>
      <ul class="rijen">
        {beeld?.rijen.map((rij) => (
          <Rij key={rij.dossier} rij={rij} />
        ))}
      </ul>
    </>
  );
};
