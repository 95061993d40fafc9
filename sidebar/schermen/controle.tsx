// Klopt het register met zijn logboek? Wat met de hand is veranderd, kan de directie terugzetten of aanvaarden. (5.3.1)
import { useState } from 'preact/hooks';
import type { Controlebeeld } from '../../src/loket/directiebeelden';
import { Geweigerd } from '../delen/geweigerd';
import { Kop } from '../delen/kop';
import { Kader } from '../delen/tekst';
import { Zeker } from '../delen/zeker';
import { useAntwoord } from '../verbinding/antwoord';
import { inGoogle } from '../verbinding/loket-adres';
import { usePlek } from '../verbinding/plekbeeld';
import { Bevinding } from './controle/bevinding';
import { teHerstellen, useHandwerk } from './controle/handwerk';
import type { Handwerk } from './controle/handwerk';
import { Bevindingen } from './inrichten/oordeel';

const Uitslag = ({ beeld }: { readonly beeld: Controlebeeld }) => (
  <div role="status">
    {beeld.inOrde ? (
      <Kader soort="goed">
        <p>Alles klopt. Het logboek heeft {beeld.regels} regels en het register is er gelijk aan.</p>
      </Kader>
    ) : (
      <Kader soort="let-op">
        <p>
          {beeld.bevindingen.length === 1 ? 'Er is 1 bevinding.' : `Er zijn ${beeld.bevindingen.length} bevindingen.`}{' '}
          Overal rekent het register met de waarde uit het logboek.
        </p>
      </Kader>
    )}
  </div>
);

/** What only the place itself can see; outside Google there is nothing. */
const Bestandscontrole = () => {
  const { beeld, weigeringen, herlaad } = usePlek('plekcontrole', inGoogle());
  // A visitor of the web app is not at the file.
  if (!inGoogle() || weigeringen.some((w) => w.code === 'alleen-in-bestand')) return null;
  return (
    <section>
      <h2>Het bestand</h2>
      <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
      {beeld?.bevindingen.length === 0 && (
        <Kader soort="goed">
          <p>Het delen, de herinneringen, de taal en de tijdzone kloppen.</p>
        </Kader>
      )}
      {beeld !== null && <Bevindingen bevindingen={beeld.bevindingen} />}
      {beeld !== null && beeld.hersteld.length > 0 && (
        <Kader soort="uitleg">
          {beeld.hersteld.map((h) => (
            <p key={h}>{h}</p>
          ))}
        </Kader>
      )}
    </section>
  );
};

const AllesTerug = ({ beeld, werk }: { readonly beeld: Controlebeeld; readonly werk: Handwerk }) => {
  const alle = teHerstellen(beeld);
  if (alle.length < 2) return null;
  return (
    <>
      <Zeker
        knop={`Alles terugzetten (${alle.length} rijen)`}
        vraag="Alle rijen krijgen de laatst vastgelegde waarden terug; wat met de hand is veranderd, vervalt."
        ja="Ja, zet alles terug"
        doe={() => void werk.zetAllesTerug(alle)}
        bezig={werk.bezig}
      />
      <p role="status" class="stil">
        {werk.voortgang === null ? '' : `Bezig: ${werk.voortgang.klaar} van ${werk.voortgang.totaal} rijen.`}
      </p>
    </>
  );
};

export const Controle = () => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'controle'>({ vraag: 'controle' });
  const [open, zetOpen] = useState<string | null>(null);
  const [keer, zetKeer] = useState(0);
  const werk = useHandwerk(herlaad);
  const opnieuw = (): void => {
    zetKeer(keer + 1);
    void herlaad();
  };
  return (
    <>
      <Kop titel="Controle van het register" />
      <p class="stil">Het logboek is de waarheid. Hier ziet u of de bladen er nog gelijk aan zijn.</p>
      <Geweigerd weigeringen={[...weigeringen, ...werk.weigeringen]} opnieuw={() => void herlaad()} />
      {beeld !== null && <Uitslag beeld={beeld} />}
      <Bestandscontrole key={keer} />
      {beeld !== null && <AllesTerug beeld={beeld} werk={werk} />}
      <ul class="rijen">
        {beeld?.bevindingen.map((b) => (
          <Bevinding key={b.sleutel} bevinding={b} werk={werk} open={open === b.sleutel} zetOpen={zetOpen} />
        ))}
      </ul>
      <button type="button" class="knop" onClick={opnieuw}>
        Controleer opnieuw
      </button>
    </>
  );
};
