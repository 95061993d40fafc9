// Kan de directie een jaar van begin tot eind afmaken: maatregel beoordelen, bespreken, besluiten, vaststellen en heropenen? (5.3.2)
import type { Browser, Locator, Page } from 'playwright-core';
import { axe, describeBrowser, openBrowser } from './browser';
import { openVoorbeeld } from './lokaal';
import type { Voorbeeldhuis } from './lokaal';
import { teBreed } from './toneel';

jest.setTimeout(60_000);

const reden = 'Dezelfde klacht kwam na de invoering nog twee keer binnen.';

describeBrowser('de jaarevaluatie afmaken (5.3.2)', () => {
  let browser: Browser;
  let huis: Voorbeeldhuis;
  let page: Page;
  beforeAll(async () => {
    [browser, huis] = await Promise.all([openBrowser(), openVoorbeeld('2026-01-28', 40)]);
    page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(huis.adres('zijbalk'));
    await page.getByRole('button', { name: 'Bekijk als directie' }).first().click();
    await page.getByRole('navigation').waitFor();
    await page.goto(huis.adres('jaarevaluatie#2025-maatregelen'));
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await huis?.stop();
  });
  const knop = (naam: string | RegExp): Locator => page.getByRole('button', { name: naam, exact: true });
  const kies = (naam: string): Promise<void> => page.getByRole('radio', { name: naam, exact: true }).check();
  const vul = (label: string, tekst: string): Promise<void> => page.getByLabel(label, { exact: true }).fill(tekst);
  const openEerste = (): Promise<void> => page.locator('.kaartknop').first().click();
  const reden3 = async (): Promise<void> => {
    for (const punt of ['juistheid', 'doeltreffendheid', 'doelmatigheid'])
      await page.getByLabel(new RegExp(`^Reden bij ${punt}`)).fill(reden);
  };
  const inFocus = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('5.3.2: niet doeltreffend en toch doelmatig wordt bij het veld geweigerd, en na herladen staat de tekst er nog', async () => {
    expect(await page.getByText('3 van 4', { exact: false }).count()).toBe(0);
    await openEerste();
    expect(await page.getByText(/^Was dit de juiste maatregel: pakt hij/).isVisible()).toBe(true);
    await kies('juist');
    await kies('niet doeltreffend');
    await kies('doelmatig');
    await reden3();
    await knop('Leg vast').click();
    const veld = page.getByRole('radiogroup', { name: /^Doelmatigheid/ });
    await veld.getByText('kan dan niet doelmatig zijn').waitFor();
    expect(await veld.getAttribute('aria-invalid')).toBe('true');
    expect(await axe(page)).toEqual([]);
    await page.getByText('Uw tekst is bewaard als concept').waitFor();
    await page.reload();
    await openEerste();
    await page.getByRole('radio', { name: 'niet doeltreffend', exact: true, checked: true }).waitFor();
    expect(await page.getByLabel(/^Reden bij juistheid/).inputValue()).toBe(reden);
  });
});
