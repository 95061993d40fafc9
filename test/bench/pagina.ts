// Hoe snel staat een tabblad met 10.000 rijen op het scherm, en hapert het bij het schuiven? In een echte browser, met de echte server.
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { maakApp } from '../../src/hosts/local/app';
import { maakBijlagenkast } from '../../src/hosts/local/bijlagenkast';
import { maakBijlagenmap } from '../../src/hosts/local/bijlagenmap';
import { maakKlok } from '../../src/computer/klok';
import { maakPaginas } from '../../src/hosts/local/paginas';
import { maakRem } from '../../src/hosts/local/rem';
import { rondeNu } from '../../src/hosts/local/ronde';
import { luister } from '../../src/hosts/local/server';
import { maakSessies } from '../../src/hosts/local/sessies';
import { maakSleutels } from '../../src/hosts/local/sleutels';
import { sqliteKladblok } from '../../src/hosts/local/sqlite-kladblok';
import { tijdelijkeMap } from '../hosts/local/tijdelijk';
import { minsteBouw } from '../../src/register/versie';
import { openBrowser } from '../omgeving/open-browser';
import { mediaan } from './meten';
import { kopie, vandaag } from './registers';

const vrijePoort = (): Promise<number> =>
  new Promise((klaar) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const adres = server.address();
      server.close(() => klaar(typeof adres === 'object' && adres !== null ? adres.port : 0));
    });
  });

const geenPost = { bezorg: () => Promise.resolve(), opnieuw: () => Promise.resolve(), klaar: () => Promise.resolve() };

/** The server as `npm start` has it, on a register that was made before. */
const draai = async (aantal: number): Promise<{ readonly adres: string; readonly stop: () => Promise<void> }> => {
  const { register, db, weg } = kopie(aantal);
  const klok = maakKlok(vandaag);
  const poort = await vrijePoort();
  const app = maakApp({
    register,
    klok,
    voorbeeld: true,
    bouw: minsteBouw,
    sessies: maakSessies(klok.ms),
    kladblok: sqliteKladblok(db),
    kast: maakBijlagenkast(maakBijlagenmap(join(tijdelijkeMap(), 'bijlagen'))),
    sleutels: maakSleutels(db),
    rem: maakRem(klok.ms),
    paginas: maakPaginas(process.env['KLACHTEN_GEBOUWD'] ?? ''),
    postkamer: geenPost,
    poort: () => poort,
  });
  const { sluit } = await luister(app, poort);
  await rondeNu(register, klok, geenPost);
  return { adres: `http://127.0.0.1:${poort}/`, stop: () => sluit().then(weg) };
};

/** From the click until the rows have been painted. */
const opent = (page: Page, tab: string): Promise<number> =>
  page.evaluate((titel) => {
    const knop = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((t) => t.textContent === titel);
    const begin = performance.now();
    knop?.click();
    return new Promise<number>((klaar) => {
      const kijk = (): void => {
        const er = document.querySelectorAll('.tabulator-row').length > 10;
        const opBeeld = document.querySelector('.tabulator')?.getAttribute('aria-label') === titel;
        // The second frame begins when the first has been painted.
        if (er && opBeeld) requestAnimationFrame(() => requestAnimationFrame(() => klaar(performance.now() - begin)));
        else requestAnimationFrame(kijk);
      };
      kijk();
    });
  }, tab);

export interface Schuiven {
  readonly frames: number;
  readonly mediaan: number;
  readonly p95: number;
  readonly langst: number;
}

/** So many pixels a frame, during a second and a half; every frame is measured. */
const schuif = async (page: Page, x: number, y: number): Promise<Schuiven> => {
  const duren = await page.evaluate(
    ([dx, dy]) =>
      new Promise<number[]>((klaar) => {
        const houder = document.querySelector('.tabulator-tableholder');
        const uit: number[] = [];
        let vorige = performance.now();
        const eind = vorige + 1500;
        const stap = (nu: number): void => {
          uit.push(nu - vorige);
          vorige = nu;
          houder?.scrollBy(dx ?? 0, dy ?? 0);
          if (nu < eind) requestAnimationFrame(stap);
          else klaar(uit.slice(1));
        };
        requestAnimationFrame(stap);
      }),
    [x, y],
  );
  const opVolgorde = [...duren].sort((a, b) => a - b);
  return {
    frames: duren.length,
    mediaan: mediaan(duren),
    p95: opVolgorde[Math.floor(duren.length * 0.95)] ?? 0,
    langst: opVolgorde[duren.length - 1] ?? 0,
  };
};

export interface Paginameting {
  readonly openen: readonly number[];
  readonly omlaag: Schuiven;
  readonly sneller: Schuiven;
  readonly opzij: Schuiven;
}

export const meetPagina = async (aantal: number): Promise<Paginameting> => {
  const { adres, stop } = await draai(aantal);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(adres);
    await page.getByRole('button', { name: 'Bekijk als directie' }).click();
    await page.getByRole('tab', { name: 'Klachten', exact: true }).waitFor();
    const openen: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      await page.getByRole('tab', { name: 'Overleg', exact: true }).click();
      await page.getByRole('grid', { name: 'Overleg' }).waitFor();
      await page.waitForTimeout(500);
      openen.push(await opent(page, 'Klachten'));
    }
    await page.waitForTimeout(1500);
    const omlaag = await schuif(page, 0, 60);
    const sneller = await schuif(page, 0, 1200);
    const opzij = await schuif(page, 60, 0);
    return { openen, omlaag, sneller, opzij };
  } finally {
    await browser.close();
    await stop();
  }
};
