// Welke tests zijn er, en over welk artikel of welke regel gaan zij? Gelezen uit de titels: it, test en describe in de tekst van een testbestand.

export interface Proef {
  /** Path from the root, with forward slashes. */
  readonly bestand: string;
  /** Titles of the describes around it and its own, as the runner prints them. */
  readonly titel: string;
  /** Only its own. */
  readonly eigen: string;
}

const aanroep = /\b(describe\w*|it|test)((?:\.\w+)*)\s*\(/y;

/** End of the text literal that begins at `i`. */
const naTekst = (bron: string, i: number): number => {
  let j = i + 1;
  while (j < bron.length && bron[j] !== bron[i]) j += bron[j] === '\\' ? 2 : 1;
  return j + 1;
};

const naOpmerking = (bron: string, i: number): number => {
  const einde = bron.startsWith('//', i) ? bron.indexOf('\n', i) : bron.indexOf('*/', i) + 2;
  return einde < i ? bron.length : einde;
};

/** A slash where a value may begin is a pattern, anywhere else a division. */
const patroon = /\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\n[])+\//y;
const naPatroon = (bron: string, i: number): number => {
  patroon.lastIndex = i;
  const waarde = /[(,=:[!&|?{};>]$/.test(bron.slice(0, i).trimEnd().slice(-1));
  return waarde && patroon.test(bron) ? patroon.lastIndex : i + 1;
};

/** Just past what is no code at `i`: a text, a comment or a pattern; `i` itself when it is code. */
const naGeenCode = (bron: string, i: number): number => {
  if (/['"`]/.test(bron[i] ?? '')) return naTekst(bron, i);
  if (bron.startsWith('//', i) || bron.startsWith('/*', i)) return naOpmerking(bron, i);
  return bron[i] === '/' ? naPatroon(bron, i) : i;
};

/** Just past the bracket that closes the one at `i`. */
const naHaak = (bron: string, i: number): number => {
  let diepte = 0;
  let j = i;
  while (j < bron.length) {
    const verder = naGeenCode(bron, j);
    if (verder > j) {
      j = verder;
      continue;
    }
    diepte += /[([{]/.test(bron[j] ?? '') ? 1 : /[)\]}]/.test(bron[j] ?? '') ? -1 : 0;
    j += 1;
    if (diepte === 0) return j;
  }
  return j;
};

interface Gevonden {
  readonly soort: string;
  readonly titel: string;
  readonly begin: number;
  readonly einde: number;
}

/** `it.each(rows)('title', ...)` has its title in the second pair of brackets. */
const titelhaak = (bron: string, haak: number, keten: string): number =>
  keten.includes('.each') ? bron.indexOf('(', naHaak(bron, haak)) : haak;

const leesAanroep = (bron: string, treffer: RegExpExecArray): Gevonden | null => {
  const haak = titelhaak(bron, treffer.index + treffer[0].length - 1, treffer[2] ?? '');
  const naWit = haak + 1 + (/^\s*/.exec(bron.slice(haak + 1))?.[0].length ?? 0);
  if (!/['"`]/.test(bron[naWit] ?? '')) return null;
  const titel = bron.slice(naWit + 1, naTekst(bron, naWit) - 1).replace(/\\(['"`\\])/g, '$1');
  return { soort: treffer[1] ?? '', titel, begin: treffer.index, einde: naHaak(bron, haak) };
};

const aanroepenIn = (bron: string): readonly Gevonden[] => {
  const uit: Gevonden[] = [];
  for (let i = 0; i < bron.length;) {
    aanroep.lastIndex = i;
    const treffer = aanroep.exec(bron);
    const gelezen = treffer === null ? null : leesAanroep(bron, treffer);
    if (gelezen !== null) uit.push(gelezen);
    i = treffer === null ? Math.max(i + 1, naGeenCode(bron, i)) : i + treffer[0].length - 1;
  }
  return uit;
};

/** Tests about the house itself name rules, but prove none. */
export const isBewijs = (bestand: string): boolean => !bestand.startsWith('test/huis/');

export const proevenIn = (bestand: string, bron: string): readonly Proef[] => {
  const alle = aanroepenIn(bron);
  const groepen = alle.filter((g) => g.soort.startsWith('describe'));
  return alle
    .filter((g) => !g.soort.startsWith('describe'))
    .map((g) => ({
      bestand,
      titel: [...groepen.filter((d) => d.begin < g.begin && g.begin < d.einde), g].map((x) => x.titel).join(' - '),
      eigen: g.titel,
    }));
};

/** Does a title name this id? `I-01 - I-11` names all between; `R5.1.3` is not `R5.1.3a`. */
export const noemt = (titel: string, id: string): boolean => {
  const letterlijk = new RegExp(`(?<![\\w.-])${id.replace(/\./g, '\\.')}(?![\\w-]|\\.\\d)`);
  if (letterlijk.test(titel)) return true;
  const [, letter = '', nummer = ''] = /^([TDLI]-?)(\d+)$/.exec(id) ?? [];
  return [...titel.matchAll(/\b([TDLI]-?)(\d+) (?:-|tot en met) \1(\d+)\b/g)].some(
    ([, serie, van, tot]) => serie === letter && Number(van) <= Number(nummer) && Number(nummer) <= Number(tot),
  );
};

/** A single digit is an article only where a title says so: `artikel 6`, `(6)` or `6:`. */
export const noemtArtikel = (titel: string, artikel: string): boolean =>
  /^\d$/.test(artikel)
    ? new RegExp(`artikel ${artikel}(?![\\d.])|\\(${artikel}(?=[),])|(^| - )${artikel}: `).test(titel)
    : noemt(titel, artikel);
