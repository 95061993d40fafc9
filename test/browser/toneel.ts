// Hoe staat het echte scherm op het toneel? De gebouwde pagina in een echte browser, voor het echte loket op een register in het geheugen.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Browser, Page, Route } from 'playwright-core';
import type { Bijlageverzoek } from '../../src/loket/bijlagen/contract';
import { behandelaar, directie, ingericht, maakSpel, notulist, ontvanger } from '../loket/spel';
import type { Spel } from '../loket/spel';
import { geheugenregister } from '../register/geheugen-register';
import type { Geheugenregister } from '../register/geheugen-register';
import { gebouwd } from '../omgeving/gebouwd';

export const adres = 'http://register.example/';

const personen = [
  { id: directie, naam: 'Dirk Directie', rol: 'directie' },
  { id: ontvanger, naam: 'Anna Ontvanger', rol: 'medewerker' },
  { id: behandelaar, naam: 'Bea Behandelaar', rol: 'behandelaar' },
  { id: notulist, naam: 'Nico Notulist', rol: 'notulist' },
];

export interface Toneel {
  readonly page: Page;
  readonly spel: Spel;
  readonly register: Geheugenregister;
  /** Every request that reached the loket, as the screen sent it. */
  readonly gevraagd: Record<string, unknown>[];
  /** What the browser complained about: scripts, styles, policy. */
  readonly klachten: string[];
  /** What goes wrong from now on; `wacht` milliseconds before each answer. */
  readonly weer: { verbroken: boolean; afgemeld: boolean; wacht: (verzoek: Record<string, unknown>) => number };
  readonly als: (rol: string) => Promise<void>;
  readonly naar: (blad: string) => Promise<void>;
}

const html = (): string => readFileSync(gebouwd('apps-script/sidebar.html'), 'utf8');
const hash = (tekst: string): string => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;
const tussen = (tekst: string, merk: string): string =>
  new RegExp(`<${merk}>([\\s\\S]*)</${merk}>`).exec(tekst)?.[1] ?? '';

/** As strict as the local host: only this script and this style, and never text as HTML. */
const beleid = (pagina: string): string =>
  `default-src 'none'; script-src ${hash(tussen(pagina, 'script'))}; style-src ${hash(tussen(pagina, 'style'))}; ` +
  `connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'self'; require-trusted-types-for 'script'`;

export interface Opzet {
  readonly breedte?: number;
  readonly register?: 'ingericht' | 'leeg';
  /** A real register asks for a key instead of showing names. */
  readonly sleutel?: string;
}

type Verzoek = Record<string, unknown>;

export const zetToneel = async (browser: Browser, opzet: Opzet = {}): Promise<Toneel> => {
  const register = geheugenregister();
  const spel = opzet.register === 'leeg' ? maakSpel(register) : ingericht(register);
  const context = await browser.newContext({ viewport: { width: opzet.breedte ?? 300, height: 700 } });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const klachten: string[] = [];
  const gevraagd: Verzoek[] = [];
  const weer: Toneel['weer'] = { verbroken: false, afgemeld: false, wacht: () => 0 };
  page.on('pageerror', (fout) => klachten.push(fout.message));
  page.on('console', (regel) => {
    if (regel.type() === 'error' && !/Failed to load resource/.test(regel.text())) klachten.push(regel.text());
  });

  const json = (route: Route, status: number, lichaam: unknown) => route.fulfill({ status, json: lichaam });
  const loket = async (route: Route): Promise<void> => {
    const { vraag, ...rest } = route.request().postDataJSON() as Verzoek & { vraag: 'taken' };
    gevraagd.push({ vraag, ...rest });
    if (weer.verbroken) return route.abort();
    const wie = route.request().headers()['x-sessie'] ?? '';
    if (weer.afgemeld || wie === '') return json(route, 401, {});
    const antwoord =
      'plek' in rest ? spel.bijlage(wie, rest as unknown as Bijlageverzoek) : spel.vraag(wie, vraag, rest);
    await new Promise((klaar) => setTimeout(klaar, weer.wacht({ vraag, ...rest })));
    return json(route, 200, antwoord);
  };
  const aanmelden = (route: Route): Promise<void> => {
    const { persoon, sleutel } = route.request().postDataJSON() as { persoon?: string; sleutel?: string };
    const wie = sleutel !== undefined && sleutel === opzet.sleutel ? directie : persoon;
    return wie === undefined ? json(route, 401, {}) : json(route, 200, { sessie: wie });
  };
  const paden: Record<string, (route: Route) => Promise<void>> = {
    '/loket': loket,
    '/aanmelden': aanmelden,
    '/afmelden': (route) => json(route, 200, { ok: true }),
    '/personen': (route) =>
      json(
        route,
        200,
        opzet.sleutel === undefined ? { voorbeeld: true, personen } : { voorbeeld: false, personen: [] },
      ),
    '/om': (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Om</title><iframe title="scherm" src="/"></iframe>',
      }),
  };
  const pagina = html();
  await page.route(`${adres}**`, (route) => {
    const pad = paden[new URL(route.request().url()).pathname];
    if (pad !== undefined) return pad(route);
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': beleid(pagina) };
    return route.fulfill({ body: pagina, headers });
  });

  return {
    page,
    spel,
    register,
    gevraagd,
    klachten,
    weer,
    als: async (rol) => {
      await page.goto(adres);
      await page.getByRole('button', { name: `Bekijk als ${rol}` }).click();
      await page.getByRole('navigation').waitFor();
    },
    naar: async (blad) => {
      await page.evaluate((h) => {
        location.hash = h;
      }, blad);
    },
  };
};

/** Wider than the window: somebody would have to scroll sideways. */
export const teBreed = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

export const focusOp = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.id ?? '') || (document.activeElement?.textContent ?? '').slice(0, 40));
