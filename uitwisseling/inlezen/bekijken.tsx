// Wat gaat er gebeuren? Aantallen per jaar en een lijst van wat niet klopt, om mee te nemen naar het oude bestand.
import { useState } from 'preact/hooks';
import type { Inleesoordeel } from '../../src/inlezen/beoordelen';
import type { Melding } from '../../src/inlezen/melding';
import { alsCsv } from '../../src/inlezen/meldingenlijst';
import { Kader } from '../../sidebar/delen/tekst';

const klachten = (aantal: number): string => (aantal === 1 ? '1 klacht' : `${aantal} klachten`);

const Tellingen = ({ oordeel }: { readonly oordeel: Inleesoordeel }) => (
  <dl class="inleestelling">
    <dt>Rijen in het bestand</dt>
    <dd>{oordeel.rijen}</dd>
    <dt>Nieuw in het register</dt>
    <dd>{oordeel.nieuw.length}</dd>
    {oordeel.perJaar.map(({ jaar, aantal }) => [
      <dt key={`${jaar} kop`} class="inleesjaar">
        waarvan ontvangen in {jaar}
      </dt>,
      <dd key={jaar}>{aantal}</dd>,
    ])}
    <dt>Al eerder ingelezen</dt>
    <dd>{oordeel.alIngelezen}</dd>
    <dt>Kan er niet in</dt>
    <dd>{oordeel.nietIngelezen}</dd>
  </dl>
);

const Meldingregel = ({ melding: m }: { readonly melding: Melding }) => (
  <li class="rij">
    <p class="rijtekst">
      <strong>
        Rij {m.rij}
        {m.kolom === '' ? '' : `, ${m.kolom}`}
      </strong>{' '}
      ({m.ernst === 'fout' ? 'komt er niet in' : 'let op'})
    </p>
    <p>{m.wat}</p>
    <p class="stil">{m.doe}</p>
  </li>
);

const bewaar = (meldingen: readonly Melding[]): void => {
  const adres = URL.createObjectURL(new Blob([alsCsv(meldingen)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = adres;
  link.download = 'meldingen-oud-register.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
};

const Kopieer = ({ meldingen }: { readonly meldingen: readonly Melding[] }) => {
  const [gelukt, zetGelukt] = useState<boolean | null>(null);
  const doe = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(alsCsv(meldingen));
      zetGelukt(true);
    } catch {
      zetGelukt(false);
    }
  };
  return (
    <>
      <button type="button" class="knop klein" onClick={() => void doe()}>
        Kopieer lijst
      </button>
      <span role="status">
        {gelukt === true && 'Gekopieerd.'}
        {gelukt === false && 'Kopiëren mag hier niet. Download de lijst.'}
      </span>
    </>
  );
};

/** More than this nobody reads on a screen; the file has them all. */
const hoogstensRegels = 100;

const Meldingen = ({ meldingen }: { readonly meldingen: readonly Melding[] }) => {
  if (meldingen.length === 0)
    return (
      <Kader soort="goed">
        <p>Alle rijen zijn te lezen. Er is niets op te merken.</p>
      </Kader>
    );
  return (
    <section>
      <h3>{meldingen.length === 1 ? '1 melding' : `${meldingen.length} meldingen`}</h3>
      <div class="knoppen">
        <button type="button" class="knop klein" onClick={() => bewaar(meldingen)}>
          Download lijst (csv)
        </button>
        <Kopieer meldingen={meldingen} />
      </div>
      <ul class="rijen">
        {meldingen.slice(0, hoogstensRegels).map((m, i) => (
          <Meldingregel key={i} melding={m} />
        ))}
      </ul>
      {meldingen.length > hoogstensRegels && (
        <p>Dit zijn de eerste {hoogstensRegels}. Download de lijst voor alle meldingen.</p>
      )}
    </section>
  );
};

export const Bekijken = ({ oordeel }: { readonly oordeel: Inleesoordeel }) => (
  <section class="inleesdeel">
    <h2>5. Bekijken</h2>
    <p role="status">
      {oordeel.nieuw.length === 0
        ? 'Er is niets nieuws in te lezen.'
        : `${klachten(oordeel.nieuw.length)} in te lezen.`}
    </p>
    <Tellingen oordeel={oordeel} />
    <Meldingen meldingen={oordeel.meldingen} />
  </section>
);
