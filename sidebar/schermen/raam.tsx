// Wat staat er om elk blad heen? Wie u bent, welke bladen er zijn, en of het register nog bezig is.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Startbeeld } from '../../src/loket/beelden';
import { Pictogram } from '../delen/pictogram';
import { Schakel } from '../delen/schakel';
import { Kader } from '../delen/tekst';
import { melding, route } from '../navigatie';
import type { Blad } from '../route';
import { useSignaal } from '../signaal';
import { meldAf } from '../verbinding/aanmelden';
import { inPagina } from '../verbinding/buren';
import { inGoogle } from '../verbinding/loket-adres';
import { bezig } from '../verbinding/geduld';
import type { Traagheid } from '../verbinding/geduld';
import { OpenRij } from './rij';

export interface Tab {
  readonly blad: Blad;
  readonly titel: string;
}

const wachtzinnen: Readonly<Record<Traagheid, string>> = {
  bezig: 'Het register is bezig…',
  traag: 'Dit duurt langer dan anders. Even geduld.',
  'heel traag':
    'Het register antwoordt nog niet. Laat dit venster open en wacht; kijk of uw internet werkt. Na anderhalve minuut kunt u het opnieuw proberen. Iets dubbel vastleggen kan niet.',
};

/** Quiet, and only when it takes long. */
export const Bezig = () => {
  const hoe = useSignaal(bezig);
  return (
    <p class="bezig" role="status">
      {hoe !== null && (
        <span>
          <Pictogram naam="klok" />
          <span>{wachtzinnen[hoe]}</span>
        </span>
      )}
    </p>
  );
};

/** What just happened; takes the focus, because the form that had it is gone. */
const Melding = () => {
  const nu = useSignaal(melding);
  const vak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (nu !== null) vak.current?.focus();
  }, [nu]);
  return (
    <div ref={vak} class="melding" role="status" tabIndex={-1}>
      {nu !== null && (
        <Kader soort={nu.soort}>
          <p>{nu.tekst}</p>
        </Kader>
      )}
    </div>
  );
};

const Bladen = ({ tabs }: { readonly tabs: readonly Tab[] }) => {
  const { blad: nu } = useSignaal(route);
  return (
    <nav aria-label="Bladen">
      <ul class="tabs">
        {tabs.map(({ blad, titel }) => (
          <li key={blad}>
            <Schakel naar={{ blad }} huidig={blad === nu}>
              {titel}
            </Schakel>
          </li>
        ))}
      </ul>
    </nav>
  );
};

interface Props {
  readonly start: Startbeeld | null;
  readonly tabs: readonly Tab[];
  readonly children: ComponentChildren;
}

/** The page with the tabs says this itself, in the bar above. */
const Kopregel = ({ start }: Pick<Props, 'start'>) => (
  <div class="kopregel">
    <p class="merk">
      <strong>Klachtenregister</strong>
      {start !== null && <span class="stil">{start.organisatie}</span>}
    </p>
    {start !== null && (
      <p class="wie">
        {start.wie.naam} <span class="stil">{start.vandaagInWoorden}</span>
      </p>
    )}
    {start !== null && !inGoogle() && (
      <button type="button" class="knop stil klein" onClick={meldAf}>
        Afmelden
      </button>
    )}
    {start !== null && <OpenRij />}
  </div>
);

const Vandaag = ({ start }: Pick<Props, 'start'>) =>
  start === null ? null : <p class="vandaag stil">{start.vandaagInWoorden}</p>;

export const Raam = ({ start, tabs, children }: Props) => (
  <>
    <header class="kop">
      {inPagina() ? <Vandaag start={start} /> : <Kopregel start={start} />}
      {tabs.length > 1 && <Bladen tabs={tabs} />}
    </header>
    <Bezig />
    <main>
      {start !== null && start.storing !== null && (
        <Kader soort="fout">
          <p role="alert">{start.storing}</p>
        </Kader>
      )}
      {start !== null && start.verwijzing !== null && (
        <Kader soort="let-op">
          <p>{start.verwijzing}</p>
        </Kader>
      )}
      <Melding />
      {children}
    </main>
  </>
);
