// Wat staat er op de plaatjes? Hoogstens vier, elk onder 150 KB, met alleen mensen uit het voorbeeld.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from '../omgeving/open-browser';
import { openPlek } from './plek';
import type { Plek } from './plek';

const HOOGSTENS = 150 * 1024;

interface Plaatje {
  readonly naam: string;
  readonly maat: { readonly width: number; readonly height: number };
  readonly waar: 'adres' | 'zijbalk' | 'google';
  /** From the first screen of the directie to what is to be seen. In Google one is signed in already. */
  readonly stappen: (page: Page, plek: Plek) => Promise<unknown>;
}

const breed = { width: 1180, height: 700 };
const smal = { width: 300, height: 700 };

const plaatjes: readonly Plaatje[] = [
  {
    naam: 'google',
    maat: breed,
    waar: 'google',
    stappen: async (page, { zij }) => {
      await page
        .getByText(/^K2026-/)
        .last()
        .click();
      await page.locator('summary').click();
      await page.getByRole('button', { name: 'Open geselecteerde rij' }).click();
      await zij(page).getByText('Toon in blad').waitFor();
    },
  },
  {
    naam: 'klachten',
    maat: breed,
    waar: 'adres',
    stappen: async (page, { zij }) => {
      await page.getByRole('tab', { name: 'Klachten', exact: true }).click();
      await page.getByRole('combobox').first().selectOption('In onderzoek');
      await page
        .locator('.tabulator-row')
        .getByText(/^K2026-/)
        .first()
        .dblclick();
      await zij(page)
        .getByText(/Fase|In onderzoek/)
        .first()
        .waitFor();
    },
  },
  {
    naam: 'weigering',
    maat: smal,
    waar: 'zijbalk',
    stappen: async (page) => {
      await page.getByRole('link', { name: 'Melden', exact: true }).click();
      await page.getByRole('button', { name: /Leg de melding vast/ }).click();
    },
  },
];

const maak = async (page: Page, plek: Plek, plaatje: Plaatje, map: string): Promise<void> => {
  const bestand = join(map, `${plaatje.naam}.png`);
  await page.setViewportSize(plaatje.maat);
  await page.goto(plek[plaatje.waar]);
  if (plaatje.waar !== 'google') await plek.alsDirectie(page);
  await plaatje.stappen(page, plek);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: bestand });
  const bytes = statSync(bestand).size;
  process.stdout.write(`docs/plaatjes/${plaatje.naam}.png  ${Math.round(bytes / 1024)} KB\n`);
  if (bytes > HOOGSTENS) throw new Error(`${plaatje.naam}.png is groter dan 150 KB.`);
};

export const maakPlaatjes = async (map: string): Promise<void> => {
  const plek = await openPlek();
  const browser = await openBrowser();
  try {
    for (const plaatje of plaatjes) {
      const page = await browser.newPage({ locale: 'nl-NL' });
      page.setDefaultTimeout(10_000);
      await maak(page, plek, plaatje, map);
    }
  } finally {
    await browser.close();
    await plek.sluit();
  }
};
