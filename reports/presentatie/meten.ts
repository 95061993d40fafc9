// Hoeveel regels neemt een tekst in, en waar breekt zij? Met de breedtes van de letter zelf, zodat niets over de rand van een dia loopt.
import { letterbreedte } from './letterbreedte';

export interface Schrift {
  readonly punten: number;
  readonly vet?: boolean;
}

/** A little wider than the font says: viewers round and kern differently. */
const speling = 1.03;
const regelafstand = 1.2;

const duizendsten = (tekst: string, vet: boolean): number => {
  let som = 0;
  for (const teken of tekst) som += letterbreedte(teken, vet);
  return som;
};

/** In inches. */
const tekstbreedte = (tekst: string, { punten, vet = false }: Schrift): number =>
  (duizendsten(tekst, vet) * punten * speling) / 72_000;

export const regelhoogte = ({ punten }: Schrift): number => (punten * regelafstand) / 72;

/** One line, and what stood between it and the next. */
interface Regel {
  readonly tekst: string;
  readonly lijm: '' | ' ' | '\n';
}

/** As much of a word as fits, at least one letter. */
const hap = (woord: string, breedte: number, schrift: Schrift): string => {
  const tekens = [...woord];
  let tot = 1;
  while (tot < tekens.length && tekstbreedte(tekens.slice(0, tot + 1).join(''), schrift) <= breedte) tot += 1;
  return tekens.slice(0, tot).join('');
};

/** Pieces of a word that is wider than a line; the last one may have room behind it. */
const stukken = (woord: string, breedte: number, schrift: Schrift): readonly string[] => {
  const uit: string[] = [];
  let rest = woord;
  while ([...rest].length > 1 && tekstbreedte(rest, schrift) > breedte) {
    const deel = hap(rest, breedte, schrift);
    uit.push(deel);
    rest = rest.slice(deel.length);
  }
  return [...uit, rest];
};

const alinea = (tekst: string, breedte: number, schrift: Schrift): readonly Regel[] => {
  const spatie = tekstbreedte(' ', schrift);
  const uit: Regel[] = [];
  let [regel, lengte] = ['', -spatie];
  for (const woord of tekst.split(' ')) {
    const w = tekstbreedte(woord, schrift);
    if (lengte < 0 ? w <= breedte : lengte + spatie + w <= breedte) {
      regel = lengte < 0 ? woord : `${regel} ${woord}`;
      lengte += spatie + w;
      continue;
    }
    if (lengte >= 0) uit.push({ tekst: regel, lijm: ' ' });
    const delen = stukken(woord, breedte, schrift);
    uit.push(...delen.slice(0, -1).map((deel): Regel => ({ tekst: deel, lijm: '' })));
    regel = delen[delen.length - 1] ?? '';
    lengte = tekstbreedte(regel, schrift);
  }
  return [...uit, { tekst: regel, lijm: '\n' }];
};

/** As a viewer breaks it: between words, and inside a word that is wider than the line. */
const breek = (tekst: string, breedte: number, schrift: Schrift): readonly Regel[] =>
  tekst.split('\n').flatMap((a) => alinea(a, breedte, schrift));

export const regelsIn = (tekst: string, breedte: number, schrift: Schrift): number =>
  breek(tekst, breedte, schrift).length;

export const teksthoogte = (tekst: string, breedte: number, schrift: Schrift): number =>
  regelsIn(tekst, breedte, schrift) * regelhoogte(schrift);

const plak = (regels: readonly Regel[]): string =>
  regels.map((r, i) => `${r.tekst}${i < regels.length - 1 ? r.lijm : ''}`).join('');

/** Words that do not fit on a line of their own. */
export const teLang = (tekst: string, breedte: number, schrift: Schrift): number =>
  breek(tekst, breedte, schrift).filter((r) => r.lijm === '').length;

/** The first so many lines, and the rest; null when nothing is left. */
export const knip = (
  tekst: string,
  breedte: number,
  schrift: Schrift,
  regels: number,
): readonly [string, string | null] => {
  const alle = breek(tekst, breedte, schrift);
  if (alle.length <= regels) return [tekst, null];
  return [plak(alle.slice(0, regels)), plak(alle.slice(regels))];
};

/** Cut off with dots when it takes more lines: for titles, of which the whole text stands elsewhere. */
export const ingekort = (tekst: string, breedte: number, schrift: Schrift, regels: number): string => {
  if (regelsIn(tekst, breedte, schrift) <= regels) return tekst;
  let kort = knip(tekst, breedte, schrift, regels)[0];
  while (regelsIn(`${kort.trimEnd()}...`, breedte, schrift) > regels) kort = kort.slice(0, -1);
  return `${kort.trimEnd()}...`;
};
