// Krijgt de directie elk stuk van de jaarevaluatie te zien, op papier en op haar computer, met alleen een toetsenbord? (5.3.2, K25)
import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator } from 'playwright-core';
import { leesCsv } from '../../reports/csv/teruglezen';
import { uitpakken } from '../reports/uitpakken';
import { describeBrowser, openBrowser } from './browser';
import { openVoorbeeld } from './lokaal';
import type { Voorbeeldhuis } from './lokaal';
import { zetNeer } from './mens';
import type { Mens } from './mens';

jest.setTimeout(60_000);

describeBrowser('de stukken van de jaarevaluatie (5.3.2)', () => {
  const mis: string[] = [];
  let browser: Browser;
  let huis: Voorbeeldhuis;
  let dirk: Mens;
  beforeAll(async () => {
    [browser, huis] = await Promise.all([openBrowser(), openVoorbeeld('2026-01-08', 40)]);
    dirk = await zetNeer(browser, { breedte: 1200, adres: huis.adres('zijbalk') }, mis);
    await dirk.druk(/^Bekijk als directie/, dirk.page);
    await dirk.ziet('Mijn taken');
    await dirk.page.goto(huis.adres('jaarevaluatie#2024-stukken'));
    await dirk.zietOpPagina('Stukken van 2024');
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await huis?.stop();
  });
  // What the rules of the page hold back is an error in the console; that no script runs in a paper is meant.
  const bedoeld = /Blocked script execution in 'blob:/;
  afterEach(() => expect(mis.splice(0).filter((regel) => !bedoeld.test(regel))).toEqual([]));

  const stuk = (naam: string) => dirk.page.getByRole('article', { name: naam });
  const voorbeeld = (): FrameLocator => dirk.page.frameLocator('iframe[title^="Voorbeeld"]');
  const bewaar = async (klik: () => Promise<void>): Promise<{ naam: string; bytes: Buffer }> => {
    const [bestand] = await Promise.all([dirk.page.waitForEvent('download'), klik()]);
    return { naam: bestand.suggestedFilename(), bytes: readFileSync(await bestand.path()) };
  };

  test('5.3.2: het verslag is op de pagina te lezen, met plaatjes en stijl, wordt afgedrukt en bewaard; daarna terug', async () => {
    const { page, druk, bekijk } = dirk;
    await bekijk('98-stukken');
    await stuk('Verslag van de evaluatie').getByRole('button', { name: 'Bekijken en afdrukken' }).focus();
    await page.keyboard.press('Enter');
    await voorbeeld().getByRole('heading', { level: 1, name: 'Evaluatie klachten en maatregelen 2024' }).waitFor();
    const [plaatjes, kleur] = await voorbeeld().locator('body').evaluate((body) => [
      [...body.querySelectorAll('img')].map((i) => i.complete && i.naturalWidth > 0),
      getComputedStyle(body.querySelector('h1') ?? body).color,
    ]); // prettier-ignore
    expect(new Set(plaatjes)).toEqual(new Set([true]));
    expect(kleur).toBe('rgb(10, 90, 112)');
    await voorbeeld()
      .getByRole('link', { name: /^\d+\. Besluiten en acties/ })
      .click();
    await voorbeeld()
      .getByRole('heading', { name: /Besluiten en acties/ })
      .waitFor();
    await page.evaluate(() => {
      const blad = document.querySelector('iframe')?.contentWindow;
      if (blad) blad.print = () => document.body.setAttribute('data-gedrukt', 'ja');
    });
    await druk('Afdrukken', page);
    expect(await page.locator('body').getAttribute('data-gedrukt')).toBe('ja');
    const { naam, bytes } = await bewaar(() => druk('Bewaren', page));
    expect(naam).toBe('klachten-2024-verslag-2026-01-08.html');
    expect(bytes.toString()).toContain('<title>Evaluatie klachten en maatregelen 2024</title>');
    await bekijk('98-stuk-bekijken');
    await druk('Terug naar de stukken', page);
    await dirk.zietOpPagina('Stukken van 2024');
  });

  test('5.3.2: de paragraaf wordt als tekst gekopieerd', async () => {
    const { page, druk } = dirk;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await stuk('Paragraaf voor het jaarverslag').getByRole('button', { name: 'Bekijken en afdrukken' }).click();
    await druk('Tekst kopiëren', page);
    await dirk.zietOpPagina('De tekst is gekopieerd.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Klachten in 2024\s+In 2024 ontvingen wij/,
    );
    await druk('Terug naar de stukken', page);
  });

  test('K25 (5.2.4): de kwartaalopgave van een kwartaal en een relatie, als bladzijde en als csv', async () => {
    const { page, druk } = dirk;
    const kaart = stuk('Kwartaalopgave voor de financier');
    await kaart.getByLabel('Kwartaal').selectOption('Alle kwartalen');
    await kaart.getByLabel('Relatie').selectOption('opdrachtgever: UWV');
    const { naam, bytes } = await bewaar(() => kaart.getByRole('button', { name: 'Bewaren (csv)' }).click());
    expect([naam, leesCsv(bytes.toString()).length]).toEqual(['klachten-2024-kwartalen-2026-01-08.csv', 21]);
    await kaart.getByRole('button', { name: 'Bekijken en afdrukken' }).click();
    await voorbeeld().getByText('4e kwartaal van 2024, opdrachtgever: UWV').waitFor();
    await druk('Terug naar de stukken', page);
  });

  test('5.3.2: de map voor de auditor komt als een bestand, met drie dossiers en twee evaluaties', async () => {
    const { page, druk } = dirk;
    await druk('Maak de map', page);
    const link = page.getByRole('link', { name: /^Bewaar klachten-2024-auditmap/ });
    await link.waitFor();
    const { naam, bytes } = await bewaar(() => page.keyboard.press('Enter'));
    expect(naam).toBe('klachten-2024-auditmap-2026-01-08.zip');
    const namen = [...uitpakken(bytes).keys()];
    expect(namen.filter((n) => n.startsWith('2-dossier-K'))).toHaveLength(3);
    expect(namen.filter((n) => n.startsWith('4-evaluatie-'))).toEqual([
      '4-evaluatie-2024.html',
      '4-evaluatie-2023.html',
    ]);
  });
});
