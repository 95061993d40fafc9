// Wat staat er om de jaarevaluatie heen? Wie u bent, welk jaar, en de vier delen; alleen voor wie is aangemeld. (5.3.2)
import { Geweigerd } from '../sidebar/delen/geweigerd';
import { Kop } from '../sidebar/delen/kop';
import { Aanmelden } from '../sidebar/schermen/aanmelden';
import { Bezig } from '../sidebar/schermen/raam';
import { useSignaal } from '../sidebar/signaal';
import { useAntwoord } from '../sidebar/verbinding/antwoord';
import { inGoogle } from '../sidebar/verbinding/loket-adres';
import { sessie } from '../sidebar/verbinding/sessie';
import { Jaar } from './raam/jaar';

/** A dialog of Google has a close button of its own. */
const Terug = () =>
  inGoogle() ? null : (
    <a class="knop stil klein" href="/">
      Terug naar het register
    </a>
  );

const Merk = ({ organisatie }: { readonly organisatie: string }) => (
  <header class="kop">
    <div class="kopregel">
      <p class="merk">
        <strong>Klachtenregister</strong>
        <span class="stil">{organisatie}</span>
      </p>
      <Terug />
    </div>
  </header>
);

const Aangemeld = () => {
  const { beeld: start, weigeringen, herlaad } = useAntwoord<'start'>({ vraag: 'start' });
  return (
    <>
      <Merk organisatie={start?.organisatie ?? ''} />
      <Bezig />
      <main>
        {start === null && <Kop titel="Jaarevaluatie" />}
        <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
        {start !== null && <Jaar start={start} />}
      </main>
    </>
  );
};

export const App = () => {
  const token = useSignaal(sessie);
  if (inGoogle() || token !== null) return <Aangemeld key={token ?? 'google'} />;
  return (
    <>
      <Merk organisatie="" />
      <main>
        <Aanmelden />
      </main>
    </>
  );
};
