// Hoe ziet iemand wat hij koos? Klassen op de cellen die nu op het scherm staan; de gekozen cel is ook de tabstop.
import type { Gebied } from './gebied';
import { rechthoek } from './gebied';
import { cellenVan, celOp, plaatsVan } from './veld';
import type { Veld } from './veld';

const wis = ({ houder }: Veld): void => {
  for (const cel of houder.querySelectorAll('.gekozen, .actief')) {
    cel.classList.remove('gekozen', 'actief');
    cel.removeAttribute('aria-selected');
    cel.removeAttribute('tabindex');
  }
};

const tekenRij = (veld: Veld, gebied: Gebied, rij: Element): void => {
  const { boven, onder, links, rechts } = rechthoek(gebied);
  const plaats = plaatsVan(veld, rij);
  rij.setAttribute('aria-rowindex', String(plaats + 2)); // the headings are row 1
  rij.classList.toggle('actief', plaats === gebied.nu.rij);
  const gekozen = plaats >= boven && plaats <= onder;
  for (const { cel, kolom } of cellenVan(veld, rij)) {
    cel.setAttribute('aria-colindex', String(kolom + 1));
    if (!gekozen || kolom < links || kolom > rechts) continue;
    cel.classList.add('gekozen');
    cel.setAttribute('aria-selected', 'true');
  }
};

/** True when the chosen cell is on the screen. */
export const teken = (veld: Veld, gebied: Gebied): boolean => {
  wis(veld);
  for (const rij of veld.houder.querySelectorAll('.tabulator-row')) tekenRij(veld, gebied, rij);
  const cel = celOp(veld, gebied.nu);
  cel?.classList.add('actief');
  cel?.setAttribute('tabindex', '0');
  return cel?.isConnected === true;
};

/**
 * Remembers whether the focus was in the grid. Drawing rows again takes it away; the answer gives it back, to the chosen
 * cell or, when that was scrolled away, to the grid itself, which then also is the tab stop.
 */
export const bewaakFocus = ({ houder }: Veld): ((cel: HTMLElement | undefined, inBeeld: boolean) => void) => {
  let hier = false;
  houder.addEventListener('focusin', () => (hier = true));
  houder.addEventListener('focusout', (e) => (hier = e.relatedTarget === null));
  return (cel, inBeeld) => {
    if (hier && document.activeElement === document.body)
      (inBeeld && cel !== undefined ? cel : houder).focus({ preventScroll: true });
    if (cel !== undefined) houder.tabIndex = inBeeld ? -1 : 0;
  };
};
