// Wat moet er nog gebeuren voordat dit kan? Alles tegelijk bovenaan, met links naar de velden.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { metArtikel } from '../delen/geweigerd';
import { Artikel, Kader } from '../delen/tekst';
import type { Geplaatst } from './plaats';

/** A group of controls takes the focus at what is chosen, or at its first. */
const naarVeld = (id: string): void => {
  const element = document.getElementById(id);
  const binnen = element?.querySelector<HTMLElement>('input:checked, input, textarea, select, button');
  const doel = element instanceof HTMLFieldSetElement ? (binnen ?? element) : element;
  element?.scrollIntoView({ block: 'center' });
  doel?.focus({ preventScroll: true });
};

const Regel = ({ weigering }: { readonly weigering: Geplaatst }) => {
  const { bij } = weigering;
  if (bij === null) return <p>{metArtikel(weigering)}</p>;
  return (
    <p>
      <a
        href={`#${bij}`}
        onClick={(klik) => {
          klik.preventDefault();
          naarVeld(bij);
        }}
      >
        {weigering.tekst}
      </a>{' '}
      <Artikel artikel={weigering.artikel} />
    </p>
  );
};

interface Props {
  readonly weigeringen: readonly Geplaatst[];
  /** What the person can do about it as a whole. */
  readonly children?: ComponentChildren;
}

export const Samenvatting = ({ weigeringen, children }: Props) => {
  const vak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (weigeringen.length === 0) return;
    vak.current?.scrollIntoView({ block: 'nearest' });
    vak.current?.focus({ preventScroll: true });
  }, [weigeringen]);
  if (weigeringen.length === 0) return null;
  const velden = weigeringen.some((w) => w.bij !== null);
  return (
    <div ref={vak} role="alert" tabIndex={-1} class="samenvatting">
      <Kader soort="fout">
        <p class="kadertitel">{velden ? 'Controleer uw antwoorden' : 'Dit kan nu niet'}</p>
        <ul class={weigeringen.length === 1 ? 'een' : undefined}>
          {weigeringen.map((w, i) => (
            <li key={i}>
              <Regel weigering={w} />
            </li>
          ))}
        </ul>
        {children}
      </Kader>
    </div>
  );
};
