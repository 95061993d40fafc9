// Hoe typt iemand een naam, een bedrag, een dag of een heel verhaal?
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Veldbeeld } from '../../../src/loket/beelden';
import { beschrijving, Enkel } from './veldrand';
import type { Veldprops } from './veldrand';

const alsTekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

const soorten = {
  tekst: { type: 'text' },
  email: { type: 'email', inputMode: 'email' },
  dag: { type: 'date', class: 'kort' },
  bedrag: { type: 'text', inputMode: 'decimal', class: 'kort' },
  getal: { type: 'text', inputMode: 'numeric', class: 'kort' },
} as const;
const heeftSoort = (soort: string): soort is keyof typeof soorten => Object.keys(soorten).includes(soort);
const soortVan = (soort: Veldbeeld['soort']) => soorten[heeftSoort(soort) ? soort : 'tekst'];

export const Tekst = (props: Veldprops) => (
  <Enkel {...props}>
    <input
      id={props.id}
      {...soortVan(props.veld.soort)}
      autocomplete="off"
      value={alsTekst(props.waarde)}
      onInput={(e) => props.zet(e.currentTarget.value)}
      {...beschrijving(props)}
    />
  </Enkel>
);

/** As high as its text; the browser's own way (`field-sizing`) is not everywhere yet. */
const useGroei = (vak: RefObject<HTMLTextAreaElement | null>, tekst: string): void => {
  useLayoutEffect(() => {
    const { current } = vak;
    if (current === null) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [tekst]);
};

/** Said only when it starts to matter. */
export const teller = (lengte: number, maximum: number | null): string | null => {
  if (maximum === null || lengte < maximum * 0.9) return null;
  const over = maximum - lengte;
  return over >= 0 ? `Nog ruimte voor ${over} tekens.` : `${-over} tekens te veel.`;
};

interface Vakprops extends Veldprops {
  readonly regels: number;
}
/** The control alone, for who brings his own label. */
export const Vak = (props: Vakprops) => {
  const vak = useRef<HTMLTextAreaElement>(null);
  const tekst = alsTekst(props.waarde);
  const stand = teller(tekst.length, props.veld.maximum);
  const tellerId = `${props.id}--teller`;
  useGroei(vak, tekst);
  return (
    <>
      <textarea
        ref={vak}
        id={props.id}
        rows={props.regels}
        autocomplete="off"
        value={tekst}
        onInput={(e) => props.zet(e.currentTarget.value)}
        {...beschrijving(props, stand === null ? undefined : tellerId)}
      />
      {stand !== null && (
        <p class="hulp teller" id={tellerId}>
          {stand}
        </p>
      )}
    </>
  );
};

export const Tekstvak = (props: Veldprops) => (
  <Enkel {...props}>
    <Vak {...props} regels={3} />
  </Enkel>
);
