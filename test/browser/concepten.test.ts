// Is half ingevulde tekst er nog na het sluiten, in een groter venster en na een storing; en kloppen zoeken en termijnen op het scherm?
import type { Browser, Page } from 'playwright-core';
import { dossier, melding, registratie, toelating } from '../loket/g1';
import { behandelaar, directie, ontvanger } from '../loket/spel';
import type { Spel } from '../loket/spel';
import { axe, describeBrowser, openBrowser } from './browser';
import { openVoorbeeld } from './lokaal';
import type { Voorbeeldhuis } from './lokaal';
import { adres, focusOp, teBreed, zetToneel } from './toneel';

jest.setTimeout(30_000);

/** The screen as it is in Google: another way to the same loket, and a menu that opens a large window. */
const inGoogle = async (page: Page, spel: Spel, wie: string, geopend: () => void): Promise<void> => {
  await page.exposeFunction('echtLoket', (json: string) => {
    const { vraag, ...rest } = JSON.parse(json) as { vraag: 'taken' };
    return JSON.stringify(spel.vraag(wie, vraag, rest));
  });
  await page.exposeFunction('echtVenster', geopend);
  await page.addInitScript(() => {
    type Klaar = (json: string) => void;
    type Echt = Record<'echtLoket' | 'echtVenster', (json: string) => Promise<string>>;
    const echt = globalThis as unknown as Echt;
    const loper = (goed: Klaar): object => ({
      withSuccessHandler: (f: Klaar) => loper(f),
      withFailureHandler: () => loper(goed),
      loket: (json: string) => void echt.echtLoket(json).then(goed),
      openDialoog: () => void echt.echtVenster('').then(goed),
    });
    Object.assign(globalThis, { google: { script: { run: loper(() => undefined) } } });
  });
};

/** Waits until it is so. */
const tot = async (waar: () => boolean | Promise<boolean>): Promise<void> => {
  for (let keer = 0; keer < 100; keer += 1) {
    if (await waar()) return;
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  throw new Error(`Dit werd niet waar: ${String(waar)}`);
};

const onderzocht = (spel: Spel): void => {
  expect([
    ...spel.doe(ontvanger, dossier, ['melden', melding]),
    ...spel.doe(directie, dossier, ['registreren', registratie], ['toelaten', toelating]),
  ]).toEqual([]);
};

describeBrowser('concepten en lijsten', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  let huis: Voorbeeldhuis | undefined;
  afterAll(async () => {
    await browser.close();
    await huis?.stop();
  });

  test('een half ingevulde melding is er nog na het sluiten van de pagina, en niet meer na het verwijderen', async () => {
    const { page, als, naar, spel, klachten } = await zetToneel(browser);
    const vak = page.getByLabel(/Waar gaat het over/);
    await als('medewerker');
    await naar('#melden');
    await vak.fill('Half af.');
    await page.getByText('Uw tekst is bewaard als concept').waitFor();
    expect([await axe(page), await teBreed(page)]).toEqual([[], false]);
    await page.reload();
    await page.getByText('Uw tekst is bewaard als concept').waitFor();
    expect(await vak.inputValue()).toBe('Half af.');
    await page.getByRole('button', { name: 'Verwijder concept' }).click();
    await page.getByRole('button', { name: 'Ja, verwijder alles' }).click();
    await tot(() => spel.kladblok.alle().length === 0);
    await page.reload();
    await vak.waitFor();
    expect([await vak.inputValue(), klachten]).toEqual(['', []]);
    await page.context().close();
  });

  test('lukt het bewaren niet, dan staat dat erbij en blijft de tekst staan', async () => {
    const { page, als, naar, weer } = await zetToneel(browser);
    await als('medewerker');
    await naar('#melden');
    weer.verbroken = true;
    await page.getByLabel(/Waar gaat het over/).fill('Half af.');
    await page.getByRole('status').getByText('Concept niet bewaard.').waitFor();
    expect([await axe(page), await page.getByLabel(/Waar gaat het over/).inputValue()]).toEqual([[], 'Half af.']);
    await page.context().close();
  });

  test('in Google gaat een formulier met wat al getypt was mee naar het grote venster', async () => {
    const { page, spel } = await zetToneel(browser);
    onderzocht(spel);
    let geopend = 0;
    await inGoogle(page, spel, behandelaar, () => (geopend += 1));
    await page.goto(`${adres}#dossier=${dossier}`);
    await page.getByRole('button', { name: /^Bevindingen/ }).click();
    await page.getByRole('textbox', { name: /^Bevindingen/ }).fill('Half onderzocht.');
    await page.getByRole('button', { name: 'Open in een groot venster' }).click();
    await page.getByRole('heading', { name: 'Wat kunt u nu doen?' }).waitFor();
    expect(geopend).toBe(1);
    expect(spel.kladblok.van(behandelaar).map((k) => k.sleutel)).toEqual([`concept~${dossier}~bevindingen`, 'venster']);
    await page.setViewportSize({ width: 1000, height: 720 });
    await page.goto('about:blank');
    await page.goto(adres);
    await page.getByRole('heading', { name: /Bevindingen/ }).waitFor();
    expect(await page.getByRole('textbox', { name: /^Bevindingen/ }).inputValue()).toBe('Half onderzocht.');
    expect(spel.kladblok.van(behandelaar)).toHaveLength(1);
    await page.context().close();
  });

  test('5.1.7: de lijst van termijnen is twee stappen ver, en een klik opent het dossier', async () => {
    const { page, als, spel, klachten } = await zetToneel(browser);
    onderzocht(spel);
    await als('directie');
    await page.getByRole('link', { name: 'Termijnen' }).click();
    await page.getByText('2 lopende termijnen, geen enkele te laat').waitFor();
    expect([await axe(page), await teBreed(page), await focusOp(page)]).toEqual([[], false, 'Termijnen']);
    await page.getByRole('link', { name: 'K2026-001' }).first().click();
    await page.getByRole('heading', { name: /K2026-001/ }).waitFor();
    expect(klachten).toEqual([]);
    await page.context().close();
  });

  test('een zoekvraag is te bewaren, te kiezen en te verwijderen, met het toetsenbord', async () => {
    const { page, als, naar, spel } = await zetToneel(browser);
    onderzocht(spel);
    await als('directie');
    await naar('#zoeken');
    await page.getByLabel('Nummer, naam of woorden').fill('RAPPORT');
    await page.getByText('Filters', { exact: true }).press('Enter');
    await page.getByLabel('Fase').selectOption('In onderzoek');
    await page.getByRole('button', { name: 'Zoek', exact: true }).press('Enter');
    await page.getByText('1 dossier voor "RAPPORT", fase In onderzoek').waitFor();
    expect(await page.locator('mark').innerText()).toBe('rapport');
    await page.getByText('Bewaar deze zoekvraag').press('Enter');
    await page.getByLabel('Hoe noemt u deze zoekvraag?').fill('Rapporten');
    await page.keyboard.press('Enter');
    await page.getByText('Bewaard als "Rapporten".').waitFor();
    expect([await axe(page), await teBreed(page)]).toEqual([[], false]);
    await page.reload();
    await page.getByText('1 dossier', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Rapporten', exact: true }).press('Enter');
    await page.getByText('1 dossier voor "RAPPORT", fase In onderzoek').waitFor();
    await page.getByRole('button', { name: 'Verwijder zoekvraag Rapporten' }).press('Enter');
    await tot(() => spel.kladblok.alle().length === 0);
    await page.context().close();
  });

  test('op de lokale pagina maakt een knop het formulier breed, en sluiten geeft de ruimte terug', async () => {
    huis = await openVoorbeeld('2026-04-02');
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(5000);
    await page.goto(huis.adres());
    await page.getByRole('button', { name: 'Bekijk als directie' }).click();
    const zij = page.frameLocator('iframe.zijbalk');
    await zij.getByRole('link', { name: 'Melden' }).click();
    await zij.getByLabel(/Waar gaat het over/).fill('Half af.');
    const breedte = () => page.locator('iframe.zijbalk').evaluate((e) => e.clientWidth);
    await zij.getByRole('button', { name: 'Maak breed' }).click();
    await tot(async () => (await breedte()) > 1200);
    expect([await axe(page), await zij.getByLabel(/Waar gaat het over/).inputValue()]).toEqual([[], 'Half af.']);
    await zij.getByRole('link', { name: 'Mijn taken' }).click();
    await tot(async () => (await breedte()) === 300);
    await page.context().close();
  });
});
