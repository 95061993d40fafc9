// Welke teksten zou een rekenblad anders lezen dan ze zijn getypt? Zo veel als men wil, uit een zaad.
import type { Toeval } from '../../src/voorbeeld/toeval';

const begin = [
  '=',
  '+',
  '-',
  '@',
  "'",
  '"',
  '\t',
  '\n',
  ' ',
  '#',
  '{',
  '==',
  "'=",
  '＝',
  '\u200b=',
  '%',
  '\\',
  '\\n',
  '|',
  ';',
];
const formules = ['1+1', 'SOM(A1:A9)', 'IMPORTDATA("https://kwaad.example")', 'HYPERLINK("https://kwaad.example";"klik")', 'A1', 'cmd|\'/C calc\'!A0', 'NU()', 'WAAR()']; // prettier-ignore
const getallen = ['1.250,50', '1.250.000', '-1,5', '1,5e3', '1E5', '00123', '€ 12,50', '€-3', '12%', '(12)', '1 000', '+31612345678', '0x1F', 'NaN', 'Infinity', '2026001']; // prettier-ignore
const dagen = ['1-2', '1/2/2026', '2026-02-30', '31-12-1899', '3 mei', 'mei 2026', '12:30', '2026-04-02T09:00', '1.2.26', 'woensdag']; // prettier-ignore
const woorden = ["'t Hooft", 'WAAR', 'ONWAAR', 'TRUE', 'null', '#N/B', '__proto__', '_x000D_', 'שלום', 'مرحبا', '\u202eexe.fdp', 'a\u200bb', '\ufeffx', 'e\u0301', '👩‍👩‍👧‍👦', '🇳🇱', '\ud83d', '\udc00x', 'a\u0000b', 'een\r\ntwee', 'een\u2028twee', 'ﬀ', '½', '𝒳']; // prettier-ignore

const maakTekst = (t: Toeval): string => {
  const kern = (): string => t.kies(t.kies([formules, getallen, dagen, woorden]));
  const los = (): string => String.fromCharCode(t.tussen(1, 0xffff));
  const stuk = (): string => (t.kans(0.6) ? kern() : Array.from({ length: t.tussen(1, 8) }, los).join(''));
  const voor = t.kans(0.5) ? t.kies(begin) : '';
  const na = t.kans(0.3) ? t.kies(['\n', ' ', '\\', "'", '\n\n', stuk()]) : '';
  return `${voor}${stuk()}${na}`;
};

export const verzonnen = (t: Toeval, aantal: number): readonly string[] =>
  Array.from({ length: aantal }, () => maakTekst(t));
