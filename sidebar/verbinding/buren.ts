// Wat hoort de pagina om het scherm heen, en wat mag zij vragen? Alleen een pagina van dezelfde herkomst.
import { ga } from '../navigatie';
import { leesRoute } from '../route';
import type { Route } from '../route';
import { inGoogle } from './loket-adres';

type Nieuws = 'gewijzigd' | 'aangemeld' | 'afgemeld';

/** Around us is the page with the tabs; Google has frames of its own. */
export const inPagina = (): boolean => {
  if (window.parent === window || inGoogle()) return false;
  try {
    return window.parent.location.origin === location.origin;
  } catch {
    return false; // somebody else's page does not tell where it is
  }
};

export const meldAanBuren = (soort: Nieuws): void => {
  if (window.parent === window) return;
  try {
    window.parent.postMessage({ soort }, location.origin);
  } catch {
    // an origin that cannot be named (a sandbox): then there is no page of ours around us
  }
};

/** A dossier, or one of the views. */
const routeUit = (bericht: unknown): Route | null => {
  if (typeof bericht !== 'object' || bericht === null) return null;
  const { soort, dossier, blad } = bericht as { soort?: unknown; dossier?: unknown; blad?: unknown };
  if (soort !== 'open') return null;
  if (typeof dossier === 'string') return leesRoute(`#dossier=${dossier}`);
  return typeof blad === 'string' ? leesRoute(`#${blad}`) : null;
};

const ontvang = (gebeurtenis: MessageEvent): void => {
  if (gebeurtenis.origin !== location.origin) return;
  const naar = routeUit(gebeurtenis.data);
  if (naar !== null) ga(naar);
};

export const volgBuren = (): void => window.addEventListener('message', ontvang);
