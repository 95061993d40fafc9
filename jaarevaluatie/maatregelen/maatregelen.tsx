// Hebben de maatregelen gewerkt? Per maatregel het bewijs en de drie oordelen van de directie, wat nog moet vooraan. (5.3.2)
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Maatregelkaart } from '../../src/evaluatie/model';
import { Kader } from '../../sidebar/delen/tekst';
import type { Deelprops } from '../deel';
import { Gedaan } from '../stappen/gedaan';
import type { Melding } from '../stappen/gedaan';
import { Kaart, kaartknop } from './kaart';
import { moetNog, opVolgorde, voortgang, voortgangInWoorden } from './voortgang';
import type { Moment, Voortgang } from './voortgang';

/** The order stays as it was when one began, so that a card does not jump away when it is judged; new ones come last. */
const useVasteVolgorde = (kaarten: readonly Maatregelkaart[], moment: Moment): readonly Maatregelkaart[] => {
  const eerst = useRef(opVolgorde(kaarten, moment).map((k) => k.maatregel.id));
  const plek = (k: Maatregelkaart): number => {
    const i = eerst.current.indexOf(k.maatregel.id);
    return i < 0 ? eerst.current.length : i;
  };
  return [...kaarten].sort((a, b) => plek(a) - plek(b));
};

const Vordering = ({ stand }: { readonly stand: Voortgang }) => (
  <div class="vordering">
    <p role="status">{voortgangInWoorden(stand)}</p>
    {stand.van > 0 && <progress value={stand.klaar} max={stand.van} aria-label="Beoordeelde maatregelen" />}
  </div>
);

const Volgende = ({ kaart, naar }: { readonly kaart: Maatregelkaart | undefined; readonly naar: (id: string) => void }) =>
  kaart === undefined ? null : (
    <button type="button" class="knop klein" onClick={() => naar(kaart.maatregel.id)}>
      Verder met {kaart.maatregel.nummer}
    </button>
  ); // prettier-ignore

export const Maatregelen = (props: Deelprops) => {
  const { evaluatie, herlaad } = props;
  const { kaarten, jaar } = evaluatie;
  const [open, zetOpen] = useState<string | null>(null);
  const [melding, meld] = useState<Melding | null>(null);
  const geordend = useVasteVolgorde(kaarten, evaluatie);
  const volgende = geordend.find((k) => k.maatregel.id !== open && moetNog(k, evaluatie));
  const springt = useRef(false);
  const toon = (id: string | null, spring = false): void => {
    springt.current = spring;
    meld(null);
    zetOpen(id);
  };
  useLayoutEffect(() => {
    if (!springt.current || open === null) return;
    const knop = document.getElementById(kaartknop(open));
    knop?.focus({ preventScroll: true });
    knop?.scrollIntoView({ block: 'start' });
  }, [open]);
  return (
    <section aria-labelledby="kop-maatregelen">
      <h2 id="kop-maatregelen">Maatregelen van {jaar}</h2>
      <Vordering stand={voortgang(kaarten, evaluatie)} />
      {evaluatie.rij?.status === 'Vastgesteld' && (
        <Kader soort="uitleg">
          <p>
            De evaluatie van {jaar} is vastgesteld. Beoordeelt u nu nog een maatregel, dan hoort dat bij de volgende
            evaluatie.
          </p>
        </Kader>
      )}
      {kaarten.length === 0 && <p class="stil">Over dit jaar zijn er geen maatregelen om te bespreken.</p>}
      <ol class="kaarten">
        {geordend.map((kaart) => {
          const { id } = kaart.maatregel;
          return (
            <Kaart
              key={id}
              kaart={kaart}
              {...props}
              open={open === id}
              wissel={() => toon(open === id ? null : id)}
              klaar={(uitslag) => {
                meld({ tekst: uitslag.melding });
                void herlaad();
              }}
            >
              <Gedaan melding={melding}>
                <Volgende kaart={volgende} naar={(ander) => toon(ander, true)} />
              </Gedaan>
            </Kaart>
          );
        })}
      </ol>
    </section>
  );
};
