// Hoe loopt iemand met toetsen door de koppen en de filters? Elk is een tabstop; binnen de rij gaat het met pijlen.
export interface Koprij {
  readonly element: HTMLElement;
  /** Focus on the filter of this column. */
  readonly focus: (kolom: number) => void;
}

type Veld = HTMLElement;

const opRij = (kop: HTMLElement, soort: '.kolomkop' | '.filterveld'): Veld[] => [...kop.querySelectorAll<Veld>(soort)];

const alsEnige = (velden: readonly Veld[], veld: Veld): void => {
  for (const v of velden) v.tabIndex = v === veld ? 0 : -1;
};

/** In a text the arrows move the caret first. */
const magOpzij = (veld: Element, richting: -1 | 1): boolean => {
  if (!(veld instanceof HTMLInputElement)) return true;
  const rand = richting < 0 ? 0 : veld.value.length;
  return veld.selectionStart === rand && veld.selectionEnd === rand;
};

export const maakKoprij = (plek: HTMLElement, houder: HTMLElement, omlaag: (kolom: number) => void): Koprij => {
  const element = plek.querySelector<HTMLElement>('.tabulator-header-contents') ?? plek;
  const koppen = (): Veld[] => opRij(element, '.kolomkop');
  const filters = (): Veld[] => opRij(element, '.filterveld');
  const ga = (velden: readonly Veld[], kolom: number): void => velden[kolom]?.focus();

  const verticaal = (inFilter: boolean, kolom: number, toets: string): boolean => {
    if (toets === 'ArrowDown' && inFilter) omlaag(kolom);
    else if (toets === 'ArrowDown') ga(filters(), kolom);
    else if (toets === 'ArrowUp' && inFilter) ga(koppen(), kolom);
    else return false;
    return true;
  };
  element.addEventListener('keydown', (e) => {
    const doel = e.target as Veld;
    const inFilter = doel.matches('.filterveld');
    const rij = inFilter ? filters() : koppen();
    const kolom = rij.indexOf(doel);
    const opzij = e.key === 'ArrowLeft' ? -1 : e.key === 'ArrowRight' ? 1 : null;
    if (kolom < 0 || (doel instanceof HTMLSelectElement && opzij === null && !e.altKey && e.key !== 'Escape')) return;
    if (opzij !== null && magOpzij(doel, opzij)) ga(rij, kolom + opzij);
    else if (opzij !== null || !verticaal(inFilter, kolom, e.key)) return;
    e.preventDefault();
  });
  element.addEventListener('focusin', (e) => {
    const doel = e.target as Veld;
    alsEnige(doel.matches('.filterveld') ? filters() : koppen(), doel);
    doel.closest('.tabulator-col')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  element.addEventListener('scroll', () => {
    if (houder.scrollLeft !== element.scrollLeft) houder.scrollLeft = element.scrollLeft;
  });
  for (const velden of [koppen(), filters()]) if (velden[0] !== undefined) velden[0].tabIndex = 0;
  return { element, focus: (kolom) => ga(filters(), kolom) };
};
