// Voegt iemand op 300 pixels een bestand toe, haalt hij het op en weer weg, ook met alleen het toetsenbord en als het misgaat? (5.2.1)
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { html, pdf } from '../loket/bestanden';
import { dossier, melding } from '../loket/g1';
import { ontvanger } from '../loket/spel';
import { axe, describeBrowser, openBrowser } from './browser';
import { teBreed, zetToneel } from './toneel';
import type { Toneel } from './toneel';

jest.setTimeout(60_000);

/** For who wants to see it: KLACHTEN_FOTOS is the folder. */
const bekijk = async (page: Page, naam: string): Promise<void> => {
  const map = process.env['KLACHTEN_FOTOS'];
  if (map !== undefined) await page.screenshot({ path: `${map}/${naam}.png`, fullPage: true });
  expect(await teBreed(page)).toBe(false);
};

const sectie = (page: Page) => page.getByRole('region', { name: /^Stukken/ });
const bestand = (name: string, buffer = pdf, mimeType = 'application/pdf') => ({ name, buffer, mimeType });
const kies = async ({ page }: Toneel, ...bestanden: ReturnType<typeof bestand>[]): Promise<void> => {
  const kiezer = page.waitForEvent('filechooser');
  await sectie(page).getByRole('button', { name: 'Kies bestanden' }).press('Enter');
  await (await kiezer).setFiles(bestanden);
};
const sleep = (page: Page, naam: string, inhoud: string): Promise<void> =>
  page.locator('.sleepvak').evaluate(
    (vak, [name, tekst]) => {
      const data = new DataTransfer();
      data.items.add(new File([tekst ?? ''], name ?? '', { type: 'application/pdf' }));
      for (const soort of ['dragover', 'drop'])
        vak.dispatchEvent(new DragEvent(soort, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [naam, inhoud] as const,
  );

describeBrowser('stukken bij het dossier', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test('5.2.1: kiezen, slepen, ophalen en verwijderen met reden; wat niet lukt blijft staan met wat u kunt doen', async () => {
    const toneel = await zetToneel(browser, { breedte: 300 });
    const { page, spel, weer, klachten } = toneel;
    expect(spel.doe(ontvanger, dossier, ['melden', melding])).toEqual([]);
    await toneel.als('medewerker');
    await toneel.naar(`#dossier=${dossier}`);
    const stukken = sectie(page);
    await stukken.getByText('Er staan nog geen bestanden bij dit dossier.').waitFor();
    await bekijk(page, 'stukken-1-leeg');

    await kies(toneel, bestand('Brief van de klager.pdf'), bestand('pagina.html', html), bestand('namaak.pdf', html));
    await stukken.getByText('Brief van de klager.pdf staat bij het dossier.').waitFor();
    await stukken.getByText(/^Deze soort bestand kan niet bij een dossier\. .*artikel 5\.2\.1/).waitFor();
    await stukken.getByText(/^De inhoud van dit bestand past niet bij zijn naam\./).waitFor();
    expect(await axe(page)).toEqual([]);
    await bekijk(page, 'stukken-2-geweigerd');
    for (const naam of ['pagina.html', 'namaak.pdf'])
      await stukken.getByRole('button', { name: `Laat maar ${naam}` }).click();

    weer.verbroken = true;
    await sleep(page, 'gesleept.pdf', pdf.toString());
    await stukken.getByText(/^Er is geen verbinding met het register\./).waitFor();
    weer.verbroken = false;
    await toneel.naar('#taken');
    await toneel.naar(`#dossier=${dossier}`);
    await stukken.getByRole('button', { name: 'Probeer opnieuw gesleept.pdf' }).press('Enter');
    await stukken.getByText('gesleept.pdf staat bij het dossier.').waitFor();

    const gehaald = page.waitForEvent('download');
    await stukken.getByRole('button', { name: 'Download Brief van de klager.pdf' }).press('Enter');
    const download = await gehaald;
    expect(download.suggestedFilename()).toBe('Brief van de klager.pdf');
    expect(readFileSync(await download.path())).toEqual(pdf);

    await stukken.getByRole('button', { name: 'Verwijder… gesleept.pdf' }).press('Enter');
    await page.keyboard.press('Enter');
    await stukken.getByText(/^Vul in: Waarom\?|^Beantwoord nog: Waarom\?/).waitFor();
    await bekijk(page, 'stukken-3-verwijderen');
    await page.keyboard.type('Hoort bij een ander dossier.');
    await page.keyboard.press('Enter');
    await stukken.getByText('Verwijderd door Anna Ontvanger: Hoort bij een ander dossier.').waitFor();
    await bekijk(page, 'stukken-4-lijst');
    expect(await axe(page)).toEqual([]);
    expect(spel.kast.bestanden.size).toBe(1);
    expect(klachten).toEqual([]);
  });
});
