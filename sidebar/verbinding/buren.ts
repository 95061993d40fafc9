// Wat hoort de pagina om het scherm heen, en wat mag zij vragen? Alleen een pagina van dezelfde herkomst.
import { ga } from '../navigatie';
import { leesRoute } from '../route';

type Nieuws = 'gewijzigd' | 'aangemeld' | 'afgemeld';

export const meldAanBuren = (soort: Nieuws): void => {
  if (window.parent === window) return;
  try {
    window.parent.postMessage({ soort }, location.origin);
  } catch {
    // an origin that cannot be named (a sandbox): then there is no page of ours around us
  }
};

const dossierUit = (bericht: unknown): string | null => {
  if (typeof bericht !== 'object' || bericht === null) return null;
  const { soort, dossier } = bericht as { soort?: unknown; dossier?: unknown };
  return soort === 'open' && typeof dossier === 'string' ? dossier : null;
};

const ontvang = (gebeurtenis: MessageEvent): void => {
  if (gebeurtenis.origin !== location.origin) return;
  const dossier = dossierUit(gebeurtenis.data);
  const naar = dossier === null ? null : leesRoute(`#dossier=${dossier}`);
  if (naar !== null) ga(naar);
};

export const volgBuren = (): void => window.addEventListener('message', ontvang);
