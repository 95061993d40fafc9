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
  /** Rows that are left after filtering, or null while that is not known. */
  readonly zichtbaar: number | null;
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
  const { beeld, zichtbaar } = props;
  const { naam } = beeld.blad;
  useEffect(() => {
    if (plek.current === null) return;
    const nieuw = maakRooster(plek.current, {
      beeld,
      vandaag: nu.current.vandaag,
      stand: standen.get(naam),
      gekozen: (gekozen) => nu.current.gekozen(gekozen),
      open: (rijId) => nu.current.open(rijId),
      geteld: (zichtbaar) => nu.current.geteld(zichtbaar),
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
    <div class={zichtbaar === 0 ? 'roosterplek zonder-rijen' : 'roosterplek'}>
      {/* Tabulator adds classes of its own here, so ours never change. */}
      <div ref={plek} class="rooster" />
      {zichtbaar === 0 && <p class="leeg">{beeld.rijen.length === 0 ? leegtekst(naam) : nietsGevonden}</p>}
    </div>
  );
};
