// Langs welke weg gaat een verzoek: Google's eigen weg in het spreadsheet, of de lokale server?
import { sessie } from './sessie';
import { storingVanGoogle } from './storing';
import type { Storing } from './storing';

export type Ontvangen =
  { readonly ok: true; readonly json: string } | { readonly ok: false; readonly storing: Storing };
const mis = (storing: Storing): Ontvangen => ({ ok: false, storing });

/** What HtmlService gives a page; every `with...` returns a new runner. */
interface Loper {
  withSuccessHandler(klaar: (json: string) => void): Loper;
  withFailureHandler(mislukt: (fout: Error) => void): Loper;
  loket(verzoek: string): void;
  openUitwisseling(): void;
  openDialoog(): void;
}

const loper = (): Loper | undefined =>
  (globalThis as { google?: { script?: { run?: Loper } } }).google?.script?.run ?? undefined;

/** Inside Google the person is already signed in. */
export const inGoogle = (): boolean => loper() !== undefined;

/** The second page as a dialog; false where there is no spreadsheet around us to open it in. */
export const openUitwisseling = (): Promise<boolean> =>
  new Promise((klaar) => {
    loper()
      ?.withSuccessHandler(() => klaar(true))
      .withFailureHandler(() => klaar(false))
      .openUitwisseling();
  });

/** Longer than the server ever waits for its turn; after this the person may try again with the same key. */
const geduld = 90_000;

const viaGoogle = (run: Loper, verzoek: string): Promise<Ontvangen> =>
  new Promise((klaar) => {
    setTimeout(() => klaar(mis('verbinding')), geduld);
    run
      .withSuccessHandler((json) => klaar(typeof json === 'string' ? { ok: true, json } : mis('fout')))
      .withFailureHandler((fout) => klaar(mis(storingVanGoogle(String(fout.message)))))
      .loket(verzoek);
  });

const geenVenster = 'Het grote venster ging niet open. U kunt hier gewoon verder.';

/** Null when it opens, otherwise a sentence. */
export const openDialoog = (): Promise<string | null> =>
  new Promise((klaar) => {
    const run = loper();
    if (run === undefined) return klaar(geenVenster);
    run
      .withSuccessHandler(() => klaar(null))
      .withFailureHandler(() => klaar(geenVenster))
      .openDialoog();
  });

const viaServer = async (verzoek: string): Promise<Ontvangen> => {
  const stop = new AbortController();
  const wekker = setTimeout(() => stop.abort(), geduld);
  try {
    const antwoord = await fetch('/loket', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sessie': sessie.lees() ?? '' },
      body: verzoek,
      signal: stop.signal,
    });
    if (antwoord.status === 401) return mis('niet-aangemeld');
    return antwoord.ok ? { ok: true, json: await antwoord.text() } : mis('fout');
  } catch {
    return mis('verbinding');
  } finally {
    clearTimeout(wekker);
  }
};

export const verstuur = (verzoek: string): Promise<Ontvangen> => {
  const run = loper();
  return run === undefined ? viaServer(verzoek) : viaGoogle(run, verzoek);
};
