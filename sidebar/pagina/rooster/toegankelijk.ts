// Wat hoort een schermlezer van het rooster? De rollen die Tabulator vergeet, een naam, en hoeveel er is.
import type { Tabulator } from 'tabulator-tables';

const zet = (element: Element | null, kenmerken: Readonly<Record<string, string>>): void => {
  for (const [naam, waarde] of Object.entries(kenmerken)) element?.setAttribute(naam, waarde);
};

export const toegankelijk = (plek: HTMLElement, houder: HTMLElement, titel: string, tabel: Tabulator): void => {
  // What scrolls is the group of rows; the element inside it only makes room.
  plek.removeAttribute('aria-owns');
  zet(houder.querySelector('.tabulator-table'), { role: 'presentation' });
  zet(plek.querySelector('.tabulator-headers'), { 'aria-rowindex': '1' });
  zet(plek, { 'aria-label': titel, 'aria-readonly': 'true', 'aria-multiselectable': 'true' });
  // Columns far to the side are not drawn, so their number is told.
  zet(plek, { 'aria-colcount': String(tabel.getColumns().length) });
  const tel = (): void => {
    const rijen = tabel.getDataCount('active');
    zet(plek, { 'aria-rowcount': String(rijen + 1) });
    // Without rows there is nothing to group and nothing to reach with a key.
    if (rijen > 0) return zet(houder, { role: 'rowgroup' });
    houder.removeAttribute('role');
    houder.removeAttribute('tabindex');
  };
  tabel.on('dataFiltered', () => queueMicrotask(tel));
  tel();
};
