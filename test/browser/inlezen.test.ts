// Kan de directie een oud register inlezen: kiezen, bekijken, inlezen, en nog eens zonder dat er iets verandert? (5.3.1, G16)
import type { Browser, Page } from 'playwright-core';
import { padVan } from '../inlezen/oud/lees';
import { axe, describeBrowser, openBrowser } from './browser';
import { openVoorbeeld } from './lokaal';
import type { Voorbeeldhuis } from './lokaal';
import { teBreed } from './toneel';

jest.setTimeout(60_000);

describeBrowser('het inlezen van een oud register', () => {
  let browser: Browser;
  let huis: Voorbeeldhuis;
  let page: Page;
  beforeAll(async () => {
    [browser, huis] = await Promise.all([openBrowser(), openVoorbeeld('2026-04-02')]);
    page = await (await browser.newContext({ viewport: { width: 300, height: 720 } })).newPage();
    page.setDefaultTimeout(10_000);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await huis?.stop();
  });

  test('G16 (5.3.1): de directie vertaalt een woord, leest in, en ziet daarna dat alles er al is', async () => {
    await page.goto(huis.adres('zijbalk'));
    await page.getByRole('button', { name: 'Bekijk als directie' }).first().click();
    await page.getByRole('navigation').waitFor();
    await page.goto(huis.adres('uitwisseling#inlezen'));
    await page.getByLabel('Oud register').setInputFiles(padVan('oud-register.xlsx'));
    await page.getByRole('button', { name: 'Lees 13 klachten in' }).waitFor();
    expect(await page.getByText('Wij weten niet wat "misschien" betekent.').count()).toBe(1);
    await page.getByLabel(/^misschien/).selectOption('geen oordeel mogelijk');
    expect(await page.getByText('Wij weten niet wat "misschien" betekent.').count()).toBe(0);
    expect(await teBreed(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lees 14 klachten in' }).click();
    await page.getByText('14 van 14 klachten staan in het register').waitFor();
    await page.getByText('Er is niets nieuws in te lezen.').waitFor();
    const gelezen = huis.nu().host.register.lees({ dossiers: [], rijen: [], heel: ['klachten'] }).klachten;
    expect(gelezen.filter((k) => k['herkomstbestand'] === 'oud-register.xlsx')).toHaveLength(14);
  });
});
