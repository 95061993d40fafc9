// Hoe gaat iemand naar een ander blad, en wie brengt hem daar: hijzelf, de knop Terug of de pagina eromheen?
import { leesRoute, schrijfRoute } from './route';
import type { Route } from './route';
import { maakSignaal } from './signaal';

const thuis: Route = { blad: 'taken' };
export const route = maakSignaal<Route>(leesRoute(location.hash) ?? thuis);
/** Said after a step; gone as soon as one moves on. An object, so that the same sentence twice is told twice. */
export const melding = maakSignaal<{ readonly tekst: string; readonly soort: 'goed' | 'let-op' } | null>(null);
export const zeg = (tekst: string): void => melding.zet({ tekst, soort: 'goed' });
/** What did not work, while the view stays as it was. */
export const waarschuw = (tekst: string): void => melding.zet({ tekst, soort: 'let-op' });

let bewogen = false;
/** On the first view the browser decides where the focus is; and a page around us keeps its focus when it opens a dossier here. */
export const magFocusNemen = (): boolean => bewogen && (window.parent === window || document.hasFocus());

const zelfde = (a: Route, b: Route): boolean => schrijfRoute(a) === schrijfRoute(b);

const toon = (naar: Route): void => {
  if (zelfde(naar, route.lees())) return;
  bewogen = true;
  melding.zet(null);
  route.zet(naar);
};

/** In a frame we replace, so that the Back button of the page around us stays its own. */
const schrijfAdres = (naar: Route): void => {
  try {
    if (window.parent === window) history.pushState(null, '', schrijfRoute(naar));
    else history.replaceState(null, '', schrijfRoute(naar));
  } catch {
    // A sandbox without an address of its own: the route in memory is enough.
  }
};

export const ga = (naar: Route): void => {
  if (!zelfde(naar, route.lees())) schrijfAdres(naar);
  toon(naar);
};

const volgAdres = (): void => {
  const naar = leesRoute(location.hash);
  if (naar !== null) toon(naar);
};

export const volgNavigatie = (): void => {
  window.addEventListener('hashchange', volgAdres);
  window.addEventListener('popstate', volgAdres);
};
