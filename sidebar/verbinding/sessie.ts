// Wie is er aangemeld bij de lokale server? Alleen het toegangsbewijs wordt bewaard, nooit iets over een klacht.
import { maakSignaal } from '../signaal';

export const sessieplek = 'sessie';

const opslag = (): Storage | null => {
  try {
    return window.sessionStorage;
  } catch {
    return null; // a browser that refuses storage: the token lives as long as the page
  }
};

export const sessie = maakSignaal<string | null>(opslag()?.getItem(sessieplek) ?? null);

export const bewaarSessie = (token: string | null): void => {
  if (token === null) opslag()?.removeItem(sessieplek);
  else opslag()?.setItem(sessieplek, token);
  sessie.zet(token);
};
