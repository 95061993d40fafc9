// Klopt het register met zijn logboek? Wat met de hand is veranderd, kan de directie terugzetten. (5.3.1)
import { useState } from 'preact/hooks';
import type { Controlebeeld } from '../../src/loket/directiebeelden';
import type { Weigering } from '../../src/procedure/weigering';
import { Geweigerd } from '../delen/geweigerd';
import { Kop } from '../delen/kop';
import { Kader } from '../delen/tekst';
import { Zeker } from '../delen/zeker';
import { nieuweSleutel } from '../formulier/sleutel';
import { zeg } from '../navigatie';
import { useAntwoord, vergeetAntwoorden } from '../verbinding/antwoord';
import { meldAanBuren } from '../verbinding/buren';
import { inGoogle } from '../verbinding/loket-adres';
import { usePlek } from '../verbinding/plek';
import { vraag } from '../verbinding/vraag';
import { Bevindingen } from './inrichten/oordeel';

type Bevinding = Controlebeeld['bevindingen'][number];
type Herstel = NonNullable<Bevinding['herstel']>;

const zetTerug = ({ tabel, rij }: Herstel) =>
  vraag<'stap'>({
    vraag: 'stap',
    dossier: '',
    versie: 0,
    sleutel: nieuweSleutel(),
    stappen: [{ stap: 'terugzetten', invoer: { tabel, rij } }],
  });

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

export const Controle = () => {
  const { beeld, weigeringen, herlaad } = useAntwoord<'controle'>({ vraag: 'controle' });
  const [geweigerd, zetGeweigerd] = useState<readonly Weigering[]>([]);
  const [bezig, zetBezig] = useState(false);
  const [keer, zetKeer] = useState(0);
  const opnieuw = (): void => {
    zetKeer(keer + 1);
    void herlaad();
  };
  const herstel = async (h: Herstel): Promise<void> => {
    if (bezig) return;
    zetBezig(true);
    const antwoord = await zetTerug(h);
    zetBezig(false);
    if (!antwoord.ok) return zetGeweigerd(antwoord.weigeringen);
    zetGeweigerd([]);
    vergeetAntwoorden();
    meldAanBuren('gewijzigd');
    zeg(antwoord.antwoord.melding);
    await herlaad();
  };
  return (
    <>
      <Kop titel="Controle van het register" />
      <p class="stil">Het logboek is de waarheid. Hier ziet u of de bladen er nog gelijk aan zijn.</p>
      <Geweigerd weigeringen={[...weigeringen, ...geweigerd]} opnieuw={() => void herlaad()} />
      {beeld !== null && <Uitslag beeld={beeld} />}
      <Bestandscontrole key={keer} />
      <ul class="rijen">
        {beeld?.bevindingen.map(({ tekst, herstel: h }) => (
          <li key={tekst} class="rij">
            <p class="rijtekst">{tekst}</p>
            {h !== null && (
              <Zeker
                knop="Terugzetten"
                vraag="De laatst vastgelegde waarden komen terug; wat met de hand is veranderd, vervalt."
                ja="Ja, zet terug"
                doe={() => void herstel(h)}
                bezig={bezig}
              />
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="knop" onClick={opnieuw}>
        Controleer opnieuw
      </button>
    </>
  );
};
