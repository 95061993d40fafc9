// Hoe verwijst een pagina naar tests? Per bestand een link met hoeveel het er zijn, en de titels uitgeklapt als men wil.
import { gevouwen } from './markdown';
import type { Proef } from './proeven';

const perBestand = (proeven: readonly Proef[]): ReadonlyMap<string, readonly Proef[]> => {
  const uit = new Map<string, readonly Proef[]>();
  for (const p of proeven) uit.set(p.bestand, [...(uit.get(p.bestand) ?? []), p]);
  return uit;
};

const kort = (bestand: string): string => bestand.replace(/^test\//, '').replace(/(\.test)?\.tsx?$/, '');

/** `[procedure/5-1-3-post](../test/...) (2)`, or nothing without tests: an empty cell is an error elsewhere. */
export const proeflinks = (proeven: readonly Proef[]): string =>
  [...perBestand(proeven)].map(([b, p]) => `[${kort(b)}](../${b})${p.length === 1 ? '' : ` (${p.length})`}`).join(', ');

const veilig = (tekst: string): string =>
  tekst
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\s+/g, ' ')
    .replace(/([*_`])/g, '\\$1');

/** A folded list; a reader who only wants the rules does not see it. */
export const proeflijst = (proeven: readonly Proef[]): string =>
  gevouwen(
    `${proeven.length} ${proeven.length === 1 ? 'test' : 'tests'}`,
    [...perBestand(proeven)]
      .flatMap(([b, p]) => [`- [${kort(b)}](../${b})`, ...p.map((x) => `  - ${veilig(x.eigen)}`)])
      .join('\n'),
  );
