// Welke bestanden staan er bij het dossier, en hoe komt er een bij: met de knop, het toetsenbord of door te slepen? (5.2.1)
import { useRef, useState } from 'preact/hooks';
import type { Dossierbeeld } from '../../../src/loket/beelden';
import type { Stukkenbeeld } from '../../../src/loket/bijlagen/stukken';
import { metArtikel } from '../../delen/geweigerd';
import { OnzichtbareTekst } from '../../delen/tekst';
import { useSignaal } from '../../signaal';
import { Stuk } from './stuk';
import { wachtrijVan } from './wachtrij';
import type { Gekozen, Wachtrij } from './wachtrij';

const Onderweg = ({ rij, gekozen }: { readonly rij: Wachtrij; readonly gekozen: Gekozen }) => {
  const { sleutel, stand, deel, waarom, bestand } = gekozen;
  return (
    <li class="stuk">
      <p class="stuknaam">{bestand.name}</p>
      {stand === 'mislukt' ? (
        <>
          <div role="alert">
            {waarom.map((w) => (
              <p key={w.code} class="veldfout">
                {metArtikel(w)}
              </p>
            ))}
          </div>
          <div class="knoppen">
            {waarom.some((w) => w.veld === null) && (
              <button type="button" class="knop klein" onClick={() => rij.opnieuw(sleutel)}>
                Probeer opnieuw<OnzichtbareTekst> {bestand.name}</OnzichtbareTekst>
              </button>
            )}
            <button type="button" class="knop stil klein" onClick={() => rij.haalWeg(sleutel)}>
              Laat maar<OnzichtbareTekst> {bestand.name}</OnzichtbareTekst>
            </button>
          </div>
        </>
      ) : (
        <p class="stil">
          {stand === 'wacht' ? 'Wacht op zijn beurt' : 'Bezig met bewaren'}{' '}
          <progress max={1} value={deel} aria-label={`Bewaren van ${bestand.name}`} />
        </p>
      )}
    </li>
  );
};

interface Kiesprops {
  readonly beeld: Stukkenbeeld;
  readonly kies: (bestanden: readonly File[]) => void;
}

/** The whole frame takes what is dropped; the button does the same for who does not drag. */
const Kiezen = ({ beeld, kies }: Kiesprops) => {
  const [erboven, zetErboven] = useState(false);
  const invoer = useRef<HTMLInputElement>(null);
  return (
    <div
      class={`sleepvak${erboven ? ' erboven' : ''}`}
      onDragOver={(e) => {
        e.preventDefault();
        zetErboven(true);
      }}
      onDragLeave={() => zetErboven(false)}
      onDrop={(e) => {
        e.preventDefault();
        zetErboven(false);
        kies([...(e.dataTransfer?.files ?? [])]);
      }}
    >
      <input
        ref={invoer}
        id="stukken-kies"
        class="onzichtbaar"
        type="file"
        multiple
        accept={beeld.uitgangen}
        aria-label="Bestanden kiezen"
        aria-describedby="stukken-hulp"
        tabIndex={-1}
        onChange={(e) => {
          kies([...(e.currentTarget.files ?? [])]);
          e.currentTarget.value = '';
        }}
      />
      <button type="button" class="knop" aria-describedby="stukken-hulp" onClick={() => invoer.current?.click()}>
        Kies bestanden
      </button>
      <p>of sleep ze hierheen</p>
      <p class="hulp" id="stukken-hulp">
        {beeld.hulp}
      </p>
    </div>
  );
};

interface Props {
  readonly wie: string;
  readonly beeld: Pick<Dossierbeeld, 'dossier' | 'versie'>;
  readonly stukken: Stukkenbeeld;
  readonly herlaad: () => void;
}

export const Stukken = ({ wie, beeld, stukken, herlaad }: Props) => {
  const { dossier, versie } = beeld;
  const { rij, luisteraar } = wachtrijVan(wie, dossier);
  const gekozen = useSignaal(rij.lijst);
  const [gezegd, zeg] = useState('');
  const kop = useRef<HTMLHeadingElement>(null);
  luisteraar.toegevoegd = (naam) => {
    zeg(`${naam} staat bij het dossier.`);
    herlaad();
  };
  const weg = (naam: string): void => {
    zeg(`${naam} is verwijderd.`);
    kop.current?.focus();
    herlaad();
  };
  const er = stukken.lijst.filter((s) => s.weg === null).length;
  return (
    <section aria-labelledby="kop-stukken" class="stukken">
      <h2 id="kop-stukken" ref={kop} tabIndex={-1}>
        Stukken{er > 0 && <span class="stil"> ({er})</span>}
      </h2>
      <p class="stil" role="status">
        {gezegd}
      </p>
      {stukken.magErbij && <Kiezen beeld={stukken} kies={(bestanden) => rij.kies(bestanden, stukken)} />}
      {stukken.waaromNiet !== null && <p>{stukken.waaromNiet}</p>}
      {stukken.lijst.length + gekozen.length === 0 && <p class="stil">Er staan nog geen bestanden bij dit dossier.</p>}
      <ul class="stuklijst">
        {gekozen.map((g) => (
          <Onderweg key={g.sleutel} rij={rij} gekozen={g} />
        ))}
        {stukken.lijst.map((s) => (
          <Stuk key={s.kenmerk} dossier={dossier} versie={versie} stuk={s} weg={weg} />
        ))}
      </ul>
    </section>
  );
};
