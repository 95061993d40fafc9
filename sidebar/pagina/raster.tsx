// Hoe komt het rooster in de pagina, en hoe gaat het er weer uit? Het onthoudt per tabblad hoe iemand het achterliet.
import { useEffect, useRef } from 'preact/hooks';
import type { Dag } from '../../src/procedure/dag';
import type { Bladbeeld } from '../../src/sheets/bladbeeld';
import type { Bladnaam } from './blad-halen';
import { leegtekst, nietsGevonden } from './leeg';
import type { Gekozen } from './rooster/keuze/keuze';
import { maakRooster } from './rooster/rooster';
import type { Bladstand, Rooster } from './rooster/rooster';

const standen = new Map<Bladnaam, Bladstand>();
/** Somebody else sits here now. */
export const vergeetStanden = (): void => standen.clear();

interface Props {
  readonly beeld: Bladbeeld;
  readonly vandaag: Dag;
  readonly gekozen: (gekozen: Gekozen | null) => void;
  readonly geteld: (zichtbaar: number) => void;
  readonly open: (rijId: string) => void;
  /** Gets what clears the filters. */
  readonly wisser: (wis: () => void) => void;
}

export const Raster = (props: Props) => {
  const plek = useRef<HTMLDivElement>(null);
  const rooster = useRef<Rooster | null>(null);
  const nu = useRef(props);
  nu.current = props;
  const { beeld } = props;
  const { naam } = beeld.blad;
  useEffect(() => {
    if (plek.current === null) return;
    const leeg = document.createElement('p');
    leeg.className = 'leeg';
    const nieuw = maakRooster(plek.current, {
      beeld,
      vandaag: nu.current.vandaag,
      stand: standen.get(naam),
      leeg,
      gekozen: (gekozen) => nu.current.gekozen(gekozen),
      open: (rijId) => nu.current.open(rijId),
      geteld: (zichtbaar) => {
        leeg.textContent = nu.current.beeld.rijen.length === 0 ? leegtekst(naam) : nietsGevonden;
        nu.current.geteld(zichtbaar);
      },
    });
    rooster.current = nieuw;
    nu.current.wisser(nieuw.wisFilters);
    return () => {
      standen.set(naam, nieuw.stand());
      nieuw.weg();
    };
  }, [naam]);
  const eerste = useRef(beeld);
  useEffect(() => {
    if (beeld !== eerste.current) void rooster.current?.vervang(beeld);
  }, [beeld]);
  return (
    <div class="roosterplek">
      <div ref={plek} class="rooster" />
    </div>
  );
};
