// Wat staat er op de tweede pagina? Wie u bent, en een van de bladen Exporteren en Inlezen.
import type { ComponentType } from 'preact';
import { Geweigerd } from '../sidebar/delen/geweigerd';
import { Kop } from '../sidebar/delen/kop';
import { Bezig } from '../sidebar/schermen/raam';
import { useSignaal } from '../sidebar/signaal';
import { useAntwoord } from '../sidebar/verbinding/antwoord';
import { inGoogle } from '../sidebar/verbinding/loket-adres';
import { sessie } from '../sidebar/verbinding/sessie';
import { blad, bladen } from './blad';
import type { Blad, Bladprops } from './blad';
import { Exporteren } from './exporteren/exporteren';
import { Inlezen } from './inlezen/inlezen';

const titels: Readonly<Record<Blad, string>> = { exporteren: 'Exporteren', inlezen: 'Inlezen' };
const schermen: Readonly<Record<Blad, ComponentType<Bladprops>>> = { exporteren: Exporteren, inlezen: Inlezen };

const Bladen = () => {
  const nu = useSignaal(blad);
  return (
    <nav aria-label="Bladen">
      <ul class="tabs">
        {bladen.map((b) => (
          <li key={b}>
            <a
              href={`#${b}`}
              aria-current={b === nu ? 'page' : undefined}
              onClick={(klik) => {
                // A dialog of Google has no address of its own to change.
                if (inGoogle()) klik.preventDefault();
                blad.zet(b);
              }}
            >
              {titels[b]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** A dialog of Google has a close button of its own. */
const Terug = () =>
  inGoogle() ? null : (
    <a class="knop stil klein" href="/">
      Terug naar het register
    </a>
  );

const Aangemeld = () => {
  const { beeld: start, weigeringen, herlaad } = useAntwoord<'start'>({ vraag: 'start' });
  const nu = useSignaal(blad);
  const Scherm = schermen[nu];
  return (
    <>
      <Bezig />
      <main>
        <Kop titel={titels[nu]} />
        <Geweigerd weigeringen={weigeringen} opnieuw={() => void herlaad()} />
        {start !== null && <Scherm key={nu} start={start} />}
      </main>
    </>
  );
};

export const App = () => {
  const token = useSignaal(sessie);
  const aangemeld = inGoogle() || token !== null;
  return (
    <>
      <header class="kop">
        <div class="kopregel">
          <p class="merk">
            <strong>Klachtenregister</strong>
          </p>
          <Terug />
        </div>
        {aangemeld && <Bladen />}
      </header>
      {aangemeld ? (
        <Aangemeld key={token ?? 'google'} />
      ) : (
        <main>
          <Kop titel="Niet aangemeld" />
          <p>Meld u eerst aan in het register, en kom dan terug.</p>
        </main>
      )}
    </>
  );
};
