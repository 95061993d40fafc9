// Hoe draait het echte scherm in een echte browser tegen de stand-in voor Google? De pagina van de bundel, met google.script.run erin.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Wereld } from '../hosts/apps-script/proef-bundel';
import { gebouwd } from '../omgeving/gebouwd';

export const ADRES = 'https://register.googleusercontent.example/';

/** Runs in the page: every `with...` gives the runner back, every other name is a function of the bundle. */
const loper = `(() => {
  const maak = (klaar, mis) => new Proxy({}, { get: (_, naam) => {
    if (naam === 'withSuccessHandler') return (f) => maak(f, mis);
    if (naam === 'withFailureHandler') return (f) => maak(klaar, f);
    return (...delen) => void window.roepGoogle(String(naam), delen).then((json) => klaar(json), (fout) => mis(fout));
  } });
  window.google = { script: { run: maak(() => undefined, () => undefined) } };
})()`;

/** A browser in which this person has the file open, on the view that the menu chose. */
export const inGoogle = (browser: Browser, wereld: Wereld, wie: string, blad = ''): Pick<Browser, 'newContext'> => {
  const html = readFileSync(gebouwd('apps-script/sidebar.html'), 'utf8').replace(
    '<div id="scherm"',
    `<div id="scherm" data-blad="${blad}"`,
  );
  return {
    newContext: async (opties): Promise<BrowserContext> => {
      const context = await browser.newContext(opties);
      await context.exposeFunction('roepGoogle', (naam: string, delen: readonly unknown[]) => {
        wereld.google.gebruiker = wie;
        wereld.google.klok.vooruit(1000);
        return wereld.project.roepAlsZijbalk(naam, ...delen);
      });
      await context.addInitScript(loper);
      await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
      return context;
    },
  };
};
