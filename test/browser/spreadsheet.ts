// Hoe zit iemand in een test in Google Sheets? De stand-in met de echte bundel, en een browser op de zijbalk, het blad of de web-app.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startStandIn } from '../google/stand-in';
import type { StandIn } from '../google/stand-in';
import { directie } from '../loket/spel';
import { openBrowser } from './browser';

export interface Tafel extends StandIn {
  /** Een blad in de browser; `klachten` zijn fouten die zij meldt. */
  readonly open: (pad: string, maat?: { readonly width: number; readonly height: number }) => Promise<Page>;
  readonly klachten: string[];
}

const zijbalk = { width: 300, height: 800 };

/** Per verhaal een eigen register; na elk verhaal mag de browser niets te klagen hebben. */
export const deelSpreadsheet = (): {
  readonly browser: () => Browser;
  readonly ga: (dossiers?: number) => Promise<Tafel>;
} => {
  let browser: Browser | undefined;
  let standIn: StandIn | undefined;
  const klachten: string[] = [];
  const contexten: BrowserContext[] = [];
  const nu = (): Browser => {
    if (browser === undefined) throw new Error('De browser is nog niet open.');
    return browser;
  };
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    await Promise.all(contexten.splice(0).map((c) => c.close()));
    await standIn?.stop();
    expect(klachten.splice(0)).toEqual([]);
  });
  return {
    browser: nu,
    ga: async (dossiers = 0) => {
      const tafel = await startStandIn({ gebruiker: directie, dossiers });
      standIn = tafel;
      return {
        ...tafel,
        klachten,
        open: async (pad, maat = zijbalk) => {
          const context = await nu().newContext({ viewport: maat });
          contexten.push(context);
          const page = await context.newPage();
          page.setDefaultTimeout(5000);
          page.on('pageerror', (fout) => klachten.push(fout.message));
          await page.clock.install();
          await page.goto(tafel.adres + pad);
          return page;
        },
      };
    },
  };
};

/** Wat iemand op de foto ziet, voor wie wil kijken. */
export const fotoVan = async (page: Page, naam: string): Promise<void> => {
  const map = process.env['KLACHTEN_FOTOS'];
  if (map !== undefined) await page.screenshot({ path: `${map}/${naam}.png` });
};

/** Wacht tot het zo is. */
export const tot = async (waar: () => boolean): Promise<void> => {
  for (let keer = 0; keer < 100; keer += 1) {
    if (waar()) return;
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  throw new Error(`Dit werd niet waar: ${String(waar)}`);
};
