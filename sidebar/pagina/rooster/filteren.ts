// Welke rijen blijven staan? Onder elke kop een veld: een stuk tekst, of een keuze waar de kolom een lijst heeft.
import type { Editor } from 'tabulator-tables';
import type { Bladkolom } from '../../../src/sheets/layout';
import type { Roosterrij } from './rij';

/** Capitals and accents make no difference when searching. */
const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const keuzesVan = ({ codec, keuzes }: Bladkolom): readonly string[] | null =>
  codec === 'janee' ? ['ja', 'nee'] : keuzes;

export const filterFunctie = (kolom: Bladkolom, plek: number) => {
  const precies = keuzesVan(kolom) !== null;
  let vorige = '';
  let gezocht = '';
  return (invoer: string, _waarde: unknown, rij: Roosterrij): boolean => {
    const tekst = rij.t[plek] ?? '';
    if (precies) return tekst === invoer;
    if (invoer !== vorige) [vorige, gezocht] = [invoer, kaal(invoer)];
    return kaal(tekst).includes(gezocht);
  };
};

const wachtMs = 150;

const tekstveld = (klaar: (tekst: string) => void): HTMLInputElement => {
  const veld = document.createElement('input');
  let wekker = 0;
  veld.type = 'text';
  veld.autocomplete = 'off';
  veld.spellcheck = false;
  veld.addEventListener('input', () => {
    clearTimeout(wekker);
    wekker = window.setTimeout(() => klaar(veld.value), wachtMs);
  });
  return veld;
};

const keuzeveld = (keuzes: readonly string[], klaar: (tekst: string) => void): HTMLSelectElement => {
  const veld = document.createElement('select');
  veld.append(...['', ...keuzes].map((keuze) => new Option(keuze === '' ? 'alle' : keuze, keuze)));
  veld.addEventListener('change', () => klaar(veld.value));
  return veld;
};

export const filterveld =
  (kolom: Bladkolom): Editor =>
  (cel, _na, klaar) => {
    const keuzes = keuzesVan(kolom);
    const kies = (tekst: string): void => {
      veld.classList.toggle('gevuld', tekst !== '');
      klaar(tekst);
    };
    const veld = keuzes === null ? tekstveld(kies) : keuzeveld(keuzes, kies);
    veld.value = String(cel.getValue());
    veld.className = veld.value === '' ? 'filterveld' : 'filterveld gevuld';
    veld.tabIndex = -1;
    veld.setAttribute('aria-label', `Filter op ${kolom.kop}`);
    return veld;
  };
