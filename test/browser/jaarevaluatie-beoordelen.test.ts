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
    [browser, huis] = await Promise.all([openBrowser(), openVoorbeeld('2026-01-28', 60)]);
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
    await page.getByText(/Nog te beoordelen: M2025-\d\d\.$/).waitFor();
    await openEerste();
    await page.getByText(/^Was dit de juiste maatregel: pakt hij/).waitFor();
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
  test('5.3.2: een verlopen sessie kost geen tekst; daarna het goede oordeel, met het voorstel van het register ernaast', async () => {
    await kies('niet doelmatig');
    await page.getByLabel('Vervolg', { exact: true }).selectOption('handhaven met reden');
    await page.getByLabel(/^Reden bij het vervolg/).fill('De overdracht krijgt eerst nog een half jaar.');
    await page.route('**/loket', (route) => route.fulfill({ status: 401, json: {} }), { times: 2 });
    await knop('Leg vast').click();
    await knop('Opnieuw aanmelden').click();
    await page.getByRole('button', { name: 'Bekijk als directie' }).first().click();
    await openEerste();
    await knop('Leg vast').click();
    const oordeel = page.getByRole('table', { name: /^Beoordeeld op/ });
    await oordeel.getByText('niet doeltreffend').waitFor();
    await oordeel.getByText(/^nog niet te beoordelen\. /).waitFor();
    expect(await inFocus()).toMatch(/^Vastgelegd/);
    await page.getByText(/^(\d+) van \1 beoordeeld\./).waitFor();
  });

  test('5.3.2, R5.3.2c: bespreken met een besluit, en de eigenaar werkt een eerder besluit bij', async () => {
    await page.getByRole('link', { name: 'Bespreking' }).click();
    await page.getByRole('checkbox', { name: 'Dirk Directie' }).first().check();
    await vul('Conclusies (verplicht)', 'Wij horen te laat wat er bij de overdracht misgaat.');
    await knop('Voeg een regel toe').click();
    await vul('Besluit of actie (verplicht)', 'Elke maandag de overdrachten doornemen.');
    expect(await axe(page)).toEqual([]);
    await knop('Leg vast').click();
    await page.getByText('Elke maandag de overdrachten doornemen.').waitFor();
    await page.getByText('Besproken op 28 januari 2026.').waitFor();
    await page.getByRole('button', { name: 'Bijwerken B2025-02' }).click();
    await kies('Gedaan');
    await vul('Toelichting (verplicht)', 'Dat is in het voorjaar gebeurd.');
    await knop('Leg vast').click();
    await page.getByText('Dat is in het voorjaar gebeurd.').waitFor();
  });

  test('I-16 (5.3.2): vaststellen na een tweede klik, en heropenen met reden geeft uitgave 2', async () => {
    await knop('Stel 2025 vast').click();
    await page.getByText('Dit ligt daarna vast').waitFor();
    await knop('Ja, stel 2025 vast').click();
    await page.getByText('De evaluatie van 2025 is vastgesteld.', { exact: false }).waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await teBreed(page)).toBe(false);
    expect(await axe(page)).toEqual([]);
    await knop('Heropenen').click();
    await vul('Waarom? (verplicht)', 'Een maatregel ontbrak in de bespreking.');
    await knop('Heropen').click();
    await page.getByText('na het heropenen nog niet opnieuw vastgelegd').waitFor();
    const rij = huis.nu().host.register.lees({ dossiers: [], rijen: [], heel: [] }).jaarevaluatie;
    expect(rij.find((j) => j['jaar'] === 2025)).toMatchObject({ status: 'Heropend', uitgave: 2 });
  });
});
