// Hoe staan een artikel, een termijn of een regel uitleg op het scherm? Overal hetzelfde.
import type { ComponentChildren } from 'preact';
import { Pictogram } from './pictogram';
import type { Pictogramnaam } from './pictogram';

/** `artikel 5.1.3`; a decision of our own (`besluit 9`) names itself. */
export const artikelInWoorden = (artikel: string): string => (/^\d/.test(artikel) ? `artikel ${artikel}` : artikel);

export const Artikel = ({ artikel }: { readonly artikel: string }) =>
  artikel === '' ? null : <span class="artikel">({artikelInWoorden(artikel)})</span>;

/** Late is said in a word and shown with a sign. */
export const Wanneer = ({ tekst, telaat }: { readonly tekst: string; readonly telaat: boolean }) => {
  if (!telaat) return <span class="wanneer">{tekst}</span>;
  return (
    <span class="wanneer laat">
      <Pictogram naam="waarschuwing" />
      {tekst.includes('te laat') ? tekst : `${tekst} (te laat)`}
    </span>
  );
};

export const OnzichtbareTekst = ({ children }: { readonly children: ComponentChildren }) => (
  <span class="onzichtbaar">{children}</span>
);

interface Kaderprops {
  readonly soort: 'goed' | 'let-op' | 'fout' | 'uitleg';
  readonly children: ComponentChildren;
}
const tekenBij: Readonly<Record<Kaderprops['soort'], Pictogramnaam>> = {
  goed: 'vink',
  'let-op': 'waarschuwing',
  fout: 'waarschuwing',
  uitleg: 'info',
};
export const Kader = ({ soort, children }: Kaderprops) => (
  <div class={`kader ${soort}`}>
    <Pictogram naam={tekenBij[soort]} />
    <div class="kader-inhoud">{children}</div>
  </div>
);
