// Langs welke weg gaat een verzoek: Google's eigen weg in het spreadsheet, of de lokale server?
import { geduld } from './geduld';
import { sessie } from './sessie';
import { mis, storingVanGoogle } from './storing';
import type { Ontvangen } from './storing';

/** What HtmlService gives a page; every `with...` returns a new runner. */
interface Loper {
  withSuccessHandler(klaar: (json: unknown) => void): Loper;
  withFailureHandler(mislukt: (fout: { readonly message?: string } | null) => void): Loper;
  loket(verzoek: string): void;
  openUitwisseling(): void;
  openJaarevaluatie(): void;
  openDialoog(): void;
  openZijbalk(): void;
}

/** What the menu of the spreadsheet opens, and a page may open too. */
export type Venster = 'openUitwisseling' | 'openJaarevaluatie' | 'openDialoog' | 'openZijbalk';

const loper = (): Loper | undefined =>
  (globalThis as { google?: { script?: { run?: Loper } } }).google?.script?.run ?? undefined;

/** Inside Google the person is already signed in. */
export const inGoogle = (): boolean => loper() !== undefined;

/** Opens what the menu of the spreadsheet also opens; false when it did not. */
export const openInGoogle = (wat: Venster): Promise<boolean> =>
  new Promise((klaar) => {
    const run = loper();
    if (run === undefined) return klaar(false);
    run
      .withSuccessHandler(() => klaar(true))
      .withFailureHandler(() => klaar(false))
      [wat]();
  });

/** Somebody signed in with several accounts gets an empty answer, or a failure that says nothing. */
const uitGoogle = (json: unknown): Ontvangen => (typeof json === 'string' ? { ok: true, json } : mis('accounts'));

/** An answer that comes after we gave up is not thrown away. */
export type Laat = (ontvangen: Ontvangen) => void;

const viaGoogle = (run: Loper, verzoek: string, laat: Laat): Promise<Ontvangen> =>
  new Promise((klaar) => {
    let opgegeven = false;
    const wekker = setTimeout(() => {
      opgegeven = true;
      klaar(mis('geen-antwoord'));
    }, geduld);
    const kom = (ontvangen: Ontvangen): void => {
      clearTimeout(wekker);
      if (opgegeven) laat(ontvangen);
      else klaar(ontvangen);
    };
    try {
      run
        .withSuccessHandler((json) => kom(uitGoogle(json)))
        .withFailureHandler((fout) => kom(mis(storingVanGoogle(fout?.message ?? ''))))
        .loket(verzoek);
    } catch {
      kom(mis('fout'));
    }
  });

const viaServer = async (verzoek: string): Promise<Ontvangen> => {
  const stop = new AbortController();
  const wekker = setTimeout(() => stop.abort('geduld'), geduld);
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
    return mis(stop.signal.aborted ? 'geen-antwoord' : 'verbinding');
  } finally {
    clearTimeout(wekker);
  }
};

export const verstuur = (verzoek: string, laat: Laat = () => undefined): Promise<Ontvangen> => {
  const run = loper();
  return run === undefined ? viaServer(verzoek) : viaGoogle(run, verzoek, laat);
};
