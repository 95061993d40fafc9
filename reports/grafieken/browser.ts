// Hoe tekent de browser een grafiek voor de presentatie? Op een doek dat niemand ziet, met de letter die er is (5.3.2).
import { opDoek } from './tekening';
import type { Teken } from './tekening';

/** Without Open Sans on the page the next family of the stack draws; Chart.js measures what it draws with, so labels fit. */
export const tekenInBrowser: Teken = (grafiek, breedte, hoogte) =>
  Promise.resolve(
    opDoek(document.createElement('canvas'), grafiek, breedte, hoogte, (doek) => doek.toDataURL('image/png')),
  );
