// Hoe krijgt de directie de presentatie voor de bespreking? Een knop, zien hoe ver zij is, kunnen stoppen, en het bestand. (5.3.2)
import { useRef, useState } from 'preact/hooks';
import { useBeurt } from '../../sidebar/delen/beurt';
import { magNiet } from '../../reports/presentatie/presentatie';
import { Kader } from '../../sidebar/delen/tekst';
import type { Deelprops } from '../deel';
import { Klaar } from './klaar';
import { maakPresentatie } from './maken';
import type { Bestand, Voortgang } from './maken';
import { Onderweg } from './onderweg';

type Stand =
  | { readonly soort: 'rust' }
  | { readonly soort: 'onderweg'; readonly voortgang: Voortgang | null }
  | { readonly soort: 'klaar'; readonly bestand: Bestand }
  | { readonly soort: 'fout' };

const Fout = () => (
  <Kader soort="fout">
    <p role="alert">
      De presentatie is niet gemaakt. Er is niets verloren: alles staat in het register. Probeer het opnieuw. Gebeurt
      het weer? Meld het aan uw beheerder.
    </p>
  </Kader>
);

const useMaken = ({ evaluatie }: Pick<Deelprops, 'evaluatie'>) => {
  const [stand, toon] = useState<Stand>({ soort: 'rust' });
  const beurt = useBeurt();
  const begin = async (): Promise<void> => {
    const gestopt = beurt.begin();
    toon({ soort: 'onderweg', voortgang: null });
    const uit = await maakPresentatie(evaluatie, {
      gestopt,
      meld: (voortgang) => toon({ soort: 'onderweg', voortgang }),
    });
    if (!gestopt() && uit.soort !== 'gestopt') toon(uit);
  };
  const stop = (): void => {
    beurt.stop();
    toon({ soort: 'rust' });
  };
  return { stand, begin, stop };
};

export const Presentatie = ({ evaluatie, herlaad }: Omit<Deelprops, 'wie'>) => {
  const { stand, begin, stop } = useMaken({ evaluatie });
  const waarom = magNiet(evaluatie);
  const knop = useRef<HTMLButtonElement>(null);
  if (waarom !== null) return null;
  const terug = (): void => {
    stop();
    requestAnimationFrame(() => knop.current?.focus());
  };
  return (
    <section class={stand.soort === 'rust' ? 'presentatie' : 'presentatie breed'} aria-label="Presentatie">
      {stand.soort === 'fout' && <Fout />}
      {stand.soort === 'onderweg' && <Onderweg voortgang={stand.voortgang} stop={terug} />}
      {stand.soort === 'klaar' && (
        <Klaar evaluatie={evaluatie} herlaad={herlaad} bestand={stand.bestand} sluit={terug} />
      )}
      {(stand.soort === 'rust' || stand.soort === 'fout') && (
        <button ref={knop} type="button" class="knop" onClick={() => void begin()}>
          Maak de presentatie
        </button>
      )}
    </section>
  );
};
