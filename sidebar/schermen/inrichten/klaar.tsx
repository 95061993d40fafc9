// Stap 10: klopt alles, en wat doet u nu? Bij Besloten ook hoe de anderen binnenkomen.
import type { Inrichtingbeeld } from '../../../src/loket/directiebeelden';
import type { Inrichtstand } from '../../../src/loket/plekinrichten';
import { Kader } from '../../delen/tekst';
import { Schakel } from '../../delen/schakel';
import { inGoogle } from '../../verbinding/loket-adres';
import { usePlek } from '../../verbinding/plekbeeld';
import { useAntwoord } from '../../verbinding/antwoord';
import { Instelling } from './instelling';
import { Bevindingen } from './oordeel';

interface Props {
  readonly plek: Inrichtstand | null;
  readonly register: Inrichtingbeeld;
  readonly veranderd: () => void;
}

const Controle = () => {
  const { beeld } = useAntwoord<'controle'>({ vraag: 'controle' });
  const plek = usePlek('plekcontrole', inGoogle());
  const bevindingen = plek.beeld?.bevindingen ?? [];
  const gelezen = beeld !== null && (!inGoogle() || plek.beeld !== null);
  return (
    <div role="status">
      {!gelezen && <p class="stil">Het register kijkt zichzelf na…</p>}
      {gelezen && beeld.inOrde && bevindingen.length === 0 && (
        <Kader soort="goed">
          <p>Alles klopt. Het register is klaar voor gebruik.</p>
        </Kader>
      )}
      {gelezen && !beeld.inOrde && (
        <Kader soort="let-op">
          <p>
            De tabbladen en het logboek verschillen. <Schakel naar={{ blad: 'controle' }}>Kijk bij Controle</Schakel>.
          </p>
        </Kader>
      )}
      <Bevindingen bevindingen={bevindingen} />
    </div>
  );
};

const Webapp = ({
  webadres,
  adres,
  veranderd,
}: {
  readonly webadres: string | null;
  readonly adres: string;
  readonly veranderd: () => void;
}) => (
  <section>
    <h3>De web-app voor alle anderen</h3>
    <ol class="punten">
      <li>Wie het register in Google plaatste, kreeg daarbij een adres te zien dat op /exec eindigt.</li>
      <li>Leg dat adres hieronder vast. Het komt in de herinneringen te staan.</li>
      <li>Geen adres? Vraag de beheerder het register opnieuw te plaatsen. Een tweede web-app is niet nodig.</li>
      <li>Geef uw collega’s dit adres. Wie niet in Medewerkers staat, ziet niets.</li>
    </ol>
    <Instelling
      key={adres}
      sleutel="adres"
      titel="Adres van de web-app"
      artikel=""
      waarde={adres}
      hulp={webadres === null ? 'Er is nog geen web-app gevonden.' : `Google noemt dit adres: ${webadres}`}
      veranderd={veranderd}
    />
  </section>
);

export const Klaarstap = ({ plek, register, veranderd }: Props) => (
  <>
    <Controle />
    {plek !== null && register.delen === 'besloten' && (
      <Webapp webadres={plek.webadres} adres={register.adres} veranderd={veranderd} />
    )}
    <section>
      <h3>Wat doet u nu?</h3>
      <ul class="punten">
        {plek !== null && register.delen === 'open' && (
          <li>Deel het bestand met iedereen in Medewerkers, als Bewerker.</li>
        )}
        <li>
          Leg de eerste melding vast bij <Schakel naar={{ blad: 'melden' }}>Melden</Schakel>.
        </li>
        <li>
          Mensen, vrije dagen en brieven veranderen? Dat kan altijd bij{' '}
          <Schakel naar={{ blad: 'beheer' }}>Beheer</Schakel>.
        </li>
      </ul>
    </section>
  </>
);
